import type { BodyModel, OperationModel } from '../model/model.js';
import { toLiteral, toProperty } from '../names.js';
import { readerName } from './tables.js';

const SERIALIZERS = {
  json: 'toJson',
  text: 'toRaw',
  bytes: 'toRaw',
  form: 'toForm',
  multipart: 'toMultipart',
  events: 'toRaw',
} as const;

/** Only in JSON is text inside it written by the client; a form's fields are texts anyway. */
const placesOf = ({ kind, jsonPlaces }: BodyModel): readonly (readonly string[])[] =>
  kind === 'json' ? jsonPlaces : [];

/** How the body is written, as an expression. */
export function serializer(body: BodyModel): string {
  const { kind, mediaType } = body;
  const own = SERIALIZERS[kind];
  const plain = kind === 'form' || kind === 'multipart' ? own : `${own}(${toLiteral(mediaType)})`;
  const places = placesOf(body);
  return places.length > 0 ? `withJsonTexts(${plain}, ${placesText(places)})` : plain;
}

/** What that expression uses of the runtime. */
export const serializerImports = (body: BodyModel): string[] => [
  SERIALIZERS[body.kind],
  ...(placesOf(body).length > 0 ? ['withJsonTexts'] : []),
];

/** How answers are read where status and JSON alone do not do, as an expression; else nothing. */
export function reader(operation: OperationModel): string | undefined {
  const { errorTable, hasLongs } = operation;
  const base = errorTable && readerName(errorTable);
  const places = answerPlaces(operation);
  const parse = hasLongs ? 'parseLossless' : base && 'JSON.parse';
  const given = [`{ ${places.join(', ')} }`, parse, base].filter((one) => one !== undefined);
  const inner = places.length > 0 ? `jsonTexts(${given.join(', ')})` : base;
  return hasLongs ? `lossless(${inner ?? ''})` : inner;
}

/** What that expression uses of the runtime. */
export const readerImports = (operation: OperationModel): string[] => {
  const hasPlaces = answerPlaces(operation).length > 0;
  return [
    ...(hasPlaces ? ['jsonTexts'] : []),
    ...(operation.hasLongs ? ['lossless'] : []),
    ...(operation.hasLongs && hasPlaces ? ['parseLossless'] : []),
  ];
};

const answerPlaces = ({ responses }: OperationModel): string[] =>
  responses.flatMap(({ status, isSuccess, body }) =>
    isSuccess && body && body.jsonPlaces.length > 0
      ? [`${toProperty(status).replace(/^'(\d+)'$/, '$1')}: ${placesText(body.jsonPlaces)}`]
      : [],
  );

const placesText = (places: readonly (readonly string[])[]): string =>
  `[${places.map((place) => `[${place.map(toLiteral).join(', ')}]`).join(', ')}]`;

/** What headers must be like, by name; nothing where none is required or limited. */
export function headerLimits({ parameters }: OperationModel): string | undefined {
  const limits = parameters.flatMap(({ in: place, name, isRequired, schema }) => {
    const maxLength = schema['maxLength'];
    const fields = [
      ...(isRequired ? ['isRequired: true'] : []),
      ...(typeof maxLength === 'number' ? [`maxLength: ${maxLength}`] : []),
    ];
    return place !== 'headers' || fields.length === 0
      ? []
      : [`${toProperty(name)}: { ${fields.join(', ')} }`];
  });
  return limits.length === 0 ? undefined : `{ ${limits.join(', ')} }`;
}

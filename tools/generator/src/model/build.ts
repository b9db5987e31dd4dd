import {
  follow,
  httpMethods,
  type HttpMethod,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Reference,
  type ResponseObject,
  type SecurityRequirement,
} from '../load/document.js';
import { SpecError, type Spec } from '../load/load.js';
import type {
  AlternativeModel,
  ApiModel,
  BodyKind,
  BodyModel,
  ErrorTableModel,
  OperationModel,
  ParameterModel,
  ResourceModel,
  ResponseModel,
  SchemaModel,
} from './model.js';
import { toCamel, toKebab, toLiteral, toPascal } from '../names.js';
import { toSchemes } from './schemes.js';
import { toBodyInput, toVariants, type Variant } from './methods.js';
import { sourceLine } from './source.js';
import { toErrorTables, toOptions } from './tables.js';
import { schemaKey, typeOf } from './types.js';
import { toOpenUnions } from './unions.js';
import { hasLongs, jsonPlaces } from './walk.js';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Turns a checked spec into the model that the emitters read. */
export function buildModel({ api, file, document }: Spec): ApiModel {
  const errorTables = toErrorTables(document);
  const all = Object.entries(document.paths ?? {})
    .flatMap(([path, item]) =>
      httpMethods.flatMap((method) => toOperations({ document, errorTables, path, item, method })),
    )
    .sort((left, right) => compare(left.id, right.id));
  const alternatives = all.filter(isAlternative);
  const operations = all
    .filter((one) => !isAlternative(one))
    .map((one) => ({ ...one, otherPaths: alternatives.filter(({ insteadOf }) => insteadOf === one.id) }));
  return {
    api,
    name: toPascal(api),
    title: document.info.title,
    description: document.info.description ?? '',
    ...(document['x-vendor'] && { vendor: document['x-vendor'] }),
    specFile: file,
    schemes: toSchemes(document, operations),
    options: toOptions(document),
    errorTables,
    resources: toResources(document, operations),
    operations,
    alternatives,
    schemas: toSchemas(document),
    openUnions: toOpenUnions(document),
  };
}

const isAlternative = (operation: OperationModel): operation is AlternativeModel => 'insteadOf' in operation;

/** Where an operation stands. */
interface Position {
  readonly document: OpenApiDocument;
  readonly errorTables: readonly ErrorTableModel[];
  readonly path: string;
  readonly item: PathItem;
  readonly method: HttpMethod;
}

/** What a method of a path becomes: one operation, or one per value of its body's discriminator. */
function toOperations(position: Position): (OperationModel | AlternativeModel)[] {
  const operation = position.item[position.method];
  if (!operation) return [];
  const instead = operation['x-instead-of'];
  return toVariants(position.document, operation).map((variant) => ({
    ...toOperation(position, variant),
    ...(instead && { insteadOf: instead.operation, option: instead.option, value: instead.value }),
  }));
}

const toSchemas = (document: OpenApiDocument): SchemaModel[] =>
  Object.entries(document.components?.schemas ?? {})
    .map(([key, schema]) => ({ key, typeName: toPascal(key), schema }))
    .sort((left, right) => compare(left.key, right.key));

function toResources(document: OpenApiDocument, operations: readonly OperationModel[]): ResourceModel[] {
  const byName = new Map<string, OperationModel[]>();
  for (const one of operations) byName.set(one.resource, [...(byName.get(one.resource) ?? []), one]);
  return [...byName].map(([name, own]) => ({
    name,
    typeName: `${toPascal(name)}Resource`,
    description: document.tags?.find((tag) => tag.name === name)?.description ?? '',
    operations: own,
  }));
}

/** Ours are `<resource>.<method>`; a foreign one is grouped by its tag. */
function splitId(id: string, operation: OperationObject): { resource: string; method: string } {
  const [resource, method, ...rest] = id.split('.');
  if (resource && method && rest.length === 0)
    return { resource: toCamel(resource), method: toCamel(method) };
  return { resource: toCamel(operation.tags?.[0] ?? 'api'), method: toCamel(id) };
}

function toOperation(
  { document, errorTables, path, item, method: httpMethod }: Position,
  { operation, selector }: Variant,
): OperationModel {
  const id = operation.operationId ?? `${httpMethod} ${path}`;
  const written = item[httpMethod]?.operationId;
  const place =
    written === undefined
      ? `paths[${toLiteral(path)}]['${httpMethod}']`
      : `operations[${toLiteral(written)}]`;
  const responses = toResponses(document, operation, place);
  const events = responses.find(({ isSuccess, body }) => isSuccess && body?.kind === 'events');
  const body = toBody(document, operation, place);
  const bodyInput = body && selector ? toBodyInput(document, body, selector) : body;
  const table = operation['x-error-when'] ?? '';
  const errorTable = errorTables.find(({ name }) => name === toCamel(table));
  return {
    id,
    ...splitId(id, operation),
    functionName: toCamel(id),
    typeName: toPascal(id),
    fileName: toKebab(id),
    httpMethod,
    path,
    summary: operation.summary ?? '',
    description: operation.description?.trim() ?? '',
    source: sourceLine(operation['x-source']),
    isDeprecated: operation.deprecated ?? false,
    isSafe:
      operation['x-retry'] === undefined
        ? !['post', 'patch'].includes(httpMethod)
        : operation['x-retry'] === 'safe',
    security: toSecurity(operation.security ?? document.security ?? []),
    parameters: toParameters(document, [...(item.parameters ?? []), ...(operation.parameters ?? [])], place),
    ...(body && { body }),
    ...(bodyInput && { bodyInput }),
    ...(selector && { selector }),
    responses,
    hasLongs: [errorTable, ...responses.map(({ body: one }) => one)].some(
      (one) => one !== undefined && hasLongs(document, one.schema),
    ),
    accept: [...new Set(responses.flatMap((response) => (response.body ? [response.body.mediaType] : [])))],
    ...(errorTable && { errorTable }),
    otherPaths: [],
    ...(events && { events: events.body?.schema ? ('json' as const) : ('text' as const) }),
  };
}

/** An empty requirement among others makes credentials optional: then none are asked for. */
const toSecurity = (requirements: readonly SecurityRequirement[]): string[][] => {
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  return alternatives.some((names) => names.length === 0) ? [] : alternatives;
};

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType);

function bodyKind(mediaType: string): BodyKind {
  if (isJson(mediaType)) return 'json';
  if (mediaType.startsWith('text/event-stream')) return 'events';
  if (mediaType.startsWith('application/x-www-form-urlencoded')) return 'form';
  if (mediaType.startsWith('multipart/')) return 'multipart';
  return mediaType.startsWith('text/') || /xml\b/.test(mediaType) ? 'text' : 'bytes';
}

/** The one media type that is used where several are declared: JSON if there is one, else the first. */
function chooseContent(
  content: Readonly<Record<string, MediaType>> = {},
): { mediaType: string; media: MediaType; kind: BodyKind } | undefined {
  const entries = Object.entries(content);
  const [mediaType, media] = entries.find(([key]) => isJson(key)) ?? entries[0] ?? [];
  return mediaType === undefined || media === undefined
    ? undefined
    : { mediaType, media, kind: bodyKind(mediaType) };
}

function toBody(
  document: OpenApiDocument,
  { requestBody }: OperationObject,
  place: string,
): BodyModel | undefined {
  const body = requestBody && follow(requestBody, document.components?.requestBodies);
  const content = chooseContent(body?.content);
  if (!body || !content) return undefined;
  const { mediaType, media, kind } = content;
  const declared = typeOf(
    media.schema,
    `NonNullable<${place}['requestBody']>['content'][${toLiteral(mediaType)}]`,
  );
  return {
    mediaType,
    kind,
    isRequired: body.required ?? false,
    type: kind === 'bytes' ? { text: 'Uint8Array | ArrayBuffer | Blob', models: [] } : declared,
    ...(media.schema && { schema: media.schema }),
    jsonPlaces: jsonPlaces(document, media.schema),
  };
}

function toResponses(
  document: OpenApiDocument,
  { responses = {} }: OperationObject,
  place: string,
): ResponseModel[] {
  const statuses = Object.keys(responses);
  const hasSuccess = statuses.some((status) => status.startsWith('2'));
  return Object.entries(responses).flatMap(([status, response]) => {
    const resolved = follow(response, document.components?.responses);
    const model = toResponse(
      document,
      resolved,
      status.toUpperCase().replace('DEFAULT', 'default'),
      `${place}['responses'][${/^\d+$/.test(status) ? status : toLiteral(status)}]`,
    );
    // Where nothing but `default` is declared, it describes success too.
    return status === 'default' && !hasSuccess
      ? [{ ...model, status: '2XX', isSuccess: true }, model]
      : [model];
  });
}

function toResponse(
  document: OpenApiDocument,
  response: ResponseObject,
  status: string,
  place: string,
): ResponseModel {
  const content = chooseContent(response.content);
  const isSuccess = status.startsWith('2');
  const body = content && toResponseBody(document, content, place);
  if (body && !isSuccess && body.jsonPlaces.length > 0)
    throw new SpecError(`${place}: JSON inside a text is understood in the body of a success only`);
  const code = response['x-error-code'];
  return {
    status,
    isSuccess,
    description: response.description.trim(),
    code: code ?? (/^\d+$/.test(status) ? `http-${status}` : ''),
    hasOwnCode: code !== undefined,
    ...(body && { body }),
    otherBodies: Object.entries(response.content ?? {})
      .filter(([mediaType]) => mediaType !== content?.mediaType)
      .map(([mediaType, { schema }]) => ({ mediaType, ...(schema && { schema }) })),
    ...(response['x-retryable'] !== undefined && { isRetryable: response['x-retryable'] }),
    ...(response['x-outcome'] && { outcome: response['x-outcome'] }),
  };
}

function toResponseBody(
  document: OpenApiDocument,
  { mediaType, media, kind }: NonNullable<ReturnType<typeof chooseContent>>,
  place: string,
): NonNullable<ResponseModel['body']> {
  if (kind === 'bytes') return { mediaType, kind, type: { text: 'Uint8Array', models: [] }, jsonPlaces: [] };
  if (kind !== 'events') {
    const type = typeOf(media.schema, `${place}['content'][${toLiteral(mediaType)}]`);
    const places = kind === 'json' ? jsonPlaces(document, media.schema) : [];
    return { mediaType, kind, type, ...(media.schema && { schema: media.schema }), jsonPlaces: places };
  }
  const pointer = media['x-event-schema'] ?? media.itemSchema?.$ref;
  const event = pointer === undefined ? undefined : schemaKey(pointer);
  if (event === undefined) return { mediaType, kind, type: { text: 'string', models: [] }, jsonPlaces: [] };
  return {
    mediaType,
    kind,
    type: typeOf({ $ref: `#/components/schemas/${event}` }, ''),
    schema: { $ref: `#/components/schemas/${event}` },
    jsonPlaces: [],
  };
}

const STYLES = { form: 'form', spaceDelimited: 'spaceDelimited', pipeDelimited: 'pipeDelimited' } as const;
const PLACES = { path: 'path', query: 'query', header: 'headers' } as const;

/** Cookies are the transport's own; header parameters that the runtime sets are left to it. */
const isOwnHeader = ({ name }: ParameterObject): boolean =>
  /^(accept|content-type|authorization)$/i.test(name);

function toParameters(
  document: OpenApiDocument,
  parameters: readonly (ParameterObject | Reference)[],
  place: string,
): ParameterModel[] {
  const models = new Map<string, ParameterModel>();
  for (const one of parameters) {
    const parameter = follow(one, document.components?.parameters);
    if (parameter.in === 'cookie' || (parameter.in === 'header' && isOwnHeader(parameter))) continue;
    // An operation's own parameter stands in for one of its path.
    models.set(`${parameter.in} ${parameter.name}`, toParameter(parameter, PLACES[parameter.in], place));
  }
  return [...models.values()];
}

function toParameter(
  parameter: ParameterObject,
  location: ParameterModel['in'],
  place: string,
): ParameterModel {
  const schema = parameter.schema ?? chooseContent(parameter.content)?.media.schema ?? {};
  const style = parameter.content ? 'json' : toStyle(parameter);
  return {
    name: parameter.name,
    in: location,
    isRequired: parameter.required ?? location === 'path',
    description: parameter.description?.trim() ?? '',
    type: typeOf(
      schema,
      `NonNullable<${place}['parameters']['${parameter.in}']>[${toLiteral(parameter.name)}]`,
    ),
    schema,
    ...(style && location === 'query' && { style }),
  };
}

/** Absent for what the runtime does by itself: arrays repeat the name, objects are `name[key]`. */
function toStyle({
  style = 'form',
  explode = style === 'form',
  schema,
}: ParameterObject): ParameterModel['style'] {
  if (style === 'spaceDelimited' || style === 'pipeDelimited') return STYLES[style];
  if (style !== 'form') return undefined;
  return !explode || schema?.type === 'object' ? 'form' : undefined;
}

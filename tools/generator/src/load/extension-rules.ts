import type { Oas3Rule } from '@redocly/openapi-core';

import { httpMethods } from './document.js';
import { entries, field, texts } from './fields.js';
import { overall, schemaOf, type Mistake } from './overall.js';

/** An operation, and where it is. */
interface Place {
  readonly operation: unknown;
  readonly path: readonly string[];
}

const isCode = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const OPTION = /^[a-z][a-zA-Z0-9]*$/;
// What every client has besides; see the runtime's ClientOptions.
const TAKEN = ['baseUrl', 'allowInsecureHttp', 'fetch', 'timeoutMs', 'retry', 'headers', 'clock'];

const placesOf = (root: unknown): Place[] =>
  entries(field(root, 'paths')).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = field(item, method);
      return operation === undefined ? [] : [{ operation, path: ['paths', path, method] }];
    }),
  );

/** Each value of the discriminator has a summary of its own and a schema that says the same value. */
export const methodsFit: Oas3Rule = overall((root) =>
  placesOf(root).flatMap(({ operation, path }) => {
    const methods = field(operation, 'x-methods');
    return methods === undefined
      ? []
      : methodMistakes(root, operation, methods).map((message) => ({
          path: [...path, 'x-methods'],
          message,
        }));
  }),
);

function methodMistakes(root: unknown, operation: unknown, methods: unknown): string[] {
  const bodies = entries(field(operation, 'requestBody', 'content'));
  const discriminators = bodies.map(([, media]) => field(media, 'schema', 'discriminator'));
  const mapping = field(discriminators[0], 'mapping');
  const property = field(discriminators[0], 'propertyName');
  if (mapping === undefined || typeof property !== 'string')
    return ['x-methods needs a requestBody in place whose schema has a discriminator with a mapping'];
  const values = entries(mapping).map(([value]) => value);
  const names = entries(methods).map(([name]) => name);
  return [
    ...values
      .filter((value) => !names.includes(value))
      .map((value) => `x-methods lacks ${value}, which the mapping has`),
    ...names
      .filter((name) => !values.includes(name))
      .map((name) => `the discriminator's mapping lacks ${name}`),
    ...entries(methods)
      .filter(([, method]) => typeof field(method, 'summary') !== 'string')
      .map(([name]) => `${name} needs a summary`),
    ...entries(mapping)
      .filter(([value, ref]) => field(schemaOf(root, ref), 'properties', property, 'const') !== value)
      .map(([value]) => `the schema of ${value} must say "const: ${value}" for ${property}`),
  ];
}

/** The tables by which bodies tell success and refusal are whole, and operations name one that is there. */
export const errorTablesFit: Oas3Rule = overall((root) => {
  const tables = entries(field(root, 'x-error-tables'));
  const names = tables.map(([name]) => name);
  return [
    ...tables.flatMap(([name, table]) => tableMistakes(root, table, ['x-error-tables', name])),
    ...placesOf(root)
      .filter(({ operation }) => field(operation, 'x-error-when') !== undefined)
      .filter(({ operation }) => !names.includes(String(field(operation, 'x-error-when'))))
      .map(({ path }) => ({
        path: [...path, 'x-error-when'],
        message: `x-error-when must name one of x-error-tables: ${names.join(', ') || 'there is none'}`,
      })),
  ];
});

function tableMistakes(root: unknown, table: unknown, path: readonly string[]): Mistake[] {
  const success = field(table, 'success');
  const errors = [
    ...entries(field(table, 'values')).map(([value, error]) => ({ at: ['values', value], error })),
    { at: ['otherwise'], error: field(table, 'otherwise') },
  ];
  const of = (isWrong: boolean, at: readonly string[], message: string): Mistake[] =>
    isWrong ? [{ path: [...path, ...at], message }] : [];
  return [
    ...of(typeof field(table, 'property') !== 'string', [], 'an error table names a property'),
    ...of(
      !['string', 'number', 'boolean'].includes(typeof success),
      [],
      'an error table says which value is a success',
    ),
    ...of(
      field(table, 'values', String(success)) !== undefined,
      ['values', String(success)],
      'the value of a success cannot be an error too',
    ),
    ...of(
      schemaOf(root, field(table, 'schema')) === undefined,
      [],
      "an error table names the schema of a refusal, for instance '#/components/schemas/Refusal'",
    ),
    ...errors.flatMap(({ at, error }) =>
      of(
        !isCode(field(error, 'x-error-code')) || typeof field(error, 'description') !== 'string',
        at,
        'an error needs an x-error-code in kebab-case and a description',
      ),
    ),
  ];
}

/** A vendor has a name that can be a folder's, and words for readers. */
export const vendorFit: Oas3Rule = overall((root) => {
  const vendor = field(root, 'x-vendor');
  if (vendor === undefined) return [];
  const isWhole = ['title', 'protocol'].every((name) => typeof field(vendor, name) === 'string');
  const clients = field(vendor, 'clients') ?? [];
  const areNames = Array.isArray(clients) && clients.every(isCode);
  const of = (isRight: boolean, message: string): Mistake[] =>
    isRight ? [] : [{ path: ['x-vendor'], message }];
  return [
    ...of(
      isCode(field(vendor, 'name')) && isWhole,
      'x-vendor has a name in kebab-case, a title and a protocol',
    ),
    ...of(areNames, 'the clients of x-vendor are names of specs in kebab-case'),
  ];
});

/** Choices of a client are usable as its options. */
export const clientOptionsFit: Oas3Rule = overall((root) => [
  ...entries(field(root, 'x-client-options')).flatMap(([name, option]): Mistake[] => {
    const values = texts(field(option, 'values'));
    const isRight = values.length > 1 && values.includes(String(field(option, 'default')));
    const path = ['x-client-options', name];
    return [
      ...nameMistakes(name, path),
      ...(isRight ? [] : [{ path, message: 'a client option has values, and one of them as default' }]),
    ];
  }),
  ...entries(field(root, 'components', 'securitySchemes')).flatMap(([key, scheme]) => {
    const name = field(scheme, 'x-client-option');
    const path = ['components', 'securitySchemes', key, 'x-client-option'];
    return name === undefined ? [] : nameMistakes(typeof name === 'string' ? name : '', path);
  }),
]);

const nameMistakes = (name: string, path: readonly string[]): Mistake[] =>
  OPTION.test(name) && !TAKEN.includes(name)
    ? []
    : [
        {
          path,
          message: `a client's option is a word in camelCase that no client has already; it is ${name}`,
        },
      ];

/** An operation at another address takes and answers the same, so that a client can go there instead. */
export const alternativesFit: Oas3Rule = overall((root) => {
  const places = placesOf(root);
  return places.flatMap((place) => {
    const instead = field(place.operation, 'x-instead-of');
    if (instead === undefined) return [];
    const path = [...place.path, 'x-instead-of'];
    const other = places.find(
      ({ operation }) => field(operation, 'operationId') === field(instead, 'operation'),
    );
    return alternativeMistakes(root, { place, other, instead }).map((message) => ({ path, message }));
  });
});

interface Alternative {
  readonly place: Place;
  readonly other: Place | undefined;
  readonly instead: unknown;
}

function alternativeMistakes(root: unknown, { place, other, instead }: Alternative): string[] {
  const option = field(root, 'x-client-options', String(field(instead, 'option')));
  const value = String(field(instead, 'value'));
  if (!texts(field(option, 'values')).includes(value) || field(option, 'default') === value)
    return ['x-instead-of names an option of x-client-options and a value of it that is not the default'];
  if (!other) return ['x-instead-of names the operationId of an operation of this file'];
  return sameness(place) === sameness(other)
    ? []
    : ['both operations must have the same method, names in the path, statuses and x-error-when'];
}

/** What two operations at different addresses have to have in common. */
const sameness = ({ operation, path: [, path = '', method = ''] }: Place): string =>
  JSON.stringify([
    method,
    [...path.matchAll(/\{[^}]+\}/g)].map(([name]) => name),
    entries(field(operation, 'responses'))
      .map(([status]) => status)
      .sort(),
    field(operation, 'x-error-when'),
    field(operation, 'x-methods') !== undefined && path,
  ]);

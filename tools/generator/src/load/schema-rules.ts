import type { Location, Oas3Rule } from '@redocly/openapi-core';

import { entries, field, texts } from './fields.js';
import { overall, schemaOf, type Mistake } from './overall.js';

/** JSON inside a text stands where clients look for it, and can be told from a mistake. */
export const jsonTextsFit: Oas3Rule = () => {
  const found: { schema: unknown; location: Location }[] = [];
  return {
    any: {
      enter(node: unknown, context) {
        const isJson = /[/+]json\b/i.test(String(field(node, 'contentMediaType')));
        if (isJson && field(node, 'contentSchema') !== undefined)
          found.push({ schema: node, location: context.location });
      },
    },
    Root: {
      leave(root, context) {
        for (const { schema, location } of found)
          for (const message of jsonTextMistakes(root, schema, location.pointer))
            context.report({ message, location: location.child('contentSchema').key() });
      },
    },
  };
};

function jsonTextMistakes(root: unknown, schema: unknown, pointer: string): string[] {
  const inner = field(schema, 'contentSchema');
  const type = field(schema, 'type');
  const innerType = field(schemaOf(root, field(inner, '$ref')) ?? inner, 'type');
  const isText = type === 'string' || texts(type).sort().join() === 'null,string';
  const isInside = /\/properties\/[^/]+$/.test(pointer) && !/\/parameters\//.test(pointer);
  return [
    ...(isInside ? [] : ["JSON inside a text is understood as a property of a body's schema only"]),
    ...(isText ? [] : ['JSON inside a text needs "type: string"']),
    ...(innerType === 'object' || innerType === 'array'
      ? []
      : ['what a text has as JSON must be "type: object" or "type: array"']),
  ];
}

/** An open union has an alternative for exactly the values that the others do not have. */
export const openUnionsFit: Oas3Rule = overall((root) =>
  entries(field(root, 'components', 'schemas')).flatMap(([key, schema]): Mistake[] => {
    const alternatives = entries(field(schema, 'oneOf')).map(([, one]) => schemaOf(root, field(one, '$ref')));
    const properties = alternatives.flatMap((one) => entries(field(one, 'properties')));
    const [name = '', other] = properties.find(([, one]) => field(one, 'not', 'enum') !== undefined) ?? [];
    if (name === '') return [];
    const excluded = texts(field(other, 'not', 'enum'));
    const listed = alternatives
      .map((one) => field(one, 'properties', name, 'const'))
      .filter((value) => typeof value === 'string');
    const missing = listed.filter((value) => !excluded.includes(value));
    const unknown = excluded.filter((value) => !listed.includes(value));
    return [
      ...missing.map((value) => `the alternative for other values of ${name} must exclude ${value} too`),
      ...unknown.map(
        (value) => `no alternative has "const: ${value}" for ${name}, which is excluded from the others`,
      ),
      ...(alternatives.length === listed.length + 1
        ? []
        : [`each alternative but one must say "const" for ${name}`]),
    ].map((message) => ({ path: ['components', 'schemas', key, 'oneOf'], message }));
  }),
);

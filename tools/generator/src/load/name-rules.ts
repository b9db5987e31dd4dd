import type { Oas3Rule } from '@redocly/openapi-core';

import { toCamel, toPascal } from '../names.js';
import { codesName } from '../model/tables.js';
import { methodId } from '../model/methods.js';
import { entries, field } from './fields.js';

/** The ids of the client's methods that an operation becomes. */
const idsOf = (operation: unknown): string[] => {
  const id = field(operation, 'operationId');
  if (typeof id !== 'string') return [];
  const methods = entries(field(operation, 'x-methods'));
  return methods.length === 0 ? [id] : methods.map(([value]) => methodId(id, value));
};

/** Two operations must not become the same function: `a.bC` and `aB.c` would both be `aBC`. */
export const operationNameUnique: Oas3Rule = () => {
  const seen = new Map<string, string>();
  return {
    Operation: {
      enter(operation, context) {
        for (const id of idsOf(operation)) {
          const other = seen.get(toCamel(id));
          seen.set(toCamel(id), other ?? id);
          if (other === undefined) continue;
          context.report({
            message: `${other} and ${id} would both become the function ${toCamel(id)}; rename one`,
            location: context.location.child('operationId'),
          });
        }
      },
    },
  };
};

const SUFFIXES = ['Input', 'Success', 'Failure', 'Result'];

/** A schema must not become the same type as another schema, or as one of an operation's own types. */
export const schemaNameUnique: Oas3Rule = () => {
  const taken = new Map<string, string>();
  return {
    Operation: {
      enter(operation) {
        for (const id of idsOf(operation))
          for (const suffix of SUFFIXES) taken.set(toPascal(id) + suffix, `the operation ${id}`);
      },
    },
    Root: {
      leave(root, context) {
        for (const [name] of entries(field(root, 'x-error-tables')))
          taken.set(codesName(name), `the error table ${name}`);
        for (const key of Object.keys(root.components?.schemas ?? {})) {
          const name = toPascal(key);
          const other = taken.get(name);
          taken.set(name, `the schema ${key}`);
          if (other === undefined) continue;
          context.report({
            message: `the schema ${key} and ${other} would both become the type ${name}; rename one`,
            location: context.location.child(['components', 'schemas', key]).key(),
          });
        }
      },
    },
  };
};

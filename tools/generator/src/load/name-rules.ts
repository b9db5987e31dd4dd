import type { Oas3Rule } from '@redocly/openapi-core';

import { toCamel, toPascal } from '../names.js';

/** Two operations must not become the same function: `a.bC` and `aB.c` would both be `aBC`. */
export const operationNameUnique: Oas3Rule = () => {
  const seen = new Map<string, string>();
  return {
    Operation: {
      enter(operation, context) {
        const id = operation.operationId;
        if (id === undefined) return;
        const other = seen.get(toCamel(id));
        if (other === undefined) seen.set(toCamel(id), id);
        else {
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
      enter({ operationId = '' }) {
        for (const suffix of SUFFIXES)
          taken.set(toPascal(operationId) + suffix, `the operation ${operationId}`);
      },
    },
    Root: {
      leave(root, context) {
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

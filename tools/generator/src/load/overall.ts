import type { Oas3Rule } from '@redocly/openapi-core';

import { field } from './fields.js';

/** A mistake, and where in the document it is. */
export interface Mistake {
  readonly path: readonly string[];
  readonly message: string;
}

/** A rule about the whole document. */
export const overall =
  (check: (root: unknown) => Mistake[]): Oas3Rule =>
  () => ({
    Root: {
      leave(root, context) {
        for (const { path, message } of check(root))
          context.report({ message, location: context.location.child([...path]).key() });
      },
    },
  });

/** The schema of this file that a reference leads to. */
export const schemaOf = (root: unknown, ref: unknown): unknown => {
  const key = /^#\/components\/schemas\/([^/]+)$/.exec(String(ref))?.[1];
  return key === undefined ? undefined : field(root, 'components', 'schemas', key);
};

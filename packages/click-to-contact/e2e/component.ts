import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** One attribute or custom property of `specs/openscape/component.yaml`, read without the generator. */
export interface Listed {
  readonly name: string;
  readonly default?: string;
  readonly property?: string;
  readonly part?: string;
  readonly when?: string;
}

interface Group {
  readonly items: Readonly<Record<string, Omit<Listed, 'name'>>>;
}

const file: Readonly<Record<'attributes' | 'additions' | 'cssProperties', readonly Group[]>> = parse(
  readFileSync(new URL('../../../specs/openscape/component.yaml', import.meta.url), 'utf8'),
);

const listed = (groups: readonly Group[]): readonly Listed[] =>
  groups.flatMap(({ items }) => Object.entries(items).map(([name, item]) => ({ name, ...item })));

export const attributes: readonly Listed[] = listed(file.attributes);
export const additions: readonly Listed[] = listed(file.additions);
export const cssProperties: readonly Listed[] = listed(file.cssProperties);

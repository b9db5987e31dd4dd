import { entries, field, texts } from '../load/fields.js';
import { SpecError } from '../load/load.js';
import { onlyKeys, readYaml, textOf, type Fail } from '../load/yaml.js';

/** What is held against the facts: our spec, the client generated from it, the simulator and the driver written by hand. */
export const COLUMNS = ['spec', 'client', 'simulator', 'driver'] as const;
export type Column = (typeof COLUMNS)[number];

/** Those of which the sources are searched. */
export const CODE_COLUMNS = ['simulator', 'driver'] as const;
export type CodeColumn = (typeof CODE_COLUMNS)[number];

const KINDS = ['operation', 'attribute', 'message', 'value', 'header', 'query', 'status', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** The vendor's facts about one API: a `vendor-facts.yaml`, written from the vendor's documents and not from our spec. */
export interface Facts {
  /** As shown to readers. */
  readonly file: string;
  /** Name of the spec's folder. */
  readonly api: string;
  /** The page that has them: `docs/vendors/<page>-coverage.md`. */
  readonly page: string;
  readonly title: string;
  /** Folders and files below the root. */
  readonly code: Readonly<Record<CodeColumn, readonly string[]>>;
  /** Where facts are from and how sure they are, by the word that stands for it in the tables. */
  readonly sources: Readonly<Record<string, string>>;
  readonly groups: readonly FactGroup[];
}

/** Facts that stand together in the vendor's documents. */
export interface FactGroup {
  readonly title: string;
  readonly items: readonly Fact[];
}

/** One thing that the vendor's documents name. */
export interface Fact {
  readonly label: string;
  /** As it goes over the wire. */
  readonly name: string;
  readonly kind: Kind;
  /** Where the spec has it: schemas, or operations like `POST /getMessages`. */
  readonly at: readonly string[];
  readonly source: string;
  readonly type?: string;
  readonly isRequired?: boolean;
  /** The release that brought it. */
  readonly since?: string;
  /** The 64-bit number of which this is the text. */
  readonly twinOf?: string;
  /** Where in the sources it has to be: `file.ts`, or `file.ts#declaration`. */
  readonly within: Readonly<Partial<Record<CodeColumn, readonly string[]>>>;
  /** What it is called in the sources, where it is not called as on the wire. */
  readonly as: Readonly<Partial<Record<CodeColumn, string>>>;
  /** Why it is not covered. */
  readonly reasons: Readonly<Partial<Record<Column, string>>>;
}

const FILE_KEYS = ['page', 'title', ...CODE_COLUMNS, 'sources', 'reasons', 'groups'];
const SHARED_KEYS = ['kind', 'at', 'source', 'required', 'in', 'as', ...COLUMNS];
const GROUP_KEYS = ['title', 'items', ...SHARED_KEYS];
const ITEM_KEYS = ['name', 'type', 'since', 'twinOf', ...SHARED_KEYS];

/**
 * Reads a `vendor-facts.yaml`.
 * @throws SpecError that says where it is not as it should be.
 */
export function readFacts(text: string, file: string, api: string): Facts {
  const fail: Fail = (where, what) => new SpecError(`${file}: ${where}: ${what}`);
  const data = readYaml(text, fail);
  onlyKeys(data, FILE_KEYS, 'the file', fail);
  const sources = Object.fromEntries(
    entries(field(data, 'sources')).map(([name, title]) => [name, String(title)]),
  );
  const groups = listOf(field(data, 'groups')).map((group) => readGroup(group, sources, fail));
  return {
    file,
    api,
    page: textOf(data, 'page', 'the file', fail),
    title: textOf(data, 'title', 'the file', fail),
    code: { simulator: texts(field(data, 'simulator')), driver: texts(field(data, 'driver')) },
    sources,
    groups,
  };
}

function readGroup(group: unknown, sources: Facts['sources'], fail: Fail): FactGroup {
  const title = textOf(group, 'title', 'a group', fail);
  onlyKeys(group, GROUP_KEYS, title, fail);
  const items = entries(field(group, 'items'));
  if (items.length === 0) throw fail(title, 'has no `items`');
  return { title, items: items.map(([label, item]) => readFact(label, item, group, sources, fail)) };
}

/** A fact; what it does not say itself, its group says. */
function readFact(label: string, item: unknown, group: unknown, sources: Facts['sources'], fail: Fail): Fact {
  const where = `${scalar(field(group, 'title')) ?? ''}, ${label}`;
  onlyKeys(item, ITEM_KEYS, where, fail);
  const said = (key: string): unknown => field(item, key) ?? field(group, key);
  const own = (key: string): unknown => field(item, key);
  const kind = KINDS.find((one) => one === said('kind'));
  if (kind === undefined) throw fail(where, `\`kind\` has to be one of ${KINDS.join(', ')}`);
  const source = scalar(said('source')) ?? '';
  if (!(source in sources)) throw fail(where, '`source` has to be one of the file’s `sources`');
  const isRequired = said('required');
  return {
    label,
    name: scalar(own('name')) ?? label,
    kind,
    at: oneOrMore(said('at')),
    source,
    ...optional('type', own('type')),
    ...(typeof isRequired === 'boolean' && { isRequired }),
    ...optional('since', own('since')),
    ...optional('twinOf', own('twinOf')),
    within: ofColumns(CODE_COLUMNS, (column) => {
      const hints = oneOrMore(field(own('in'), column) ?? field(field(group, 'in'), column));
      return hints.length > 0 ? hints : undefined;
    }),
    as: ofColumns(CODE_COLUMNS, (column) =>
      nonEmpty(field(own('as'), column) ?? field(field(group, 'as'), column)),
    ),
    // `false` takes a group's reason back for one of its items.
    reasons: ofColumns(COLUMNS, (column) => nonEmpty(said(column))),
  };
}

function ofColumns<C extends Column, T>(
  columns: readonly C[],
  valueOf: (column: C) => T | undefined,
): Partial<Record<C, T>> {
  const found: Partial<Record<C, T>> = {};
  for (const column of columns) {
    const value = valueOf(column);
    if (value !== undefined) found[column] = value;
  }
  return found;
}

const optional = <K extends string>(key: K, value: unknown): Partial<Record<K, string>> => {
  const text: Partial<Record<K, string>> = {};
  const said = scalar(value);
  if (said !== undefined) text[key] = said;
  return text;
};

const scalar = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const nonEmpty = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const oneOrMore = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : texts(value));

import type { OpenApiDocument } from '../load/document.js';
import { toCamel } from '../names.js';
import type { ClientSide } from './client-side.js';
import type { CodeColumn, Column, Fact, Facts } from './facts.js';
import type { Place } from './sources.js';
import { findInSpec, type SpecPlace } from './spec-side.js';

/** What a fact is held against. */
export interface Sides {
  readonly document: OpenApiDocument;
  readonly client: ClientSide;
  readonly code: Readonly<Record<CodeColumn, readonly Place[]>>;
}

/** Covered, in hand-written sources by a file; or not, and why. */
export type Cell =
  | { readonly isCovered: true; readonly file?: string; readonly as?: string }
  | { readonly isCovered: false; readonly reason: string };

/** A fact with what came of it. */
export interface Row {
  readonly fact: Fact;
  readonly cells: Readonly<Record<Column, Cell>>;
}

/** The rows of each group, and what has to be set right before there can be a table. */
export interface Coverage {
  readonly facts: Facts;
  readonly groups: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  /** One line each. */
  readonly problems: readonly string[];
}

/** Names that any code has: they count only in a file that the facts name. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'accept id name type value status title detail message body port pool role reason mode kind links position request question'.split(
    ' ',
  ),
);

/** Holds the facts about one API against spec, client, simulator and driver. */
export function cover(facts: Facts, sides: Sides): Coverage {
  const problems: string[] = [];
  const groups = facts.groups.map(({ title, items }) => ({
    title,
    rows: items.map((fact) => {
      const tell = (column: Column, what: string): void => {
        problems.push(`${facts.file}: ${title}, ${fact.label}: ${column}: ${what}`);
      };
      return { fact, cells: cellsOf(fact, sides, tell) };
    }),
  }));
  return { facts, groups, problems };
}

type Tell = (column: Column, what: string) => void;

/** A thing that was looked for: where it is, or what is wrong. */
type Finding = { readonly file?: string; readonly as?: string } | { readonly problem: string };

function cellsOf(fact: Fact, { document, client, code }: Sides, tell: Tell): Record<Column, Cell> {
  const inSpec = findInSpec(document, fact);
  const places = 'places' in inSpec ? inSpec.places : [];
  const cell = (column: Column, finding: Finding): Cell => {
    const reason = fact.reasons[column];
    if (!('problem' in finding)) {
      if (reason !== undefined)
        tell(
          column,
          `is covered${finding.file ? ` by ${finding.file}` : ''}; remove the reason that says it is not`,
        );
      return { isCovered: true, ...finding };
    }
    if (reason === undefined) tell(column, `${finding.problem}. Add it there, or the reason here`);
    return { isCovered: false, reason: reason ?? '' };
  };
  const spec = cell('spec', 'places' in inSpec ? {} : inSpec);
  const isInClient = places.length > 0 && places.every((place) => client(fact, place));
  return {
    spec,
    // What is not in the spec cannot be in what is generated from it.
    client:
      !spec.isCovered && fact.reasons.client === undefined
        ? spec
        : cell('client', isInClient ? {} : { problem: 'the generated client does not have it' }),
    simulator: cell('simulator', findInCode(fact, 'simulator', code.simulator, places)),
    driver: cell('driver', findInCode(fact, 'driver', code.driver, places)),
  };
}

function findInCode(
  fact: Fact,
  column: CodeColumn,
  all: readonly Place[],
  places: readonly SpecPlace[],
): Finding {
  const hints = fact.within[column];
  const astray = hints?.find((hint) => !all.some((place) => isAt(place, hint)));
  if (astray !== undefined) return { problem: `\`in\` says ${astray}, which is not there` };
  const words = wordsFor(fact, column, places);
  if (hints === undefined && words.some(isEveryday))
    return { problem: `${fact.name} is a word that any code has. Say with \`in\` where it has to be` };
  const searched = hints ? all.filter((place) => hints.some((hint) => isAt(place, hint))) : all;
  const found = searched.find((place) => words.some((word) => has(place, word, fact, column)));
  if (found) return { file: found.file, ...(fact.as[column] !== undefined && { as: fact.as[column] }) };
  const twin = twinMaker(fact, searched, all);
  if (twin) return { file: twin.file };
  const where = hints ? hints.join(', ') : `the sources of the ${column}`;
  return { problem: `${words.join(' or ')} is not in ${where}` };
}

/** What a fact may be called in the sources. */
function wordsFor(fact: Fact, column: CodeColumn, places: readonly SpecPlace[]): string[] {
  const renamed = fact.as[column];
  if (renamed !== undefined) return [renamed];
  if (fact.kind === 'operation' || isSuccess(fact, column)) {
    const ids = places.flatMap(({ operationId }) => operationId ?? []);
    return ids.flatMap((id) => [id, toCamel(id)]);
  }
  if (fact.kind === 'header') return [fact.name, fact.name.toLowerCase()];
  if (fact.kind !== 'status' || column === 'simulator') return [fact.name];
  const codes = places.flatMap(({ operationId, code }) =>
    code === undefined ? [] : [code, `${operationId} ${code}`],
  );
  return codes.length > 0 ? [...new Set(codes)] : [fact.name];
}

/** A driver does not look which status a success has: it calls the operation, which throws otherwise. */
const isSuccess = ({ kind, name }: Fact, column: CodeColumn): boolean =>
  kind === 'status' && column === 'driver' && name.startsWith('2');

const isEveryday = (word: string): boolean => EVERYDAY.has(word) || /^\d+$/.test(word);

/**
 * A renamed thing may be any identifier; a driver has an operation where it calls it; all else is a property, a text or a
 * number.
 */
function has(place: Place, word: string, fact: Fact, column: CodeColumn): boolean {
  const { words, calls, identifiers } = place;
  if (fact.as[column] !== undefined) return words.has(word) || identifiers.has(word);
  const isCall = isSuccess(fact, column) || (fact.kind === 'operation' && column === 'driver');
  return isCall ? calls.has(word) || identifiers.has(word) : words.has(word);
}

/** The text twin of a number is also there where the number is, and names are made by adding `String`. */
function twinMaker({ twinOf }: Fact, searched: readonly Place[], all: readonly Place[]): Place | undefined {
  if (twinOf === undefined || !searched.some(({ words }) => words.has(twinOf))) return undefined;
  return all.find(({ makesTwins }) => makesTwins);
}

/** A hint is a file, or a declaration in it: `events.ts`, `events.ts#messagePosted`. */
function isAt({ file, declaration }: Place, hint: string): boolean {
  const [path = '', name] = hint.split('#');
  return `/${file}`.endsWith(`/${path}`) && (name === undefined || name === declaration);
}

/** How many of some rows a column covers. */
export const countOf = (rows: readonly Row[], column: Column): number =>
  rows.filter(({ cells }) => cells[column].isCovered).length;

import { basename } from 'node:path';

import type { OutputFile } from '../emit/text.js';
import { toPascal } from '../names.js';
import { countOf, type Cell, type Coverage, type Row } from './cover.js';
import { COLUMNS, type Fact } from './facts.js';

const TITLES = { spec: 'Spec', client: 'Client', simulator: 'Simulator', driver: 'Driver' } as const;

const HOW = `Each row is something that the vendor's documents name: an operation, an attribute, a header, a parameter, a status, a system
message, a value. The rows are written down from those documents, not from our spec, in the \`vendor-facts.yaml\` beside it.
\`pnpm generate\` looks each one up, and stops where one is neither found nor explained, or explained and found.

- **Spec**: \`openapi.yaml\` has it at the place where the facts say it belongs; so does what the facts say of its type, of whether it
  is required, and of the release that brought it.
- **Client**: the generated types, and for credentials and media types the operation's module, have it.
- **Simulator**, **Driver**: code written by hand names it, as a property, a text, a number or a call. Comments, types and tests do
  not count. A word that any code has counts only in the file, or the function, that the facts name. The file is shown, and in
  brackets another name under which it goes there: a function that serves whatever was sent, or a setting. A text twin (\`…String\` of
  a 64-bit number) counts where the number is read and twins are made from names. A driver has an operation, and the
  status of its success, where it calls it, and another status where it names the error's code, which the spec gives.
- A number in brackets leads to the reason below the tables.

That a name is used does not prove that it is used rightly: the contract tests do that.
`;

/** A page: what is covered of each API's facts. */
export function coveragePage(page: string, coverages: readonly Coverage[]): OutputFile {
  const files = coverages.map(({ facts }) => facts.file).join(', ');
  const text = [
    `<!-- Generated from ${files} by tools/generator. Do not edit: pnpm generate. -->\n`,
    `# Coverage of the vendor's documents: ${toPascal(page)}\n`,
    HOW,
    overview(coverages),
    ...coverages.map(section),
  ].join('\n');
  return { path: `docs/vendors/${page}-coverage.md`, text };
}

function overview(coverages: readonly Coverage[]): string {
  const lines = coverages.map((coverage) => {
    const rows = coverage.groups.flatMap((group) => group.rows);
    const counts = COLUMNS.map((column) => countOf(rows, column));
    return `| ${[coverage.facts.title, rows.length, ...counts].join(' | ')} |`;
  });
  return table(['API', 'Facts', ...COLUMNS.map((column) => TITLES[column])], lines);
}

function section({ facts, groups }: Coverage): string {
  const reasons: string[] = [];
  const tables = groups.map(
    ({ title, rows }) =>
      `### ${title}\n\n${table(
        ['Name', 'Said', 'Source', ...COLUMNS.map((column) => TITLES[column])],
        rows.map((row) => line(row, reasons)),
      )}`,
  );
  const because = reasons.map((reason, index) => `${index + 1}. ${oneLine(reason)}\n`).join('');
  return [
    `## ${facts.title}\n`,
    `Facts: [${facts.file}](../../${facts.file}). Simulator: ${codes(facts.code.simulator)}. Driver: ${codes(facts.code.driver)}.\n`,
    Object.entries(facts.sources)
      .map(([name, title]) => `- *${name}*: ${oneLine(title)}\n`)
      .join(''),
    ...tables,
    ...(because === '' ? [] : [`### Not covered: ${facts.title}\n\n${because}`]),
  ].join('\n');
}

const codes = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ');

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const table = (head: readonly string[], lines: readonly string[]): string =>
  `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${lines.join('\n')}\n`;

function line({ fact, cells }: Row, reasons: string[]): string {
  const shown = COLUMNS.map((column) => cellText(cells[column], reasons));
  return `| ${[`\`${fact.label}\``, said(fact), fact.source, ...shown].join(' | ')} |`;
}

const said = ({ type, isRequired, since }: Fact): string =>
  [
    ...(type === undefined ? [] : [type]),
    ...(isRequired === undefined ? [] : [isRequired ? 'required' : 'optional']),
    ...(since === undefined ? [] : [`since ${since}`]),
  ].join(', ');

function cellText(cell: Cell, reasons: string[]): string {
  if (cell.isCovered && cell.file === undefined) return 'yes';
  if (cell.isCovered)
    return `\`${basename(cell.file ?? '')}\`${cell.as === undefined ? '' : ` (\`${cell.as}\`)`}`;
  if (!reasons.includes(cell.reason)) reasons.push(cell.reason);
  return `no (${reasons.indexOf(cell.reason) + 1})`;
}

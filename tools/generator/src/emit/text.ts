import type { ApiModel } from '../model/model.js';

/** A file to be written, by its path below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** The first line of every generated file. */
export const header = ({ specFile }: Pick<ApiModel, 'specFile'>): string =>
  `// Generated from ${specFile} by tools/generator. Do not edit: pnpm generate.\n`;

const WIDTH = 100;

/** A doc comment of the given paragraphs, empty ones left out; or nothing at all. */
export function doc(...paragraphs: readonly string[]): string {
  const blocks = paragraphs.map((text) => text.trim()).filter((text) => text !== '');
  if (blocks.length === 0) return '';
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 && !block.startsWith('@') ? [''] : []),
    ...wrap(block),
  ]);
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  return safe.length === 1
    ? `/** ${safe[0]} */\n`
    : `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** Fills lines with prose, paragraph by paragraph; lists and tables stay as they are. */
function wrap(block: string): string[] {
  const paragraphs = block.split(/\n{2,}/);
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...(/^\s*([-*|]|\d+\.)/m.test(paragraph) ? paragraph.split('\n') : fill(paragraph)),
  ]);
}

function fill(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** The first sentence of a text, without line ends. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
}

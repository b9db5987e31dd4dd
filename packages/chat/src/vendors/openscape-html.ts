import { Parser } from 'htmlparser2';

type Piece = { readonly kind: 'text' | 'break' | 'block'; readonly text: string };

const BLOCKS: ReadonlySet<string> = new Set(
  'address blockquote center dd div dl dt fieldset h1 h2 h3 h4 h5 h6 hr li ol p pre table tr ul'.split(' '),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const UNSEEN: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'noscript',
  'object',
  'script',
  'style',
  'template',
  'title',
]);

const COLLAPSIBLE = /[ \t\r\n\f]+/g;
const SPACED: ReadonlySet<string | undefined> = new Set([undefined, ' ', '\n']);
const NO_BREAK_SPACE = /\u00a0/g;

const fixed = (inner: string): string =>
  String.raw`<font\b(?=[^>]*\btabindex=["']?-1\b)(?=[^>]*\bcontenteditable=["']?false\b)[^>]*>\s*${inner}\s*</font>`;
const DATE = fixed(String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`);
const TIME = fixed(String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?`);
const STAMP = new RegExp(String.raw`^((?:\s*<[^>]*>)*?\s*)${DATE}\s*,\s*${TIME}\s*`, 'i');

/**
 * The markup without the date and the time that the vendor may put before the text, each in a FONT element with
 * `tabIndex=-1` and `contentEditable=false`. Only that exact beginning is left out; a date that the agent wrote stays.
 * Source: Web Interaction REST API programming guide, section 4.3.1, message examples.
 */
export const withoutStamp = (html: string): string => html.replace(STAMP, '$1');

/** The plain text of an HTML fragment: entities decoded, `<br>` and blocks as line ends, scripts and styles left out. */
export function htmlToText(html: string): string {
  return layOut(readPieces(html));
}

function readPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: { readonly isUnseen: boolean }[] = [];
  let unseenDepth = 0;
  const add = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind && kind !== 'break') pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const addBoundary = (name: string): void => {
    if (BLOCKS.has(name)) add('block', '');
    if (CELLS.has(name)) add('text', ' ');
  };
  const parser = new Parser({
    onopentag(name) {
      const isUnseen = UNSEEN.has(name);
      open.push({ isUnseen });
      if (isUnseen) unseenDepth += 1;
      if (name === 'br') add('break', '\n');
      addBoundary(name);
    },
    onclosetag(name) {
      if (open.pop()?.isUnseen) unseenDepth -= 1;
      addBoundary(name);
    },
    ontext(text) {
      if (unseenDepth === 0) add('text', text);
    },
  });
  parser.end(html);
  return pieces;
}

function layOut(pieces: readonly Piece[]): string {
  let out = '';
  let isBlockDue = false;
  const startLine = (): void => {
    if (isBlockDue && out !== '' && !out.endsWith('\n')) out += '\n';
    isBlockDue = false;
  };
  for (const { kind, text } of pieces) {
    const words = text.replace(COLLAPSIBLE, ' ');
    if (kind === 'block') {
      isBlockDue = true;
    } else if (kind === 'break') {
      startLine();
      out += '\n';
    } else if (words !== ' ' || !isBlockDue) {
      startLine();
      out += words.startsWith(' ') && SPACED.has(out.at(-1)) ? words.slice(1) : words;
    }
  }
  const lines = out.replace(NO_BREAK_SPACE, ' ').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

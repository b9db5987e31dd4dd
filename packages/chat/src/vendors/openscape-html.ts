import { Parser } from 'htmlparser2';

type Piece = { readonly kind: 'text' | 'fixed' | 'break' | 'block'; readonly text: string };

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

const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?$/i;
const COLLAPSIBLE = /[ \t\r\n\f]+/g;
const SPACED: ReadonlySet<string | undefined> = new Set([undefined, ' ', '\n']);
const NO_BREAK_SPACE = /\u00a0/g;

/**
 * The plain text of an agent's or the system's HTML fragment: entities decoded, `<br>` and blocks as line ends, scripts and styles left out.
 *
 * The vendor may put the date and the time before the text, each in a FONT element with `tabIndex=-1` and
 * `contentEditable=false`. Only that exact beginning is left out; a date that the agent wrote stays.
 * Source: Web Interaction REST API programming guide, section 4.3.1, message examples.
 */
export function htmlToText(html: string): string {
  return layOut(withoutStamp(readPieces(html)));
}

function readPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: { readonly isUnseen: boolean; readonly isFixed: boolean }[] = [];
  const inside = { isUnseen: 0, isFixed: 0 };
  const add = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind && kind !== 'break') pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const count = (tag: { readonly isUnseen: boolean; readonly isFixed: boolean }, by: 1 | -1): void => {
    if (tag.isUnseen) inside.isUnseen += by;
    if (tag.isFixed) inside.isFixed += by;
  };
  const addBoundary = (name: string): void => {
    if (BLOCKS.has(name)) add('block', '');
    if (CELLS.has(name)) add('text', ' ');
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const isFixed = attributes['tabindex'] === '-1' && attributes['contenteditable'] === 'false';
      const tag = { isUnseen: UNSEEN.has(name), isFixed };
      open.push(tag);
      count(tag, 1);
      if (name === 'br') add('break', '\n');
      addBoundary(name);
    },
    onclosetag(name) {
      const tag = open.pop();
      if (tag !== undefined) count(tag, -1);
      addBoundary(name);
    },
    ontext(text) {
      if (inside.isUnseen === 0) add(inside.isFixed > 0 ? 'fixed' : 'text', text);
    },
  });
  parser.end(html);
  return pieces;
}

function withoutStamp(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ text }) => text.trim() !== '');
  const [date, comma, time] = pieces.slice(Math.max(start, 0));
  const isStamp =
    date?.kind === 'fixed' &&
    DATE.test(date.text.trim()) &&
    comma?.text.trim() === ',' &&
    time?.kind === 'fixed' &&
    TIME.test(time.text.trim());
  return isStamp ? pieces.slice(start + 3) : pieces;
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

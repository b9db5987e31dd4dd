import { Parser } from 'htmlparser2';

/** `kept`: white space and all, as `white-space: pre-wrap` shows it. */
type Piece = { readonly kind: 'text' | 'kept' | 'break' | 'block'; readonly text: string };

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
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i;
const KEEPING: ReadonlySet<string | undefined> = new Set(['pre', 'pre-wrap', 'break-spaces']);

/**
 * The plain text of an HTML fragment: entities decoded, `<br>` and blocks as line ends, scripts and styles left out.
 * White space collapses as it does on a screen, and stays as it is where `white-space: pre-wrap` and the like keep it.
 */
export function htmlToText(html: string): string {
  return layOut(readPieces(html));
}

/** What an editor or a template puts into a chat; anything else in angle brackets is text, for instance an address. */
const NAMES =
  'a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd del details dfn div ' +
  'dl dt em figcaption figure font footer form h[1-6] head header hr html i iframe img input ins kbd label li link main mark ' +
  'meta nav noscript o:p object ol p picture pre q s samp script section small span strike strong style sub summary sup ' +
  'svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr';

const NAME = `(?:${NAMES.replaceAll(' ', '|')})`;

/** A tag has attributes with values, or none: `<b and y>` is text. */
const TAG = new RegExp(
  String.raw`<${NAME}(?:\s*/?|\s[^<>=]*[\w:-]=[^<>]*)>|</${NAME}\s*>|<!--[^<>]*-->`,
  'i',
);

/** Whether a text has tags that HTML knows. Entities alone do not count. */
export const hasTags = (text: string): boolean => TAG.test(text);

/** A text without tags: its entities decoded, and every blank, line end and angle bracket as it is. */
export function entitiesToText(escaped: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => void (decoded += text) });
  parser.end(escaped.replaceAll('&nbsp;', ' ').replaceAll('<', '&lt;'));
  return decoded;
}

interface OpenElement {
  readonly isUnseen: boolean;
  readonly keepsSpace: boolean;
}

function readPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: OpenElement[] = [];
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
    onopentag(name, { style = '' }) {
      const outer = open.at(-1);
      const whiteSpace = WHITE_SPACE.exec(style)?.[1]?.toLowerCase();
      const keepsSpace = whiteSpace === undefined ? outer?.keepsSpace === true : KEEPING.has(whiteSpace);
      open.push({ isUnseen: outer?.isUnseen === true || UNSEEN.has(name), keepsSpace });
      if (name === 'br') add(keepsSpace ? 'kept' : 'break', '\n');
      addBoundary(name);
    },
    onclosetag(name) {
      open.pop();
      addBoundary(name);
    },
    ontext(text) {
      const { isUnseen = false, keepsSpace = false } = open.at(-1) ?? {};
      if (!isUnseen) add(keepsSpace ? 'kept' : 'text', text);
    },
  });
  parser.end(html);
  return pieces;
}

/** Joins the pieces; lines that collapse are trimmed, kept text never is. */
function layOut(pieces: readonly Piece[]): string {
  const layout = new Layout();
  for (const { kind, text } of pieces) {
    if (kind === 'block') layout.endBlock();
    else if (kind === 'break') layout.breakLine();
    else if (kind === 'kept') layout.keep(text);
    else layout.flow(text.replace(COLLAPSIBLE, ' '));
  }
  return layout.text();
}

/** Writes text line by line. Blanks and line ends wait until something follows them, so that none stands at an end. */
class Layout {
  readonly #out: string[] = [];
  #newLines = 0;
  #blanks = '';
  #last: string | undefined;
  #isBlockDue = false;

  text(): string {
    return this.#out.join('');
  }

  endBlock(): void {
    this.#isBlockDue = true;
  }

  breakLine(): void {
    this.#startLine();
    this.#newLine();
  }

  keep(text: string): void {
    this.#startLine();
    this.#write(text);
    this.#last = text.endsWith('\n') ? '\n' : '';
  }

  flow(words: string): void {
    if (words === ' ' && this.#isBlockDue) return;
    this.#startLine();
    const rest = words.startsWith(' ') && SPACED.has(this.#last) ? words.slice(1) : words;
    if (rest === '') return;
    this.#last = rest.at(-1);
    const spaced = rest.replace(NO_BREAK_SPACE, ' ');
    const line = this.#out.length === 0 ? spaced.replace(/^ +/, '') : spaced;
    const end = lengthWithoutBlanks(line);
    if (end > 0) this.#write(line.slice(0, end));
    this.#blanks += line.slice(end);
  }

  #startLine(): void {
    if (this.#isBlockDue && this.#last !== undefined && this.#last !== '\n') this.#newLine();
    this.#isBlockDue = false;
  }

  #newLine(): void {
    this.#newLines += 1;
    this.#blanks = '';
    this.#last = '\n';
  }

  #write(text: string): void {
    if (this.#out.length > 0) this.#out.push('\n'.repeat(this.#newLines), this.#blanks);
    this.#newLines = 0;
    this.#blanks = '';
    this.#out.push(text);
  }
}

function lengthWithoutBlanks(line: string): number {
  let end = line.length;
  while (line[end - 1] === ' ') end -= 1;
  return end;
}

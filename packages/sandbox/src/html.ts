/**
 * Plain text as markup that shows the same: a browser that parses it has the text again, letter by letter, except for
 * U+0000, which HTML cannot carry (see {@link whatHtmlCannotCarry}). Blanks that HTML would drop stand in a SPAN that keeps
 * them. CR is a reference, since parsers make LF of the character; the other control characters are not, since parsers read
 * references to some of them as letters.
 */
export function textToHtml(text: string): string {
  return DROPPED_BLANKS.test(text)
    ? `<SPAN style="WHITE-SPACE: pre-wrap">${escaped(text).replaceAll('\n', '<br>')}</SPAN>`
    : escaped(text)
        .replaceAll('\n', '<br>')
        .replaceAll(/ (?= )/g, '&nbsp;')
        .replaceAll('<br> ', '<br>&nbsp;');
}

/** Blanks that show only where white space is kept, at the ends and in lines; a no-break space would pass for a space. */
const DROPPED_BLANKS = /[\t\f\r\u00a0]|^\s|\s$|[^\S\n]\n/;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\u0000', '\ufffd');

/** Why no markup can give this text back as it is; undefined where one can. */
export const whatHtmlCannotCarry = (text: string): string | undefined =>
  text.includes('\u0000')
    ? 'The text has the character U+0000, which HTML cannot carry: leave it out.'
    : undefined;

/**
 * Markup as the vendor's desk makes it: FONT elements, date and time as text, a table with an icon.
 * Source: Web Interaction REST API programming guide, section 4.3.1, message examples.
 */

type Icon = 'customericon' | 'systemicon' | 'agenticon';

const FIXED = 'tabIndex=-1 contentEditable=false style="BACKGROUND-COLOR: #ffffff" size=2 face=Tahoma';

const fixed = (html: string): string => `<FONT ${FIXED}>${html}</FONT>`;
const font = (html: string): string => `<FONT size=2 face=Tahoma>${html}</FONT>`;

/** Plain text as markup that shows the same: characters escaped, line ends and repeated spaces kept. */
export function textToHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n|\r|\n/g, '<br>')
    .replaceAll(/ (?= )/g, '&nbsp;')
    .replaceAll(/(^|<br>) /g, '$1&nbsp;');
}

/** Date (day first) and time (12 hours, UTC) in front of a text. */
export function stamp(atMs: number): string {
  const at = new Date(atMs);
  const date = [pad(at.getUTCDate()), pad(at.getUTCMonth() + 1), at.getUTCFullYear()].join('/');
  const hours = at.getUTCHours();
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${pad(at.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`;
  return `${fixed(date)}, ${fixed(time)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** What an agent said, as the content of an item. */
export const agentContent = (text: string, atMs: number): string =>
  font(`${stamp(atMs)} ${textToHtml(text)}`);

/** What the system says, as the content of an item. */
export const systemContent = (text: string): string => `<FONT face=Tahoma size=2>${textToHtml(text)}</FONT>`;

/** The system's name as it stands in `from`. */
export const SYSTEM_NAME: string = font('System');

/** The older form of an item: a table with an icon, a heading and the content. */
export function formatted(icon: Icon, speaker: string, content: string, atMs: number): string {
  const image = `<IMG SRC='images/${icon}.gif' WIDTH='16' HEIGHT='16'>`;
  const heading = font(`${stamp(atMs)} ${fixed(`<STRONG>${textToHtml(speaker)}</STRONG>`)}`);
  return [
    `<TABLE width='95%' border='0' cellspacing='0' cellpadding='2'>`,
    `<TR><TD width='2%' valign='top'>${image}</TD><TD width='98%'>${heading}</TD></TR>`,
    `<TR><TD>&nbsp;</TD><TD valign='top'>${content}</TD></TR></TABLE>`,
  ].join('');
}

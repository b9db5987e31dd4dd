import { textToHtml } from '../../html.js';

/**
 * Markup as the vendor's desk makes it: FONT elements, date and time as text, a table with an icon.
 * Source: Web Interaction REST API programming guide, section 4.3.1, message examples.
 */

/** The picture in front of an item of the older form. */
export type Icon = 'customericon' | 'systemicon' | 'agenticon';

const FIXED = 'tabIndex=-1 contentEditable=false style="BACKGROUND-COLOR: #ffffff" size=2 face=Tahoma';

const fixed = (html: string): string => `<FONT ${FIXED}>${html}</FONT>`;
const font = (html: string): string => `<FONT size=2 face=Tahoma>${html}</FONT>`;

/** Date (day first) and time (12 hours, UTC) in front of a text. */
export function stamp(atMs: number): string {
  const at = new Date(atMs);
  const date = [pad(at.getUTCDate()), pad(at.getUTCMonth() + 1), at.getUTCFullYear()].join('/');
  const hours = at.getUTCHours();
  const time = `${hours % 12 === 0 ? 12 : hours % 12}:${pad(at.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`;
  return `${fixed(date)}, ${fixed(time)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** What an agent said, as the content of an item; the fonts are set in Manager. Both forms stand in the examples. */
export const agentContent = (text: string, atMs: number, form: 'font' | 'paragraph'): string =>
  form === 'font'
    ? font(`${stamp(atMs)} ${textToHtml(text)}`)
    : `<p style="margin: 0">${textToHtml(text)}</p>`;

/** What the system says, as the content of an item. */
export const systemContent = (text: string): string => `<FONT face=Tahoma size=2>${textToHtml(text)}</FONT>`;

/** That a page was pushed, as the content of an item. Source: section 3.3.6, example. */
export const pushedContent = (by: string, url: string): string =>
  font(`${textToHtml(by)}&nbsp;pushed ${fixed(textToHtml(url))} to you.`);

/** The system's name as it stands in `from`. */
export const SYSTEM_NAME: string = font('System');

/** The older form of an item: a table with an icon, a heading and the content. */
export function formatted(icon: Icon, speaker: string, content: string, atMs: number): string {
  const heading = font(`${stamp(atMs)} ${fixed(`<STRONG>${textToHtml(speaker)}</STRONG>`)}`);
  return table(icon, `${heading}</TD></TR><TR><TD>&nbsp;</TD><TD valign='top'>${content}`);
}

/** The older form of a pushed page: without a heading, and with the example's two surplus closing tags. */
export const formattedPush = (icon: Icon, content: string): string => table(icon, `${content}</TD></TR>`);

const table = (icon: Icon, cells: string): string =>
  [
    `<TABLE width='95%' border='0' cellspacing='0' cellpadding='2'>`,
    `<TR><TD width='2%' valign='top'><IMG SRC='images/${icon}.gif' WIDTH='16' HEIGHT='16'></TD>`,
    `<TD width='98%'>${cells}</TD></TR></TABLE>`,
  ].join('');

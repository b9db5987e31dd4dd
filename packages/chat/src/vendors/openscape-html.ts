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

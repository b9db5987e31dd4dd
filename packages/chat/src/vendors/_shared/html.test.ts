import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withoutStamp } from '../openscape-html.js';
import { entitiesToText, hasTags, htmlToText } from './html.js';

const fixed = (text: string): string =>
  `<FONT tabIndex=-1 contentEditable=false style="BACKGROUND-COLOR: #ffffff" size=2 face=Tahoma>${text}</FONT>`;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

describe('htmlToText', () => {
  it.each([
    { name: 'plain text', html: 'Hello', text: 'Hello' },
    { name: 'nothing', html: '', text: '' },
    {
      name: 'a paragraph of the newer style',
      html: '<p style="margin: 0">How are you doing?</p>',
      text: 'How are you doing?',
    },
    {
      name: 'the older FONT style',
      html: '<FONT size=2 face=Tahoma>How can I help?</FONT>',
      text: 'How can I help?',
    },
    {
      name: 'named and numbered entities',
      html: 'a &lt; b &amp;&amp; c&#33; &#x1F600; &euro;',
      text: 'a < b && c! 😀 €',
    },
    {
      name: 'no-break spaces',
      html: 'Contact Center.&nbsp; Please hold',
      text: 'Contact Center.  Please hold',
    },
    { name: 'line ends of the source as spaces', html: 'one\r\n   two', text: 'one two' },
    { name: 'line breaks', html: 'one<br>two<BR/>three', text: 'one\ntwo\nthree' },
    { name: 'paragraphs on lines of their own', html: '<p>one</p>\n<p>two</p>', text: 'one\ntwo' },
    {
      name: 'an empty paragraph as an empty line',
      html: '<p>one</p><p><br></p><p>two</p>',
      text: 'one\n\ntwo',
    },
    { name: 'list items', html: '<ul><li>one<li>two</ul>', text: 'one\ntwo' },
    {
      name: 'table cells',
      html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      text: 'a b\nc',
    },
    {
      name: 'no script, style or comment',
      html: 'a<script>alert("x")</script><style>b{}</style><!-- c -->d',
      text: 'ad',
    },
    { name: 'the words of a link', html: '<a href="javascript:alert(1)">our page</a>', text: 'our page' },
    { name: 'markup that never closes', html: '<FONT><b>open', text: 'open' },
    { name: 'an escaped tag as text', html: '&lt;b&gt;', text: '<b>' },
  ])('gives $name', ({ html, text }) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('gives back any text that was escaped into markup', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(line, (text) => {
        expect(htmlToText(`<FONT size=2 face=Tahoma>${escape(text)}</FONT>`)).toBe(text);
      }),
    );
  });

  it.each([
    {
      name: 'blanks at both ends',
      html: '<SPAN style="WHITE-SPACE: pre-wrap">  a \t b  </SPAN>',
      text: '  a \t b  ',
    },
    { name: 'a no-break space', html: '<SPAN style="white-space:pre-wrap">a\u00a0</SPAN>', text: 'a\u00a0' },
    {
      name: 'line breaks at both ends',
      html: '<p><SPAN style="color: red; White-Space: PRE;"><br>a<br></SPAN></p>',
      text: '\na\n',
    },
    {
      name: 'carriage returns',
      html: '<i style="white-space: break-spaces">a&#13;<br>b&#13;</i>',
      text: 'a\r\nb\r',
    },
    { name: 'what is inside of it', html: '<p style="white-space: pre"> a <b> b </b> </p>', text: ' a  b  ' },
  ])('keeps $name where white space is kept', ({ html, text }) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    { name: 'by another style', html: '<i style="white-space: pre-line"> a  b </i>', text: 'a b' },
    {
      name: 'inside of what keeps it',
      html: '<p style="white-space: pre"> a<b style="white-space: normal">  b  </b></p>',
      text: ' a b',
    },
    {
      name: 'by a name that only looks like it',
      html: '<i style="x-white-space: pre"> a  b </i>',
      text: 'a b',
    },
  ])('collapses blanks $name', ({ html, text }) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('gives back any text, letter by letter, that is kept by the markup', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ...Array.from(' \t\n\r\f\v\u00a0\u2028\u3000\ufeff\u202e\u200f&<>"\'/;]'),
          '\ud83d',
          '\ude00',
          '&amp;',
          ']]>',
        ),
        fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)),
      ),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const kept = `<SPAN style="WHITE-SPACE: pre-wrap">${escape(text).replaceAll('\n', '<br>')}</SPAN>`;
        expect(htmlToText(`<FONT size=2 face=Tahoma>${kept}</FONT>`)).toBe(text);
        expect(
          htmlToText(withoutStamp(`<FONT>${fixed('07/01/2020')}, ${fixed('11:19 AM')} ${kept}</FONT>`)),
        ).toBe(text);
        expect(htmlToText(`<p style="margin: 0">${kept}</p>`)).toBe(text);
      }),
    );
  });

  it.each([
    { name: 'words', html: 'ß'.repeat(100_000) },
    { name: 'lines', html: 'a <br>'.repeat(40_000) },
    { name: 'empty lines', html: '<br>'.repeat(50_000) },
    { name: 'entities', html: '&amp; '.repeat(40_000) },
    { name: 'open elements', html: '<b> '.repeat(50_000) },
    { name: 'signs that open nothing', html: '< '.repeat(100_000) },
    { name: 'blanks', html: ' &nbsp;'.repeat(30_000) },
  ])('200 kB of $name do not stop the process for minutes', { timeout: 30_000 }, ({ html }) => {
    const startedAt = performance.now();
    htmlToText(withoutStamp(html));
    // Milliseconds on a quiet machine; backtracking would take minutes on any.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('a text without tags', () => {
  it.each([
    'a < b',
    '1 <2',
    '&lt;b&gt;',
    'a > b',
    '<',
    '',
    '<ana@example.com> wrote',
    'x <b and y> z',
    'if a <b == c> d',
    'if (a<b) { return c>d }',
    '<!-- open',
    '<?php echo 1 ?>',
    '<sku-7>',
  ])('%s has none', (text) => {
    expect(hasTags(text)).toBe(false);
  });

  it.each([
    '<b>',
    'a<br/>b',
    'a<BR />b',
    '</p>',
    '<!-- x -->',
    '<a href="https://example.com">',
    '<h2>',
    '<input disabled value=1>',
    '<p\nclass="x">',
  ])('%s has one', (text) => {
    expect(hasTags(text)).toBe(true);
  });

  it('keeps every blank and line end, and has its entities decoded', () => {
    expect(entitiesToText(' a  b\r\n&lt;i&gt;&nbsp;&amp;amp; &notanentity \u00a0')).toBe(
      ' a  b\r\n<i> &amp; ¬anentity \u00a0',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(entitiesToText(escape(text))).toBe(text);
      }),
    );
  });

  it('loses nothing after an angle bracket', () => {
    expect(entitiesToText('if a <b then x')).toBe('if a <b then x');
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '?',
      '--',
      'b',
      'script',
      ' ',
      '3',
      '=',
      '"',
      '[CDATA[',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(entitiesToText(parts.join(''))).toBe(parts.join(''));
      }),
    );
  });

  it.each(['<b ', '<b a=', '<!--', '<', '</b', '='])('200 kB of %s are looked through at once', (piece) => {
    const startedAt = performance.now();
    hasTags(`<b ${piece.repeat(200_000 / piece.length)}`);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

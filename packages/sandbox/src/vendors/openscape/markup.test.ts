import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Fields } from '../../fields.js';
import { customerMessage, message, pushedPage } from './items.js';
import { textToHtml, whatHtmlCannotCarry } from '../../html.js';
import { agentContent, systemContent } from './markup.js';
import { defaultReadings } from './readings.js';

const example = (name: string): readonly Fields[] => {
  const url = new URL(`../../../../../specs/openscape/examples/${name}.json`, import.meta.url);
  return fieldsOf(JSON.parse(readFileSync(url, 'utf8'))).list('content');
};

const ROSA = { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Lindqvist' };

type Node = DefaultTreeAdapterTypes.ChildNode;

const isKept = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'style' && /pre-wrap/.test(value));

/** What a browser shows of it: white space in one, unless the style keeps it. */
const shown = (html: string): string => {
  const show = (node: Node, keeps: boolean): string => {
    if (node.nodeName === 'br') return '\n';
    if ('childNodes' in node)
      return node.childNodes.map((child) => show(child, keeps || isKept(node))).join('');
    if (!('value' in node)) throw new Error(`Nothing but text and breaks was meant: ${node.nodeName}.`);
    return keeps ? node.value : node.value.replaceAll(/[ \t\n\f\r]+/g, ' ').replaceAll('\u00a0', ' ');
  };
  const whole = parseFragment(html)
    .childNodes.map((node) => show(node, false))
    .join('');
  return html.includes('pre-wrap') ? whole : whole.replaceAll(/ (?=\n)/g, '').trim();
};

describe("the agents' and the system's markup", () => {
  it('is that of the vendor document, to the letter', () => {
    const [, system, agent] = example('contents-all');
    expect(systemContent('Welcome to Northwind Harbour.  An agent will be with you in a moment.')).toBe(
      system?.text('content'),
    );
    expect(
      agentContent('Good morning, what is your order number?', Date.parse('2026-02-14T09:31:20Z'), 'font'),
    ).toBe(agent?.text('content'));
  });

  it('tells hours by the 12-hour clock', () => {
    const timeAt = (time: string): string | undefined =>
      /\d+:\d\d [AP]M/.exec(agentContent('', Date.parse(`2026-02-14T${time}Z`), 'font'))?.[0];
    expect(['00:05:00', '11:59:00', '12:00:00', '23:30:00'].map(timeAt)).toEqual([
      '12:05 AM',
      '11:59 AM',
      '12:00 PM',
      '11:30 PM',
    ]);
  });

  it('may be a paragraph without date and time', () => {
    const [reply] = example('contents-from-index');
    expect(agentContent('Thank you, I am looking it up.', 0, 'paragraph')).toBe(reply?.text('content'));
  });

  it.each([
    ['control characters', `a${String.fromCodePoint(1, 7, 8, 11, 12, 27, 31, 127, 0x85, 0x96, 0x9f)}z`],
    ['line ends of all kinds', '\r\none\r\ntwo\n\nthree\rfour\u2028five\u2029six\n'],
    ['blanks', '  two  inside,\t  at both ends\u00a0\t '],
    ['lone surrogates', 'a\ud83dz \ude00'],
    ['the end of a CDATA section', ']]> <![CDATA[x]]>'],
    ['literal entities', '&amp; &lt;b&gt; &amp;amp; &#65; &nbsp; &notanentity; &copy'],
    ['markup', '<b>bold</b> <script>alert(1)</script> <!-- -- > -->'],
    ['right-to-left marks', 'abc \u202eevil\u202c \u200fשלום\u200e'],
    ['Japanese', '日本語のテキスト、半角ｶﾅ、𠮷野家'],
    ['a byte order mark', '\ufeffbom\ufeff'],
    ['a leading slash', '/end'],
    ['200 kB', 'ß'.repeat(100_000)],
  ])('carries %s', (_what, text) => {
    expect(shown(textToHtml(text))).toBe(text);
    expect(shown(systemContent(text))).toBe(text);
    expect(whatHtmlCannotCarry(text)).toBeUndefined();
  });

  it('carries any text that it does not refuse, and never more than text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        '\f',
        '\u00a0',
        '<',
        '>',
        '&',
        '"',
        ';',
        'é',
        'nbsp',
        '<br>',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        if (whatHtmlCannotCarry(text) === undefined) expect(shown(textToHtml(text))).toBe(text);
        else expect(text).toContain('\0');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('items', () => {
  it('have the older form as a table with the icon of the speaker', () => {
    const { content } = message(ROSA, { kind: 'html', html: '<p>Hello</p>' }, 0, defaultReadings);
    expect(content?.content).toBe('<p>Hello</p>');
    expect(content?.formattedContent).toMatch(/^<TABLE .*images\/agenticon\.gif.*<p>Hello<\/p>.*<\/TABLE>$/);
  });

  it('of a pushed page are those of the vendor document, to the letter', () => {
    const [pushed] = example('contents-pushed-url');
    const url = pushed?.text('pushedUrl') ?? '';
    const { content, entry } = pushedPage(ROSA, url, 0, defaultReadings);
    expect(content).toEqual({
      messageType: 'AGENT_PUSH_URL',
      from: '14',
      agentFirstName: 'Rosa',
      agentLastName: 'Lindqvist',
      content: pushed?.text('content'),
      formattedContent: pushed?.text('formattedContent'),
      pushedUrl: url,
    });
    expect(entry).toMatchObject({ kind: 'pushed-url', role: 'agent', url });
    expect(pushedPage(undefined, url, 0, defaultReadings).content).toMatchObject({
      messageType: 'SYSTEM_PUSH_URL',
      agentFirstName: '',
      pushedUrl: url,
    });
  });

  it("keep the customer's text plain, and escape it in the older form", () => {
    const { content } = customerMessage('Ana', '<b>&\0', 0);
    expect(content?.content).toBe('<b>&\0');
    expect(content?.formattedContent).toContain('&lt;b&gt;&amp;');
    expect(content?.formattedContent).not.toMatch(/<b>|\0/);
  });
});

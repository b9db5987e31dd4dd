import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Fields } from '../../fields.js';
import { agentMessage, customerMessage } from './items.js';
import { agentContent, systemContent, textToHtml } from './markup.js';

const example = (name: string): readonly Fields[] => {
  const url = new URL(`../../../../../specs/openscape/examples/${name}.json`, import.meta.url);
  return fieldsOf(JSON.parse(readFileSync(url, 'utf8'))).list('content');
};

const ROSA = { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Lindqvist' };

/** What a browser would show of it. */
const shown = (html: string): string =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe("the agents' and the system's markup", () => {
  it('is that of the vendor document, to the letter', () => {
    const [, system, agent] = example('contents-all');
    expect(systemContent('Welcome to Northwind Harbour.  An agent will be with you in a moment.')).toBe(
      system?.text('content'),
    );
    expect(agentContent('Good morning, what is your order number?', Date.parse('2026-02-14T09:31:20Z'))).toBe(
      agent?.text('content'),
    );
  });

  it('tells hours by the 12-hour clock', () => {
    const timeAt = (time: string): string | undefined =>
      /\d+:\d\d [AP]M/.exec(agentContent('', Date.parse(`2026-02-14T${time}Z`)))?.[0];
    expect(['00:05:00', '11:59:00', '12:00:00', '23:30:00'].map(timeAt)).toEqual([
      '12:05 AM',
      '11:59 AM',
      '12:00 PM',
      '11:30 PM',
    ]);
  });

  it('shows any text as it was written, and never more than text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '<', '>', '&', '"', ';', 'é', 'nbsp') });
    fc.assert(
      fc.property(text, (written) => {
        const html = textToHtml(written);
        expect(shown(html)).toBe(written);
        expect(html.replaceAll('<br>', '')).not.toMatch(/[<>\n]| {2}/);
      }),
    );
  });
});

describe('items', () => {
  it('have the older form as a table with the icon of the speaker', () => {
    const { content } = agentMessage(ROSA, { kind: 'html', html: '<p>Hello</p>' }, 0);
    expect(content.content).toBe('<p>Hello</p>');
    expect(content.formattedContent).toMatch(/^<TABLE .*images\/agenticon\.gif.*<p>Hello<\/p>.*<\/TABLE>$/);
  });

  it("keep the customer's text plain, and escape it in the older form", () => {
    const { content } = customerMessage('Ana', '<b>&', 0);
    expect(content.content).toBe('<b>&');
    expect(content.formattedContent).toContain('&lt;b&gt;&amp;');
    expect(content.formattedContent).not.toContain('<b>');
  });
});

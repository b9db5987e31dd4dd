import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag, writeTag } from './tag.js';
import { readXml, whatXmlCannotCarry, XmlRefusal, XML_LIMITS } from './xml.js';

const carried = fc.string({ unit: 'binary' }).filter((text) => whatXmlCannotCarry(text) === undefined);

describe('XML', () => {
  it('gives back each text that it can carry, letter by letter, as content and as attribute', () => {
    fc.assert(
      fc.property(carried, carried, (content, attribute) => {
        const read = readXml(writeTag(tag('a', [tag('b', content, { c: attribute })])));
        expect(read.children[0]).toEqual({
          namespace: '',
          name: 'b',
          text: content,
          children: [],
          attributes: [{ namespace: '', name: 'c', value: attribute }],
        });
      }),
    );
  });

  it.each(['\u0000', '\u000b', '\ud800', '\udc00', '\uffff'])('cannot carry %j', (character) => {
    expect(whatXmlCannotCarry(`a${character}`)).toContain('XML cannot carry');
  });

  it('has its namespaces resolved, and declarations are no attributes', () => {
    const read = readXml(
      '<p:a xmlns:p="urn:p" xmlns="urn:d" q="1" p:r="2"><b/>x<![CDATA[<y>]]><p:c xmlns:p="urn:q"/></p:a>',
    );
    expect(read).toMatchObject({
      namespace: 'urn:p',
      name: 'a',
      text: 'x<y>',
      attributes: [
        { namespace: '', name: 'q' },
        { namespace: 'urn:p', name: 'r' },
      ],
      children: [
        { namespace: 'urn:d', name: 'b' },
        { namespace: 'urn:q', name: 'c' },
      ],
    });
  });

  it('is as deep and as long as the limits, and no further', () => {
    const { depth, elements } = XML_LIMITS;
    const deep = (levels: number): string => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
    const many = (count: number): string => `<a>${'<b/>'.repeat(count - 1)}</a>`;
    for (const xml of [deep(depth), many(elements)]) expect(readXml(xml).name).toBe('a');
    for (const xml of [deep(depth + 1), many(elements + 1)]) expect(() => readXml(xml)).toThrow(XmlRefusal);
  });

  it('is refused without a word of it', () => {
    expect(() => readXml('<secret></other>')).toThrow('it is not well formed, at 1:16');
    expect(() => readXml('')).toThrow(XmlRefusal);
  });

  const MIB = 2 ** 20;
  it.each([
    ['references', `<a>${'&amp;'.repeat(MIB / 5)}</a>`],
    ['CDATA', `<a>${'<![CDATA[]]]>'.repeat(MIB / 13)}</a>`],
    ['brackets', `<a><![CDATA[${']'.repeat(MIB)}`],
    ['dashes', `<a><!--${' -'.repeat(MIB / 2)}`],
    ['attributes', `<a ${Array.from({ length: MIB / 16 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['declarations of a type', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(MIB / 15)}]><a/>`],
    ['a name', `<${'a'.repeat(MIB)}`],
    ['begins', '<'.repeat(MIB)],
  ])('is read or refused fast with 1 MiB of %s', (_what, xml) => {
    const begun = performance.now();
    try {
      readXml(xml);
    } catch (error) {
      expect(error).toBeInstanceOf(XmlRefusal);
    }
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

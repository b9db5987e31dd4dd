import { readdirSync, readFileSync } from 'node:fs';

import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';

const SPEC = new URL('../../../../specs/oracle-chat-soap/', import.meta.url);
const PAGE = readFileSync(new URL('../../../../docs/connect/oracle-b2c-soap.md', import.meta.url), 'utf8');

const NAMED: ReadonlySet<string> = new Set(['xs:element', 'xs:attribute', 'xs:simpleType', 'xs:complexType']);

interface Place {
  readonly tag: string;
  readonly path: string;
  sure: string;
}

/** What a schema declares, by path, with the certainty that its annotation or that of what is around it names. */
function declared(xsd: string): readonly string[] {
  const open: Place[] = [];
  const all: Place[] = [];
  const parser = new Parser(
    {
      onopentag(tag, { name, ref, confidence }) {
        const around = open.at(-1);
        // An annotation holds for what it stands in, and for all in that.
        const owner = open.findLast((place) => NAMED.has(place.tag));
        if (tag === 'p:source' && owner) owner.sure = confidence ?? '';
        const own = NAMED.has(tag) ? (name ?? ref) : undefined;
        const word = tag === 'xs:attribute' ? `@${own}` : own;
        const path = [around?.path ?? '', word ?? ''].filter((part) => part !== '').join('/');
        const place = { tag, path, sure: around?.sure ?? '' };
        open.push(place);
        if (own !== undefined && tag !== 'xs:complexType') all.push(place);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xsd);
  return all.map(({ path, sure }) => `${path}: ${sure}`);
}

/** The rows of the table below a heading that begins so. */
function rowsOf(heading: string): readonly string[] {
  const [, section = ''] = PAGE.split(`### ${heading}`);
  const [own = ''] = section.split('\n#');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()))
    .map(([, path, sure]) => `${path}: ${sure}`);
}

it.each(readdirSync(new URL('xsd/', SPEC)))('every element of %s has its line on the page', (file) => {
  const wanted = declared(readFileSync(new URL(`xsd/${file}`, SPEC), 'utf8'));
  expect(wanted.length).toBeGreaterThan(0);
  expect(rowsOf(`\`${file}\``)).toEqual(wanted);
});

/** What the WSDLs name: operations with their certainty, and all that only they know. */
function namesIn(wsdl: string): {
  readonly operations: readonly string[];
  readonly names: readonly string[];
} {
  const operations: string[] = [];
  const names: string[] = [];
  let operation = '';
  const parser = new Parser(
    {
      onopentag(tag, { name = '', confidence = '', targetNamespace }) {
        if (tag === 'wsdl:operation') operation = name;
        if (tag === 'p:source') operations.push(`${operation}: ${confidence}`);
        if (targetNamespace !== undefined) names.push(targetNamespace);
        if (/^wsdl:(portType|binding|service|port)$/.test(tag) || tag === 'soap:fault') names.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(wsdl);
  return { operations, names };
}

it('every operation, and every name that is in the WSDLs alone, has its line on the page', () => {
  const found = ['chat-site.wsdl', 'chat-server.wsdl'].map((file) =>
    namesIn(readFileSync(new URL(file, SPEC), 'utf8')),
  );
  expect(rowsOf('Operations')).toEqual(found.flatMap(({ operations }) => operations));
  const [, section = ''] = PAGE.split('### Names and places in the WSDLs');
  const [own = ''] = section.split('\n#');
  for (const name of found.flatMap(({ names }) => names)) expect(own).toContain(`\`${name}\``);
});

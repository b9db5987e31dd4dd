import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { buildSoapModel } from './build.js';
import { schemaText } from './corpus/case.js';
import { wsdlText } from './corpus/corpus.test-helper.js';

/** What is said of a WSDL with these files. */
async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'parlance-wsdl-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  const outcome = await buildSoapModel({ paths: [join(root, 'things.wsdl')], root, api: 'things' }).catch(
    (error: unknown) => error,
  );
  return outcome instanceof Error ? `${outcome.name}: ${outcome.message}` : 'nothing';
}

const IMPORT = '<xs:schema><xs:import namespace="urn:t" schemaLocation="main.xsd"/></xs:schema>';

/** A `Thing` whose content is this, on a line of its own. */
const thing = (content: string, more = ''): Record<string, string> => ({
  'things.wsdl': wsdlText(IMPORT),
  'main.xsd': schemaText(
    `<xs:element name="Thing"><xs:complexType>\n${content}\n</xs:complexType></xs:element>${more}`,
  ),
});

const sequence = (content: string): string => `<xs:sequence>\n${content}\n</xs:sequence>`;

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a type that there is not',
    thing(sequence('<xs:element name="A" type="t:No"/>')),
    'main.xsd:3:1 <element name="A">: there is no type "t:No" in what is imported and included',
  ],
  [
    'a prefix that there is not',
    thing(sequence('<xs:element name="A" type="q:No"/>')),
    'main.xsd:3:1 <element name="A">: the prefix of "q:No" is not declared',
  ],
  [
    'an element that there is not',
    thing(sequence('<xs:element ref="t:No"/>')),
    'main.xsd:3:1 <element ref="t:No">: there is no element "t:No" in what is imported and included',
  ],
  [
    'QName',
    thing(sequence('<xs:element name="A" type="xs:QName"/>')),
    'main.xsd:3:1 <element name="A">: xs:QName is not supported',
  ],
  [
    'an abstract type',
    thing(sequence('<xs:element name="A" type="t:Base"/>'), '<xs:complexType name="Base" abstract="1"/>'),
    'main.xsd:3:1 <element name="A">: its type "t:Base" is abstract: xsi:type is not supported',
  ],
  [
    'a substitution group',
    thing(
      sequence('<xs:element ref="t:Head"/>'),
      '\n<xs:element name="Head" type="xs:string"/><xs:element name="Other" substitutionGroup="t:Head"/>',
    ),
    'main.xsd:6:1 <element name="Head">: abstract elements and substitution groups are not supported',
  ],
  [
    'the same element twice',
    thing(
      sequence(
        '<xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:string"/><xs:element name="A" type="xs:string"/>',
      ),
    ),
    'main.xsd:2:1 <sequence>: {urn:t}A may stand at two places of one content, which is not supported',
  ],
  [
    'a default for a complex element',
    thing(
      sequence('<xs:element name="A" type="t:C" default="x"/>'),
      '<xs:complexType name="C"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>',
    ),
    'main.xsd:3:1 <element name="A">: a default for an element with attributes or children is not supported',
  ],
  [
    'a mark that there is not',
    thing('<xs:annotation><xs:appinfo>\n<p:opn/></xs:appinfo></xs:annotation>'),
    'main.xsd:3:1 <opn>: no such mark; there are source, open, error, error-code, retry, hold, vendor',
  ],
  [
    'a schema on the network',
    {
      ...thing(''),
      'main.xsd': schemaText(
        '\n<xs:import namespace="urn:u" schemaLocation="https://example.com/u.xsd"/><xs:element name="Thing"/>',
      ),
    },
    'main.xsd:2:1 <import>: nothing is fetched from the network: put https://example.com/u.xsd beside this file and name it here',
  ],
  [
    'a file that there is not',
    {
      ...thing(''),
      'main.xsd': schemaText('\n<xs:include schemaLocation="no.xsd"/><xs:element name="Thing"/>'),
    },
    'no.xsd:1:1 cannot be read.',
  ],
  [
    'a location that is none',
    {
      ...thing(''),
      'main.xsd': schemaText('\n<xs:include schemaLocation="a%zz.xsd"/><xs:element name="Thing"/>'),
    },
    'main.xsd:2:1 <include>: "a%zz.xsd" is no location',
  ],
  [
    'a mistyped element',
    thing(sequence('<xs:elemnt name="A" type="xs:string"/>')),
    'main.xsd:3:1 <elemnt name="A">: is not supported here',
  ],
  [
    'what a later version of schemas has',
    thing('<xs:openContent/>'),
    'main.xsd:2:1 <openContent>: is not supported in <complexType>',
  ],
  [
    'a type that depends on something',
    thing(sequence('<xs:element name="A">\n<xs:alternative type="xs:string"/></xs:element>')),
    'main.xsd:4:1 <alternative>: is not supported in <element>',
  ],
  [
    'an override',
    {
      ...thing(''),
      'main.xsd': schemaText('\n<xs:override schemaLocation="b.xsd"/><xs:element name="Thing"/>'),
    },
    'main.xsd:2:1 <override>: is not supported in <schema>',
  ],
  [
    'a facet that is unknown',
    thing(
      sequence(
        '<xs:element name="A"><xs:simpleType><xs:restriction base="xs:int">\n<xs:assertion test="1"/></xs:restriction></xs:simpleType></xs:element>',
      ),
    ),
    'main.xsd:4:1 <assertion>: is not supported in <restriction>',
  ],
  [
    'certain lists',
    thing(
      sequence(
        '<xs:element name="A"><xs:simpleType>\n<xs:restriction base="xs:NMTOKENS"><xs:enumeration value="a b"/></xs:restriction></xs:simpleType></xs:element>',
      ),
    ),
    'main.xsd:4:1 <restriction>: certain values of a list, a union or a binary type are not supported',
  ],
  [
    'certain bytes',
    thing(sequence('<xs:element name="A" type="xs:hexBinary" fixed="00"/>')),
    'main.xsd:3:1 <element name="A">: certain values of a list, a union or a binary type are not supported',
  ],
  [
    'wildcards that share a namespace',
    thing(sequence('<xs:any namespace="##other"/><xs:any namespace="urn:x"/>')),
    'main.xsd:2:1 <sequence>: two wildcards of one content take the same namespace, which is not supported',
  ],
  [
    'XML that is none',
    { ...thing(''), 'main.xsd': '<xs:schema\n<' },
    'main.xsd:2:1 disallowed character in attribute name.',
  ],
  [
    'a document type',
    { ...thing(''), 'main.xsd': '<!DOCTYPE a [<!ENTITY x "y">]><a/>' },
    'main.xsd:1:30 A document type is not read here: remove it.',
  ],
])('%s', async (_, files, message) => {
  expect(await refusal(files)).toBe(`SpecError: ${message}`);
});

test.each(['true', '1', ' 1 '])('mixed content: mixed="%s"', async (value) => {
  const files = thing(sequence(''));
  const main = files['main.xsd']?.replace('<xs:complexType>', `<xs:complexType mixed="${value}">`) ?? '';
  expect(await refusal({ ...files, 'main.xsd': main })).toContain(
    'text between elements (mixed) is not supported',
  );
});

test.each([
  [
    'rpc',
    '<soap:binding transport',
    '<soap:binding style="rpc" transport',
    '<operation name="Echo">: style="rpc" is not supported: document is',
  ],
  [
    'encoded',
    '<soap:body use="literal"/></wsdl:input>',
    '<soap:body use="encoded"/></wsdl:input>',
    '<body>: use="encoded" is not supported: literal is',
  ],
  [
    'SOAP 1.2',
    'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"',
    'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap12/"',
    '<port name="Things">: SOAP 1.2 is not supported: SOAP 1.1 is',
  ],
  ['another transport', 'soap/http"/>', 'soap/smtp"/>', 'its transport is not supported'],
  [
    'a part that is a type',
    'element="t:Thing"',
    'type="xs:string"',
    '<part name="body">: a part of a document must be an element',
  ],
  [
    'several parts',
    '<wsdl:part name="body" element="t:Thing"/>',
    '<wsdl:part name="body" element="t:Thing"/><wsdl:part name="two" element="t:Thing"/>',
    '<message name="Thing">: a body of several parts is not supported',
  ],
  [
    'no binding of that name',
    'binding="w:Things"',
    'binding="w:No"',
    '<port name="Things">: there is no binding "w:No"',
  ],
  ...['<soap:binding transport', '<soap:operation soapAction', '<soap:address location'].map(
    (before): [string, string, string, string] => [
      `an extension that is required, before ${before}`,
      before,
      `<a:Addressing xmlns:a="urn:a" wsdl:required="true"/>${before}`,
      '<Addressing>: is required (wsdl:required), and {urn:a} is not supported',
    ],
  ),
  ['no WSDL', 'wsdl:definitions', 'wsdl:description', '<description name="Things">: is no WSDL 1.1'],
])('%s', async (_, from, to, message) => {
  const text = wsdlText(IMPORT).replaceAll(from, to);
  expect(await refusal({ ...thing(''), 'things.wsdl': text })).toContain(message);
});

test('operations whose names are one in letters from A to Z', async () => {
  const twice = (text: string): string =>
    text.replace(/<wsdl:operation name="Echo">[\s\S]*?<\/wsdl:operation>/g, (operation) =>
      ['注文', '返品'].map((name) => operation.replace('"Echo"', `"${name}"`)).join(''),
    );
  expect(await refusal({ ...thing(''), 'things.wsdl': twice(wsdlText(IMPORT)) })).toContain(
    '<operation name="返品">: its name, in letters from A to Z, is that of another operation',
  );
});

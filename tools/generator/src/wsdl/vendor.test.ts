import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { planRepository } from '../generate.js';
import { temporaryFolder } from '../spec.test-helper.js';

const VENDOR = '<p:vendor name="shop-soap" title="Shop (SOAP)" protocol="SOAP 1.1"/>';

const ORDER = `<xs:complexType name="Order"><xs:annotation><xs:appinfo><p:open/></xs:appinfo></xs:annotation>
  <xs:sequence><xs:element name="Note" type="xs:string" minOccurs="0"/><xs:element name="Line" type="t:Line" maxOccurs="unbounded"/></xs:sequence>
  <xs:attribute name="id" type="xs:long" use="required"/></xs:complexType>`;

const LINE = `<xs:complexType name="Line"><xs:choice>
  <xs:element name="Article" type="xs:int"/><xs:element name="Kind"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="GIFT"/></xs:restriction></xs:simpleType></xs:element>
</xs:choice></xs:complexType>`;

const wsdl = (mark: string, types = `${ORDER}${LINE}`): string => `<?xml version="1.0"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:p="urn:parlance:generator" name="Shop" targetNamespace="urn:t">
  <wsdl:documentation>A shop.${mark}</wsdl:documentation>
  <wsdl:types><xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
    ${types}
    <xs:element name="Place"><xs:complexType><xs:all><xs:element name="Order" type="t:Order"/><xs:element name="Who" type="xs:string" minOccurs="0"/></xs:all></xs:complexType></xs:element>
    <xs:element name="PlaceResponse"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="Taken" type="xs:dateTime"/><xs:element name="Left" type="t:Order"/></xs:choice></xs:complexType></xs:element>
  </xs:schema></wsdl:types>
  <wsdl:message name="In"><wsdl:part name="body" element="t:Place"/></wsdl:message>
  <wsdl:message name="Out"><wsdl:part name="body" element="t:PlaceResponse"/></wsdl:message>
  <wsdl:portType name="Shop"><wsdl:operation name="Place"><wsdl:documentation>Orders something.</wsdl:documentation><wsdl:input message="t:In"/><wsdl:output message="t:Out"/></wsdl:operation></wsdl:portType>
  <wsdl:binding name="Shop" type="t:Shop"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Place"><soap:operation soapAction="Place"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>
  <wsdl:service name="ShopService"><wsdl:port name="ShopPort" binding="t:Shop"><soap:address location="https://shop.example.com/services/shop"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;

/** What comes of a repository whose one spec is that WSDL, by path. */
async function planOf(text: string): Promise<ReadonlyMap<string, string>> {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true }));
  const given = {
    'pnpm-workspace.yaml': '',
    'specs/shop/shop.wsdl': text,
    'packages/gateway/package.json': '{}',
    'apps/web/package.json': '{}',
    'README.md': '<!-- generated: vendors -->\n<!-- /generated -->\n',
  };
  for (const [path, content] of Object.entries(given)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const { files } = await planRepository(root);
  return new Map(files.map((file) => [file.path, file.text]));
}

test('a WSDL with the mark of a vendor is in every list, and the simulator has its documents', async () => {
  const files = await planOf(wsdl(VENDOR));
  expect(files.get('README.md')).toContain('| `shop-soap`: Shop (SOAP) | SOAP 1.1 |');
  expect(files.get('packages/gateway/src/generated/vendors.ts')).toContain(
    "'@parlance/chat/vendors/shop-soap'",
  );
  expect(files.get('packages/gateway/package.json')).toContain('@parlance/client-shop');
  expect(files.get('packages/sandbox/src/generated/simulators.ts')).toContain("'shop-soap': 'Shop (SOAP)'");
  expect(files.get('packages/sandbox/vendors/shop-soap/shop.wsdl')).toBe(wsdl(VENDOR));
  expect(files.get('apps/web/package.json')).not.toContain('client-shop');
  expect([...files.keys()].filter((path) => path.startsWith('apps/web/src/workbench/generated/'))).toEqual([
    'apps/web/src/workbench/generated/types.ts',
    'apps/web/src/workbench/generated/index.ts',
  ]);
});

test('the sandbox knows the operations of a WSDL and the shapes of its messages', async () => {
  const data = (await planOf(wsdl(VENDOR))).get('packages/sandbox/src/generated/shop.ts') ?? '';
  for (const part of [
    "operationId: 'shop.place'",
    "path: '/services/shop'",
    "selector: { property: 'operation', value: 'Place' }",
    "content: 'all'",
    "elementShape(NS_T, 'Order', orderShape, '1')",
    "elementShape(NS_T, 'Note', { kind: 'simple', of: 'string' }, '?')",
    "elementShape(NS_T, 'Line', lineShape, '*')",
    "id: { type: { kind: 'simple', of: 'long' }, isRequired: true }",
    'isOpen: true',
    "content: 'choice'",
    "values: ['GIFT']",
    "content: 'repeated-choice'",
    "elementShape(NS_T, 'Taken', { kind: 'simple', of: 'dateTime' }, '*')",
  ])
    expect(
      data.replaceAll(/\s+/g, ' ').replaceAll(/\( | \)|, \)/g, (at) => at.trim().replace(',', '')),
    ).toContain(part);
});

test('without the mark there is a client, and nothing to pick', async () => {
  const files = await planOf(wsdl(''));
  expect(files.has('packages/client-shop/package.json')).toBe(true);
  expect(files.has('packages/gateway/src/generated/vendors.ts')).toBe(false);
  expect([...files.keys()].filter((path) => path.startsWith('packages/sandbox/vendors/'))).toEqual([]);
});

test.each([
  [
    wsdl('<p:vendor name="Shop SOAP" title="Shop" protocol="SOAP"/>'),
    /^specs\/shop\/shop\.wsdl:4:\d+ .*kebab-case/,
  ],
  [wsdl('<p:vendor name="shop"/>'), /a `title` and a `protocol`/],
  [
    wsdl(
      VENDOR,
      `<xs:complexType name="Order"><xs:sequence><xs:choice><xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:int"/></xs:choice><xs:element name="C" type="xs:int"/></xs:sequence></xs:complexType>`,
    ),
    /The sandbox has no shape for a choice within the type Order/,
  ],
  [
    wsdl(
      VENDOR,
      `<xs:complexType name="Order"><xs:sequence><xs:element name="A" type="xs:gYear"/></xs:sequence></xs:complexType>`,
    ),
    /The sandbox cannot hold a text against .*gYear/,
  ],
])('what is wrong with it, or cannot be played, is told %#', async (text, reason) => {
  await expect(planOf(text)).rejects.toThrow(reason);
});

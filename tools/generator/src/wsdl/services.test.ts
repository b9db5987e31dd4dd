import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { compile } from '../emit/compile.test-helper.js';
import type { OutputFile } from '../emit/text.js';
import { planForeign } from '../generate.js';

const FOLDER = fileURLToPath(new URL('../../.results/services/', import.meta.url));

const message = (name: string, element: string): string =>
  `<wsdl:message name="${name}"><wsdl:part name="body" element="t:${element}"/></wsdl:message>`;

const literal = '<soap:body use="literal"/>';

/** Three services, one with two ports of two bindings, headers both ways, faults, bare and empty bodies, one-way, and a port of SOAP 1.2 that is passed over. */
const WSDL = `<?xml version="1.0"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:u="urn:u" xmlns:p="urn:parlance:generator"
  xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" name="Shop" targetNamespace="urn:t">
  <wsdl:types>
    <xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
      <xs:element name="Order"><xs:complexType><xs:sequence><xs:element name="Id" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="OrderResponse"><xs:complexType><xs:sequence><xs:element name="Total" type="xs:decimal"/><xs:element name="Client" type="t:OrderClient" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="Count" type="xs:int"/>
      <xs:complexType name="OrderPlaceOrderInput"><xs:sequence><xs:element name="Id" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:complexType name="OrderClient"><xs:sequence><xs:element name="Inner" type="t:OrderPlaceOrderInput" minOccurs="0"/></xs:sequence></xs:complexType>
      <xs:element name="Empty"><xs:complexType><xs:sequence><xs:element name="Why" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    <xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
      <xs:element name="Tenant" type="xs:string"/>
      <xs:element name="Trace" type="xs:string"/>
      <xs:element name="SoldOut"><xs:annotation><xs:appinfo><p:error code="sold-out" retryable="true" outcome="not-sent"/></xs:appinfo></xs:annotation><xs:complexType><xs:sequence><xs:element name="Item" type="xs:string"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="ClosedFault" type="xs:string"/>
    </xs:schema>
    <xs:schema targetNamespace="urn:u"><xs:element name="Trace" type="xs:int"/></xs:schema>
    <xs:schema targetNamespace="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><xs:element name="Security"/></xs:schema>
  </wsdl:types>
  <wsdl:message name="Order"><wsdl:part name="body" element="t:Order"/><wsdl:part name="tenant" element="t:Tenant"/></wsdl:message>
  <wsdl:message name="Heads"><wsdl:part name="trace" element="t:Trace"/><wsdl:part name="other" element="u:Trace"/><wsdl:part name="security" element="wsse:Security"/></wsdl:message>
  ${['OrderResponse', 'Count', 'Empty', 'SoldOut', 'ClosedFault'].map((name) => message(name, name)).join('')}
  <wsdl:message name="Nothing"/>
  <wsdl:portType name="Orders">
    <wsdl:operation name="PlaceOrder"><wsdl:documentation>Orders something.<p:retry value="unsafe"/><p:hold milliseconds="30000"/></wsdl:documentation>
      <wsdl:input message="t:Order"/><wsdl:output message="t:OrderResponse"/>
      <wsdl:fault name="SoldOut" message="t:SoldOut"/><wsdl:fault name="Closed" message="t:ClosedFault"/></wsdl:operation>
    <wsdl:operation name="Double"><wsdl:documentation>Doubles.<p:retry value="safe"/></wsdl:documentation><wsdl:input message="t:Count"/><wsdl:output message="t:Count"/></wsdl:operation>
  </wsdl:portType>
  <wsdl:portType name="Switch"><wsdl:operation name="Settings"><wsdl:input message="t:Count"/><wsdl:output message="t:Count"/></wsdl:operation></wsdl:portType>
  <wsdl:portType name="Signals">
    <wsdl:operation name="Signal"><wsdl:input message="t:Empty"/></wsdl:operation>
    <wsdl:operation name="Ping"><wsdl:input message="t:Nothing"/><wsdl:output message="t:Nothing"/></wsdl:operation>
  </wsdl:portType>
  <wsdl:binding name="Orders" type="t:Orders"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="PlaceOrder"><soap:operation soapAction="urn:place"/>
      <wsdl:input><soap:header message="t:Order" part="tenant" use="literal"/><soap:header message="t:Heads" part="security" use="literal"/><soap:body parts="body" use="literal"/></wsdl:input>
      <wsdl:output><soap:header message="t:Heads" part="trace" use="literal"/><soap:header message="t:Heads" part="other" use="literal"/>${literal}</wsdl:output>
      <wsdl:fault name="SoldOut"><soap:fault name="SoldOut" use="literal"/></wsdl:fault><wsdl:fault name="Closed"><soap:fault name="Closed" use="literal"/></wsdl:fault></wsdl:operation>
    <wsdl:operation name="Double"><soap:operation soapAction="urn:double"/><wsdl:input>${literal}</wsdl:input><wsdl:output>${literal}</wsdl:output></wsdl:operation>
  </wsdl:binding>
  <wsdl:binding name="Signals" type="t:Signals"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Signal"><soap:operation soapAction=""/><wsdl:input>${literal}</wsdl:input></wsdl:operation>
    <wsdl:operation name="Ping"><soap:operation soapAction=""/><wsdl:input>${literal}</wsdl:input><wsdl:output>${literal}</wsdl:output></wsdl:operation>
  </wsdl:binding>
  ${['First', 'Second'].map((name) => `<wsdl:binding name="${name}" type="t:Switch"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/><wsdl:operation name="Settings"><soap:operation soapAction="urn:${name}"/><wsdl:input><soap:header message="t:Heads" part="trace" use="literal"/><soap:header message="t:Heads" part="other" use="literal"/>${literal}</wsdl:input><wsdl:output>${literal}</wsdl:output></wsdl:operation></wsdl:binding>`).join('')}
  <wsdl:binding name="Orders12" type="t:Orders"><soap12:binding transport="http://schemas.xmlsoap.org/soap/http"/></wsdl:binding>
  <wsdl:service name="OrderService"><wsdl:port name="OrderPort" binding="t:Orders"><soap:address location="https://shop.example.com/orders"/></wsdl:port><wsdl:port name="OrderPort12" binding="t:Orders12"><soap12:address location="https://shop.example.com/12"/></wsdl:port></wsdl:service>
  <wsdl:service name="SwitchService">${['First', 'Second'].map((name) => `<wsdl:port name="${name}SwitchPort" binding="t:${name}"><soap:address location="https://shop.example.com/${name}"/></wsdl:port>`).join('')}</wsdl:service>
  <wsdl:service name="SignalService"><wsdl:port name="SignalPort" binding="t:Signals"><soap:address location="https://shop.example.com/signals"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;

let files: readonly OutputFile[] = [];

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'shop.wsdl'), WSDL);
  ({ files } = await planForeign(join(FOLDER, 'shop.wsdl'), 'shop'));
  for (const { path, text } of files) {
    await mkdir(dirname(join(FOLDER, path)), { recursive: true });
    await writeFile(join(FOLDER, path), text);
  }
}, 60_000);

/** A client of a service whose requests are answered with an envelope of this. */
async function clientOf(
  service: string,
  answer: string,
  options: object = {},
): Promise<{
  call: (name: string, input?: unknown) => Promise<unknown>;
  sent: () => string;
  headers: () => Headers;
}> {
  const module: unknown = await import(pathToFileURL(join(FOLDER, 'index.ts')).href);
  let request: Request | undefined;
  let sent = '';
  const fetch = async (given: Request): Promise<Response> => {
    request = given;
    sent = await given.text();
    const status = answer.includes('Fault>') ? 500 : answer === '' ? 202 : 200;
    return new Response(
      answer === ''
        ? null
        : `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">${answer}</S:Envelope>`,
      {
        status,
        headers: { 'content-type': 'text/xml' },
      },
    );
  };
  const client = invoke(module, `create${service}Client`, {
    baseUrl: 'https://localhost/',
    fetch,
    ...options,
  });
  return {
    call: async (name, input) => invoke(client, name, input),
    sent: () => sent.replace(/^[\s\S]*?<soapenv:Envelope[^>]*>/, '').replace('</soapenv:Envelope>', ''),
    headers: () => request?.headers ?? new Headers(),
  };
}

function invoke(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  const found: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  if (typeof found !== 'function') throw new Error(`There is no ${name}.`);
  return Reflect.apply(found, owner, args);
}

describe('services', () => {
  test('compile under the strictest flags', () => {
    expect(compile(files.filter(({ path }) => path.endsWith('.ts')))).toStrictEqual([]);
  }, 60_000);

  test('have a client each, with the operations of their SOAP 1.1 port', () => {
    const client = textOf('client.ts');
    expect(client).toContain('export function createOrderClient(options: OrderClientOptions): OrderClient');
    expect(client).toContain('export function createSignalClient(');
    expect(textOf('core.ts')).toContain(
      'interface OrderClientOptions extends SoapClientOptions, SoapCredentials',
    );
    expect(textOf('core.ts')).toContain('type SignalClientOptions = SoapClientOptions');
    expect(client).toContain('for up to 30000 ms');
    expect(textOf('api.md')).toContain(
      '- `client.placeOrder(input: OrderPlaceOrderInput, options?)`: Orders something.',
    );
  });

  test('headers go out and come back, one of WS-Security is made of options', async () => {
    const answer = `<S:Header><t:Trace xmlns:t="urn:t">abc</t:Trace><u:Trace xmlns:u="urn:u">5</u:Trace><u:Other xmlns:u="urn:u"/></S:Header><S:Body><OrderResponse xmlns="urn:t"><Total>1.10</Total></OrderResponse></S:Body>`;
    const { call, sent, headers } = await clientOf('Order', answer, { username: 'u', password: 'p' });
    const input = { headers: { tenant: 'a' }, body: { id: 3 } };
    expect(await call('placeOrder', input)).toStrictEqual({
      headers: { trace: 'abc', trace2: 5 },
      body: { total: '1.10' },
    });
    expect(sent()).toMatch(
      /^<soapenv:Header><t:Tenant xmlns:t="urn:t">a<\/t:Tenant><wsse:Security [\s\S]*<\/wsse:Security><\/soapenv:Header><soapenv:Body><t:Order xmlns:t="urn:t"><t:Id>3<\/t:Id><\/t:Order><\/soapenv:Body>$/,
    );
    expect(headers().get('soapaction')).toBe('"urn:place"');
  });

  test.each(['First', 'Second'])(
    'ports of one service are clients, each with its own action: %s',
    async (port) => {
      const { call, sent, headers } = await clientOf(
        `${port}Switch`,
        '<S:Body><t:Count xmlns:t="urn:t">4</t:Count></S:Body>',
      );
      const input = { headers: { trace: 'a', trace2: 6 }, body: 2 };
      expect(await call('settingsOperation', input)).toBe(4);
      expect(headers().get('soapaction')).toBe(`"urn:${port}"`);
      expect(sent()).toContain(
        '<soapenv:Header><t:Trace xmlns:t="urn:t">a</t:Trace><u:Trace xmlns:u="urn:u">6</u:Trace></soapenv:Header>',
      );
      expect(textOf('core.ts')).toContain(`Address in the WSDL: https://shop.example.com/${port}`);
    },
  );

  test.each([
    ['<t:SoldOut><t:Item>x</t:Item></t:SoldOut>', 'sold-out', [{ kind: 'SoldOut', value: { item: 'x' } }]],
    ['<t:ClosedFault>at night</t:ClosedFault>', 'closed', [{ kind: 'ClosedFault', value: 'at night' }]],
  ])('faults have their own code and detail', async (detail, code, details) => {
    const answer = `<S:Body><S:Fault><faultcode>S:Server</faultcode><faultstring>No</faultstring><detail xmlns:t="urn:t">${detail}</detail></S:Fault></S:Body>`;
    const { call } = await clientOf('Order', answer, { username: 'u', password: 'p' });
    await expect(call('placeOrder', { headers: { tenant: 'a' }, body: { id: 3 } })).rejects.toMatchObject({
      name: 'ApiError',
      code,
      status: 500,
      body: { faultCode: 'Server', details },
    });
  });

  test('a bare body is a value, an optional one may be left out, and there may be none', async () => {
    const order = await clientOf('Order', '<S:Body><t:Count xmlns:t="urn:t">4</t:Count></S:Body>', {
      username: 'u',
      password: 'p',
    });
    expect(await order.call('double', { body: 2 })).toBe(4);
    expect(order.sent()).toBe('<soapenv:Body><t:Count xmlns:t="urn:t">2</t:Count></soapenv:Body>');
    const oneWay = await clientOf('Signal', '');
    expect(await oneWay.call('signal')).toBeUndefined();
    expect(oneWay.sent()).toBe('<soapenv:Body><t:Empty xmlns:t="urn:t"></t:Empty></soapenv:Body>');
    const ping = await clientOf('Signal', '<S:Body/>');
    expect(await ping.call('ping')).toBeUndefined();
    expect(ping.sent()).toBe('<soapenv:Body></soapenv:Body>');
  });

  test('the same WSDL gives the same bytes', async () => {
    expect((await planForeign(join(FOLDER, 'shop.wsdl'), 'shop')).files).toStrictEqual(files);
  });
});

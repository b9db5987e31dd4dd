import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../soap/xml.js';
import { DOCUMENTS_FOLDER } from './documents.js';
import { openScene } from './scene.test-helper.js';

const SPEC = new URL('../../../../../specs/oracle-chat-soap/', import.meta.url);
const FILES = [
  'chat-site.wsdl',
  'chat-server.wsdl',
  ...readdirSync(new URL('xsd/', SPEC)).map((name) => `xsd/${name}`),
];

const text = async (url: string): Promise<string> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/xml;charset=utf-8');
  return response.text();
};

const addressesIn = (document: string): readonly string[] =>
  [...document.matchAll(/(?:schemaLocation|soap:address location)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );

describe('the documents in the package', () => {
  it.each(FILES)('%s is that of the spec', (file) => {
    expect(readFileSync(new URL(file, DOCUMENTS_FOLDER), 'utf8')).toBe(
      readFileSync(new URL(file, SPEC), 'utf8'),
    );
  });
});

describe('the WSDLs', () => {
  it.each(['/services/soap/connect/chat_soap', '/cgi-bin/web.cfg/services/chat_soap'])(
    'are served at %s, and lead to all schemas and to the services',
    async (path) => {
      const scene = await openScene();
      const site = `${scene.sandbox.oracleB2cSoap.baseUrl}${path}`;
      const { chatUrl } = await scene.where();
      const services: string[] = [];
      const seen = new Set<string>();
      const follow = async (url: string): Promise<void> => {
        if (seen.has(url)) return;
        seen.add(url);
        const document = await text(url);
        expect(readXml(document).name).toMatch(/^(definitions|schema)$/);
        for (const address of addressesIn(document))
          if (address.includes('?xsd=')) await follow(address);
          else services.push(address);
      };
      for (const query of ['?wsdl', '?wsdl=server']) await follow(`${site}${query}`);
      expect(services).toEqual([site, chatUrl]);
      expect([...seen].map((url) => url.replace(`${site}?`, '')).sort()).toEqual(
        ['wsdl', 'wsdl=server', ...FILES.slice(2).map((file) => file.replace('xsd/', 'xsd='))].sort(),
      );
    },
  );

  it('name https, as ChatUrl does, where TLS ends in front of the sandbox', async () => {
    const scene = await openScene({ installation: { chatUrlScheme: 'https' } });
    const { chatUrl } = await scene.where();
    const document = await text(`${scene.siteUrl}?wsdl=server`);
    const addresses = addressesIn(document);
    expect(addresses).toContain(chatUrl);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('are served to other tools: ?WSDL, and HEAD', async () => {
    const scene = await openScene();
    expect(await text(`${scene.siteUrl}?WSDL`)).toBe(await text(`${scene.siteUrl}?wsdl`));
    expect((await fetch(`${scene.siteUrl}?wsdl`, { method: 'HEAD' })).status).toBe(200);
  });

  it.each(['', '?wsdl=uq', '?wsdl=..', '?xsd=../chat-site.wsdl', '?xsd='])(
    'are not all that is asked for: %s',
    async (query) => {
      const scene = await openScene();
      expect((await fetch(`${scene.siteUrl}${query}`)).status).toBe(404);
      expect((await fetch(`${scene.siteUrl}/more${query}`)).status).toBe(404);
      expect((await fetch(scene.siteUrl, { method: 'PUT', body: '' })).status).toBe(404);
    },
  );
});

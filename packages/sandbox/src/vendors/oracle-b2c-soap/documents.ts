import { readFileSync } from 'node:fs';
import type { Answer } from '../../operation.js';
import { escapeAttribute } from '../../soap/tag.js';

/** The WSDLs and schemas, as they are in the package; a test compares them with the spec. */
export const DOCUMENTS_FOLDER: URL = new URL('../../../vendors/oracle-b2c-soap/', import.meta.url);

const SCHEMAS: ReadonlySet<string> = new Set([
  'site-messages.xsd',
  'site-faults.xsd',
  'common.xsd',
  'enduser.xsd',
  'chat-faults.xsd',
  'wsse.xsd',
  'wsu.xsd',
]);

/** Where the services are, as whoever asks sees them. */
export interface Addresses {
  readonly site: string;
  readonly chat: string;
}

/**
 * What `?wsdl` (or `?WSDL`), `?wsdl=server` and, for the schemas, `?xsd=…` give; undefined for any other query, also for `?wsdl=uq`, which is
 * the agents'. Notes on the WSDLs, decision 33.
 */
export function documentFor(query: URLSearchParams, addresses: Addresses): Answer | undefined {
  const schema = query.get('xsd');
  if (schema !== null) return SCHEMAS.has(schema) ? serve(`xsd/${schema}`, addresses.site, '') : undefined;
  const wsdl = query.get('wsdl') ?? query.get('WSDL');
  if (wsdl === '') return serve('chat-site.wsdl', addresses.site, addresses.site);
  return wsdl === 'server' ? serve('chat-server.wsdl', addresses.site, addresses.chat) : undefined;
}

/** A document whose addresses are those of the sandbox. */
function serve(file: string, schemasAt: string, location: string): Answer {
  const text = readFileSync(new URL(file, DOCUMENTS_FOLDER), 'utf8');
  const plainText = text
    .replaceAll(
      /schemaLocation="(?:xsd\/)?([\w.-]+)"/g,
      (_all, name: string) => `schemaLocation="${escapeAttribute(schemasAt)}?xsd=${name}"`,
    )
    .replaceAll(
      /(<soap:address location=")[^"]*"/g,
      (_all, begin: string) => `${begin}${escapeAttribute(location)}"`,
    );
  return { status: 200, plainText, headers: { 'content-type': 'text/xml;charset=utf-8' } };
}

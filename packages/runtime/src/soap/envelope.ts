import { SOAP_ENVELOPE } from './namespaces.js';

/** What goes into a SOAP 1.1 envelope, as XML. */
export interface EnvelopeParts {
  readonly headers: readonly string[];
  readonly body: string;
}

/** A SOAP 1.1 envelope. Its prefix is `soapenv`; header blocks may use it. */
export const writeEnvelope = ({ headers, body }: EnvelopeParts): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<soapenv:Envelope xmlns:soapenv="${SOAP_ENVELOPE}">` +
  (headers.length > 0 ? `<soapenv:Header>${headers.join('')}</soapenv:Header>` : '') +
  `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

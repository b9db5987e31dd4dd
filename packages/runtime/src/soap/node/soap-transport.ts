import { Client, createClientAsync } from 'soap';

import { ConfigError } from '../../errors.js';
import { escapeAttribute } from '../escape.js';
import type { SoapOperation } from '../operation.js';
import { writeUsernameToken } from '../security.js';
import { postEnvelope, type SoapRequest, type SoapTransport } from '../transport.js';

type Wsdl = Client['wsdl'];

/** The prefix of envelopes, as in {@link fetchTransport}. */
const ENVELOPE = 'soapenv';

/** An operation's own WSDL: without types, since bodies come written, and without an answer, since it is read elsewhere. */
const wsdlOf = ({ service, port, operation, action }: SoapOperation): string => {
  const [serviceName, portName, name] = [service, port, operation].map((one) => escapeAttribute(one, 'name'));
  return (
    `<?xml version="1.0"?><definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:w="urn:parlance:call" targetNamespace="urn:parlance:call">` +
    `<message name="Message"/><portType name="PortType"><operation name="${name}"><input message="w:Message"/></operation></portType>` +
    `<binding name="Binding" type="w:PortType"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/><operation name="${name}"><soap:operation soapAction="${escapeAttribute(action, 'action')}"/><input><soap:body use="literal"/></input></operation></binding>` +
    `<service name="${serviceName}"><port name="${portName}" binding="w:Binding"><soap:address location="http://localhost/"/></port></service></definitions>`
  );
};

/**
 * Envelopes by the `soap` package, which has to be installed; requests go through the client's own `fetch` all the same. A `soap` client keeps its last request and its headers, so there is one for each call.
 */
export function soapTransport(): SoapTransport {
  const wsdls = new WeakMap<SoapOperation, Promise<Wsdl>>();
  const load = (operation: SoapOperation): Promise<Wsdl> => {
    const loading =
      wsdls.get(operation) ??
      createClientAsync(wsdlOf(operation), { disableCache: true }).then(({ wsdl }) => wsdl);
    wsdls.set(operation, loading);
    return loading;
  };
  return { send: async (request) => post(await load(request.operation), request) };
}

const post = (wsdl: Wsdl, request: SoapRequest): Promise<Response> =>
  new Promise((resolve, reject) => {
    const httpClient = {
      request: (
        _url: string,
        envelope: string,
        done: (error: null, answer: object, body: string) => void,
      ): Promise<never> => {
        postEnvelope(request, envelope)
          .then(resolve, reject)
          // The answer is read once, and not here.
          .finally(() => done(null, { status: 202, headers: {} }, ''));
        // Asked for by the type, and looked at by nobody.
        return new Promise(() => undefined);
      },
    };
    const client = new Client(wsdl, request.endpoint, { envelopeKey: ENVELOPE, httpClient });
    for (const header of request.headers) client.addSoapHeader(header);
    if (request.usernameToken) {
      // Not the package's own WSSecurity: its wsu:Id is a time, whose colons no xs:ID may have, and it escapes less.
      const security = writeUsernameToken(request.usernameToken);
      client.setSecurity({ toXML: () => security });
    }
    // Where the text is empty, the package would write the object itself.
    methodOf(client, request.operation)({ _xml: request.body || ' ' }, () => undefined);
  });

/** By its full path: `soap` lets methods of one name replace each other. */
function methodOf(
  client: Client,
  { service, port, operation }: SoapOperation,
): (input: object, done: () => void) => void {
  const found = [service, port, operation].reduce<unknown>(
    (owner, name) => (typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined),
    client,
  );
  if (typeof found !== 'function')
    throw new ConfigError(`The \`soap\` package has no operation ${operation}. Use the default transport.`);
  return (input, done) => void Reflect.apply(found, undefined, [input, done]);
}

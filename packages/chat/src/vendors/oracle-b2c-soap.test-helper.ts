import { readFileSync } from 'node:fs';

import type { Participant } from '../events.js';
import type { Batch, ChatProvider } from '../provider.js';
import { begin, type ReadChat } from './_shared/oracle-chat/oracle-chat.test-helper.js';
import { oracleB2cSoap, type OracleB2cSoapOptions } from './oracle-b2c-soap.js';

/** The ids of this chat are beyond 2^53. */
export const OWN_ID = '9007199254740993';
export const LEAD = '9007199254740997';
export const CONFEREE = '9007199254740999';
export const CHAT_URL = 'https://chat.example.com:8443/chat';

const NAMESPACES =
  'xmlns="urn:messages.common.chat.ws.rightnow.com/v1" xmlns:ns2="urn:messages.uq.chat.ws.rightnow.com/v1" ' +
  'xmlns:ns3="urn:messages.enduser.chat.ws.rightnow.com/v1" xmlns:ns4="urn:faults.chat.ws.rightnow.com/v1"';

/** One request. */
export interface Asked {
  /** As the SOAPAction header names it. */
  readonly operation: string;
  readonly url: string;
  /** The whole envelope. */
  readonly envelope: string;
  /** What stands in an element, of whatever prefix; `undefined` where it is not there. */
  readonly textOf: (element: string) => string | undefined;
}

/**
 * What is answered instead of the usual: the XML within the answer's element, a fault, a page, nothing (`lost`: done all the
 * same), or nothing until the call is given up (`stuck`).
 */
export type Turn =
  | 'lost'
  | 'stuck'
  | { readonly inner: string }
  | { readonly fault: string; readonly kind?: string; readonly status?: number; readonly words?: string }
  | { readonly status: number };

/** Members of a system message by element, in their order. */
type Members = Readonly<Record<string, string | number>>;

export interface FakeSoapServer {
  readonly asked: readonly Asked[];
  readonly asks: (operation: string) => readonly Asked[];
  /** The next calls of an operation are answered so. */
  readonly next: (operation: string, ...turns: readonly Turn[]) => void;
  /** Something happens in the chat, and is given by the next read. */
  readonly happens: (kind: string, members?: Members, createdTime?: string) => void;
  /** Asked before every answer: a turn of its own where there is one. */
  judge: (asked: Asked) => Turn | undefined;
  /** Messages that the next read gives, unless its answer is lost. */
  readonly pending: () => readonly string[];
  /** Messages whose answer was lost come again. */
  redelivers: boolean;
  /** Answers to texts carry messages too. */
  answersCarry: boolean;
  /** Reads wait from now on until the function that it gives is called. */
  readonly holdReads: () => () => void;
  readonly provider: (options?: Partial<OracleB2cSoapOptions>) => ChatProvider;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#13;', '\r').replaceAll('&amp;', '&');

/** A system message as the chat server writes it. */
export const systemMessage = (
  kind: string,
  members: Members = {},
  createdTime = '2026-05-18T09:13:20.442Z',
): string => {
  const inner = Object.entries(members).map(
    ([name, value]) => `<ns3:${name}>${escaped(String(value))}</ns3:${name}>`,
  );
  return `<ns3:RNChat${kind}Message><CreatedTime>${createdTime}</CreatedTime>${inner.join('')}</ns3:RNChat${kind}Message>`;
};

/** The inside of an answer that carries messages. */
export const messagesIn = (messages: readonly string[], finishedAt = '2026-05-18T09:13:52.219Z'): string =>
  '<ns3:TransactionResponseData><ns3:ClientRequestTime/>' +
  `<ns3:ServiceFinishTime>${finishedAt}</ns3:ServiceFinishTime><ns3:ClientID>1</ns3:ClientID></ns3:TransactionResponseData>` +
  `<ns3:SystemMessages>${messages.join('')}</ns3:SystemMessages>`;

const siteAnswer = (operation: string, inner: string): string =>
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>' +
  `<n0:${operation}Response xmlns:n0="urn:messages.chat.ws.rightnow.com/v1_2"><n0:${operation}Result>${inner}` +
  `</n0:${operation}Result></n0:${operation}Response></soapenv:Body></soapenv:Envelope>`;

const serverAnswer = (operation: string, inner: string): string =>
  '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>' +
  `<ns3:${operation}Response ${NAMESPACES}>${inner}</ns3:${operation}Response></S:Body></S:Envelope>`;

const faultAnswer = (namespace: string, kind: string, code: string, words: string): string =>
  '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>S:Server</faultcode>' +
  `<faultstring>${words}</faultstring><detail><f:${kind} xmlns:f="${namespace}">` +
  `<f:exceptionCode>${code}</f:exceptionCode><f:exceptionMessage>${words}</f:exceptionMessage></f:${kind}></detail>` +
  '</S:Fault></S:Body></S:Envelope>';

const xml = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/xml; charset=utf-8' } });

/** Rejects when the caller gives the call up. */
const givenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const isOfSite = (operation: string): boolean => operation.startsWith('GetChat');

/** A site and a chat server with one chat, without a network. */
export function fakeSoapServer(): FakeSoapServer {
  const asked: Asked[] = [];
  // A request that nobody holds is not told that it is given up.
  const sent: (RequestInfo | URL)[] = [];
  const turns = new Map<string, Turn[]>();
  let pending: string[] = [];
  let answers = 0;
  let held: Promise<void> = Promise.resolve();

  const usual = (operation: string): string => {
    switch (operation) {
      case 'GetChatOperatingHours':
        return '<n0:InOperatingHours>true</n0:InOperatingHours><n0:InHoliday>false</n0:InHoliday>';
      case 'GetChatUrl':
        return `<n0:ChatUrl>${CHAT_URL}</n0:ChatUrl><n0:ChatToken>token-1</n0:ChatToken><n0:SiteName>site_1</n0:SiteName>`;
      case 'RequestChat':
        return (
          `<ns3:TransactionResponseData><ns3:ClientID>${OWN_ID}</ns3:ClientID></ns3:TransactionResponseData>` +
          '<ns3:EngagementID id="77"/><ns3:ResultType>SUCCESS</ns3:ResultType><ns3:SessionID>session1</ns3:SessionID>'
        );
      default:
        return carries(operation) ? messagesIn(pending, nextMoment()) : '';
    }
  };

  const carries = (operation: string): boolean =>
    operation === 'RetrieveMessages' || (operation === 'PostChatMessage' && server.answersCarry);

  const nextMoment = (): string => new Date(Date.UTC(2026, 4, 18) + (answers += 1)).toISOString();

  const answer = async (
    operation: string,
    turn: Exclude<Turn, 'stuck'> | undefined,
    signal: AbortSignal,
  ): Promise<Response> => {
    if (operation === 'RetrieveMessages') await Promise.race([held, givenUp(signal)]);
    const isLost = turn === 'lost';
    const inner = turn === undefined || isLost ? usual(operation) : 'inner' in turn ? turn.inner : undefined;
    if (carries(operation) && inner !== undefined && !(isLost && server.redelivers)) pending = [];
    if (isLost) throw new TypeError('the connection broke');
    if (inner !== undefined) return xml((isOfSite(operation) ? siteAnswer : serverAnswer)(operation, inner));
    if (turn !== undefined && 'fault' in turn) {
      const { fault, kind = 'RequestErrorFault', status = 500, words = 'secret words' } = turn;
      const namespace = isOfSite(operation)
        ? 'urn:fault.ws.rightnow.com/v1_2'
        : 'urn:faults.chat.ws.rightnow.com/v1';
      return xml(faultAnswer(namespace, kind, fault, words), status);
    }
    const isPage = turn !== undefined && !isLost && 'status' in turn;
    return new Response('<html><body>secret words</body></html>', {
      status: (isPage && turn.status) || 500,
      headers: { 'content-type': 'text/html' },
    });
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    sent.push(input, request);
    const envelope = await request.text();
    const one: Asked = {
      operation: (request.headers.get('soapaction') ?? '').replaceAll('"', ''),
      url: request.url,
      envelope,
      textOf: (element) => {
        // The envelope has a Body too.
        const found = [...envelope.matchAll(new RegExp(`<(?:\\w+:)?${element}(?: [^>]*)?>([^<]*)<`, 'g'))];
        const text = found.at(-1)?.[1];
        return text === undefined ? undefined : unescaped(text);
      },
    };
    asked.push(one);
    const turn = server.judge(one) ?? turns.get(one.operation)?.shift();
    return turn === 'stuck' ? givenUp(request.signal) : answer(one.operation, turn, request.signal);
  };

  const server: FakeSoapServer = {
    asked,
    asks: (operation) => asked.filter((one) => one.operation === operation),
    next: (operation, ...more) => {
      turns.set(operation, [...(turns.get(operation) ?? []), ...more]);
    },
    happens: (kind, members, createdTime) => {
      pending = [...pending, systemMessage(kind, members, createdTime)];
    },
    judge: () => undefined,
    pending: () => pending,
    redelivers: false,
    answersCarry: false,
    holdReads: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    provider: (options = {}) =>
      oracleB2cSoap({
        baseUrl: 'https://site.example.com',
        interfaceId: '2',
        chatServers: [new URL(CHAT_URL).origin],
        fetch,
        ...(options.credentials ? {} : { username: 'integration', password: 'secret' }),
        ...options,
      }),
  };
  return server;
}

/** The lead comes. */
export const leadJoins = (server: FakeSoapServer, members: Members = {}): void =>
  server.happens('ParticipantAdded', { Name: 'Rosa', ClientID: LEAD, Role: 'LEAD', ...members });

/** The lead who comes. */
export const ROSA: Participant = { id: LEAD, role: 'agent', name: 'Rosa' };

/** A chat whose lead has come. */
export async function talking(): Promise<{
  readonly server: FakeSoapServer;
  readonly reading: ReadChat;
}> {
  const server = fakeSoapServer();
  const reading = await begin(server.provider());
  leadJoins(server);
  await reading.read();
  return { server, reading };
}

/** The types of what a read told. */
export const kindsOf = ({ events }: Batch): readonly string[] => events.map(({ type }) => type);

/** The texts that a read told. */
export const textsOf = ({ events }: Batch): readonly string[] =>
  events.flatMap((event) => (event.type === 'message-received' ? [event.message.text] : []));

const EXAMPLES = new URL('../../../../specs/oracle-chat-soap/examples/', import.meta.url);

/** The inside of the answer in an example of the spec, with the prefixes of the vendor. */
export function example(file: string): string {
  const envelope = readFileSync(new URL(file, EXAMPLES), 'utf8');
  return /<ns3:\w+Response [^>]*>(.*)<\/ns3:\w+Response>/s.exec(envelope)?.[1] ?? '';
}

/** The inside of the first such element, in the form of our client. */
export const blockOf = (envelope: string, element: string): string =>
  new RegExp(`<(\\w+:)?${element}[ >].*</(\\w+:)?${element}>`, 's').exec(envelope)?.[0] ?? '';

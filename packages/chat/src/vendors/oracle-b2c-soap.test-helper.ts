import type { ChatHandle, ChatProvider, CustomerIdentity, ProviderChat } from '../provider.js';
import { INPUT } from './_shared/oracle-chat/oracle-chat.test-helper.js';
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

/** What is answered instead of the usual: the XML within the answer's element, a fault, a page, or nothing (`lost`: done all the same). */
export type Turn =
  | 'lost'
  | { readonly inner: string }
  | { readonly fault: string; readonly kind?: string; readonly status?: number }
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

const faultAnswer = (namespace: string, kind: string, code: string): string =>
  '<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>S:Server</faultcode>' +
  `<faultstring>secret words</faultstring><detail><f:${kind} xmlns:f="${namespace}">` +
  `<f:exceptionCode>${code}</f:exceptionCode><f:exceptionMessage>secret words</f:exceptionMessage></f:${kind}></detail>` +
  '</S:Fault></S:Body></S:Envelope>';

const xml = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/xml; charset=utf-8' } });

const isOfSite = (operation: string): boolean => operation.startsWith('GetChat');

/** A site and a chat server with one chat, without a network. */
export function fakeSoapServer(): FakeSoapServer {
  const asked: Asked[] = [];
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

  const answer = async (operation: string, turn: Turn | undefined): Promise<Response> => {
    const isRead = operation === 'RetrieveMessages';
    if (isRead) await held;
    const isLost = turn === 'lost';
    const inner = turn === undefined || isLost ? usual(operation) : 'inner' in turn ? turn.inner : undefined;
    if (carries(operation) && inner !== undefined && !(isLost && server.redelivers)) pending = [];
    if (isLost) throw new TypeError('the connection broke');
    if (inner !== undefined) return xml((isOfSite(operation) ? siteAnswer : serverAnswer)(operation, inner));
    if (turn !== undefined && 'fault' in turn) {
      const { fault, kind = 'RequestErrorFault', status = 500 } = turn;
      const namespace = isOfSite(operation)
        ? 'urn:fault.ws.rightnow.com/v1_2'
        : 'urn:faults.chat.ws.rightnow.com/v1';
      return xml(faultAnswer(namespace, kind, fault), status);
    }
    const isPage = turn !== undefined && !isLost && 'status' in turn;
    return new Response('<html><body>secret words</body></html>', {
      status: (isPage && turn.status) || 500,
      headers: { 'content-type': 'text/html' },
    });
  };

  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
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
    return answer(one.operation, server.judge(one) ?? turns.get(one.operation)?.shift());
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

/** A chat that was just started, read by hand. */
export interface ReadSoapChat {
  chat: ProviderChat;
  handle: ChatHandle;
  /** Reads once and goes on from there. */
  readonly read: () => ReturnType<ProviderChat['receive']>;
}

/** Starts a chat. */
export async function beginSoap(provider: ChatProvider, identity?: CustomerIdentity): Promise<ReadSoapChat> {
  const first = await provider.startChat(INPUT, identity ? { identity } : {});
  const reading: ReadSoapChat = {
    chat: provider.attachChat(first),
    handle: first,
    read: async () => {
      const batch = await reading.chat.receive(reading.handle);
      reading.handle = JSON.parse(JSON.stringify(batch.next));
      return batch;
    },
  };
  return reading;
}

/** The lead comes. */
export const leadJoins = (server: FakeSoapServer, members: Members = {}): void =>
  server.happens('ParticipantAdded', { Name: 'Rosa', ClientID: LEAD, Role: 'LEAD', ...members });

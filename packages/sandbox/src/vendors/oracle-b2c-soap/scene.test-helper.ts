import { expect, onTestFinished } from 'vitest';
import { fieldsOf } from '../../fields.js';
import { send, type Reply } from '../../sandbox.test-helper.js';
import { startSandbox, type Sandbox } from '../../sandbox.js';
import { readXml, type XmlElement } from '../../soap/xml.js';
import type { OracleB2cSoapSimulatorOptions } from './simulator.js';
import { doorsOf, type Doors } from '../_oracle-chat/doors.test-helper.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');

/** A customer's chat, as the customer's side knows it. */
export interface Chat {
  readonly engagementId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly chatUrl: string;
}

/** An answer, taken apart. */
export interface SoapReply extends Reply {
  /** The text of the first element of that name; undefined where there is none. */
  readonly first: (name: string) => string | undefined;
  /** The first element of that name. */
  readonly element: (name: string) => XmlElement | undefined;
  /** For instance `500 ACCESS_DENIED`, or `200`. */
  readonly outcome: string;
}

/** What a site has told of the chat server. */
export interface Where {
  readonly chatUrl: string;
  readonly token: string;
  readonly siteName: string;
}

/** A sandbox for one test, and a client that writes envelopes by hand. */
export interface Scene extends Doors<Chat> {
  readonly sandbox: Sandbox;
  readonly siteUrl: string;
  post(url: string, envelope: string, headers?: Record<string, string>): Promise<SoapReply>;
  /** A call to the site. */
  site(body: string): Promise<SoapReply>;
  where(): Promise<Where>;
  /** RequestChat; what stands after the transaction can be given. */
  request(where: Where, rest?: string): Promise<SoapReply>;
  startChat(rest?: (token: string) => string): Promise<Chat>;
  /** A chat that Rosa has accepted, with nothing that waits to be read. */
  startActiveChat(): Promise<Chat>;
  /** A call in a chat. */
  call(chat: Chat, operation: string, rest?: string): Promise<SoapReply>;
  retrieve(chat: Chat): Promise<SoapReply>;
  /** Retrieves, and gives the messages in short. */
  told(chat: Chat): Promise<readonly string[]>;
  say(chat: Chat, text: string): Promise<SoapReply>;
  inject(chat: Chat, type: string, members: object | string): Promise<Reply>;
}

export const VENDOR = 'oracle-b2c-soap';
export const SITE_NAME = 'parlance_b2c_soap';

/** Closes by itself when the test is over. The clock stands still unless the test moves it. */
export async function openScene(options: OracleB2cSoapSimulatorOptions = {}): Promise<Scene> {
  // Texts are easier to compare as they were written.
  const readings = { agentMarkup: 'plain' as const, ...options.readings };
  const sandbox = await startSandbox({ now: () => NOW_MS, oracleB2cSoap: { ...options, readings } });
  onTestFinished(() => sandbox.close());
  const { baseUrl, username, password } = sandbox.oracleB2cSoap;
  const siteUrl = `${baseUrl}/services/soap/connect/chat_soap`;
  const doors = doorsOf(sandbox, VENDOR);
  const { act, door } = doors;
  const post: Scene['post'] = async (url, envelope, headers = {}) =>
    withXml(
      await send(url, 'POST', envelope, {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: '""',
        ...headers,
      }),
    );
  const security = securityBlock(username, password);
  const site: Scene['site'] = (body) =>
    post(siteUrl, envelopeOf(`${CLIENT_REQUEST_HEADER}${security}`, body));
  const where: Scene['where'] = async () => {
    const reply = await site(
      '<m:GetChatUrl><m:UrlType>ENDUSER</m:UrlType><m:Version>1.2</m:Version></m:GetChatUrl>',
    );
    return {
      chatUrl: reply.first('ChatUrl') ?? '',
      token: reply.first('ChatToken') ?? '',
      siteName: reply.first('SiteName') ?? '',
    };
  };
  const toServer = (
    chatUrl: string,
    sessionId: string,
    operation: string,
    rest: string,
  ): Promise<SoapReply> =>
    post(
      chatUrl,
      envelopeOf(
        `${clientInfo(sessionId)}${security}`,
        `<e:${operation} xmlns:e="${ENDUSER}" xmlns:c="${COMMON}">${TRANSACTION}${rest}</e:${operation}>`,
      ),
    );
  const request: Scene['request'] = ({ chatUrl, token }, rest = customer(token)) =>
    toServer(chatUrl, '', 'RequestChat', rest);
  const startChat: Scene['startChat'] = async (rest = customer) => {
    const at = await where();
    return chatOf(at, await request(at, rest(at.token)));
  };
  const call: Scene['call'] = ({ chatUrl, sessionId }, operation, rest = '') =>
    toServer(chatUrl, sessionId, operation, rest);
  const retrieve: Scene['retrieve'] = (chat) => call(chat, 'RetrieveMessages');
  return {
    ...doors,
    sandbox,
    siteUrl,
    post,
    site,
    where,
    request,
    startChat,
    async startActiveChat() {
      const chat = await startChat();
      expect(await act(chat, 'accept')).toMatchObject({ status: 200 });
      expect(await retrieve(chat)).toMatchObject({ status: 200 });
      return chat;
    },
    call,
    retrieve,
    told: async (chat) => messagesIn(await retrieve(chat)),
    say: (chat, text) => call(chat, 'PostChatMessage', `<e:Body>${text}</e:Body>`),
    inject: ({ engagementId }, type, members) =>
      door('POST', `/control/conversations/${engagementId}/items`, {
        type,
        text: typeof members === 'string' ? members : JSON.stringify(members),
      }),
  };
}

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const SITE = 'urn:messages.chat.ws.rightnow.com/v1_2';
const COMMON = 'urn:messages.common.chat.ws.rightnow.com/v1';
const ENDUSER = 'urn:messages.enduser.chat.ws.rightnow.com/v1';
const WSS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss';

const CLIENT_REQUEST_HEADER = `<ClientRequestHeader xmlns="${SITE}"><AppID>Test</AppID></ClientRequestHeader>`;

const clientInfo = (sessionId: string): string =>
  `<ChatClientInfoHeader xmlns="${COMMON}"><AppID>Test</AppID>${
    sessionId === '' ? '' : `<SessionID>${sessionId}</SessionID>`
  }</ChatClientInfoHeader>`;

/** The security header of a request. */
export const securityBlock = (username: string, password: string, attributes = ''): string =>
  `<w:Security xmlns:w="${WSS}-wssecurity-secext-1.0.xsd"${attributes}><w:UsernameToken
    xmlns:u="${WSS}-wssecurity-utility-1.0.xsd" u:Id="UsernameToken-1"><w:Username>${username}</w:Username><w:Password
    Type="${WSS}-username-token-profile-1.0#PasswordText">${password}</w:Password></w:UsernameToken></w:Security>`;

/** An envelope; `m` stands for the site's messages in it. */
export const envelopeOf = (header: string, body: string): string =>
  `<s:Envelope xmlns:s="${SOAP}" xmlns:m="${SITE}"><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;

const TRANSACTION = `<e:TransactionRequestData><e:ClientRequestTime>2026-02-14T09:30:00+00:00</e:ClientRequestTime><e:ClientTransactionID
  >7</e:ClientTransactionID><e:SiteName>${SITE_NAME}</e:SiteName></e:TransactionRequestData>`;

/** What RequestChat says of a customer. */
export const customer = (token: string, more = ''): string =>
  `<e:CustomerInformation><c:EMailAddress>ana@customer.example</c:EMailAddress><c:FirstName>Ana</c:FirstName><c:InterfaceID><c:ID
  id="1"/></c:InterfaceID><c:Question>Where is my parcel?</c:Question></e:CustomerInformation>${more}<e:ChatSessionToken>${token}</e:ChatSessionToken>`;

/** The chat that RequestChat has answered with. */
export const chatOf = ({ chatUrl }: Pick<Where, 'chatUrl'>, reply: SoapReply): Chat => ({
  engagementId: reply.element('EngagementID')?.attributes[0]?.value ?? '',
  sessionId: reply.first('SessionID') ?? '',
  clientId: reply.first('ClientID') ?? '',
  chatUrl,
});

function withXml(reply: Reply): SoapReply {
  const root = reply.text.startsWith('<') ? readXml(reply.text) : undefined;
  const element = (name: string): XmlElement | undefined => root && find(root, name);
  const first = (name: string): string | undefined => element(name)?.text;
  const code = first('exceptionCode');
  return {
    ...reply,
    fields: fieldsOf(undefined),
    element,
    first,
    outcome: `${reply.status}${code === undefined ? '' : ` ${code}`}`,
  };
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The messages of an answer, for instance `ParticipantLeft LEAD TRANSFERRED_TO_QUEUE`. */
export const messagesIn = ({ element }: SoapReply): readonly string[] =>
  (element('SystemMessages')?.children ?? []).map(({ name, children }) =>
    [
      name.replace(/^RNChat(.*)Message$/, '$1'),
      ...children.filter((one) => TELLING.has(one.name)).map((one) => one.text),
    ].join(' '),
  );

const TELLING: ReadonlySet<string> = new Set([
  'Role',
  'DisconnectReason',
  'Reason',
  'ConnectionState',
  'Mode',
  'Value',
  'Body',
  'Position',
]);

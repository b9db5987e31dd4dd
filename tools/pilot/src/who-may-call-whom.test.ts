import { once } from 'node:events';
import { connect, createServer } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';

import { startPilot, type Pilot } from './pilot.js';
import {
  connectSip,
  loginFor,
  type SipClient,
  type SipMessage,
  type SipRequest,
} from './sip-client.test-helper.js';

const SECRET = 'a-secret-of-the-tests';
const CUSTOMER = 'sip:+351211234567@pilot.invalid';
const SALES = 'sip:1001@pilot.invalid';
const DESK = 'sip:desk@pilot.invalid';
const HOUR = 3_600_000;

let pilot: Pilot;
let tester: SipClient;
beforeAll(async () => {
  pilot = await startPilot({ secret: SECRET, pilotNumbers: ['1001', '1002'] });
});
afterAll(() => pilot.stop());
beforeEach(async () => {
  tester = await connectSip(pilot.webSocketUrl);
  onTestFinished(() => tester.close());
});

let count = 0;
/** A scope that no other test has used up. */
const scopeOf = (scope: string): string => `${scope}.${(count += 1)}`;
const customerLogin = (scope = '1001.+351211234567') => loginFor(scopeOf(scope), SECRET);
const deskLogin = () => loginFor(scopeOf('desk.rosa'), SECRET);

const toInvite = (more: Partial<SipRequest> = {}): SipRequest => ({
  method: 'INVITE',
  uri: SALES,
  from: CUSTOMER,
  login: customerLogin(),
  body: 'v=0\r\n',
  ...more,
});

const toRegister = (more: Partial<SipRequest> = {}): SipRequest => ({
  method: 'REGISTER',
  uri: 'sip:pilot.invalid',
  from: DESK,
  to: DESK,
  login: deskLogin(),
  ...more,
});

test('a customer may call the destination that the credential is for: nobody is there yet', async () => {
  expect((await tester.ask(toInvite())).status).toBe(480);
});

test('a desk may register', async () => {
  expect((await tester.ask(toRegister())).status).toBe(200);
  expect((await tester.ask(toRegister({ headers: ['Expires: 0'] }))).status).toBe(200);
});

const stretched = () => {
  const { username, password } = customerLogin();
  return { username: username.replace(/^\d+/, (expiry) => String(Number(expiry) + 60)), password };
};

test.each<[string, () => SipRequest, number]>([
  ['without a credential', () => ({ method: 'INVITE', uri: SALES, from: CUSTOMER }), 407],
  [
    'with a credential of another secret',
    () => toInvite({ login: loginFor('1001.+351211234567.x', 'guess') }),
    407,
  ],
  [
    'with an expired credential',
    () => toInvite({ login: loginFor('1001.+351211234567.y', SECRET, Date.now() - 3_000) }),
    407,
  ],
  ['with a credential made to last', () => toInvite({ login: stretched() }), 407],
  ['to another destination', () => toInvite({ uri: 'sip:1002@pilot.invalid' }), 403],
  ['to a desk, past the pilot numbers', () => toInvite({ uri: DESK }), 403],
  ['to another host', () => toInvite({ uri: 'sip:1001@elsewhere.invalid' }), 403],
  [
    'to a number that is no pilot',
    () => toInvite({ uri: 'sip:1009@pilot.invalid', login: customerLogin('1009.+351211234567') }),
    404,
  ],
  ['from another number', () => toInvite({ from: 'sip:+351210000000@pilot.invalid' }), 403],
  ['from a number of another host', () => toInvite({ from: 'sip:+351211234567@elsewhere.invalid' }), 403],
  ['by a route of their own', () => toInvite({ headers: ['Route: <sip:127.0.0.1:9;lr>'] }), 403],
  ["with a desk's credential", () => toInvite({ from: DESK, login: deskLogin() }), 403],
])('nobody calls %s', async (_how, request, status) => {
  expect((await tester.ask(request())).status).toBe(status);
});

test.each<[string, () => SipRequest, number]>([
  ["with a customer's credential", () => toRegister({ login: customerLogin() }), 403],
  [
    "with a customer's credential, as themselves",
    () => toRegister({ from: CUSTOMER, to: CUSTOMER, login: customerLogin() }),
    403,
  ],
  ['with a credential of another secret', () => toRegister({ login: loginFor('desk.rosa.x', 'guess') }), 401],
  [
    'with an expired credential',
    () => toRegister({ login: loginFor('desk.rosa.y', SECRET, Date.now() - HOUR) }),
    401,
  ],
  ['as a pilot number', () => toRegister({ from: SALES, to: SALES }), 403],
  ['for somebody else', () => toRegister({ from: CUSTOMER }), 403],
])('nobody registers %s', async (_how, request, status) => {
  expect((await tester.ask(request())).status).toBe(status);
});

test.each(['', 'the-same-call'])(
  'a credential is good for one call, be the next one called %j',
  async (callId) => {
    const again = { login: customerLogin(), ...(callId !== '' && { callId }) };
    expect((await tester.ask(toInvite(again))).status).toBe(480);
    expect((await tester.ask(toInvite(again))).status).toBe(403);
  },
);

test.each(['MESSAGE', 'OPTIONS', 'SUBSCRIBE', 'NOTIFY', 'REFER', 'PUBLISH', 'INFO', 'UPDATE', 'BYE'])(
  '%s outside of a call goes nowhere',
  async (method) => {
    expect((await tester.ask(toInvite({ method }))).status).toBe(405);
    const inCall = { method, to: `${SALES}>;tag=guessed;x=<`, headers: [`Route: <${pilotUri()};lr>`] };
    expect((await tester.ask(toInvite(inCall))).status).toBe(481);
  },
);

const pilotUri = (): string => `sip:${new URL(pilot.webSocketUrl).host};transport=ws`;

test('SIP without WebSocket is refused, and plain HTTP finds nothing', async () => {
  const socket = connect(Number(new URL(pilot.webSocketUrl).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(
    `OPTIONS ${SALES} SIP/2.0\r\nVia: SIP/2.0/TCP a.invalid;branch=z9hG4bKx\r\nFrom: <${CUSTOMER}>;tag=t\r\nTo: <${SALES}>\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n`,
  );
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^SIP\/2.0 403 /);
  expect((await fetch(pilot.webSocketUrl.replace('ws:', 'http:'))).status).toBe(404);
});

/** A desk that is registered, and takes what comes. */
async function registeredDesk(): Promise<SipClient> {
  const desk = await connectSip(pilot.webSocketUrl);
  onTestFinished(() => desk.close());
  await desk.ask(toRegister());
  return desk;
}

function reply(request: SipMessage, status: string, more: readonly string[] = []): string {
  const to = request.header('to') ?? '';
  return [
    `SIP/2.0 ${status}`,
    ...request.text.split('\r\n').filter((line) => /^(Via|Record-Route|From|Call-ID|CSeq):/i.test(line)),
    `To: ${to.includes(';tag=') ? to : `${to};tag=desk`}`,
    ...more,
    'Content-Length: 0',
    '',
    '',
  ].join('\r\n');
}

test('what a customer claims in other headers does not reach the desk', async () => {
  const desk = await registeredDesk();
  const claims = ['P-Asserted-Identity', 'P-Preferred-Identity', 'Remote-Party-ID', 'Diversion', 'X-Vip'];
  const called = tester.ask(toInvite({ headers: claims.map((name) => `${name}: <sip:boss@pilot.invalid>`) }));
  const invite = await desk.next(({ firstLine }) => firstLine.startsWith('INVITE'));
  expect(invite.text).not.toMatch(/boss|authorization/i);
  expect(invite.header('from')).toContain(CUSTOMER);
  desk.send(reply(invite, '486 Busy Here'));
  expect((await called).status).toBe(486);
});

/** What one side of a call says in it. */
interface Side {
  readonly route: string;
  readonly contact: string;
  readonly from: string;
  readonly to: string;
  readonly callId: string;
}

const sideOf = (message: SipMessage): Side => {
  const header = (name: string): string => message.header(name) ?? '';
  return {
    route: header('record-route'),
    contact: /<(.*)>/.exec(header('contact'))?.[1] ?? '',
    from: header('from'),
    to: header('to'),
    callId: header('call-id'),
  };
};

const inCall = (
  method: string,
  side: Side,
  more: Partial<Side> & { readonly cseq?: number } = {},
): string => {
  const { route, contact, from, to, callId, cseq = (count += 10) } = { ...side, ...more };
  return [
    `${method} ${contact} SIP/2.0`,
    `Via: SIP/2.0/WS tester.invalid;branch=z9hG4bK${(count += 1)}`,
    'Max-Forwards: 70',
    `Route: ${route}`,
    `From: ${from}`,
    `To: ${to}`,
    `Call-ID: ${callId}`,
    `CSeq: ${cseq} ${method}`,
    'Content-Length: 0',
    '',
    '',
  ].join('\r\n');
};

const statusOf = async (client: SipClient, method: string): Promise<number> =>
  (await client.next(({ header, status }) => status >= 200 && header('cseq')?.endsWith(method) === true))
    .status;

/** The tester and a desk in a call, each with what they speak in it with. */
async function talk(login = customerLogin()): Promise<{
  readonly desk: SipClient;
  readonly atCustomer: Side;
  readonly atDesk: Side;
}> {
  const desk = await registeredDesk();
  const called = tester.ask(toInvite({ login }));
  const invite = await desk.next(({ firstLine }) => firstLine.startsWith('INVITE'));
  desk.send(reply(invite, '200 OK', ['Contact: <sip:desk@desk.invalid;transport=ws>']));
  const atCustomer = sideOf(await called);
  return { desk, atCustomer, atDesk: { ...sideOf(invite), from: atCustomer.to, to: atCustomer.from } };
}

/** Says it, and what the other side gets is answered. */
async function isHeard(from: SipClient, to: SipClient, method: string, side: Side): Promise<void> {
  from.send(inCall(method, side));
  const heard = await to.next(({ firstLine }) => firstLine.startsWith(method));
  to.send(reply(heard, '200 OK'));
  expect(await statusOf(from, method)).toBe(200);
}

test('a call may last longer than its credential: both sides go on speaking in it', async () => {
  const login = loginFor(scopeOf('1001.+351211234567'), SECRET, Date.now() + 2_000);
  const { desk, atCustomer, atDesk } = await talk(login);
  await expect.poll(async () => (await tester.ask(toInvite({ login }))).status).toBe(407);
  for (const method of ['UPDATE', 'INFO']) {
    await isHeard(tester, desk, method, atCustomer);
    await isHeard(desk, tester, method, atDesk);
  }
  await isHeard(desk, tester, 'BYE', atDesk);
});

test('within a call nothing goes anywhere but to the other side', async () => {
  let isReached = false;
  const elsewhere = createServer(() => (isReached = true)).listen(0, '127.0.0.1');
  onTestFinished(() => void elsewhere.close());
  await once(elsewhere, 'listening');
  const address = elsewhere.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { desk, atCustomer } = await talk();
  const evil = `sip:evil@127.0.0.1:${port};transport=tcp`;
  tester.send(inCall('ACK', atCustomer, { contact: evil, cseq: 2 }));
  tester.send(inCall('INFO', atCustomer, { contact: evil }));
  expect(await statusOf(tester, 'INFO')).toBe(403);
  tester.send(inCall('OPTIONS', atCustomer, { contact: `${evil};alias=127.0.0.1~${port}~2` }));
  expect(await statusOf(tester, 'OPTIONS')).toBe(403);
  const detour = `${atCustomer.route}, <sip:127.0.0.1:${port};transport=tcp;lr>`;
  tester.send(inCall('UPDATE', atCustomer, { contact: evil, route: detour }));
  expect(await statusOf(tester, 'UPDATE')).toBe(481);
  await isHeard(tester, desk, 'BYE', atCustomer);
  expect(isReached).toBe(false);
});

test('a call does not lead to whoever else is connected, and nobody else speaks in it', async () => {
  const stranger = await connectSip(pilot.webSocketUrl);
  onTestFinished(() => stranger.close());
  const [, port] = /rport=(\d+)/.exec((await stranger.ask(toInvite())).header('via') ?? '') ?? [];
  const { desk, atCustomer } = await talk();
  tester.send(inCall('INFO', atCustomer, { contact: `sip:stranger@a.invalid;alias=127.0.0.1~${port}~5` }));
  expect(await statusOf(tester, 'INFO')).toBe(403);
  stranger.send(inCall('BYE', atCustomer));
  expect(await statusOf(stranger, 'BYE')).toBe(403);
  await isHeard(tester, desk, 'BYE', atCustomer);
});

import { createHmac, randomBytes } from 'node:crypto';

import type { Clock } from '@parlance/runtime';

import { refusal } from './problems.js';
import type { PrepareRequest } from './requests.js';
import type { VoiceSettings } from './voice-config.js';

/** Where a customer can call, as customers are told. */
export interface Destination {
  readonly key: string;
  readonly label: string;
}

/** What one call needs, as the spec has it. */
export interface PreparedCall {
  readonly webSocketUrl: string;
  readonly uri: string;
  readonly targetUri: string;
  readonly username: string;
  readonly password: string;
  readonly realm: string;
  readonly expiresAt: string;
  readonly iceServers: readonly object[];
}

/** In the order of the configuration. */
export const listDestinations = ({ destinations }: VoiceSettings): readonly Destination[] =>
  Object.entries(destinations).map(([key, { label = key }]) => ({ key, label }));

/**
 * A SIP account that is good for one call, from this number to this destination.
 * @throws Refusal `destination-not-found`, `phone-number-invalid`
 */
export function prepareCall(settings: VoiceSettings, request: PrepareRequest, clock: Clock): PreparedCall {
  const { webSocketUrl, domain, realm = domain, secret, destinations, credentialsTtlMs } = settings;
  const destination = new Map(Object.entries(destinations)).get(request.destinationKey);
  if (!destination)
    throw refusal('destination-not-found', '`voice.listDestinations` names the destinations that there are.');
  const { pilotNumber } = destination;
  const customerNumber = readNumber(request.customerNumber);
  const expiresAtS = Math.ceil((clock.now() + credentialsTtlMs) / 1_000);
  // The SIP side reads from the user name what it is good for: the order of the parts is a contract.
  const login = createLogin(secret, expiresAtS, `${pilotNumber}.${customerNumber}.${newName()}`);
  return {
    webSocketUrl,
    uri: `sip:${customerNumber}@${domain}`,
    targetUri: `sip:${pilotNumber}@${domain}`,
    username: login.username,
    password: login.password,
    realm,
    expiresAt: new Date(expiresAtS * 1_000).toISOString(),
    iceServers: settings.iceServers.map((server) => iceServer(server, clock)),
  };
}

/** How long a call through a TURN server may last: its login is asked for again and again. */
const LONGEST_CALL_MS = 86_400_000;

function iceServer({ urls, secret }: VoiceSettings['iceServers'][number], clock: Clock): object {
  if (secret === undefined) return { urls };
  const expiresAtS = Math.ceil((clock.now() + LONGEST_CALL_MS) / 1_000);
  const { username, password } = createLogin(secret, expiresAtS, newName());
  return { urls, username, credential: password };
}

/** The scheme of TURN's REST API: whoever has the secret can check it, and nothing is kept of it. */
function createLogin(
  secret: string,
  expiresAtS: number,
  name: string,
): { readonly username: string; readonly password: string } {
  const username = `${expiresAtS}:${name}`;
  return { username, password: createHmac('sha1', secret).update(username).digest('base64') };
}

const newName = (): string => randomBytes(12).toString('hex');

function readNumber(text: string): string {
  const number = text.replaceAll(/[\s./()-]/g, '');
  if (/^\+?[0-9]{3,15}$/.test(number)) return number;
  throw refusal(
    'phone-number-invalid',
    '`customerNumber` needs 3 to 15 digits, with or without a leading +, for instance +351211234567.',
  );
}

import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SandboxError } from './errors.js';
import { fieldsOf } from './fields.js';

/** The pilot that customers' calls go to, so that the agent door can give desks what their phones register with. */
export interface VoiceOptions {
  /** Where desks speak SIP. */
  readonly webSocketUrl: string;
  /** The host of the SIP addresses, and the realm. */
  readonly domain: string;
  /** What credentials are made with; the pilot has the same. */
  readonly secret: string;
  /** Where customers can call, by key, as the gateway's configuration has it. */
  readonly destinations: Readonly<Record<string, { readonly label?: string; readonly pilotNumber: string }>>;
  /** STUN servers, and TURN servers that ask for no login. @default none */
  readonly iceServers?: readonly { readonly urls: readonly string[] }[];
}

/** How long an account is good for registering. */
const TTL_S = 60;

/** What a phone registers with; made of the real time, which the pilot goes by too. */
export function phoneRegistration(voice: VoiceOptions, agentId: string): object {
  const { webSocketUrl, domain, secret, destinations, iceServers = [] } = voice;
  const expiresAtS = Math.ceil(Date.now() / 1_000) + TTL_S;
  const username = `${expiresAtS}:desk.${agentId}.${randomBytes(12).toString('hex')}`;
  return {
    webSocketUrl,
    uri: `sip:desk@${domain}`,
    username,
    password: createHmac('sha1', secret).update(username).digest('base64'),
    realm: domain,
    expiresAt: new Date(expiresAtS * 1_000).toISOString(),
    iceServers: iceServers.map(({ urls }) => ({ urls })),
    destinations: Object.entries(destinations).map(([key, { label = key, pilotNumber }]) => ({
      key,
      label,
      pilotNumber,
    })),
  };
}

/**
 * Reads the file that a gateway's `voice` is made from too; the secret is in no file.
 * @throws SandboxError `configuration-unreadable`, `configuration-invalid`
 */
export function readVoice(file: string, secret: string | undefined): VoiceOptions {
  if (secret === undefined || secret === '')
    throw new SandboxError(
      'configuration-invalid',
      '--voice needs the secret of the pilot in the environment: set PARLANCE_PILOT_SECRET.',
    );
  const text = readText(file);
  try {
    const voice = fieldsOf(JSON.parse(text));
    const destinations = Object.entries(fieldsOf(voice.values()['destinations']).values());
    return {
      webSocketUrl: voice.text('webSocketUrl'),
      domain: voice.text('domain'),
      secret,
      destinations: Object.fromEntries(destinations.map(([key, value]) => [key, readDestination(value)])),
    };
  } catch (cause) {
    throw new SandboxError(
      'configuration-invalid',
      `${file} must be JSON with \`webSocketUrl\`, \`domain\`, and \`destinations\` with a \`pilotNumber\` each.`,
      { cause },
    );
  }
}

function readDestination(value: unknown): VoiceOptions['destinations'][string] {
  const fields = fieldsOf(value);
  const label = fields.optionalText('label');
  return { pilotNumber: fields.text('pilotNumber'), ...(label !== undefined && { label }) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SandboxError(
      'configuration-unreadable',
      `${file} cannot be read. Give --voice the path of a file.`,
      {
        cause,
      },
    );
  }
}

import type { TextSetting } from './config.js';
import type { JsonSchema } from './generated/types.js';

/** Calls from the browser: SIP over WebSocket, with short-lived credentials that the SIP side checks (RFC draft "TURN REST"). */
export interface VoiceConfig {
  /** Where browsers speak SIP, for instance `wss://voice.example.com/sip`. Plain `ws:` to this machine only. */
  readonly webSocketUrl: TextSetting;
  /** The host of the SIP addresses, of callers and pilot numbers alike. */
  readonly domain: TextSetting;
  /** @default the domain */
  readonly realm?: TextSetting;
  /** What the credentials are made with; the SIP side has the same. At least 16 characters. */
  readonly secret: TextSetting;
  /**
   * How long a credential is good for beginning its call, in milliseconds.
   * @default 60_000
   */
  readonly credentialsTtlMs?: number;
  /** Where customers can call, by key. */
  readonly destinations: Readonly<Record<string, DestinationConfig>>;
  /**
   * STUN and TURN servers.
   * @default none: calls within one network only
   */
  readonly iceServers?: readonly IceServerConfig[];
}

/** A place where customers can call. */
export interface DestinationConfig {
  /**
   * What customers read.
   * @default the key
   */
  readonly label?: TextSetting;
  /** The number that leads there. */
  readonly pilotNumber: TextSetting;
}

/** A STUN or TURN server. */
export interface IceServerConfig {
  /** For instance `turns:turn.example.com:5349`. */
  readonly urls: readonly TextSetting[];
  /** Of a TURN server with a shared secret (coturn: `use-auth-secret`): each call gets a login of its own. */
  readonly secret?: TextSetting;
}

/** {@link VoiceConfig} with the environment and defaults filled in. */
export interface VoiceSettings {
  readonly webSocketUrl: string;
  readonly domain: string;
  readonly realm?: string;
  readonly secret: string;
  readonly credentialsTtlMs: number;
  readonly destinations: Readonly<Record<string, { readonly label?: string; readonly pilotNumber: string }>>;
  readonly iceServers: readonly { readonly urls: readonly string[]; readonly secret?: string }[];
}

const secret: JsonSchema = { type: 'string', minLength: 16, description: 'At least 16 characters.' };

/** JSON Schema of {@link VoiceSettings}. */
export const voiceSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['webSocketUrl', 'domain', 'secret', 'destinations'],
  properties: {
    webSocketUrl: {
      type: 'string',
      format: 'websocket-url',
      description: 'A wss: URL, or a ws: URL of this machine.',
    },
    domain: {
      type: 'string',
      pattern: '^[A-Za-z0-9.-]{1,255}$',
      description: 'The host of the SIP addresses.',
    },
    realm: { type: 'string', pattern: '^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255}$' },
    secret,
    credentialsTtlMs: { type: 'integer', minimum: 5_000, maximum: 3_600_000, default: 60_000 },
    destinations: {
      type: 'object',
      description: 'Where customers can call, by key; at least one.',
      minProperties: 1,
      propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['pilotNumber'],
        properties: {
          label: { type: 'string', minLength: 1 },
          pilotNumber: { type: 'string', pattern: '^[0-9]{1,15}$', description: 'Digits only.' },
        },
      },
    },
    iceServers: {
      type: 'array',
      default: [],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['urls'],
        properties: {
          urls: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'string',
              pattern: '^(stuns?|turns?):',
              description: 'A stun:, stuns:, turn: or turns: URL.',
            },
          },
          secret,
        },
      },
    },
  },
};

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a text is where browsers may speak SIP: what they say there is for nobody else to hear. */
export function isWebSocketUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'wss:' || (protocol === 'ws:' && THIS_MACHINE.has(hostname));
}

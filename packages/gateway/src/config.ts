import type { JsonSchema } from './generated/types.js';
import { identitySchema, type IdentityConfig, type IdentitySettings } from './identity-config.js';
import { networkSchema, type NetworkConfig, type NetworkSettings } from './network.js';
import { voiceSchema, type VoiceConfig, type VoiceSettings } from './voice-config.js';

/** A text, or the environment variable that holds it. */
export type TextSetting = string | { readonly env: string };

/** One contact center that browsers can chat with. */
export interface ProviderConfig {
  /** Which driver, for instance `openscape`. */
  readonly vendor: string;
  /**
   * Name to show to customers.
   * @default the provider's id
   */
  readonly label?: TextSetting;
  /** The driver's own options. Everything that routes or identifies is set here, never by a browser. */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * Keys of `customFields` that a browser may set when it starts a chat or asks for a callback.
   * @default none
   */
  readonly customFields?: readonly TextSetting[];
  /**
   * Proxy, private CA, client certificate and TLS version on the way to the contact center.
   * @default none: straight out, and the issuers that Node trusts
   */
  readonly network?: NetworkConfig;
}

/** Settings of a gateway. Wherever a text stands, `{ "env": "NAME" }` takes it from the environment. */
export interface GatewayConfig {
  /** By the id that stands in the gateway's routes. */
  readonly providers: Readonly<Record<string, ProviderConfig>>;
  /**
   * Origins of the pages that may use the gateway, exactly as browsers send them: `https://www.example.com`.
   * @default none
   */
  readonly allowedOrigins?: readonly TextSetting[];
  /**
   * Whose word counts for who a customer is. Needed for vendors that take only such customers.
   * @default none: customers are who they say to be, and no driver takes it for more
   */
  readonly identity?: IdentityConfig;
  /**
   * Calls from the browser.
   * @default none: `voice-not-configured`
   */
  readonly voice?: VoiceConfig;
  /**
   * Largest request body, in bytes.
   * @default 1_048_576
   */
  readonly maxBodyBytes?: number;
  readonly limits?: Partial<GatewayLimits>;
  readonly events?: Partial<EventSettings>;
  /**
   * How long a contact center's answer whether somebody is there is given to others who ask, in milliseconds.
   * @default 5_000
   */
  readonly availabilityTtlMs?: number;
  /**
   * How long an ended chat can still be read, in milliseconds.
   * @default 300_000
   */
  readonly endedChatTtlMs?: number;
  /**
   * Longest time that closing the gateway may take, in milliseconds. A contact center that gives each text once may hold a
   * read for half a minute: given up earlier, its texts are lost. Give the process at least as long before it is killed.
   * @default 60_000
   */
  readonly drainMs?: number;
  /**
   * Set it when exactly one proxy of yours stands in front: the customer's address is then the last of `X-Forwarded-For`.
   * @default false: the address that the connection comes from
   */
  readonly trustProxy?: boolean;
}

/** How much one address and one chat may ask for. */
export interface GatewayLimits {
  /**
   * Starts of chats, repeats included.
   * @default 30
   */
  readonly startsPerAddressPerMinute: number;
  /**
   * Questions whether somebody is there to chat with.
   * @default 60
   */
  readonly availabilityPerAddressPerMinute: number;
  /**
   * Callbacks asked for, repeats included; questions for their queues count apart, up to the same number.
   * @default 20
   */
  readonly callbacksPerAddressPerMinute: number;
  /**
   * Calls from the browser.
   * @default 10
   */
  readonly voiceCallsPerAddressPerMinute: number;
  /**
   * Requests of all tabs of a chat together.
   * @default 240
   */
  readonly requestsPerChatPerMinute: number;
  /**
   * Event streams of a chat that are open at once.
   * @default 10
   */
  readonly streamsPerChat: number;
}

/** How event streams are kept open. */
export interface EventSettings {
  /**
   * From one comment to the next on a quiet event stream, in milliseconds, at most 30_000: proxies close a line that is
   * silent for too long, and browsers take it for dead.
   * @default 15_000
   */
  readonly heartbeatMs: number;
}

/** {@link GatewayConfig} as it is after the check: everything filled in. */
export interface GatewaySettings {
  readonly providers: Readonly<Record<string, ProviderSettings>>;
  readonly allowedOrigins: readonly string[];
  readonly identity?: IdentitySettings;
  readonly voice?: VoiceSettings;
  readonly maxBodyBytes: number;
  readonly limits: GatewayLimits;
  readonly events: EventSettings;
  readonly availabilityTtlMs: number;
  readonly endedChatTtlMs: number;
  readonly drainMs: number;
  readonly trustProxy: boolean;
}

export interface ProviderSettings {
  readonly vendor: string;
  readonly label?: string;
  readonly options: unknown;
  readonly customFields: readonly string[];
  readonly network?: NetworkSettings;
}

const wholeNumber = (minimum: number, maximum: number, byDefault: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
  default: byDefault,
});

const provider: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['vendor', 'options'],
  properties: {
    vendor: { type: 'string', description: 'Which driver, for instance "openscape".' },
    label: { type: 'string', minLength: 1, description: 'Name to show to customers.' },
    options: { type: 'object', description: "The driver's own options." },
    customFields: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true, default: [] },
    network: networkSchema,
  },
};

/** JSON Schema of {@link GatewayConfig} once the environment is filled in. */
export const configSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['providers'],
  properties: {
    providers: {
      type: 'object',
      description: 'The contact centers, by id; at least one.',
      minProperties: 1,
      propertyNames: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
        description: 'A provider id has lower-case letters, digits and hyphens, at most 64.',
      },
      additionalProperties: provider,
    },
    allowedOrigins: {
      type: 'array',
      items: {
        type: 'string',
        format: 'origin',
        description:
          'An exact origin, for instance "https://www.example.com": no path, no trailing slash, no wildcard.',
      },
      uniqueItems: true,
      default: [],
    },
    identity: identitySchema,
    voice: voiceSchema,
    maxBodyBytes: wholeNumber(1_024, 16_777_216, 1_048_576),
    limits: {
      type: 'object',
      additionalProperties: false,
      properties: {
        startsPerAddressPerMinute: wholeNumber(1, 1_000_000, 30),
        availabilityPerAddressPerMinute: wholeNumber(1, 1_000_000, 60),
        callbacksPerAddressPerMinute: wholeNumber(1, 1_000_000, 20),
        voiceCallsPerAddressPerMinute: wholeNumber(1, 1_000_000, 10),
        requestsPerChatPerMinute: wholeNumber(1, 1_000_000, 240),
        streamsPerChat: wholeNumber(1, 1_000, 10),
      },
      default: {},
    },
    events: {
      type: 'object',
      additionalProperties: false,
      properties: { heartbeatMs: wholeNumber(1_000, 30_000, 15_000) },
      default: {},
    },
    availabilityTtlMs: wholeNumber(0, 60_000, 5_000),
    endedChatTtlMs: wholeNumber(0, 86_400_000, 300_000),
    drainMs: wholeNumber(0, 600_000, 60_000),
    trustProxy: { type: 'boolean', default: false },
  },
};

/** Whether a text is what a browser sends as `Origin` for an ordinary page. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

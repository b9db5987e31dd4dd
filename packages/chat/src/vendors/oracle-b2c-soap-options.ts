import { optionError, type OptionsSchema } from './_shared/options-check.js';
import {
  siteOptionsSchema,
  siteSettings,
  type OracleSiteOptions,
  type SiteSettings,
} from './_shared/oracle-chat/options.js';

/** Types of custom fields that have a value of their own. */
const FIELD_TYPES = ['STRING', 'BOOLEAN', 'INTEGER', 'LONG', 'DECIMAL', 'DATE', 'DATETIME'] as const;

/** Type of a custom field. */
export type OracleFieldType = (typeof FIELD_TYPES)[number];

/** How to reach the Chat SOAP API of one site of Oracle B2C Service, and how its chats are routed. */
export interface OracleB2cSoapOptions extends OracleSiteOptions {
  /** The interface that chats belong to, as digits. */
  readonly interfaceId: string;
  /**
   * Name of the interface in addresses, at sites of release 17.5 or older: calls then go to
   * `/cgi-bin/{interfaceName}.cfg/services/chat_soap`.
   * @default calls go to `/services/soap/connect/chat_soap`
   */
  readonly interfaceName?: string;
  /**
   * Names us in the header of every call; nothing personal.
   * @default 'Parlance'
   */
  readonly appId?: string;
  /**
   * Types of custom fields that are no texts, by name, for instance `{ Age: 'INTEGER' }`.
   * @default 'STRING' for each
   */
  readonly customFieldTypes?: Readonly<Record<string, OracleFieldType>>;
  /**
   * Begins the names of the types that hold custom fields; the package of the fields ends them.
   * @default 'IncidentCustomFields'
   */
  readonly customFieldsOf?: string;
  /**
   * A customer whose contact record or address is signed for goes back into the chat that still runs for them, where there is
   * one. Nobody else does.
   * @default false
   */
  readonly resume?: boolean;
}

const APP_ID = 'Parlance';
const CUSTOM_FIELDS_OF = 'IncidentCustomFields';

/** JSON Schema of the options that JSON can hold, for a check of configuration files. */
export const oracleB2cSoapOptionsSchema: OptionsSchema = siteOptionsSchema(['interfaceId'], {
  interfaceId: {
    type: 'string',
    pattern: '^\\d{1,19}$',
    description: 'The interface that chats belong to.',
  },
  interfaceName: {
    type: 'string',
    pattern: '^[\\w.-]+$',
    description: 'Name of the interface in addresses, at sites of release 17.5 or older.',
  },
  appId: {
    type: 'string',
    minLength: 1,
    default: APP_ID,
    description: 'Names us in the header of every call.',
  },
  customFieldTypes: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: `Types of custom fields that are no texts, by name: ${FIELD_TYPES.join(', ')}.`,
  },
  customFieldsOf: {
    type: 'string',
    minLength: 1,
    default: CUSTOM_FIELDS_OF,
    description: 'Begins the names of the types that hold custom fields.',
  },
  resume: {
    type: 'boolean',
    default: false,
    description: 'A customer who is signed for goes back into the chat that still runs for them.',
  },
});

/** The options, checked and filled in. */
export type OracleB2cSoapSettings = SiteSettings<OracleB2cSoapOptions> & {
  readonly appId: string;
  readonly customFieldsOf: string;
  /** Where the site's service is. */
  readonly siteUrl: string;
};

const VENDOR = 'Oracle B2C SOAP';
const IDENTITY_ATTRIBUTES = ['contactId', 'organizationId', 'incidentId', 'queueId'] as const;

/** @throws ConfigError that names the first option that is missing, unknown or not as it should be. */
export function oracleB2cSoapSettings(options: OracleB2cSoapOptions): OracleB2cSoapSettings {
  const settings = siteSettings(options, {
    vendor: VENDOR,
    schema: oracleB2cSoapOptionsSchema,
    identityAttributes: new Set(IDENTITY_ATTRIBUTES),
  });
  for (const type of Object.values(options.customFieldTypes ?? {})) {
    if (!FIELD_TYPES.includes(type))
      throw optionError(VENDOR, 'customFieldTypes', `must have types of ${FIELD_TYPES.join(', ')}`);
  }
  const { appId = APP_ID, customFieldsOf = CUSTOM_FIELDS_OF } = options;
  return { ...settings, appId, customFieldsOf, siteUrl: siteUrlOf(options) };
}

/** Source: specs/oracle-chat-soap/NOTES.md, decision 33. */
function siteUrlOf({ baseUrl, interfaceName }: OracleB2cSoapOptions): string {
  const path =
    interfaceName === undefined
      ? '/services/soap/connect/chat_soap'
      : `/cgi-bin/${interfaceName}.cfg/services/chat_soap`;
  return `${baseUrl.replace(/\/+$/, '')}${path}`;
}

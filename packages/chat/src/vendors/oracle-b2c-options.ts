import type { OptionsSchema } from './_shared/options-check.js';
import {
  oracleOptionsSchema,
  oracleSettings,
  type OracleChatOptions,
  type OracleSettings,
} from './_shared/oracle-chat/options.js';

/** How to reach one site of Oracle B2C Service, and how its chats are routed. */
export interface OracleB2cOptions extends OracleChatOptions {
  /**
   * What the site's administrators find in their report "PAPI Meters Debug Log"; up to 40 characters, nothing personal.
   * @default 'Parlance'
   */
  readonly applicationContext?: string;
  /**
   * Types of custom fields that are no texts, by name, for instance `{ Age: 'INTEGER' }`.
   * @default 'STRING' for each
   */
  readonly customFieldTypes?: Readonly<Record<string, string>>;
}

const APPLICATION_CONTEXT = 'Parlance';

/** JSON Schema of the options that JSON can hold, for a check of configuration files. */
export const oracleB2cOptionsSchema: OptionsSchema = oracleOptionsSchema([], {
  applicationContext: {
    type: 'string',
    minLength: 1,
    maxLength: 40,
    pattern: '^[ -~]*$',
    default: APPLICATION_CONTEXT,
    description: "What the site's report of API calls shows.",
  },
  customFieldTypes: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Types of custom fields that are no texts, by name.',
  },
});

/** The options, checked and filled in. */
export type OracleB2cSettings = OracleSettings<OracleB2cOptions> & { readonly applicationContext: string };

const IDENTITY_ATTRIBUTES = ['contactId', 'organizationId', 'incidentId', 'queueId'] as const;

/** @throws ConfigError that names the first option that is missing, unknown or not as it should be. */
export function oracleB2cSettings(options: OracleB2cOptions): OracleB2cSettings {
  const settings = oracleSettings(options, {
    vendor: 'Oracle B2C',
    schema: oracleB2cOptionsSchema,
    identityAttributes: new Set(IDENTITY_ATTRIBUTES),
  });
  return { ...settings, applicationContext: options.applicationContext ?? APPLICATION_CONTEXT };
}

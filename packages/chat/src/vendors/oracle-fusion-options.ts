import type { OptionsSchema } from './_shared/options-check.js';
import {
  oracleOptionsSchema,
  oracleSettings,
  type OracleChatOptions,
  type OracleSettings,
} from './_shared/oracle-chat/options.js';

/** How to reach one Oracle Fusion Service, and how its chats are routed. */
export interface OracleFusionOptions extends OracleChatOptions {
  /** The chat interface, as digits. Since R13.18.05 the application overwrites it. */
  readonly interfaceId: string;
  /**
   * How the address names the release.
   * @default '11.13.0.0'
   */
  readonly version?: '11.13.0.0' | 'latest';
  /**
   * Languages of customers who name none, as in an Accept-Language header.
   * @default 'en'
   */
  readonly language?: string;
  /** Application that the chats belong to, for instance `CRM`, `HRHD` or `ISR`. */
  readonly stripeCode?: string;
  /** Priority by which routing gives chats to agents. Since 11.13.19.07.0. */
  readonly chatPriority?: string;
  /** Organization id of the business unit. Since 11.13.19.01.0. */
  readonly businessUnitOrgId?: string;
  /** What `incidentName` names, for instance `SVC_SERVICE_REQUESTS`. */
  readonly incidentType?: string;
  /** The service request that the chats belong to. */
  readonly incidentName?: string;
  /** Lookup code of how severe the matter is. */
  readonly incidentSeverityCode?: string;
  /** The product, together with `inventoryOrgId` and `prodGroupId`. */
  readonly inventoryItemId?: string;
  /** The product's organization. */
  readonly inventoryOrgId?: string;
  /** The product's group. */
  readonly prodGroupId?: string;
  /** Resource that is proposed to be given the chats. */
  readonly assigneeId?: string;
  /** For instance `Sales` or `Service`. */
  readonly applicationClassification?: string;
  /** Whether agents may attach files. */
  readonly allowAgentAttachments?: 'true' | 'false';
  /** `1` where a digital assistant handed the customer over. */
  readonly escalationLevel?: string;
  /** Where the chats begin, for instance `WCFS`. Since 11.13.24.10.0. */
  readonly chatSource?: string;
  /** Whether customer or agent began the chat. Since 11.13.24.10.0. */
  readonly chatDirection?: string;
}

/** Attributes of the session call that are a text each, and what each says. */
export const TEXT_ATTRIBUTES = {
  stripeCode: 'Application that the chats belong to.',
  chatPriority: 'Priority by which routing gives chats to agents.',
  businessUnitOrgId: 'Organization id of the business unit.',
  incidentType: 'What `incidentName` names.',
  incidentName: 'The service request that the chats belong to.',
  incidentSeverityCode: 'Lookup code of how severe the matter is.',
  inventoryItemId: 'The product, together with `inventoryOrgId` and `prodGroupId`.',
  inventoryOrgId: "The product's organization.",
  prodGroupId: "The product's group.",
  assigneeId: 'Resource that is proposed to be given the chats.',
  applicationClassification: 'For instance Sales or Service.',
  escalationLevel: '1 where a digital assistant handed the customer over.',
  chatSource: 'Where the chats begin.',
  chatDirection: 'Whether customer or agent began the chat.',
} as const;

const text = (description: string) => ({ type: 'string', minLength: 1, description }) as const;

/** JSON Schema of the options that JSON can hold, for a check of configuration files. */
export const oracleFusionOptionsSchema: OptionsSchema = oracleOptionsSchema(['interfaceId'], {
  interfaceId: { type: 'string', pattern: '^\\d{1,19}$', description: 'The chat interface.' },
  version: {
    type: 'string',
    enum: ['11.13.0.0', 'latest'],
    default: '11.13.0.0',
    description: 'How the address names the release.',
  },
  language: { ...text('Languages of customers who name none.'), pattern: '^[ -~]*$', default: 'en' },
  allowAgentAttachments: {
    type: 'string',
    enum: ['true', 'false'],
    description: 'Whether agents may attach files.',
  },
  ...Object.fromEntries(
    Object.entries(TEXT_ATTRIBUTES).map(([name, description]) => [name, text(description)]),
  ),
});

/** The options, checked and filled in. */
export type OracleFusionSettings = OracleSettings<OracleFusionOptions>;

/** Attributes of the customer, of which the first says who they are. */
export const IDENTITY_ATTRIBUTES: ReadonlySet<string> = new Set([
  'authUserName',
  'contactId',
  'organizationId',
  'queueId',
  ...Object.keys(TEXT_ATTRIBUTES),
]);

/** @throws ConfigError that names the first option that is missing, unknown or not as it should be. */
export const oracleFusionSettings = (options: OracleFusionOptions): OracleFusionSettings =>
  oracleSettings(options, {
    vendor: 'Oracle Fusion',
    schema: oracleFusionOptionsSchema,
    identityAttributes: IDENTITY_ATTRIBUTES,
  });

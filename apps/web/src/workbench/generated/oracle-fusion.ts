// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  sessionsAuthenticate,
  type SessionsAuthenticateInput,
  type SessionsAuthenticateSuccess,
} from '@parlance/client-oracle-fusion';

import type { WorkbenchApi } from './types.js';

/** What each operation of Oracle Fusion Service Chat Authenticate REST API takes and gives, by operationId. */
export interface OracleFusionOperations {
  readonly 'sessions.authenticate': {
    readonly input: SessionsAuthenticateInput;
    readonly data: SessionsAuthenticateSuccess['data'];
  };
}

/** Oracle Fusion Service Chat Authenticate REST API for the workbench. */
export const oracleFusionApi: WorkbenchApi<OracleFusionOperations> = {
  api: 'oracle-fusion',
  title: 'Oracle Fusion Service Chat Authenticate REST API',
  resources: { sessions: 'Make the JWT that a chat begins with.' },
  ids: ['sessions.authenticate'],
  operations: {
    'sessions.authenticate': {
      resource: 'sessions',
      method: 'POST',
      path: '/serviceApi/resources/11.13.0.0/chatAuthenticate',
      summary:
        "Makes a JWT for a logged-in customer, and tells the chat server, its pool and the site's name there.",
      description:
        'The account needs the privilege SVC_REQUEST_FOR_CHAT_PRIV, as the role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT has it.\nNobody waits in a queue yet: that begins with `engagements.request` of the chat server, within the life of the JWT, which\nis 120 s. Safe to repeat: a JWT that is not used opens nothing (NOTES.md, decision 10).',
      source:
        'Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes (documented; the life is that of a sample; that it may be repeated is decided).',
      answers: [
        {
          status: '200',
          description: 'The same, where the application answers with this status (NOTES.md, decision 8).',
        },
        { status: '201', description: 'The JWT and where to go with it.' },
        {
          status: '400',
          description: 'The request is not as the application wants it.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Name or password of the account is not accepted.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            'The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role\nORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.',
          code: 'forbidden',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check `baseUrl` and `version`, and whether chat is set up.',
          code: 'not-found',
        },
        {
          status: '415',
          description: 'The media type of the request is not taken.',
          code: 'media-type-refused',
        },
        {
          status: '500',
          description: 'The application or the chat server behind it failed.',
          code: 'server-error',
        },
        { status: '503', description: 'The application does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          headers: {
            type: 'object',
            properties: {
              'Accept-Language': {
                type: 'string',
                minLength: 1,
                description: 'Languages that the customer understands, best first, for instance en-US.',
              },
            },
            required: ['Accept-Language'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/ChatAuthenticateRequest' },
        },
        required: ['headers', 'body'],
        additionalProperties: false,
      },
      run: sessionsAuthenticate,
    },
  },
  $defs: {
    ChatAuthenticateRequest: {
      type: 'object',
      additionalProperties: false,
      description:
        "Who the customer is, what they ask, and how the chat is to be routed. Everything but the question is the company's to\nsay: never take it from a browser. Null is the same as leaving out.\n",
      required: ['authUserName', 'interfaceId'],
      properties: {
        authUserName: {
          type: 'string',
          minLength: 1,
          description:
            'The unique id of the logged-in customer. It goes into the JWT, and the chat server takes it for its key: it has to be\nproven before.\n',
        },
        clientType: {
          type: ['string', 'null'],
          description: 'Kind of the chat REST API. Null means CONSUMER.',
          examples: ['CONSUMER'],
        },
        interfaceId: {
          $ref: '#/$defs/Long',
          description:
            'The chat interface. Always 1 before R13.18.05; since R13.18.05 the application overwrites it, whatever is sent.\n',
        },
        contactId: {
          $ref: '#/$defs/LongOrNull',
          description: 'The customer as a person: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is PERSON.',
        },
        organizationId: {
          $ref: '#/$defs/LongOrNull',
          description:
            "The customer's organization: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is ORGANIZATION.",
        },
        firstName: { type: ['string', 'null'], description: 'First name of the customer.' },
        lastName: { type: ['string', 'null'], description: 'Last name of the customer.' },
        emailAddress: { type: ['string', 'null'], description: 'E-mail address of the customer.' },
        question: { type: ['string', 'null'], description: 'What the customer asks first.' },
        queueId: {
          $ref: '#/$defs/LongOrNull',
          description:
            'The queue. Always 1 up to R13.17.11. Since then the application sets it: with this call where the profile option\nSVC_CHAT_WAIT_TIME_ENABLED is No, with `engagements.request` where it is Yes.\n',
        },
        resumeType: {
          type: ['string', 'null'],
          enum: ['RESUME', null],
          description: 'RESUME goes back into a chat that is running. There is no other value.',
        },
        categoryId: {
          $ref: '#/$defs/LongOrNull',
          description: 'Category of the question: CATEGORY_ID in FUSION.SVC_CATEGORIES.',
        },
        incidentId: {
          $ref: '#/$defs/LongOrNull',
          description:
            'Something the chat belongs to, like a service request. Documented as not used; see `incidentName`.',
        },
        productId: {
          $ref: '#/$defs/LongOrNull',
          description: 'The product. Documented as not used; see `inventoryItemId`.',
        },
        incidentName: {
          type: ['string', 'null'],
          description: 'The service request that the chat belongs to: SR_ID in FUSION.SVC_SERVICE_REQUESTS.',
        },
        incidentType: {
          type: ['string', 'null'],
          description: 'What `incidentName` names. Expect values that are not listed.',
          examples: ['SVC_SERVICE_REQUESTS'],
        },
        inventoryItemId: {
          type: ['string', 'null'],
          description:
            'The product, together with `inventoryOrgId` and `prodGroupId`: INVENTORY_ITEM_ID in EGP_ITEM_ORG_ASSOCIATIONS.\n',
        },
        inventoryOrgId: {
          type: ['string', 'null'],
          description:
            "The product's organization, together with `inventoryItemId` and `prodGroupId`: INVENTORY_ORG_ID in\nEGP_ITEM_ORG_ASSOCIATIONS.\n",
        },
        prodGroupId: {
          type: ['string', 'null'],
          description:
            "The product's group, together with `inventoryItemId` and `inventoryOrgId`: PROD_GROUP_ID in FUSION.QSC_PROD_GROUPS.\n",
        },
        businessUnitOrgId: {
          type: ['string', 'null'],
          description: 'Organization id of the business unit. Since 11.13.19.01.0.',
        },
        chatPriority: {
          type: ['string', 'null'],
          description: 'Priority by which routing gives chats to agents. Since 11.13.19.07.0.',
        },
        stripeCode: {
          type: ['string', 'null'],
          description: 'Application that the chat belongs to. Expect values that are not listed.',
          examples: ['CRM', 'HRHD', 'ISR'],
        },
        incidentSeverityCode: {
          type: ['string', 'null'],
          description: 'Lookup code of how severe the matter is, for instance of the service request.',
        },
        customFields: {
          $ref: '#/$defs/CustomFields',
          description: 'Goes over the wire as a JSON document inside a text.',
        },
        assigneeId: {
          type: ['string', 'null'],
          description: 'Resource that is proposed to be given the chat.',
        },
        applicationClassification: {
          type: ['string', 'null'],
          description: 'Classification of the application. Expect values that are not listed.',
          examples: ['Sales', 'Service'],
        },
        allowAgentAttachments: {
          type: ['string', 'null'],
          description: 'Whether the agent may attach files, as text (NOTES.md, decision 5).',
          examples: ['true', 'false'],
        },
        escalationLevel: {
          type: ['string', 'null'],
          description:
            '0, which is also the default, or 1 where a digital assistant handed the customer over.',
          examples: ['0', '1'],
        },
        chatSource: {
          type: ['string', 'null'],
          description: 'Where the chat began. Expect values that are not listed. Since 11.13.24.10.0.',
          examples: ['WCFS', 'RW UI', 'Facebook'],
        },
        chatDirection: {
          type: ['string', 'null'],
          description:
            'Whether the customer or the agent began the chat; the values are not told. Since 11.13.24.10.0.',
        },
      },
    },
    CustomFields: {
      type: 'object',
      description: 'Pairs of names and values, by which the chat is routed (NOTES.md, decision 4).',
      additionalProperties: {
        type: ['string', 'number', 'boolean', 'null'],
        description: 'Value of the field.',
      },
    },
    Long: {
      type: ['integer', 'string'],
      format: 'int64',
      pattern: '^-?\\d+$',
      description:
        'A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md, decision 3).',
    },
    LongOrNull: {
      type: ['integer', 'string', 'null'],
      format: 'int64',
      pattern: '^-?\\d+$',
      description: 'A whole number of 64 bits like `Long`, or null for none.',
    },
  },
};

// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of Oracle Fusion Service Chat Authenticate REST API, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'sessions.authenticate',
    method: 'POST',
    path: '/serviceApi/resources/11.13.0.0/chatAuthenticate',
    parameters: [
      { name: 'Accept-Language', in: 'header', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: {
      mediaType: 'application/vnd.oracle.adf.resourceitem+json',
      required: true,
      schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateRequest',
    },
    responses: {
      '200': {
        description: 'The same, where the application answers with this status (NOTES.md, decision 8).',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
        otherBodies: [
          {
            mediaType: 'application/vnd.oracle.adf.resourceitem+json',
            schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
          },
        ],
      },
      '201': {
        description: 'The JWT and where to go with it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
        otherBodies: [
          {
            mediaType: 'application/vnd.oracle.adf.resourceitem+json',
            schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
          },
        ],
      },
      '400': {
        description: 'The request is not as the application wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'bad-request',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '401': {
        description: 'Name or password of the account is not accepted.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'not-authenticated',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '403': {
        description:
          'The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role\nORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'forbidden',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '404': {
        description: 'Nothing answers here. Check `baseUrl` and `version`, and whether chat is set up.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'not-found',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '415': {
        description: 'The media type of the request is not taken.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'media-type-refused',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '500': {
        description: 'The application or the chat server behind it failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'server-error',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '503': {
        description: 'The application does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'unavailable',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
    },
  },
  {
    operationId: 'sessions.authenticateLatest',
    method: 'POST',
    path: '/serviceApi/resources/latest/chatAuthenticate',
    parameters: [
      { name: 'Accept-Language', in: 'header', required: true, schema: { type: 'string', minLength: 1 } },
    ],
    body: {
      mediaType: 'application/vnd.oracle.adf.resourceitem+json',
      required: true,
      schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateRequest',
    },
    responses: {
      '200': {
        description: 'The same, where the application answers with this status (NOTES.md, decision 8).',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
        otherBodies: [
          {
            mediaType: 'application/vnd.oracle.adf.resourceitem+json',
            schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
          },
        ],
      },
      '201': {
        description: 'The JWT and where to go with it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
        otherBodies: [
          {
            mediaType: 'application/vnd.oracle.adf.resourceitem+json',
            schemaRef: 'parlance:oracle-fusion#/$defs/ChatAuthenticateResponse',
          },
        ],
      },
      '400': {
        description: 'The request is not as the application wants it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'bad-request',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '401': {
        description: 'Name or password of the account is not accepted.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'not-authenticated',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '403': {
        description:
          'The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role\nORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'forbidden',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '404': {
        description: 'Nothing answers here. Check `baseUrl` and `version`, and whether chat is set up.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'not-found',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '415': {
        description: 'The media type of the request is not taken.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'media-type-refused',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '500': {
        description: 'The application or the chat server behind it failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'server-error',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
      '503': {
        description: 'The application does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-fusion#/$defs/FusionError',
        errorCode: 'unavailable',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-fusion#/$defs/FusionError' },
        ],
      },
    },
  },
];

/** Every schema of Oracle Fusion Service Chat Authenticate REST API. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
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
        $ref: 'parlance:oracle-fusion#/$defs/Long',
        description:
          'The chat interface. Always 1 before R13.18.05; since R13.18.05 the application overwrites it, whatever is sent.\n',
      },
      contactId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description: 'The customer as a person: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is PERSON.',
      },
      organizationId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          "The customer's organization: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is ORGANIZATION.",
      },
      firstName: { type: ['string', 'null'], description: 'First name of the customer.' },
      lastName: { type: ['string', 'null'], description: 'Last name of the customer.' },
      emailAddress: { type: ['string', 'null'], description: 'E-mail address of the customer.' },
      question: { type: ['string', 'null'], description: 'What the customer asks first.' },
      queueId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          'The queue. Always 1 up to R13.17.11. Since then the application sets it: with this call where the profile option\nSVC_CHAT_WAIT_TIME_ENABLED is No, with `engagements.request` where it is Yes.\n',
      },
      resumeType: {
        type: ['string', 'null'],
        enum: ['RESUME', null],
        description: 'RESUME goes back into a chat that is running. There is no other value.',
      },
      categoryId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description: 'Category of the question: CATEGORY_ID in FUSION.SVC_CATEGORIES.',
      },
      incidentId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          'Something the chat belongs to, like a service request. Documented as not used; see `incidentName`.',
      },
      productId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
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
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: 'parlance:oracle-fusion#/$defs/CustomFields' },
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
        description: '0, which is also the default, or 1 where a digital assistant handed the customer over.',
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
  ChatAuthenticateResponse: {
    type: 'object',
    description: 'A JWT and where to go with it, and what was asked again.',
    required: ['jwt', 'domain', 'poolId', 'chatSiteName'],
    properties: {
      authUserName: { type: ['string', 'null'], description: 'As asked.' },
      clientType: {
        type: ['string', 'null'],
        description: 'Kind of the chat REST API. Null means CONSUMER.',
        examples: ['CONSUMER'],
      },
      interfaceId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description: 'As asked, or what the application has set instead.',
      },
      contactId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description: 'The customer as a person: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is PERSON.',
      },
      organizationId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          "The customer's organization: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is ORGANIZATION.",
      },
      firstName: { type: ['string', 'null'], description: 'First name of the customer.' },
      lastName: { type: ['string', 'null'], description: 'Last name of the customer.' },
      emailAddress: { type: ['string', 'null'], description: 'E-mail address of the customer.' },
      question: { type: ['string', 'null'], description: 'What the customer asks first.' },
      queueId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          'The queue. Always 1 up to R13.17.11. Since then the application sets it: with this call where the profile option\nSVC_CHAT_WAIT_TIME_ENABLED is No, with `engagements.request` where it is Yes.\n',
      },
      resumeType: { type: ['string', 'null'], description: 'As asked.' },
      categoryId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description: 'Category of the question: CATEGORY_ID in FUSION.SVC_CATEGORIES.',
      },
      incidentId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
        description:
          'Something the chat belongs to, like a service request. Documented as not used; see `incidentName`.',
      },
      productId: {
        $ref: 'parlance:oracle-fusion#/$defs/LongOrNull',
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
      jwt: {
        type: 'string',
        minLength: 1,
        description:
          'JWT for `engagements.request` of the chat server; it lives for 120 s. A credential: keep it out of logs.',
      },
      domain: {
        type: 'string',
        minLength: 1,
        description: 'Host of the chat server, with or without a scheme (NOTES.md, decision 9).',
      },
      port: {
        type: ['integer', 'string', 'null'],
        description: 'Port of the chat server; missing or empty for the usual one (NOTES.md, decision 9).',
      },
      poolId: { type: 'string', minLength: 1, description: 'Pool of the chat server, for every call to it.' },
      chatSiteName: {
        type: 'string',
        minLength: 1,
        description: "The site's name in addresses of the chat server.",
      },
      links: {
        type: 'array',
        description: 'Where this answer is said to be found again. Never follow it (NOTES.md, decision 11).',
        items: { $ref: 'parlance:oracle-fusion#/$defs/Link' },
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
  FusionError: {
    type: 'object',
    description: 'Why the application refused.',
    properties: {
      type: { type: ['string', 'null'], description: 'Kind of the problem.' },
      title: { type: ['string', 'null'], description: 'The same in words.' },
      status: { type: ['string', 'integer', 'null'], description: 'The HTTP status again.' },
      detail: {
        type: ['string', 'null'],
        description: 'Why, in words for developers. It may quote what was sent: keep it out of logs.',
      },
    },
  },
  Link: {
    type: 'object',
    description: 'An address besides.',
    required: ['rel', 'href'],
    properties: {
      rel: { type: 'string', description: 'What it leads to: self or canonical.' },
      href: { type: 'string', description: 'The address.' },
      name: { type: 'string', description: 'Name of the resource.' },
      kind: { type: 'string', description: 'Kind of the resource.' },
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
};

/** Oracle Fusion Service Chat Authenticate REST API as data. */
export const oracleFusionSpec: SpecDocument = {
  $id: 'parlance:oracle-fusion',
  title: 'Oracle Fusion Service Chat Authenticate REST API',
  operations,
  schemas,
};

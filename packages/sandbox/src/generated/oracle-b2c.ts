// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { JsonSchema, SpecDocument, SpecOperation } from './types.js';

/** Every operation of Oracle B2C Service Establish Sessions REST API, by operationId. */
export const operations: readonly SpecOperation[] = [
  {
    operationId: 'sessions.establish',
    method: 'POST',
    path: '/services/rest/crossChannelServices/latest/establishSessions',
    parameters: [
      {
        name: 'OSvC-CREST-Application-Context',
        in: 'header',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 40 },
      },
    ],
    body: {
      mediaType: 'application/json',
      required: true,
      schemaRef: 'parlance:oracle-b2c#/$defs/EstablishSessionsRequest',
    },
    responses: {
      '200': {
        description: 'The JWT and where to go with it.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/EstablishSessionsResponse',
      },
      '201': {
        description: 'The same, where the site answers with this status (NOTES.md, decision 7).',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/EstablishSessionsResponse',
      },
      '400': {
        description:
          'The request is not as the site wants it, or the application context is longer than 40 characters.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'bad-request',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
      '401': {
        description: 'Name or password of the integration account is not accepted.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'not-authenticated',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
      '403': {
        description:
          "The integration account may not do this. Ask the site's administrator for the right to use chat by the Public API.",
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'forbidden',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
      '404': {
        description: 'Nothing answers here. Check `baseUrl`, and whether chat is switched on for the site.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'not-found',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
      '500': {
        description: 'The site or the chat server behind it failed.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'server-error',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
      '503': {
        description: 'The site does not serve at the moment.',
        mediaType: 'application/json',
        schemaRef: 'parlance:oracle-b2c#/$defs/SiteError',
        errorCode: 'unavailable',
        otherBodies: [
          { mediaType: 'application/problem+json', schemaRef: 'parlance:oracle-b2c#/$defs/SiteError' },
        ],
      },
    },
  },
];

/** Every schema of Oracle B2C Service Establish Sessions REST API. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  AuxiliaryData: {
    type: 'object',
    additionalProperties: false,
    description: 'What the customer comes with. These are all the keys that are permitted.',
    properties: {
      BROWSER: { type: 'string', description: 'Browser of the customer.' },
      OPERATING_SYSTEM: { type: 'string', description: 'Operating system of the customer.' },
      USER_AGENT: { type: 'string', description: 'User agent of that browser.' },
      ASYNC_REQUEST_ID: {
        type: 'string',
        description: 'Id that renewEngagement gave an agent: the chat then comes to that agent.',
      },
    },
  },
  CustomField: {
    type: 'object',
    additionalProperties: false,
    description: 'A field of the installation, with a value of a type or with an id.',
    required: ['name'],
    properties: {
      name: { type: 'string', minLength: 1, description: 'Name of the field.' },
      type: {
        type: 'string',
        description: 'Type of the value, for instance STRING; case does not matter (NOTES.md, decision 4).',
      },
      value: { type: 'string', description: 'The value, as text.' },
      id: {
        $ref: 'parlance:oracle-b2c#/$defs/Long',
        description: 'Instead of a value, for fields that are told by an id.',
      },
    },
  },
  EstablishSessionsRequest: {
    type: 'object',
    additionalProperties: false,
    description: 'Everything that is known of the customer and the question.',
    required: ['sessionInformation'],
    properties: {
      sessionInformation: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: 'parlance:oracle-b2c#/$defs/SessionInformation' },
        description: 'Goes over the wire as a JSON document inside a text.',
      },
    },
  },
  EstablishSessionsResponse: {
    type: 'object',
    description: 'A JWT and where to go with it.',
    required: ['channelToken', 'sessionServerResponse', 'siteName'],
    properties: {
      channelToken: {
        type: 'string',
        minLength: 1,
        description: 'JWT for `engagements.request` of the chat server. A credential: keep it out of logs.',
      },
      sessionServerResponse: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: 'parlance:oracle-b2c#/$defs/SessionServerResponse' },
        description: 'Comes over the wire as a JSON document inside a text.',
      },
      siteName: {
        type: 'string',
        minLength: 1,
        description: "The site's name in addresses of the chat server.",
      },
      links: {
        type: 'array',
        description: 'Where a JSON Schema of this answer is. Not needed for a chat.',
        items: { $ref: 'parlance:oracle-b2c#/$defs/Link' },
      },
    },
  },
  Link: {
    type: 'object',
    description: 'An address besides.',
    required: ['rel', 'href'],
    properties: {
      rel: { type: 'string', description: 'What it leads to.' },
      href: { type: 'string', description: 'The address.' },
      mediaType: { type: 'string', description: 'Media type of what is there.' },
    },
  },
  Long: {
    type: ['integer', 'string'],
    format: 'int64',
    pattern: '^-?\\d+$',
    description:
      'A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md, decision 6).',
  },
  SessionInformation: {
    type: 'object',
    additionalProperties: false,
    description:
      "The customer and the question. Ids and what routes the chat are the company's to say: never take them from a browser.\n",
    properties: {
      firstName: { type: 'string', description: 'First name of the customer.' },
      lastName: { type: 'string', description: 'Last name of the customer.' },
      emailAddress: { type: 'string', description: 'E-mail address of the customer.' },
      queueId: {
        $ref: 'parlance:oracle-b2c#/$defs/Long',
        description: 'Queue that the customer is put into.',
      },
      contactId: { $ref: 'parlance:oracle-b2c#/$defs/Long', description: 'Contact record of the customer.' },
      organizationId: {
        $ref: 'parlance:oracle-b2c#/$defs/Long',
        description: 'Organization record of the customer.',
      },
      productId: { $ref: 'parlance:oracle-b2c#/$defs/Long', description: 'Product of the question.' },
      categoryId: { $ref: 'parlance:oracle-b2c#/$defs/Long', description: 'Category of the question.' },
      incidentId: { $ref: 'parlance:oracle-b2c#/$defs/Long', description: 'Incident that is there already.' },
      question: { type: 'string', description: 'What the customer asks.' },
      auxiliaryData: { $ref: 'parlance:oracle-b2c#/$defs/AuxiliaryData' },
      customFields: {
        type: 'array',
        description: 'Fields of the installation (NOTES.md, decision 3).',
        items: { $ref: 'parlance:oracle-b2c#/$defs/CustomField' },
      },
    },
  },
  SessionServerResponse: {
    type: 'object',
    description: 'Where the chat server is.',
    required: ['domain', 'pool'],
    properties: {
      domain: {
        type: 'string',
        minLength: 1,
        description: 'Host of the chat server, with or without a scheme.',
      },
      pool: { type: 'string', minLength: 1, description: 'Pool of the chat server, for every call to it.' },
      port: {
        type: ['integer', 'string', 'null'],
        description: 'Port of the chat server; missing or empty for the usual one.',
      },
    },
  },
  SiteError: {
    type: 'object',
    description: 'Why the site refused.',
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
};

/** Oracle B2C Service Establish Sessions REST API as data. */
export const oracleB2cSpec: SpecDocument = {
  $id: 'parlance:oracle-b2c',
  title: 'Oracle B2C Service Establish Sessions REST API',
  operations,
  schemas,
};

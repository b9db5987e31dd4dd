// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import {
  sessionsEstablish,
  type SessionsEstablishInput,
  type SessionsEstablishSuccess,
} from '@parlance/client-oracle-b2c';

import type { WorkbenchApi } from './types.js';

/** What each operation of Oracle B2C Service Establish Sessions REST API takes and gives, by operationId. */
export interface OracleB2cOperations {
  readonly 'sessions.establish': {
    readonly input: SessionsEstablishInput;
    readonly data: SessionsEstablishSuccess['data'];
  };
}

/** Oracle B2C Service Establish Sessions REST API for the workbench. */
export const oracleB2cApi: WorkbenchApi<OracleB2cOperations> = {
  api: 'oracle-b2c',
  title: 'Oracle B2C Service Establish Sessions REST API',
  resources: { sessions: 'Make the JWT that a chat begins with.' },
  ids: ['sessions.establish'],
  operations: {
    'sessions.establish': {
      resource: 'sessions',
      method: 'POST',
      path: '/services/rest/crossChannelServices/latest/establishSessions',
      summary: "Makes a JWT, and tells the chat server, its pool and the site's name there.",
      description:
        'Nobody waits in a queue yet: that begins with `engagements.request` of the chat server, to be called soon, for the life of\nthe JWT is not told (NOTES.md, decision 8). Safe to repeat: a JWT that is not used opens nothing.',
      source:
        'Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented; that it may be repeated is decided: NOTES.md, decision 9).',
      answers: [
        { status: '200', description: 'The JWT and where to go with it.' },
        {
          status: '201',
          description: 'The same, where the site answers with this status (NOTES.md, decision 7).',
        },
        {
          status: '400',
          description:
            'The request is not as the site wants it, or the application context is longer than 40 characters.',
          code: 'bad-request',
        },
        {
          status: '401',
          description: 'Name or password of the integration account is not accepted.',
          code: 'not-authenticated',
        },
        {
          status: '403',
          description:
            "The integration account may not do this. Ask the site's administrator for the right to use chat by the Public API.",
          code: 'forbidden',
        },
        {
          status: '404',
          description: 'Nothing answers here. Check `baseUrl`, and whether chat is switched on for the site.',
          code: 'not-found',
        },
        { status: '500', description: 'The site or the chat server behind it failed.', code: 'server-error' },
        { status: '503', description: 'The site does not serve at the moment.', code: 'unavailable' },
      ],
      schema: {
        type: 'object',
        properties: {
          headers: {
            type: 'object',
            properties: {
              'OSvC-CREST-Application-Context': {
                type: 'string',
                minLength: 1,
                maxLength: 40,
                description:
                  'A comment that shows up in the site\'s report "PAPI Meters Debug Log" (Public Reports, Common, Site Administration,\nPublic API). More than 40 characters are refused with 400. Put nothing personal into it.',
              },
            },
            required: ['OSvC-CREST-Application-Context'],
            additionalProperties: false,
          },
          body: { $ref: '#/$defs/EstablishSessionsRequest' },
        },
        required: ['headers', 'body'],
        additionalProperties: false,
      },
      run: sessionsEstablish,
    },
  },
  $defs: {
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
        id: { $ref: '#/$defs/Long', description: 'Instead of a value, for fields that are told by an id.' },
      },
    },
    EstablishSessionsRequest: {
      type: 'object',
      additionalProperties: false,
      description: 'Everything that is known of the customer and the question.',
      required: ['sessionInformation'],
      properties: {
        sessionInformation: {
          $ref: '#/$defs/SessionInformation',
          description: 'Goes over the wire as a JSON document inside a text.',
        },
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
        queueId: { $ref: '#/$defs/Long', description: 'Queue that the customer is put into.' },
        contactId: { $ref: '#/$defs/Long', description: 'Contact record of the customer.' },
        organizationId: { $ref: '#/$defs/Long', description: 'Organization record of the customer.' },
        productId: { $ref: '#/$defs/Long', description: 'Product of the question.' },
        categoryId: { $ref: '#/$defs/Long', description: 'Category of the question.' },
        incidentId: { $ref: '#/$defs/Long', description: 'Incident that is there already.' },
        question: { type: 'string', description: 'What the customer asks.' },
        auxiliaryData: { $ref: '#/$defs/AuxiliaryData' },
        customFields: {
          type: 'array',
          description: 'Fields of the installation (NOTES.md, decision 3).',
          items: { $ref: '#/$defs/CustomField' },
        },
      },
    },
  },
};

/** A spec with one of everything that the generator writes. */
export const everything = `openapi: 3.1.0
info: { title: Acme Chat, version: 1.0.0 }
servers: [{ url: 'https://{host}/api', variables: { host: { default: acme.example } } }]
tags:
  - { name: oauth, description: Tokens. }
  - { name: things, description: Things. }
  - { name: files, description: Files. }
security: [{ oauth2: [] }]
paths:
  /oauth/token:
    post:
      tags: [oauth]
      operationId: oauth.token
      summary: Gets a token.
      security: [{ client: [] }]
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/TokenRequest' } } } }
      responses:
        '200': { description: A token., content: { application/json: { schema: { type: object, required: [access_token], properties: { access_token: { type: string } } } } } }
        '401': { description: Refused., x-error-code: client-refused }
  /things:
    get:
      tags: [things]
      operationId: things.list
      summary: Lists things.
      parameters:
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { since: { type: string } } } }
        - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
        - { name: X-Trace, in: header, schema: { type: string } }
      responses:
        '200': { description: Things., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
        '4XX': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        default: { description: Anything else. }
    delete:
      tags: [things]
      operationId: things.remove
      summary: Removes a thing.
      description: |
        It is gone then.
      deprecated: true
      x-source: { document: Acme Guide, section: '4.2', confidence: documented }
      requestBody: { content: { application/json; charset=utf-8: { schema: { $ref: '#/components/schemas/ThingRef' } } } }
      responses:
        '204': { description: Gone. }
        '404': { description: "There's no such thing. Look again.", x-error-code: thing-not-found, x-retryable: false, x-outcome: not-sent }
        '503': { description: Busy., x-retryable: true }
  /things/{thing-id}/events:
    parameters: [{ name: thing-id, in: path, required: true, schema: { type: string } }]
    get:
      tags: [things]
      operationId: things.follow
      summary: Follows a thing.
      responses:
        '200': { description: Events., content: { text/event-stream: { schema: { type: string }, x-event-schema: '#/components/schemas/Thing' } } }
  /files:
    post:
      tags: [files]
      operationId: files.add
      summary: Adds a file.
      security: [{ key: [] }, { bearer: [] }]
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }
      responses:
        '201': { description: Added. }
        '202': { description: Later., content: { text/plain: { schema: { type: string } } } }
    get:
      tags: [files]
      operationId: files.read
      summary: Reads a file.
      security: []
      responses:
        '200': { description: Bytes., content: { image/png: {} } }
    put:
      tags: [files]
      operationId: files.replace
      summary: Replaces a file.
      x-retry: unsafe
      requestBody: { required: true, content: { application/octet-stream: {} } }
      responses:
        '204': { description: Replaced. }
components:
  securitySchemes:
    oauth2: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://acme.example/api/oauth/token, scopes: {} } } }
    client: { type: http, scheme: basic }
    bearer: { type: http, scheme: bearer, description: A token of your own. }
    key: { type: apiKey, in: header, name: X-Acme-Key }
  schemas:
    Kind: { type: string, x-extensible-enum: [small, large] }
    Thing: { type: object, required: [id], properties: { id: { type: string, maxLength: 9 }, kind: { $ref: '#/components/schemas/Kind' } } }
    ThingRef: { type: object, additionalProperties: false, required: [id], properties: { id: { type: string } } }
    TokenRequest: { type: object, required: [grant_type], properties: { grant_type: { const: client_credentials } } }
    Problem: { type: object, properties: { title: { type: string } } }
`;

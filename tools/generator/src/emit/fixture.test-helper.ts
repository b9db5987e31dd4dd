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

/** A spec of an API that tells in the body what is asked for and what came of it. */
export const told = `openapi: 3.1.0
info: { title: Acme Desk, version: 1.0.0 }
servers: [{ url: https://acme.example }]
tags: [{ name: things, description: Things. }]
security: [{ tenant: [] }]
x-client-options:
  door:
    description: Which door is used.
    values: [new, old]
    default: new
x-error-tables:
  body:
    property: code
    success: 0
    schema: '#/components/schemas/No'
    values:
      '1': { x-error-code: broken, description: "It's broken. Really.", x-retryable: true, x-outcome: not-sent }
      '2': { x-error-code: lost, description: It is lost. }
    otherwise: { x-error-code: other, description: Something else. }
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      tags: [things]
      operationId: things.get
      summary: Gets a thing.
      x-error-when: body
      responses:
        '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
    post:
      tags: [things]
      operationId: things.act
      summary: Does something with a thing.
      x-error-when: body
      x-methods:
        Paint: { summary: Paints a thing., description: All of it., x-retry: safe }
        Stop: { summary: Stops a thing. }
        Name: { summary: Names a thing. }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf: [{ $ref: '#/components/schemas/Paint' }, { $ref: '#/components/schemas/Stop' }, { $ref: '#/components/schemas/Name' }]
              discriminator:
                propertyName: action
                mapping: { Paint: '#/components/schemas/Paint', Name: '#/components/schemas/Name', Stop: '#/components/schemas/Stop' }
      responses:
        '200': { description: Done. }
        '404': { description: There is none., x-error-code: thing-not-found, content: { application/json: { schema: { $ref: '#/components/schemas/No' } }, text/plain: { schema: { type: string } } } }
  /old/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      tags: [things]
      operationId: things.getOld
      summary: Gets a thing where it was.
      x-error-when: body
      x-instead-of: { operation: things.get, option: door, value: old }
      responses:
        '200': { description: The same thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
components:
  securitySchemes:
    tenant: { type: apiKey, in: header, name: TenantId, x-client-option: tenantId }
  schemas:
    Code: { type: integer, x-extensible-enum: [0, 1, 2] }
    Thing: { type: object, required: [code], properties: { code: { $ref: '#/components/schemas/Code' }, color: { type: string } } }
    No: { type: object, required: [code], properties: { code: { $ref: '#/components/schemas/Code' }, why: { type: string } } }
    Paint: { type: object, additionalProperties: false, required: [action, color], properties: { action: { type: string, const: Paint }, color: { type: string } } }
    Stop: { type: object, additionalProperties: false, required: [action], properties: { action: { type: string, const: Stop } } }
    Name: { type: object, additionalProperties: false, required: [action], properties: { action: { type: string, const: Name }, name: { type: string } } }
`;

/** A spec with JSON inside texts, integers of 64 bits, limited headers, vendor media types and an open union. */
export const wrapped = `openapi: 3.1.0
info: { title: Acme Wrapped, version: 1.0.0 }
servers: [{ url: https://acme.example }]
tags: [{ name: things, description: Things. }]
security: []
paths:
  /things:
    post:
      tags: [things]
      operationId: things.find
      summary: Finds things.
      parameters:
        - { name: X-Context, in: header, required: true, schema: { type: string, maxLength: 40 } }
        - { name: X-Note, in: header, schema: { type: string } }
        - { name: question, in: query, required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Who' } } } }
      requestBody: { required: true, content: { application/vnd.acme.item+json: { schema: { $ref: '#/components/schemas/Search' } } } }
      responses:
        '200': { description: Things., content: { application/vnd.acme.item+json: { schema: { $ref: '#/components/schemas/Found' } } } }
        '4XX': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /counts:
    get:
      tags: [things]
      operationId: things.count
      summary: Counts things.
      parameters: [{ name: above, in: query, schema: { type: integer, format: int64 } }]
      responses:
        '200': { description: A count., content: { application/json: { schema: { $ref: '#/components/schemas/Count' } } } }
  /places:
    get:
      tags: [things]
      operationId: things.where
      summary: Tells where things are.
      responses:
        '200': { description: A place., content: { application/json: { schema: { $ref: '#/components/schemas/Place' } } } }
components:
  schemas:
    Long: { type: [integer, string], format: int64 }
    Who:
      type: object
      additionalProperties: false
      properties:
        id: { $ref: '#/components/schemas/Long' }
        more: { type: [string, 'null'], contentMediaType: application/json, contentSchema: { type: object, additionalProperties: { type: string } } }
    Search:
      type: object
      required: [who]
      properties:
        who: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Who' }, description: Who searches. }
        notes: { type: array, items: { type: string } }
        kind: { type: [string, 'null'], x-extensible-enum: [small] }
    Found:
      type: object
      required: [all]
      properties:
        all: { type: array, items: { $ref: '#/components/schemas/Search' } }
        sides: { type: array, items: { $ref: '#/components/schemas/Side' } }
    Count: { type: object, properties: { all: { type: integer, format: int64 }, or: { type: [integer, 'null'], format: int64 } } }
    Place: { type: object, properties: { at: { type: number, format: double } } }
    Problem: { type: object, properties: { detail: { type: string } } }
    Side:
      oneOf:
        - $ref: '#/components/schemas/Left'
        - $ref: '#/components/schemas/Right'
        - $ref: '#/components/schemas/Other'
    Left: { type: object, required: [side], properties: { side: { type: string, const: left }, far: { type: integer } } }
    Right: { type: object, required: [side], properties: { side: { type: string, const: right }, near: { type: integer } } }
    Other: { type: object, required: [side], properties: { side: { type: string, not: { enum: [left, right] } } } }
`;

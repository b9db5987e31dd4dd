import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { emitGenerated } from '../emit/emit.js';
import { loadSpec } from '../load/load.js';
import { buildModel } from '../model/build.js';
import { temporaryFolder } from '../spec.test-helper.js';
import { planCoverage } from './plan.js';

const SPEC = `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://acme.example }]
tags: [{ name: chats, description: Chats. }]
security: [{ key: [] }]
paths:
  /chats:
    post:
      tags: [chats]
      operationId: chats.start
      summary: Starts a chat.
      parameters:
        - { name: pool, in: query, required: true, description: The pool., schema: { type: string } }
        - { name: X-Note, in: header, description: A note., schema: { type: string } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Start' } } }
      responses:
        '200':
          description: Started.
          content: { application/json: { schema: { $ref: '#/components/schemas/Started' } } }
        '409': { description: Not now., x-error-code: not-now, x-retryable: false, x-outcome: not-sent }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: SessionId, x-client-option: sessionId }
  schemas:
    Start:
      type: object
      description: A start.
      required: [nick]
      properties:
        nick: { type: string, description: The name. }
        name: { type: string, description: Another name. }
        priority: { type: string, description: Since 2.1. }
        queueId: { type: [integer, string], format: int64, description: The queue. }
        queueIdString: { type: string, description: The same as text. }
        mode: { type: string, description: How., x-extensible-enum: [QUIET] }
    Started:
      description: What happened.
      oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Joined' }]
    Left:
      type: object
      description: Left.
      required: [kind]
      properties: { kind: { type: string, const: ChatLeft, description: Kind. } }
    Joined:
      type: object
      description: Joined.
      required: [kind]
      properties: { kind: { type: string, const: ChatJoined, description: Kind. } }
`;

/** What a fixture is made of: groups of facts, and sources written by hand. */
export interface Fixture {
  readonly groups: string;
  readonly simulator?: string;
  readonly driver?: string;
  /** What becomes of the generated client's files. */
  readonly client?: (text: string) => string;
  /** Other files, by their path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One group of facts, of attributes of `Start` unless said otherwise. */
export const group = (items: string, more = 'kind: attribute, at: Start'): string =>
  `{ title: Things, source: guide, ${more}, items: { ${items} } }`;

const facts = (groups: string): string => `page: acme
title: Acme chats
simulator: [simulator]
driver: [driver]
sources: { guide: The guide }
groups: [${groups}]
`;

/** The coverage page; or, when generation stops, what it says. */
export async function coverage({
  groups,
  simulator = '',
  driver = '',
  client = (text) => text,
  files = {},
}: Fixture): Promise<string> {
  const root = await temporaryFolder();
  const all = {
    'specs/acme/openapi.yaml': SPEC,
    'specs/acme/vendor-facts.yaml': facts(groups),
    'simulator/simulator.ts': simulator,
    'driver/driver.ts': driver,
    ...files,
  };
  try {
    for (const [path, text] of Object.entries(all)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const spec = await loadSpec({ path: join(root, 'specs/acme/openapi.yaml'), root, isOurs: false });
    const generated = await emitGenerated(buildModel(spec), spec);
    const clientFiles = generated.map(({ path, text }) => ({
      path: join('src/generated', path),
      text: client(text),
    }));
    const pages = await planCoverage(root, [spec], [clientFiles]);
    return pages.map(({ path, text }) => `${path}\n${text}`).join('\n');
  } catch (error) {
    if (error instanceof Error && error.name === 'SpecError') return error.message;
    throw error;
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The lines of a page's tables, without their heads. */
export const rowsOf = (page: string): string[] => page.split('\n').filter((line) => line.startsWith('| `'));

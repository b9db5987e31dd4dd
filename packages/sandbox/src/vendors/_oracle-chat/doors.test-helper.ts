import { expect } from 'vitest';

import type { FaultKind } from '../../faults.js';
import { send, type Reply } from '../../sandbox.test-helper.js';
import type { Sandbox } from '../../sandbox.js';

/** The sandbox's doors, as a test uses them for one vendor. */
export interface Doors<Chat> {
  /** What an agent does, by the last part of the door's path. */
  act(chat: Chat, deed: string, body?: object): Promise<Reply>;
  conversation(chat: Chat): Promise<unknown>;
  door(method: string, path: string, body?: unknown): Promise<Reply>;
  setConditions(values: object): Promise<void>;
  advance(byMs: number): Promise<void>;
  fail(kind: FaultKind, operation: string, more?: object): Promise<void>;
  /** Resolves when that many requests for an operation have arrived. */
  arrived(operation: string, times: number): Promise<void>;
}

/** The doors of a sandbox. */
export function doorsOf(sandbox: Sandbox, vendor: string): Doors<{ readonly engagementId: string }> {
  const door = (method: string, path: string, body?: unknown): Promise<Reply> =>
    send(`${sandbox.url}${path}`, method, body, { 'content-type': 'application/json' });
  return {
    door,
    act: ({ engagementId }, deed, body = {}) =>
      door('POST', `/agent/conversations/${engagementId}/${deed}`, { agentId: 'rosa', ...body }),
    conversation: async ({ engagementId }) =>
      (await door('GET', `/agent/conversations/${engagementId}`)).body,
    setConditions: async (values) => {
      const reply = await door('PATCH', `/control/vendors/${vendor}/conditions`, values);
      expect(reply.status).toBe(200);
    },
    advance: async (byMs) => void (await door('POST', '/control/clock/advance', { byMs })),
    fail: async (kind, operation, more = {}) => {
      const reply = await door('POST', '/control/faults', { vendor, operation, kind, ...more });
      expect(reply.status).toBe(201);
    },
    arrived: (operation, times) =>
      expect
        .poll(async () => {
          const { fields } = await door('GET', `/control/requests?operation=${operation}`);
          return fields.list('requests').length;
        })
        .toBe(times),
  };
}

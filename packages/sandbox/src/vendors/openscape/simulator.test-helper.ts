import { expect, onTestFinished } from 'vitest';
import { connect, SESSION, type Caller, type Reply } from '../../sandbox.test-helper.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox.js';
import type { OpenscapeReadings } from './readings.js';

const NOW_MS = Date.parse('2026-02-14T09:30:00Z');
export const FIVE_MINUTES_MS = 300_000;

/** A sandbox for one test, with what the tests of the simulator do to it. */
export interface Scene extends Caller {
  readonly sandbox: Sandbox;
  setConditions(values: Record<string, unknown>): Promise<void>;
  advance(byMs: number): Promise<Reply>;
  /** The status of a session start. */
  start(change?: Record<string, unknown>): Promise<number>;
  disconnect(sessionId: string): Promise<number>;
  notifyTyping(sessionId: string, isTyping: unknown): Promise<number>;
  /** What an agent does, by the last part of the door's path. */
  act(sessionId: string, deed: string, agentId?: string): Promise<Reply>;
  conversation(sessionId: string): Promise<unknown>;
}

/** Closes by itself when the test is over. */
export async function openScene(
  readings: Partial<OpenscapeReadings> = {},
  options: SandboxOptions = {},
): Promise<Scene> {
  const sandbox = await startSandbox({ now: () => NOW_MS, openscape: { readings }, ...options });
  onTestFinished(() => sandbox.close());
  const caller = await connect(sandbox);
  const { vendor, door } = caller;
  const statusOf = async (reply: Promise<Reply>): Promise<number> => (await reply).status;
  return {
    ...caller,
    sandbox,
    setConditions: async (values) => {
      expect(await statusOf(door('PATCH', '/control/vendors/openscape/conditions', values))).toBe(200);
    },
    advance: (byMs) => door('POST', '/control/clock/advance', { byMs }),
    start: (change) => statusOf(vendor('POST', '/v1/sessions', { ...SESSION, ...change })),
    disconnect: (sessionId) => statusOf(vendor('DELETE', '/v1/sessions', { sessionId })),
    notifyTyping: (sessionId, isTyping) =>
      statusOf(vendor('POST', `/v1/sessions/${sessionId}/typing`, { isTyping })),
    act: (sessionId, deed, agentId = 'rosa') =>
      door('POST', `/agent/conversations/${sessionId}/${deed}`, { agentId }),
    conversation: async (sessionId) => (await door('GET', `/agent/conversations/${sessionId}`)).body,
  };
}

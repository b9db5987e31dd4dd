import { nameOf, type Agent } from './agents.js';
import type { Entry } from './desk.js';

/** An entry of the transcript before it has its number. */
export type NewEntry = Omit<Entry, 'entryId'>;

/** An agent, or undefined for the contact center's system. */
export type Speaker = Agent | undefined;

/** What an entry says besides who and when. */
export type Said = Pick<Entry, 'kind' | 'text' | 'url'>;

/** Who says something when: an agent or the system. */
export const spoken = (speaker: Speaker, atMs: number): Pick<NewEntry, 'role' | 'agentId' | 'name' | 'at'> =>
  speaker === undefined
    ? { role: 'system', name: 'System', at: toIso(atMs) }
    : { role: 'agent', agentId: speaker.agentId, name: nameOf(speaker), at: toIso(atMs) };

/** A moment as the doors tell it. */
export const toIso = (atMs: number): string => new Date(atMs).toISOString();

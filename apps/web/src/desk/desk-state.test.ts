import type { AgentEvent, Callback, Conversation, Entry } from '@parlance/client-sandbox';
import { describe, expect, test } from 'vitest';

import {
  countUnread,
  emptyDesk,
  listChats,
  reduceDesk,
  type DeskAction,
  type DeskState,
} from './desk-state.js';

const conversation = (id: string, more: Partial<Conversation> = {}): Conversation => ({
  conversationId: id,
  vendor: 'openscape',
  state: 'waiting',
  customerName: 'Ana',
  subject: 'Hello',
  startedAt: `2026-01-01T10:00:0${id}.000Z`,
  isCustomerTyping: false,
  agentIds: [],
  ...more,
});
const text = (entryId: number, role: Entry['role'] = 'customer'): Entry => ({
  entryId,
  role,
  kind: 'message',
  name: role,
  text: `text ${entryId}`,
  at: '2026-01-01T10:00:00.000Z',
});
const said = (id: string, entry: Entry): DeskAction => ({
  kind: 'happened',
  event: { type: 'entry-added', conversation: conversation(id), entry } satisfies AgentEvent,
});
const loaded = (...conversations: readonly Conversation[]): DeskAction => ({
  kind: 'loaded',
  conversations,
  callbacks: [],
});
const callback = (callbackId: string, minute: number): Callback => ({
  callbackId,
  vendor: 'openscape',
  queueName: 'Returns',
  customerName: 'Ana',
  phoneNumber: '4711',
  priority: 3,
  windows: [],
  requestedAt: `2026-01-01T10:0${minute}:00.000Z`,
});
const after = (...actions: readonly DeskAction[]): DeskState => actions.reduce(reduceDesk, emptyDesk);

test('an entry that is both read and told is shown once, in order', () => {
  const desk = after(
    said('1', text(2)),
    { kind: 'opened', conversation: conversation('1'), entries: [text(1), text(2)] },
    said('1', text(3)),
    said('1', text(3)),
  );
  expect(desk.chats.get('1')?.entries.map(({ entryId }) => entryId)).toEqual([1, 2, 3]);
});

describe('unread', () => {
  const unread = (desk: DeskState): number =>
    [...desk.chats.values()].reduce((sum, chat) => sum + countUnread(chat), 0);

  test('counts each text of a customer whose chat is not in view', () => {
    expect(
      unread(after(said('1', text(1)), said('1', text(2)), said('1', text(2)), said('2', text(1)))),
    ).toBe(3);
  });

  test('counts nothing that an agent has answered', () => {
    expect(unread(after(said('1', text(1)), said('1', text(2, 'agent')), said('1', text(3))))).toBe(1);
  });

  test('is gone when the chat comes into view, and stays so', () => {
    expect(
      unread(after(said('1', text(1)), { kind: 'chosen', conversationId: '1' }, said('1', text(2)))),
    ).toBe(0);
  });
});

test('after a restart of the sandbox only its own chats stay', () => {
  const desk = after(
    loaded(conversation('1'), conversation('2')),
    { kind: 'chosen', conversationId: '1' },
    loaded(conversation('2')),
  );
  expect([...desk.chats.keys()]).toEqual(['2']);
  expect(desk.chosenId).toBeUndefined();
});

test('lists what waits for anybody, what is this agent’s, and what colleagues have', () => {
  const desk = after(
    loaded(
      conversation('2'),
      conversation('1'),
      conversation('3', { state: 'active', agentIds: ['rosa'] }),
      conversation('4', { state: 'active', agentIds: ['kenji'] }),
      conversation('5', { state: 'ended', agentIds: ['rosa'] }),
      conversation('6', { state: 'active', agentIds: ['kenji', 'rosa'] }),
    ),
  );
  const { waiting, mine, others, ended } = listChats(desk, 'rosa');
  const ids = (chats: typeof waiting): readonly string[] =>
    chats.map((chat) => chat.conversation.conversationId);
  expect([ids(waiting), ids(mine), ids(others), ids(ended)]).toEqual([['1', '2'], ['3', '6'], ['4'], ['5']]);
});

test('a callback that is both read and told is listed once, by the time it was asked for', () => {
  const asked = (one: Callback): DeskAction => ({
    kind: 'happened',
    event: { type: 'callback-scheduled', callback: one },
  });
  const desk = after(
    { kind: 'loaded', conversations: [], callbacks: [callback('a', 2)] },
    asked(callback('b', 3)),
    asked(callback('a', 2)),
    asked(callback('c', 1)),
  );
  expect(desk.callbacks.map(({ callbackId }) => callbackId)).toEqual(['c', 'a', 'b']);
});

test('a callback leaves the chats and the one in view alone', () => {
  const before = after(loaded(conversation('1')), { kind: 'chosen', conversationId: '1' });
  const { callbacks, ...rest } = reduceDesk(before, {
    kind: 'happened',
    event: { type: 'callback-scheduled', callback: callback('a', 1) },
  });
  expect(callbacks).toHaveLength(1);
  expect(rest).toEqual({ chats: before.chats, chosenId: '1' });
});

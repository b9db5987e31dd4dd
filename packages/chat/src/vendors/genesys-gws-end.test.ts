import { describe, expect, it, vi } from 'vitest';

import type { Batch } from '../provider.js';
import type { GenesysGwsOptions } from './genesys-gws.js';
import {
  begin,
  chatIs,
  message,
  messages,
  nameOf,
  refusal,
  script,
  vendor,
  type Answer,
  type Asked,
} from './genesys-gws.test-helper.js';

const AGENT_JOINS = messages(message(3, 'Agent', 'ParticipantJoined'));
const AGENT_LEAVES = message(4, 'Agent', 'ParticipantLeft');
const CUSTOMER_LEAVES = message(5, 'Customer', 'ParticipantLeft');

/** Reads so often; gives the batches, and what is asked after the start. */
async function read(
  times: number,
  answer: (asked: Asked) => Answer,
  options: Partial<GenesysGwsOptions> = {},
): Promise<{ readonly batches: readonly Batch[]; readonly asked: readonly string[] }> {
  const { asked, open } = vendor(answer);
  const { handle, chat } = await begin(open(options));
  const batches: Batch[] = [];
  for (let count = 0; count < times; count += 1)
    batches.push(await chat.receive(batches.at(-1)?.next ?? handle));
  return { batches, asked: asked.slice(2).map(nameOf) };
}

const typesOf = (batch: Batch | undefined): readonly string[] =>
  (batch?.events ?? []).map(({ type }) => type);
const lastOf = (batches: readonly Batch[]): unknown => batches.at(-1)?.events.at(-1);

describe('the end by the agent', () => {
  it('is `Idle`, looked for when the agent leaves, with one last read of the messages', async () => {
    const { batches, asked } = await read(
      2,
      script(
        [AGENT_JOINS, messages(AGENT_LEAVES), messages(message(6, 'Agent', 'Text', 'bye'))],
        [chatIs('Chatting'), chatIs('Idle', [])],
      ),
    );
    expect(asked.slice(2)).toEqual([
      'GET /chats/C1/messages?index=4',
      'GET /chats/C1',
      'GET /chats/C1/messages?index=5',
    ]);
    expect(batches.map(({ isLast }) => isLast)).toEqual([false, true]);
    expect(typesOf(batches[1])).toEqual(['participant-left', 'message-received', 'chat-ended']);
  });

  it.each([
    { name: 'told by `Idle` alone', reads: [AGENT_JOINS], last: chatIs('Idle', []), by: 'agent' },
    {
      name: 'told by leaving alone, after which nothing may be done',
      reads: [AGENT_JOINS, messages(AGENT_LEAVES)],
      last: chatIs('Chatting', []),
      by: 'agent',
    },
    { name: 'before any agent came', reads: [], last: chatIs('Idle', []), by: 'unknown' },
  ])('$name', async ({ reads, last, by }) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { open } = vendor(script(reads, [chatIs('WaitingForAgent'), last]));
      const { handle, chat } = await begin(open());
      const { next } = await chat.receive(handle);
      vi.advanceTimersByTime(30_000);
      expect(lastOf([await chat.receive(next)])).toEqual({ type: 'chat-ended', by });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is looked for again when the last read of the messages fails', async () => {
    const { open } = vendor(script([AGENT_JOINS, refusal(4, 500)], [chatIs('Idle', [])]));
    const { handle, chat } = await begin(open());
    await expect(chat.receive(handle)).rejects.toMatchObject({ code: 'internal-error' });
    expect(await chat.receive(handle)).toMatchObject({ isLast: true });
  });

  it('is not taken from a 404 of a server in front that passes', async () => {
    const proxy: Answer = { status: 404, body: 'deploying' };
    const { open } = vendor(script([proxy, proxy, AGENT_JOINS, proxy, proxy, proxy], [chatIs('Chatting')]));
    const { handle, chat } = await begin(open());
    for (let again = 0; again < 2; again += 1)
      await expect(chat.receive(handle)).rejects.toMatchObject({ name: 'DecodeError' });
    const joined = await chat.receive(handle);
    expect(typesOf(joined)).toEqual(['participant-joined']);
    for (let again = 0; again < 2; again += 1)
      await expect(chat.receive(joined.next)).rejects.toMatchObject({ name: 'DecodeError' });
    expect(await chat.receive(joined.next)).toMatchObject({ isLast: true, isPartial: true });
  });

  it('is looked for again when the state cannot be read, and what was said is not held back', async () => {
    const { open } = vendor(
      script(
        [AGENT_JOINS, messages(message(4, 'Agent', 'Text', 'bye')), messages({ ...AGENT_LEAVES, index: 5 })],
        [refusal(4, 500), refusal(12, 500), refusal(12, 500), chatIs('Idle', [])],
      ),
    );
    const { handle, chat } = await begin(open());
    const joined = await chat.receive(handle);
    expect(typesOf(joined)).toEqual(['participant-joined']);
    const said = await chat.receive(joined.next);
    expect(typesOf(said)).toEqual(['message-received']);
    const left = await chat.receive(said.next);
    expect(typesOf(left)).toEqual(['participant-left']);
    await expect(chat.receive(left.next)).rejects.toMatchObject({ code: 'not-retrievable' });
    expect(lastOf([await chat.receive(left.next)])).toEqual({ type: 'chat-ended', by: 'agent' });
  });

  it('is not taken from a leaving that is a transfer', async () => {
    const { batches } = await read(
      3,
      script(
        [AGENT_JOINS, messages(AGENT_LEAVES), messages(message(5, 'Agent', 'ParticipantRejoined'))],
        [chatIs('Chatting'), chatIs('WaitingForAgent')],
      ),
    );
    expect(batches.map(typesOf)).toEqual([
      ['participant-joined'],
      ['participant-left', 'transfer-started'],
      ['participant-joined'],
    ]);
  });

  it('a transfer is told once, also where the state stays as it was', async () => {
    const { batches } = await read(4, script([AGENT_JOINS, messages(AGENT_LEAVES)], [chatIs('Chatting')]));
    expect(batches.flatMap(typesOf)).toEqual(['participant-joined', 'participant-left', 'transfer-started']);
  });

  it('a transfer from agent to agent is a leaving and a coming', async () => {
    const other = { nickname: 'Kenji', participantId: 4, type: 'Agent' };
    const { batches } = await read(
      2,
      script([AGENT_JOINS, messages(AGENT_LEAVES, { index: 5, type: 'ParticipantJoined', from: other })]),
    );
    expect(batches.at(-1)).toMatchObject({
      isLast: false,
      events: [
        { type: 'participant-left', participant: { id: '2' } },
        { type: 'participant-joined', participant: { id: '4', name: 'Kenji' } },
      ],
    });
  });
});

describe('the end by the system', () => {
  it('is told where the vendor has dropped a silent customer', async () => {
    const { batches } = await read(
      2,
      script([AGENT_JOINS, messages(CUSTOMER_LEAVES)], [chatIs('Chatting'), chatIs('Idle', [])]),
    );
    expect(lastOf(batches)).toEqual({ type: 'chat-ended', by: 'system', reason: 'silence' });
  });

  it('is told where idle control says so', async () => {
    const close = message(4, 'External', 'Notice', 'IDLE_CONTROL_CLOSE');
    const { batches } = await read(
      2,
      script(
        [AGENT_JOINS, messages(close, message(5, 'Agent', 'ParticipantLeft'))],
        [chatIs('Chatting'), chatIs('Idle', [])],
      ),
    );
    expect(typesOf(batches.at(-1))).toEqual(['vendor-event', 'participant-left', 'chat-ended']);
    expect(lastOf(batches)).toEqual({ type: 'chat-ended', by: 'system', reason: 'inactivity' });
  });

  it('of a chat that the vendor has forgotten is no success: something may be missing', async () => {
    const { batches } = await read(1, script([refusal(6, 404)]));
    expect(batches).toMatchObject([
      {
        isLast: true,
        isPartial: true,
        events: [{ type: 'chat-ended', by: 'unknown', reason: 'chat-not-found' }],
      },
    ]);
  });
});

describe('the end by the customer', () => {
  it('that the vendor refused is not what ends the chat later', async () => {
    const ended = script([AGENT_JOINS, refusal(6, 404)], [chatIs('Chatting')]);
    const stub = vendor((one) => (nameOf(one) === 'Complete' ? refusal(3, 403) : ended(one)));
    const { handle, chat } = await begin(stub.open());
    const { next } = await chat.receive(handle);
    await expect(chat.endChat()).rejects.toMatchObject({ code: 'forbidden' });
    expect(lastOf([await chat.receive(next)])).toEqual({
      type: 'chat-ended',
      by: 'unknown',
      reason: 'chat-not-found',
    });
  });

  const end = async (complete: Answer, reads: readonly Answer[], looks: readonly Answer[]) => {
    const answer = script(reads, looks);
    const stub = vendor((one) => (nameOf(one) === 'Complete' ? complete : answer(one)));
    const begun = await begin(stub.open());
    const { next } = await begun.chat.receive(begun.handle);
    return { ...stub, ...begun, next };
  };

  it('needs no look: one read that begins later has everything', async () => {
    const bye = messages(message(4, 'Agent', 'Text', 'bye'), message(5, 'Customer', 'ParticipantLeft'));
    const { asked, chat, next } = await end({}, [AGENT_JOINS, bye], [chatIs('Chatting')]);
    await chat.endChat();
    const batch = await chat.receive(next);
    expect(typesOf(batch)).toEqual(['message-received', 'chat-ended']);
    expect(batch).toMatchObject({ isLast: true, events: [{}, { by: 'customer' }] });
    expect(asked.map(nameOf).slice(-2)).toEqual(['Complete', 'GET /chats/C1/messages?index=4']);
  });

  it.each([
    { name: 'over', refused: refusal(2, 400), look: chatIs('Idle', []) },
    {
      name: 'over, as a server in front says',
      refused: { status: 400, body: 'no' },
      look: chatIs('Idle', []),
    },
    { name: 'without anything allowed', refused: refusal(2), look: chatIs('Chatting', []) },
    { name: 'forgotten', refused: refusal(6, 404), look: refusal(6, 404) },
  ])('of a chat that is $name is what was wanted', async ({ refused, look }) => {
    const { chat, next } = await end(
      refused,
      [AGENT_JOINS, messages(CUSTOMER_LEAVES)],
      [chatIs('Chatting'), look],
    );
    await expect(chat.endChat()).resolves.toBeUndefined();
    expect(await chat.receive(next)).toMatchObject({
      isLast: true,
      events: [{ type: 'chat-ended', by: 'customer' }],
    });
  });

  it('that the chat does not allow is no success', async () => {
    const { chat, next } = await end(refusal(2, 400), [], [chatIs('WaitingForAgent', ['SendMessage'])]);
    await expect(chat.endChat()).rejects.toMatchObject({ code: 'invalid-in-state' });
    expect(await chat.receive(next)).toMatchObject({ isLast: false });
  });

  it('that fails otherwise is told', async () => {
    const { chat } = await end(refusal(3, 403), [], []);
    await expect(chat.endChat()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('requests', () => {
  it('look at the state at the start and then each `stateMs`, at other times never', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const { asked, open } = vendor(script([AGENT_JOINS], [chatIs('Chatting')]));
      const { handle, chat } = await begin(open());
      let { next } = await chat.receive(handle);
      const before = asked.length;
      for (let elapsedMs = 0; elapsedMs < 60_000; elapsedMs += 3_000) {
        vi.advanceTimersByTime(3_000);
        ({ next } = await chat.receive(next));
      }
      const looks = asked.slice(before).filter(({ path }) => path === '/chats/C1');
      expect({ all: asked.length - before, looks: looks.length }).toEqual({ all: 22, looks: 2 });
    } finally {
      vi.useRealTimers();
    }
  });
});

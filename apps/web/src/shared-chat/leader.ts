import {
  attachChat,
  isParlanceError,
  memoryLog,
  type ChatHandle,
  type ChatLog,
  type ChatProvider,
  type ChatSession,
  type LoggedEvent,
} from '@parlance/chat';

import type { Command, Outcome } from './protocol.js';
import type { Replica } from './replica.js';

/** Told of each commit of the session, before the session tells anybody else. */
export type OnRecorded = (events: readonly LoggedEvent[], handle: ChatHandle) => void;

/** Who is told what becomes of the session. */
export interface Watcher {
  readonly onRecorded: OnRecorded;
  /** The chat's handle is none that this version can go on with. */
  readonly onUnusable: () => void;
}

/** The one tab's hold on the session. */
export interface Leader {
  perform(command: Command): Promise<Outcome>;
  stop(): void;
}

/**
 * Goes on with the chat after the last event of the replica: the session is given the replica as its log, so nothing is
 * read twice, and a text that was under way when the last leader closed is settled.
 */
export function leadChat(
  provider: ChatProvider,
  replica: Replica,
  startHandle: ChatHandle,
  { onRecorded, onUnusable }: Watcher,
): Leader {
  let isStopped = false;
  // What a session still records while it closes belongs to nobody: the next leader reads it itself.
  const announce: OnRecorded = (events, handle) => {
    if (!isStopped) onRecorded(events, handle);
  };
  const log = copyLog(replica, startHandle).then((copy) => announcing(copy, announce));
  const attach = (): Promise<ChatSession> =>
    log.then((ready) => attachChat(provider, replica.handle ?? startHandle, { log: ready }));
  let session = attach();
  session.catch(() => {
    if (!isStopped) onUnusable();
  });

  const reconnect = async (): Promise<void> => {
    await (await session).close();
    session = attach();
  };
  const run = async (command: Command): Promise<unknown> => {
    const open = await session;
    switch (command.kind) {
      case 'send':
        return open.sendMessage(command.text, { clientMessageId: command.clientMessageId });
      case 'typing':
        return open.setTyping(command.isTyping);
      case 'call-me':
        return open.callMe({ requestId: command.requestId, phoneNumber: command.phoneNumber });
      case 'end':
        return open.endChat();
      case 'reconnect':
        return reconnect();
      default:
        return command satisfies never;
    }
  };

  return {
    perform: (command) => run(command).then(() => ({ isDone: true }), toFailure),
    stop: () => {
      isStopped = true;
      void session.then(
        (open) => open.close(),
        () => undefined,
      );
    },
  };
}

/** A log of one's own that begins as the replica; it gives the events the same ids. */
async function copyLog({ events, handle }: Replica, startHandle: ChatHandle): Promise<ChatLog> {
  const log = memoryLog();
  if (events.length > 0) {
    await log.append(
      events.map(({ event }) => event),
      handle ?? startHandle,
    );
  }
  return log;
}

const announcing = (log: ChatLog, onRecorded: OnRecorded): ChatLog => ({
  ...log,
  async append(events, handle) {
    const recorded = await log.append(events, handle);
    onRecorded(recorded, handle);
    return recorded;
  },
});

const toFailure = (error: unknown): Outcome => ({
  isDone: false,
  errorCode: isParlanceError(error) ? error.code : 'unexpected',
});

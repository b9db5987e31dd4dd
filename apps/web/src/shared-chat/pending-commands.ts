import type { TranscriptMessage } from '@parlance/chat';

import type { Command, Outcome } from './protocol.js';
import type { ChatView } from './replica.js';

interface Pending {
  readonly command: Command;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Commands on their way to the leader. They outlive it: whoever leads next gets those that have no outcome yet, which is
 * safe because texts carry a clientMessageId, a number its requestId, and an end may be repeated.
 */
export class PendingCommands {
  readonly #pending = new Map<string, Pending>();

  add(commandId: string, command: Command): Promise<Outcome> {
    return new Promise((settle) => this.#pending.set(commandId, { command, settle }));
  }

  settle(commandId: string, outcome: Outcome): void {
    this.#pending.get(commandId)?.settle(outcome);
    this.#pending.delete(commandId);
  }

  /** The chat is another one now. */
  dropAll(): void {
    for (const commandId of this.#pending.keys()) {
      this.settle(commandId, { isDone: false, errorCode: 'chat-replaced' });
    }
  }

  list(): readonly { readonly commandId: string; readonly command: Command }[] {
    return [...this.#pending].map(([commandId, { command }]) => ({ commandId, command }));
  }
}

/** The view with the texts that the leader has not taken up yet, so that a sent text shows at once in its tab. */
export function withPendingTexts(view: ChatView, commands: readonly Command[]): ChatView {
  const known = new Set(view.chat.messages.map(({ clientMessageId }) => clientMessageId));
  const waiting = commands.flatMap((command): readonly TranscriptMessage[] =>
    command.kind === 'send' && !known.has(command.clientMessageId) ? [toMessage(view, command)] : [],
  );
  if (waiting.length === 0) return view;
  return { ...view, chat: { ...view.chat, messages: [...view.chat.messages, ...waiting] } };
}

const toMessage = (
  { chat: { customer } }: ChatView,
  { clientMessageId, text, at }: Extract<Command, { kind: 'send' }>,
): TranscriptMessage => ({
  id: clientMessageId,
  clientMessageId,
  from: customer,
  text,
  at,
  status: 'sending',
  isReceived: false,
});

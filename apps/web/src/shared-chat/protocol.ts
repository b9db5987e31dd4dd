import type { ChatHandle, LoggedEvent } from '@parlance/chat';

/** What any tab may ask of the tab that holds the session. */
export type Command =
  | { readonly kind: 'send'; readonly clientMessageId: string; readonly text: string; readonly at: string }
  | { readonly kind: 'typing'; readonly isTyping: boolean }
  | { readonly kind: 'call-me'; readonly requestId: string; readonly phoneNumber: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'reconnect' };

/** How a command went; `errorCode` is the error's stable word. */
export type Outcome = { readonly isDone: true } | { readonly isDone: false; readonly errorCode: string };

/** What the tabs tell each other. `chatKey` keeps the news of an earlier chat out of the next. */
export type TabMessage =
  /** A tab that follows has nothing yet, or has missed something. */
  | { readonly kind: 'log-wanted'; readonly chatKey: string }
  /** The leader's log: from its first event when `isWhole`, else the newest events only. */
  | {
      readonly kind: 'log';
      readonly chatKey: string;
      readonly leaderId: string;
      readonly isWhole: boolean;
      readonly events: readonly LoggedEvent[];
      readonly handle?: ChatHandle;
    }
  | {
      readonly kind: 'command';
      readonly chatKey: string;
      readonly commandId: string;
      readonly command: Command;
    }
  | {
      readonly kind: 'outcome';
      readonly chatKey: string;
      readonly commandId: string;
      readonly outcome: Outcome;
    };

/** Names the channel and the lock. A release that changes TabMessage counts it up, so that old and new tabs never mix. */
export const PROTOCOL = 'parlance-chat-2';

const KINDS: ReadonlySet<unknown> = new Set<TabMessage['kind']>(['log-wanted', 'log', 'command', 'outcome']);

/** The channel carries only what this origin's own pages of the same protocol put there, so the envelope is checked, not each field. */
export const isTabMessage = (data: unknown): data is TabMessage =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  KINDS.has(data.kind) &&
  'chatKey' in data &&
  typeof data.chatKey === 'string';

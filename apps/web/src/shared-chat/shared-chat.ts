import type { ChatHandle, ChatProvider, LoggedEvent, VendorProfile } from '@parlance/chat';

import { leadChat, type Leader } from './leader.js';
import { PendingCommands, withPendingTexts } from './pending-commands.js';
import type { Command, Outcome, TabMessage } from './protocol.js';
import { emptyReplica, extendReplica, type ChatView, type Replica } from './replica.js';
import type { StoredChat } from './stored-chat.js';

/** So long a chat may take to end when its customer signs out; it is let go of in any case. */
const END_WITHIN_MS = 3_000;

/** What the shared chat needs of its browser; see browser-tab.ts. */
export interface TabEnvironment {
  readonly newId: () => string;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** The provider with which a stored chat goes on. */
  readonly provider: (chat: StoredChat) => ChatProvider;
  readonly readChat: () => StoredChat | undefined;
  readonly forgetChat: () => void;
  /** Calls back when another tab has stored or forgotten a chat. Returns its own undo. */
  readonly onChatStored: (listener: () => void) => () => void;
  readonly post: (message: TabMessage) => void;
  readonly onMessage: (listener: (message: TabMessage) => void) => () => void;
  /** Resolves when this tab is the one that leads, and stays so until `signal` is aborted or the tab is gone. */
  readonly lead: (signal: AbortSignal) => Promise<void>;
}

/** `opening`: a chat is stored, and nothing of it is known yet. */
export type SharedChatState =
  | { readonly phase: 'none' }
  | ({
      readonly phase: 'opening' | 'open';
      /** Tells this chat from the next. */
      readonly chatKey: string;
      readonly profile: VendorProfile;
    } & ChatView);

/**
 * The browser's one chat, the same in all its tabs. One tab leads: it holds the ChatSession and with it the only stream.
 * The others follow: they copy its log and hand it their commands. When the leader goes, the next goes on with its copy.
 */
export class SharedChat {
  readonly #tab: TabEnvironment;
  readonly #leaderId: string;
  readonly #closed = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #pending = new PendingCommands();
  #isLeading = false;
  #stored: StoredChat | undefined;
  #replica: Replica = emptyReplica('');
  #leader: Leader | undefined;
  #followedLeaderId: string | undefined;
  readonly #formerLeaderIds = new Set<string>();
  #state: SharedChatState = { phase: 'none' };

  constructor(tab: TabEnvironment) {
    this.#tab = tab;
    this.#leaderId = tab.newId();
    const undo = [tab.onMessage((message) => this.#receive(message)), tab.onChatStored(() => this.refresh())];
    this.#closed.signal.addEventListener('abort', () => undo.forEach((each) => each()));
    this.refresh();
    tab.lead(this.#closed.signal).then(
      () => this.#takeTheLead(),
      () => undefined,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly snapshot = (): SharedChatState => this.#state;

  /** Sends a text; with the id of one that failed it is sent again. */
  sendMessage(text: string, clientMessageId: string = this.#tab.newId()): Promise<Outcome> {
    const at = new Date(this.#tab.now()).toISOString();
    return this.#command({ kind: 'send', clientMessageId, text, at });
  }

  /** Call it at every key. */
  setTyping(isTyping: boolean): void {
    void this.#command({ kind: 'typing', isTyping });
  }

  /** Gives the agent who asks to call (`chat.callRequest`) the number; what became of it comes as a note. */
  callMe(requestId: string, phoneNumber: string): Promise<Outcome> {
    return this.#command({ kind: 'call-me', requestId, phoneNumber });
  }

  endChat(): Promise<Outcome> {
    return this.#command({ kind: 'end' });
  }

  /** After the connection has `failed`. */
  reconnect(): Promise<Outcome> {
    return this.#command({ kind: 'reconnect' });
  }

  /** Lets go of an ended chat in every tab, so that a new one can be started. */
  forget(): void {
    this.#tab.forgetChat();
    this.refresh();
  }

  /** The customer signs out of the site: a chat of theirs is not for whoever uses this browser next. */
  async signOut(): Promise<void> {
    const stored = this.#stored;
    if (stored?.signedInAs === undefined) return;
    await Promise.race([this.endChat(), this.#tab.pause(END_WITHIN_MS)]);
    if (this.#stored?.chatKey === stored.chatKey) this.forget();
  }

  /** The site has told who is signed in now: somebody else's chat is let go of, as when they had signed out. */
  readonly keepFor = (customer: { readonly email: string } | undefined): void => {
    const owner = this.#stored?.signedInAs;
    if (owner !== undefined && owner !== customer?.email) void this.signOut();
  };

  /** Takes up what is stored now: a chat just started in this tab, for one. */
  refresh(): void {
    const stored = this.#tab.readChat();
    if (stored?.chatKey === this.#stored?.chatKey) return;
    this.#leader?.stop();
    this.#leader = undefined;
    this.#pending.dropAll();
    this.#stored = stored;
    this.#replica = emptyReplica(stored?.customerName ?? '');
    this.#openChat();
    this.#show();
  }

  /** Leaves: another tab goes on. */
  close(): void {
    this.#closed.abort();
    this.#leader?.stop();
    this.#listeners.clear();
  }

  #openChat(): void {
    const stored = this.#stored;
    if (stored === undefined) return;
    if (!this.#isLeading) {
      this.#tab.post({ kind: 'log-wanted', chatKey: stored.chatKey });
      return;
    }
    const { chatKey } = stored;
    this.#leader = leadChat(this.#tab.provider(stored), this.#replica, stored.handle, {
      onRecorded: (events, handle) => this.#record(chatKey, events, handle),
      onUnusable: () => {
        if (this.#stored?.chatKey === chatKey) this.forget();
      },
    });
    this.#postWholeLog();
    for (const { commandId, command } of this.#pending.list()) void this.#perform(commandId, command);
  }

  #takeTheLead(): void {
    if (this.#closed.signal.aborted) return;
    this.#isLeading = true;
    this.#openChat();
  }

  #record(chatKey: string, events: readonly LoggedEvent[], handle: ChatHandle): void {
    if (this.#stored?.chatKey !== chatKey) return;
    this.#replica = extendReplica(this.#replica, events, handle) ?? this.#replica;
    this.#tab.post({ kind: 'log', chatKey, leaderId: this.#leaderId, isWhole: false, events, handle });
    this.#show();
  }

  #receive(message: TabMessage): void {
    if (message.chatKey !== this.#stored?.chatKey) this.refresh();
    if (message.chatKey !== this.#stored?.chatKey) return;
    switch (message.kind) {
      case 'log-wanted':
        if (this.#isLeading) this.#postWholeLog();
        return;
      case 'log':
        if (!this.#isLeading) this.#follow(message);
        return;
      case 'command':
        if (this.#isLeading) void this.#answer(message.commandId, message.command);
        return;
      case 'outcome':
        this.#settle(message.commandId, message.outcome);
        return;
      default:
        message satisfies never;
    }
  }

  #follow(log: Extract<TabMessage, { kind: 'log' }>): void {
    // News of a leader that is gone may arrive late; the next one has recorded the same in its own way.
    if (this.#formerLeaderIds.has(log.leaderId)) return;
    const isNewLeader = log.leaderId !== this.#followedLeaderId;
    const before = isNewLeader ? emptyReplica(this.#stored?.customerName ?? '') : this.#replica;
    const extended = isNewLeader && !log.isWhole ? undefined : extendReplica(before, log.events, log.handle);
    if (extended === undefined) {
      this.#tab.post({ kind: 'log-wanted', chatKey: log.chatKey });
      return;
    }
    this.#replica = extended;
    if (isNewLeader) this.#greet(log);
    this.#show();
  }

  #greet({ chatKey, leaderId }: Extract<TabMessage, { kind: 'log' }>): void {
    if (this.#followedLeaderId !== undefined) this.#formerLeaderIds.add(this.#followedLeaderId);
    this.#followedLeaderId = leaderId;
    for (const pending of this.#pending.list()) this.#tab.post({ kind: 'command', chatKey, ...pending });
  }

  #command(command: Command): Promise<Outcome> {
    if (this.#stored === undefined) return Promise.resolve({ isDone: false, errorCode: 'no-chat' });
    const { chatKey } = this.#stored;
    // Typing is a courtesy of the moment: no later leader should hear of it.
    if (command.kind === 'typing' && !this.#isLeading) {
      this.#tab.post({ kind: 'command', chatKey, commandId: this.#tab.newId(), command });
      return Promise.resolve({ isDone: true });
    }
    const commandId = this.#tab.newId();
    const outcome = this.#pending.add(commandId, command);
    if (this.#isLeading) void this.#perform(commandId, command);
    else this.#tab.post({ kind: 'command', chatKey, commandId, command });
    this.#show();
    return outcome;
  }

  async #perform(commandId: string, command: Command): Promise<void> {
    const outcome = await this.#leader?.perform(command);
    if (outcome !== undefined) this.#settle(commandId, outcome);
  }

  async #answer(commandId: string, command: Command): Promise<void> {
    const chatKey = this.#stored?.chatKey;
    const outcome = await this.#leader?.perform(command);
    if (chatKey !== undefined && outcome !== undefined) {
      this.#tab.post({ kind: 'outcome', chatKey, commandId, outcome });
    }
  }

  #settle(commandId: string, outcome: Outcome): void {
    this.#pending.settle(commandId, outcome);
    this.#show();
  }

  #postWholeLog(): void {
    if (this.#stored === undefined) return;
    const { events, handle } = this.#replica;
    const { chatKey } = this.#stored;
    const log = { kind: 'log', chatKey, leaderId: this.#leaderId, isWhole: true, events } as const;
    this.#tab.post(handle === undefined ? log : { ...log, handle });
  }

  #show(): void {
    this.#state = this.#toState();
    for (const listener of this.#listeners) listener();
  }

  #toState(): SharedChatState {
    if (this.#stored === undefined) return { phase: 'none' };
    const { chat, notes, events } = this.#replica;
    const commands = this.#pending.list().map(({ command }) => command);
    return {
      phase: events.length === 0 ? 'opening' : 'open',
      chatKey: this.#stored.chatKey,
      profile: this.#stored.profile,
      ...withPendingTexts({ chat, notes }, commands),
    };
  }
}

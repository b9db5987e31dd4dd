import type { Clock } from '@parlance/runtime';

import type { Participant, VendorEvent } from '../events.js';
import type {
  Availability,
  Batch,
  CallMeInput,
  StartChatInput,
  StartContext,
  VendorProfile,
} from '../provider.js';
import { buildAgent, buildCustomer } from './builders.js';
import type { AgentView } from './world.js';

export type ReadFault = 'before' | 'after' | 'unavailable';
export type CommandFault = 'before' | 'after';

/** How often each operation was asked for. */
export type CallCounts = Record<
  'start' | 'availability' | 'read' | 'send' | 'typing' | 'end' | 'callMe' | 'callback',
  number
>;

/** The fake vendor's record of its chat. */
export class FakeChat {
  readonly profile: VendorProfile;
  readonly calls: CallCounts = {
    start: 0,
    availability: 0,
    read: 0,
    send: 0,
    typing: 0,
    end: 0,
    callMe: 0,
    callback: 0,
  };
  readonly starts: StartContext[] = [];
  readonly readFaults: ReadFault[] = [];
  readonly sendFaults: CommandFault[] = [];
  readonly callFaults: CommandFault[] = [];
  readonly transcript: AgentView[] = [];
  readonly started: Promise<void>;
  customer: Participant = buildCustomer();
  readonly #agent = buildAgent();
  readonly #items: VendorEvent[] = [];
  readonly #watchers: (() => void)[] = [];
  #taken = 0;
  #isAgentPresent = true;
  #isAgentTyping = false;
  #wasTyping = false;
  #isCustomerTyping = false;
  #callRequests = 0;
  #openRequestId: string | undefined;
  #calledNumber: string | undefined;
  #endedBy: 'agent' | 'customer' | undefined;
  #start: () => void = () => undefined;

  constructor(profile: VendorProfile) {
    this.profile = profile;
    this.started = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  start(input: StartChatInput, context: StartContext = {}): void {
    this.calls.start += 1;
    this.starts.push(context);
    this.customer = buildCustomer({ name: input.customer.name });
    this.customerSays(input.message);
    this.#start();
  }

  setAgentPresent(isPresent: boolean): void {
    this.#isAgentPresent = isPresent;
  }

  availability(): Availability {
    this.calls.availability += 1;
    return { isAvailable: this.#isAgentPresent, agents: this.#isAgentPresent ? 1 : 0 };
  }

  add(item: VendorEvent): void {
    this.#items.push(item);
    this.#wake();
  }

  customerSays(text: string): void {
    this.transcript.push({ from: 'customer', text });
    if (this.profile.echoesCustomer) this.#addMessage(this.customer, text);
    this.setCustomerTyping(false);
  }

  agentSays(text: string, html?: string): void {
    this.transcript.push({ from: 'agent', text });
    this.#addMessage(this.#agent, text, html);
    this.#isAgentTyping = false;
  }

  agentTypes(isTyping: boolean): void {
    this.#isAgentTyping = isTyping;
    this.#wake();
  }

  agentPushes(url: string): void {
    this.add({ type: 'url-pushed', url, from: this.#agent });
  }

  agentAsksToCall(): void {
    this.#callRequests += 1;
    this.#openRequestId = `call-${this.#callRequests}`;
    this.#calledNumber = undefined;
    this.add({ type: 'call-requested', requestId: this.#openRequestId, from: this.#agent });
  }

  /** Whether anybody asks for it. */
  customerAnswersCall({ requestId, phoneNumber }: CallMeInput): boolean {
    if (requestId !== this.#openRequestId) return false;
    this.#openRequestId = undefined;
    this.#calledNumber = phoneNumber;
    this.#wake();
    return true;
  }

  async calledNumber(): Promise<string> {
    await this.#until(() => this.#calledNumber !== undefined);
    return this.#calledNumber ?? '';
  }

  requeue(): void {
    this.#isAgentTyping = false;
    this.#openRequestId = undefined;
    this.add({ type: 'transfer-started' });
  }

  secondAgentJoins(): void {
    this.add({ type: 'participant-joined', participant: buildAgent({ id: 'kenji', name: 'Kenji' }) });
  }

  setCustomerTyping(isTyping: boolean): void {
    this.#isCustomerTyping = isTyping;
    this.#wake();
  }

  async customerTypes(isTyping: boolean): Promise<void> {
    await this.#until(() => this.#isCustomerTyping === isTyping);
  }

  end(by: 'agent' | 'customer'): void {
    this.#endedBy ??= by;
    this.#wake();
  }

  get isOver(): boolean {
    return this.#endedBy !== undefined;
  }

  /** Waits until there is something to read after `position`, but no longer than the hold. */
  async hold(position: number, holdMs: number, clock: Clock, signal?: AbortSignal): Promise<void> {
    const over = new AbortController();
    const letGo = (): void => {
      over.abort();
      this.#wake();
    };
    signal?.addEventListener('abort', letGo, { once: true });
    void clock
      .sleep(holdMs, over.signal)
      .catch(() => undefined)
      .finally(letGo);
    await this.#until(() => this.#hasNews(position) || over.signal.aborted);
    letGo();
    signal?.removeEventListener('abort', letGo);
  }

  /** What came after `position`; where reads are `once`, only what no read has taken yet. */
  read(position: number): Omit<Batch, 'next'> & { readonly position: number } {
    const from = this.profile.reads === 'once' ? Math.max(position, this.#taken) : position;
    const events = this.#items.slice(from);
    this.#taken = this.#items.length;
    this.#wasTyping = this.#isAgentTyping;
    const isLast = this.#endedBy !== undefined;
    if (this.#isAgentTyping && !isLast) events.push({ type: 'typing-started', participant: this.#agent });
    if (!this.#isAgentTyping) events.push({ type: 'typing-stopped', participant: this.#agent });
    if (this.#endedBy) events.push({ type: 'chat-ended', by: this.#endedBy });
    return { events, isLast, missed: from - position, position: this.#items.length };
  }

  #hasNews(position: number): boolean {
    const from = this.profile.reads === 'once' ? Math.max(position, this.#taken) : position;
    const isTypingNews = this.#isAgentTyping !== this.#wasTyping;
    return this.#items.length > from || isTypingNews || this.#endedBy !== undefined;
  }

  #addMessage(from: Participant, text: string, html?: string): void {
    const id = `item-${this.#items.length + 1}`;
    const at = new Date().toISOString();
    this.add({
      type: 'message-received',
      message: { id, from, text, at, ...(html === undefined ? {} : { html }) },
    });
  }

  #wake(): void {
    this.#watchers.splice(0).forEach((watcher) => watcher());
  }

  async #until(isReached: () => boolean): Promise<void> {
    while (!isReached()) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }
}

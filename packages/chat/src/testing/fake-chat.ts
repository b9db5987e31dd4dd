import type { Participant, VendorEvent } from '../events.js';
import type { Batch, CallMeInput, StartChatInput, VendorProfile } from '../provider.js';
import { buildAgent, buildCustomer } from './builders.js';
import type { AgentView } from './world.js';

export type ReadFault = 'before' | 'after' | 'unavailable';
export type CommandFault = 'before' | 'after';

/** How often each operation was asked for. */
export type CallCounts = Record<'start' | 'read' | 'send' | 'typing' | 'end' | 'callMe' | 'callback', number>;

/** The fake vendor's record of its chat. */
export class FakeChat {
  readonly profile: VendorProfile;
  readonly calls: CallCounts = { start: 0, read: 0, send: 0, typing: 0, end: 0, callMe: 0, callback: 0 };
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
  #isAgentTyping = false;
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

  start(input: StartChatInput): void {
    this.calls.start += 1;
    this.customer = buildCustomer({ name: input.customer.name });
    this.customerSays(input.message);
    this.#start();
  }

  add(item: VendorEvent): void {
    this.#items.push(item);
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
  }

  get isOver(): boolean {
    return this.#endedBy !== undefined;
  }

  /** What came after `position`; where reads are `once`, only what no read has taken yet. */
  read(position: number): Omit<Batch, 'next'> & { readonly position: number } {
    const from = this.profile.reads === 'once' ? Math.max(position, this.#taken) : position;
    const events = this.#items.slice(from);
    this.#taken = this.#items.length;
    const isLast = this.#endedBy !== undefined;
    if (this.#isAgentTyping && !isLast) events.push({ type: 'typing-started', participant: this.#agent });
    if (!this.#isAgentTyping) events.push({ type: 'typing-stopped', participant: this.#agent });
    if (this.#endedBy) events.push({ type: 'chat-ended', by: this.#endedBy });
    return { events, isLast, missed: from - position, position: this.#items.length };
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

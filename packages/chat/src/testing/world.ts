import type { ChatProvider } from '../provider.js';
import type { StartOptions } from '../chat-session.js';

/** One text as the agent sees it. */
export interface AgentView {
  readonly from: 'customer' | 'agent' | 'system';
  readonly text: string;
}

/** The agent of the one chat that a test starts. */
export interface ContractAgent {
  /** Takes the chat; waits until it is there. */
  accept(): Promise<void>;
  say(text: string): Promise<void>;
  /** Sends markup as this vendor's agents do. Absent where they send plain text. */
  sayHtml?(html: string): Promise<void>;
  setTyping(isTyping: boolean): Promise<void>;
  /** Resolves once the agent is shown that the customer types, or does not. */
  seesTyping(isTyping: boolean): Promise<void>;
  /** Says the texts and ends the chat, before the customer can read any of them. */
  end(lastTexts?: readonly string[]): Promise<void>;
  /** All texts in the vendor's order. */
  transcript(): Promise<readonly AgentView[]>;
  /** Shows the customer a page. Needed with the capability `pushUrl`. */
  pushUrl?(url: string): Promise<void>;
  /** Asks for a number to call. This and `calledNumber` are needed with the capability `callMe`. */
  requestCall?(): Promise<void>;
  /** The number that the customer gave, as soon as it is there. */
  calledNumber?(): Promise<string>;
  /** Gives the chat back to the queue, where `accept` takes it again. Needed with the capability `transfer`. */
  requeue?(): Promise<void>;
  /** A second agent joins. Needed with the capability `transfer`. */
  join?(): Promise<void>;
  /** The agents come or go, before any chat. Needed with the capability `availability`. */
  setPresent?(isPresent: boolean): Promise<void>;
  /** Sends the customer elsewhere. Needed with the capability `redirect`. */
  redirect?(url: string): Promise<void>;
}

/** A callback as the agents see it. */
export interface AgentCallback {
  readonly customerName: string;
  readonly phoneNumber: string;
  readonly windows: readonly { readonly startAt: string; readonly endAt: string }[];
  readonly comment?: string | undefined;
}

/** What can go wrong on the way to the vendor. */
export interface ContractFaults {
  /** `before`: the request is lost; `after`: the answer is lost; `unavailable`: the vendor says 5xx. */
  failNextRead(kind: 'before' | 'after' | 'unavailable'): Promise<void>;
  failNextSend(kind: 'before' | 'after'): Promise<void>;
  /** No read gets through until `act` is done. Absent where an order of its own for each item makes it needless. */
  holdReads?(act: () => Promise<void>): Promise<void>;
  /** Puts an item of a type that no document names into the transcript. */
  injectUnknown(name: string): Promise<void>;
  /** Needed with the capability `callMe`. */
  failNextCall?(kind: 'before' | 'after'): Promise<void>;
  /** Needed with the capability `callbacks`. `refused`: the vendor says that it scheduled nothing. */
  failNextCallback?(kind: 'before' | 'after' | 'refused'): Promise<void>;
}

/** What the contract suite needs of a vendor: the provider under test, and the other end of the line. */
export interface ContractWorld {
  /** A new, independent instance, as another process would make it. */
  createProvider(): ChatProvider;
  readonly agent: ContractAgent;
  readonly faults: ContractFaults;
  /** The callbacks that the agents were given. Needed with the capability `callbacks`. */
  callbacks?(): Promise<readonly AgentCallback[]>;
  /** The vendor ends a chat that it redirects. @default false */
  readonly redirectEnds?: boolean;
  /** Texts that this contact center does not take, in so many words; every other has to arrive. @default none */
  readonly refuses?: readonly string[];
  /** The vendor answers nothing about an ended chat, so that what nobody has read by then is lost. @default false */
  readonly forgetsEnded?: boolean;
  /**
   * What becomes of texts in a read whose answer is lost: they are read again (`kept`), they are gone and the vendor's numbering
   * shows it (`told`), or gone without a sign (`silent`).
   * @default by the profile: `kept` where reads are repeatable, else `silent`
   */
  readonly lostReads?: 'kept' | 'told' | 'silent';
  /** Given to every session; for instance a short `pollMs`, or the `identity` that the vendor requires. */
  readonly sessionOptions?: StartOptions;
  close(): Promise<void>;
}

import type { MiddlewareHandler } from 'hono';
import type { SimulatorClock } from './clock.js';
import type { Conditions } from './conditions.js';
import type { Callback, ConversationWithEntries, Desk } from './desk.js';
import type { SpecDocument, SpecOperation } from './generated/types.js';
import type { Answer, OperationRequest } from './operation.js';
import type { RawParameters } from './validation.js';
import type { Wording } from './wording.js';

/** A request to a vendor that fits its operation's spec. */
export interface VendorRequest extends OperationRequest {
  readonly header: (name: string) => string | undefined;
  /** Aborted when nobody waits for an answer any more: the connection or the sandbox was closed. */
  readonly gone: AbortSignal;
}

/** How an operation behaves; it may answer later. `planned` ones answer 501. */
export type Behaviour = ((request: VendorRequest) => Answer | Promise<Answer>) | 'planned';

/** Made-up credentials and names that a simulator accepts. */
export type Settings = Readonly<Record<string, string>>;

/** One API as it is served: its spec, its address, its behaviour. */
export interface SimulatedApi {
  readonly spec: SpecDocument;
  /** Where the API begins on the sandbox, for instance `/openscape/restinteractionsdk`. */
  readonly basePath: string;
  /** By operationId: every operation of the spec, exactly once. */
  readonly operations: Readonly<Record<string, Behaviour>>;
  /** Applies the listed leniencies to a body before it is checked. */
  normalise(operation: SpecOperation, body: unknown): unknown;
  /** The vendor's own refusal of a request without valid credentials; undefined where they are valid. */
  authorise(
    operation: SpecOperation,
    header: (name: string) => string | undefined,
    body: unknown,
  ): Answer | undefined;
  /** The vendor's own answer to a request that does not fit the spec; `body` where there is one that could be read. */
  refuseInvalid(operation: SpecOperation, body: unknown): Answer;
  /** How bodies are written, where that is neither JSON nor a form. */
  readonly wording?: Wording;
  /** Bodies are taken for what the spec says, whatever their Content-Type says. */
  readonly ignoresContentType?: boolean;
  /** Whole numbers beyond 2^53 in a body are read as texts, so that no digit is lost. */
  readonly keepsDigits?: boolean;
  /** Further addresses of operations, by operationId. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** What is done before and after each operation, for instance with cookies; the parameters can be read otherwise. */
  around?(
    operation: SpecOperation,
    parameters: RawParameters,
    proceed: (parameters: RawParameters) => Promise<Answer>,
  ): Promise<Answer>;
  /** What is done around each HTTP exchange, failures on purpose included; for instance for pages of other origins. */
  readonly middleware?: MiddlewareHandler;
  /** What is answered where the spec has no operation; 404 without a body where it is absent or gives nothing. */
  answerOther?(method: string, path: string, url: string): Answer | undefined;
  /** The conversation that a request is about, so far as its path, body or headers tell. */
  conversationIdOf(
    path: (name: string) => string | undefined,
    body: unknown,
    header: (name: string) => string | undefined,
  ): string | undefined;
}

/** A protocol-true stand-in for one vendor, with the API that its drivers are given the address of. */
export interface Simulator<S extends Settings = Settings> extends SimulatedApi {
  readonly vendor: string;
  readonly settings: S;
  /** What was wrong with its options without being an error. */
  readonly warnings: readonly string[];
  /** Further APIs that a chat needs, whose addresses the first one tells. Their operationIds are others. */
  readonly furtherApis?: readonly SimulatedApi[];
  readonly desk: Desk;
  /** How the simulated contact center is set up, and how its document is read. */
  readonly conditions: Conditions;
  /** The callbacks that customers asked for, oldest first. */
  callbacks(): readonly Callback[];
  /** Forgets all tokens. */
  expireTokens(): void;
}

/** All APIs of a simulator. */
export const apisOf = (simulator: Simulator): readonly SimulatedApi[] => [
  simulator,
  ...(simulator.furtherApis ?? []),
];

/** What a simulator needs of the sandbox. */
export interface SimulatorContext {
  readonly clock: SimulatorClock;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
  /** What is wrong with a value by a schema of the simulator's specs; undefined when nothing is. */
  problem(schemaRef: string, value: unknown): string | undefined;
  /** Tells the desks what changed; `before` is undefined for a new conversation. */
  publish(before: ConversationWithEntries | undefined, after: ConversationWithEntries): void;
  /** Tells the desks of a new callback. */
  publishCallback(callback: Callback): void;
}

/** Which operations of a simulator are simulated, by operationId. */
export function coverageOf(simulator: Simulator): Readonly<Record<string, 'supported' | 'planned'>> {
  const rows = apisOf(simulator)
    .flatMap(({ operations }) => Object.entries(operations))
    .map(
      ([operationId, behaviour]) => [operationId, behaviour === 'planned' ? 'planned' : 'supported'] as const,
    );
  return Object.fromEntries(rows);
}

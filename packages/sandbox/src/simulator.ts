import type { MiddlewareHandler } from 'hono';
import type { SimulatorClock } from './clock.js';
import type { Conditions } from './conditions.js';
import type { Callback, ConversationWithEntries, Desk } from './desk.js';
import type { SpecDocument, SpecOperation } from './generated/types.js';
import type { Answer, OperationRequest } from './operation.js';
import type { RawParameters } from './validation.js';

/** A request to a vendor that fits its operation's spec. */
export interface VendorRequest extends OperationRequest {
  readonly header: (name: string) => string | undefined;
}

/** How an operation behaves; `planned` ones answer 501. */
export type Behaviour = ((request: VendorRequest) => Answer) | 'planned';

/** Made-up credentials and names that a simulator accepts. */
export type Settings = Readonly<Record<string, string>>;

/** A protocol-true stand-in for one vendor. */
export interface Simulator<S extends Settings = Settings> {
  readonly vendor: string;
  readonly spec: SpecDocument;
  /** Where the vendor's API begins on the sandbox, for instance `/openscape/restinteractionsdk`. */
  readonly basePath: string;
  readonly settings: S;
  /** What was wrong with its options without being an error. */
  readonly warnings: readonly string[];
  /** By operationId: every operation of the spec, exactly once. */
  readonly operations: Readonly<Record<string, Behaviour>>;
  readonly desk: Desk;
  /** How the simulated contact center is set up, and how its document is read. */
  readonly conditions: Conditions;
  /** The callbacks that customers asked for, oldest first. */
  callbacks(): readonly Callback[];
  /** Applies the listed leniencies to a body before it is checked. */
  normalise(operation: SpecOperation, body: unknown): unknown;
  /** The vendor's own refusal of a request without valid credentials; undefined where they are valid. */
  authorise(operation: SpecOperation, header: (name: string) => string | undefined): Answer | undefined;
  /** The vendor's own answer to a request that does not fit the spec; `body` where there is one that could be read. */
  refuseInvalid(operation: SpecOperation, body: unknown): Answer;
  /** Bodies are taken for what the spec says, whatever their Content-Type says. */
  readonly ignoresContentType?: boolean;
  /** Further addresses of operations, by operationId. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** What is done before and after each operation, for instance with cookies; the parameters can be read otherwise. */
  around?(
    operation: SpecOperation,
    parameters: RawParameters,
    proceed: (parameters: RawParameters) => Answer,
  ): Answer;
  /** What is done around each HTTP exchange, failures on purpose included; for instance for pages of other origins. */
  readonly middleware?: MiddlewareHandler;
  /** The conversation that a request is about, so far as its path or body tells. */
  conversationIdOf(path: (name: string) => string | undefined, body: unknown): string | undefined;
  /** Forgets all tokens. */
  expireTokens(): void;
}

/** What a simulator needs of the sandbox. */
export interface SimulatorContext {
  readonly clock: SimulatorClock;
  /** Aborted when the sandbox closes. */
  readonly closing: AbortSignal;
  /** Tells the desks what changed; `before` is undefined for a new conversation. */
  publish(before: ConversationWithEntries | undefined, after: ConversationWithEntries): void;
  /** Tells the desks of a new callback. */
  publishCallback(callback: Callback): void;
}

/** Which operations of a simulator are simulated, by operationId. */
export function coverageOf(simulator: Simulator): Readonly<Record<string, 'supported' | 'planned'>> {
  const rows = Object.entries(simulator.operations).map(
    ([operationId, behaviour]) => [operationId, behaviour === 'planned' ? 'planned' : 'supported'] as const,
  );
  return Object.fromEntries(rows);
}

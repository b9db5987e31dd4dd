import type { CallEndReason } from './telephone.js';

/** What the component shows. */
export type ClickToContactState =
  | 'not-supported'
  | 'instructions'
  | 'input'
  | 'device-selection'
  | 'connecting'
  | 'ringing'
  | 'in-call'
  | 'disconnected';

/** Of the event `oscc-state-change`. */
export interface StateChangeDetail {
  readonly state: ClickToContactState;
  readonly previousState: ClickToContactState;
}

/** Of the event `oscc-call-start`. */
export interface CallStartDetail {
  readonly destinationKey: string;
}

/** Of the event `oscc-call-end`. */
export interface CallEndDetail {
  readonly reason: CallEndReason;
  /** What was thrown where the call could not begin. */
  readonly cause?: unknown;
}

/** The component's own events, by name. */
export interface ClickToContactEventMap {
  'oscc-state-change': CustomEvent<StateChangeDetail>;
  'oscc-call-start': CustomEvent<CallStartDetail>;
  'oscc-call-end': CustomEvent<CallEndDetail>;
}

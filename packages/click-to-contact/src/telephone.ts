import { ParlanceError, type ParlanceErrorDetails } from '@parlance/runtime';

/** A place where customers can call. */
export interface Destination {
  /** What the contact center calls it: the key of a configured destination. */
  readonly key: string;
  /** What customers read. */
  readonly label: string;
}

/** Why a call ended, or could not begin. */
export type CallEndReason =
  | 'hung-up'
  | 'hung-up-there'
  | 'busy'
  | 'no-answer'
  | 'refused'
  | 'not-found'
  | 'connection-lost'
  | 'failed';

/** How far a call has come. */
export type CallPhase = 'connecting' | 'ringing' | 'talking' | 'ended';

/** What is known of a call at a moment. */
export interface CallState {
  readonly phase: CallPhase;
  /** Only when the phase is `ended`. */
  readonly endReason?: CallEndReason;
  readonly isMuted: boolean;
  readonly isCameraOn: boolean;
  readonly isScreenShared: boolean;
  /** What comes from the other side. */
  readonly remote: MediaStream | undefined;
  readonly hasRemoteVideo: boolean;
  /** Camera or screen as the other side sees it. */
  readonly localVideo: MediaStream | undefined;
}

/** A key of a telephone's keypad. */
export type Tone = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** One call, from the moment it is made until it has ended. */
export interface Call {
  readonly state: CallState;
  /** Tells of each change from now on; gives back what stops it. */
  subscribe(listener: (state: CallState) => void): () => void;
  /** Ends the call, whatever its phase; nothing happens to an ended one. */
  hangUp(): Promise<void>;
  setMuted(isMuted: boolean): void;
  /** Throws {@link TelephoneError} with code `camera-refused` or `camera-failed`. */
  setCamera(isOn: boolean): Promise<void>;
  /** Throws {@link TelephoneError} with code `screen-share-refused` or `screen-share-failed`. */
  setScreenShare(isOn: boolean): Promise<void>;
  /** Sends the tone of a key (RFC 4733 where both sides speak it). */
  sendTone(tone: Tone): void;
  /** Counters of the media, for support and tests: RTP packets sent and received so far. */
  getStatistics(): Promise<{ readonly packetsSent: number; readonly packetsReceived: number }>;
}

/** Whom to call, and as whom. */
export interface CallRequest {
  readonly destinationKey: string;
  /** The number the contact center sees; separators are allowed. */
  readonly customerNumber: string;
  /** Device id of the microphone; the browser's choice when absent. */
  readonly audioInput?: string;
  /** Device id of the camera; the browser's choice when absent. */
  readonly videoInput?: string;
  /** Gives the call up while it is being made. */
  readonly signal?: AbortSignal;
}

/** Signalling: how calls are made. The component knows nothing of SIP. */
export interface Telephone {
  /** Where customers can call. Throws {@link TelephoneError} or an error of the runtime. */
  listDestinations(options?: { readonly signal?: AbortSignal }): Promise<readonly Destination[]>;
  /** Makes a call; resolves as soon as it can be hung up. Throws {@link TelephoneError} or an error of the runtime. */
  call(request: CallRequest): Promise<Call>;
}

/** Stable words for what can go wrong with a telephone. */
export type TelephoneErrorCode =
  | 'microphone-refused'
  | 'microphone-failed'
  | 'camera-refused'
  | 'camera-failed'
  | 'screen-share-refused'
  | 'screen-share-failed'
  | 'voice-not-configured'
  | 'destination-not-found'
  | 'phone-number-invalid'
  | 'too-many-calls'
  | 'connection-lost'
  | 'call-failed';

/** A call, or something within a call, did not work; `code` says what. */
export class TelephoneError extends ParlanceError {
  override readonly name: string = 'TelephoneError';
  declare readonly code: TelephoneErrorCode;

  constructor(
    message: string,
    { code, ...details }: ParlanceErrorDetails & { readonly code: TelephoneErrorCode },
  ) {
    super(message, { ...details, code });
  }

  static override is(error: unknown): error is TelephoneError {
    return ParlanceError.is(error) && error.name === 'TelephoneError';
  }
}

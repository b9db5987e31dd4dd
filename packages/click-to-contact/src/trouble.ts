import { ParlanceError } from '@parlance/runtime';

import type { TextName } from './generated/attributes.js';
import type { CallEndReason } from './telephone.js';

/** What the customer reads of an ended call; nothing more where somebody hung up. */
export const textOfEnd: Readonly<Partial<Record<CallEndReason, TextName>>> = {
  busy: 'busyLabel',
  'no-answer': 'noAnswerLabel',
  refused: 'refusedLabel',
  'not-found': 'nobodyThereLabel',
};

/** What the error banner says of an ended call. */
export const errorOfEnd: Readonly<Partial<Record<CallEndReason, TextName>>> = {
  'connection-lost': 'connectionLostError',
  failed: 'callFailedError',
};

/** Why a call could not begin. */
export interface Trouble {
  readonly reason: CallEndReason;
  readonly error: TextName;
}

const troubles: Readonly<Record<string, Trouble>> = {
  'microphone-refused': { reason: 'failed', error: 'noAudioPermissionError' },
  'microphone-failed': { reason: 'failed', error: 'noMicrophoneError' },
  'voice-not-configured': { reason: 'failed', error: 'notAvailableError' },
  'destination-not-found': { reason: 'failed', error: 'destinationNotFoundError' },
  'phone-number-invalid': { reason: 'failed', error: 'customerNumberError' },
  'too-many-calls': { reason: 'failed', error: 'tooManyCallsError' },
  'connection-lost': { reason: 'connection-lost', error: 'connectionLostError' },
  network: { reason: 'connection-lost', error: 'connectionLostError' },
  timeout: { reason: 'connection-lost', error: 'connectionLostError' },
};

/** What to say when making a call threw. */
export const troubleOf = (error: unknown): Trouble =>
  (ParlanceError.is(error) ? troubles[error.code] : undefined) ?? {
    reason: 'failed',
    error: 'callFailedError',
  };

/** What to say when turning the camera or the shared screen on threw; nothing when the customer changed their mind. */
export function videoTroubleOf(error: unknown, otherwise: TextName): TextName | undefined {
  const code = ParlanceError.is(error) ? error.code : '';
  if (code === 'screen-share-refused') return undefined;
  return code === 'camera-refused' ? 'noVideoPermissionError' : otherwise;
}

import {
  isParlanceError,
  NetworkError,
  TimeoutError,
  type CallbackRequest,
  type TimeWindow,
} from '@parlance/chat';

import { toTrouble, type Trouble } from '../shared/trouble.js';
import { strings } from './strings.js';

/** What to tell the customer, by field. */
export type FieldErrors = Partial<Record<'name' | 'phoneNumber' | 'window' | 'otherWindow', string>>;

/** One time, and one more where the first call finds nobody. */
export type Windows = readonly [TimeWindow, ...TimeWindow[]];

/** What the form asks for, or what is wrong with it. */
export function readForm(
  data: FormData,
  queueId: string,
  windows: Windows,
  nowMs: number,
): { readonly request?: CallbackRequest; readonly errors: FieldErrors } {
  const name = readText(data, 'name');
  const phoneNumber = readText(data, 'phoneNumber');
  const comment = readText(data, 'comment');
  const errors: FieldErrors = {
    ...(name === '' && { name: strings.missingName }),
    ...(phoneNumber === '' && { phoneNumber: strings.unfitNumber }),
    ...findWindowErrors(windows, nowMs),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    errors,
    request: { queueId, customer: { name }, phoneNumber, windows, ...(comment !== '' && { comment }) },
  };
}

function findWindowErrors([window, other]: Windows, nowMs: number): FieldErrors {
  return {
    ...(isOver(window, nowMs) && { window: strings.windowOver }),
    ...(other !== undefined &&
      Date.parse(other.startAt) < Date.parse(window.endAt) && { otherWindow: strings.windowOrder }),
    ...(other !== undefined && isOver(other, nowMs) && { otherWindow: strings.windowOver }),
  };
}

const isOver = ({ endAt }: TimeWindow, nowMs: number): boolean => Date.parse(endAt) <= nowMs;

function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** How asking failed. `unconfirmed`: the contact center may or may not have it, and asking again may bring a second call. */
export type Failure =
  | { readonly kind: 'field'; readonly errors: FieldErrors }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** What an error of asking means. */
export function toFailure(error: unknown): Failure {
  // Between here and the gateway nothing is lost for good: asked again under the same key, it tells what it did.
  if (NetworkError.is(error) || TimeoutError.is(error)) return { kind: 'trouble', trouble: 'unreachable' };
  if (!isParlanceError(error) || error.outcome !== 'not-sent') return { kind: 'unconfirmed' };
  const errors = FIELD_ERRORS[error.code];
  return errors === undefined ? { kind: 'trouble', trouble: toTrouble(error) } : { kind: 'field', errors };
}

const FIELD_ERRORS: Readonly<Record<string, FieldErrors>> = {
  'customer-name-empty': { name: strings.missingName },
  'phone-number-invalid': { phoneNumber: strings.unfitNumber },
  'callback-window-invalid': { window: strings.windowOver },
};

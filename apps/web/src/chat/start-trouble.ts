import { toTrouble, type Trouble } from '../shared/trouble.js';

/** The site took the customer for signed in, or not, and is wrong: it has to ask again. */
const ABOUT_IDENTITY = ['identity-required', 'identity-refused', 'signed-out'] as const;

/** The contact center is there, but takes no chat now. */
const NOT_NOW = ['no-agents', 'out-of-hours', 'holiday', 'dequeued-by-rules'] as const;

type Known = (typeof ABOUT_IDENTITY)[number] | (typeof NOT_NOW)[number];

/** Why a chat could not be started; the words are in `strings.errors`. */
export type StartTrouble = Trouble | Known;

/** What an error of a start means to a customer. Errors that others have wrapped are looked into. */
export function toStartTrouble(error: unknown): StartTrouble {
  const known: readonly Known[] = [...ABOUT_IDENTITY, ...NOT_NOW];
  return known.find((code) => hasCode(error, code)) ?? toTrouble(error);
}

/** Whether it is about who the customer is. */
export const isAboutIdentity = (trouble: StartTrouble): boolean =>
  ABOUT_IDENTITY.some((each) => each === trouble);

function hasCode(error: unknown, code: string): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === code) || hasCode(error.cause, code);
}

import type { Answer } from '../../operation.js';
import { doneAnswer } from './answers.js';
import { withMessage, type Engagement } from './engagement.js';
import type { OracleChatConditionValues } from './installation.js';
import { conclude } from './people.js';
import { refuse } from './refusals.js';
import type { Moment } from './state.js';

/** Whether the spam check wants nothing of a text. */
export const spamIn = (text: string, { spamCheck, spamWord }: OracleChatConditionValues): boolean =>
  spamCheck && text.toLowerCase().includes(spamWord.trim().toLowerCase());

const BLOCKED = 'Your message was not delivered, as it looks like spam.';
const ENDED = 'The chat was ended, as your messages look like spam.';

/** Blocks a message behind a 200, or ends the chat. Notes on the spec, decisions 14 and 15. */
export function refuseSpam(
  engagement: Engagement,
  { nowMs, values }: Moment<OracleChatConditionValues>,
  base: Readonly<Record<string, unknown>>,
): { readonly answer: Answer; readonly engagement: Engagement } {
  const blocked = engagement.blocked + 1;
  if (blocked < values.spamLimit)
    return {
      answer: doneAnswer(base, values),
      engagement: { ...notice(engagement, BLOCKED, nowMs, values), blocked },
    };
  const told = { ...notice(engagement, ENDED, nowMs, values), blocked };
  return {
    answer: refuse(409, ENDED, values),
    engagement: conclude(told, { by: 'system', reason: 'EJECTED', atMs: nowMs }, values),
  };
}

/** Of which kind it is, is not told: by default a message whose `clientId` is nobody's. */
function notice(
  engagement: Engagement,
  body: string,
  nowMs: number,
  { spamNotice }: OracleChatConditionValues,
): Engagement {
  if (spamNotice === 'error-message')
    return { ...engagement, errors: [...engagement.errors, { message: body }] };
  return spamNotice === 'consumer-error'
    ? withMessage(engagement, 'ConsumerErrorOccurred', { message: body }, nowMs)
    : withMessage(engagement, 'MessagePosted', { clientId: 0n, body, richText: false }, nowMs);
}

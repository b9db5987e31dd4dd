import { toIso } from '../../entries.js';
import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import type { Engagement, SystemMessage } from './engagement.js';
import type { OracleChatConditionValues } from './installation.js';
import type { OracleChatReadings } from './readings.js';

/** An answer with its whole numbers in the form of the readings: bigints get their twins. */
export function toWire(value: unknown, readings: OracleChatReadings): unknown {
  if (Array.isArray(value)) return value.map((one) => toWire(one, readings));
  if (typeof value === 'number' || typeof value === 'bigint') return whole(value, readings);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const own = [name, toWire(member, readings)] as const;
    const hasTwin = typeof member === 'bigint' && readings.twins === 'present';
    return hasTwin ? [own, [`${name}String`, String(member)] as const] : [own];
  });
  return Object.fromEntries(members);
}

/** Notes on the spec, decisions 6 and 7. */
const whole = (value: number | bigint, { longs }: OracleChatReadings): number | bigint | string =>
  longs === 'text' ? String(value) : value;

/** What every answer has. */
export function common(
  { body }: Pick<VendorRequest, 'body'>,
  clientId: bigint | undefined,
  nowMs: number,
  { requestTime }: OracleChatReadings,
): Readonly<Record<string, unknown>> {
  const { clientRequestTime, clientTransactionId } = body.values();
  const isNumber = typeof clientTransactionId === 'number' || typeof clientTransactionId === 'string';
  return {
    ...(clientId === undefined ? {} : { clientId }),
    clientRequestTime:
      requestTime === 'echoed' && typeof clientRequestTime === 'string' ? clientRequestTime : null,
    ...(isNumber ? { clientTransactionId: BigInt(clientTransactionId) } : {}),
    serviceStartTime: toIso(nowMs),
    serviceFinishTime: toIso(nowMs),
  };
}

/** A system message as it goes out. */
const wireMessage = (
  { messageName, sequenceNumber, atMs, members, isInjected }: SystemMessage,
  values: OracleChatConditionValues,
): object => ({
  messageName,
  createdTime: toIso(atMs),
  sequenceNumber,
  ...members,
  ...(messageName === 'RNEngagementActivityChangedMessage' && isInjected === undefined
    ? { ...sneakPreviewMembers(values), sneakPreview: null, sneakPreviewFocus: false }
    : {}),
});

/** What getMessages gives. Source: Chat REST API guide, getMessages; notes on the spec, decisions 22 and 27. */
export function messagesAnswer(
  base: Readonly<Record<string, unknown>>,
  messages: readonly SystemMessage[],
  errors: readonly unknown[],
  readings: OracleChatConditionValues,
): Answer {
  const isNothing = messages.length === 0 && errors.length === 0;
  if (isNothing && readings.nothingNew === 'no-content') return { status: 204 };
  const hasErrors = errors.length > 0 || readings.errorMessages === 'empty';
  const value = {
    ...base,
    ...(hasErrors ? { errorMessages: errors } : {}),
    ...systemMessages(messages, readings),
  };
  return { status: 200, value: toWire(value, readings) };
}

function systemMessages(messages: readonly SystemMessage[], values: OracleChatConditionValues): object {
  const { nothingNew } = values;
  if (messages.length > 0) return { systemMessages: messages.map((message) => wireMessage(message, values)) };
  if (nothingNew === 'missing') return {};
  return { systemMessages: nothingNew === 'null' ? null : [] };
}

/** That it is done. Notes on the spec, decision 22. */
export const doneAnswer = (base: Readonly<Record<string, unknown>>, readings: OracleChatReadings): Answer =>
  readings.doneAnswer === 'no-content' ? { status: 204 } : { status: 200, value: toWire(base, readings) };

/** An engagement as requestEngagement gives it. */
export const engagementMembers = (
  { engagementId, sessionId }: Engagement,
  resultType: 'SUCCESS' | 'EXISTING_SESSION',
): Readonly<Record<string, unknown>> => ({ sessionId, engagementId, resultType });

/** How much agents see of what customers type. */
export const sneakPreviewMembers = ({
  sneakPreviewState,
  sneakPreviewIntervalMs,
}: {
  readonly sneakPreviewState: string;
  readonly sneakPreviewIntervalMs: number;
}): Readonly<Record<string, unknown>> => ({
  sneakPreviewState,
  sneakPreviewInterval: BigInt(sneakPreviewIntervalMs),
});

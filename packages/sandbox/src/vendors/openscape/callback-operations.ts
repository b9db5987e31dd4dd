import type { Callback } from '../../desk.js';
import type { Fields } from '../../fields.js';
import type { Answer, OperationRequest } from '../../operation.js';
import { readWindows, type CallbackQueue } from './callback.js';
import { businessUnitsOf, queuesOf } from './conditions.js';
import { momentOf, REFUSAL, type State } from './state.js';

/** Schedules a callback. Source: programming guide, section 4.4.1. */
export function createCallback(state: State, { body }: OperationRequest): Answer {
  const { nowMs, values } = momentOf(state);
  if (!values.callbacksEnabled) return REFUSAL.unavailable;
  const queue = queuesOf(values).find(({ key }) => key === body.integer('callbackQueueKey'));
  const windows = readWindows(body, values.callbackWindows === 'checked');
  if (queue === undefined || windows === undefined) return REFUSAL.invalid;
  if (values.callbackCreation === 'fails') return REFUSAL.unavailable;
  const callback = toCallback(body, queue, {
    callbackId: `openscape-${state.callbacks.length + 1}`,
    windows,
    requestedAt: new Date(nowMs).toISOString(),
  });
  state.callbacks.push(callback);
  state.context.publishCallback(callback);
  return { status: 201 };
}

function toCallback(
  body: Fields,
  { name }: CallbackQueue,
  own: Pick<Callback, 'callbackId' | 'windows' | 'requestedAt'>,
): Callback {
  const comment = body.optionalText('comment');
  const data = body.list('contactData').map((pair) => [pair.text('key'), pair.text('value')] as const);
  return {
    ...own,
    vendor: 'openscape',
    queueName: name,
    customerName: body.text('contactName'),
    phoneNumber: body.text('phoneNumber'),
    priority: body.integer('priority'),
    ...(comment === undefined ? {} : { comment }),
    ...(data.length === 0 ? {} : { data: Object.fromEntries(data) }),
  };
}

/** Lists the queues that take callbacks. Source: programming guide, section 4.4.2; notes on the spec, decision 21. */
export function checkAvailability(state: State, { parameters }: OperationRequest): Answer {
  const { values } = momentOf(state);
  if (!businessUnitsOf(values).includes(parameters.text('businessUnitName')))
    return values.unknownBusinessUnit === 'refused' ? REFUSAL.invalid : REFUSAL.serverError;
  return values.callbacksEnabled ? { status: 200, value: queuesOf(values) } : REFUSAL.unavailable;
}

import { callBy } from './call-by.js';
import type { CallInput, Operation } from './operation.js';
import type { CallOptions } from './options.js';
import { send } from './request.js';
import type { AnyAnswer, CallFailure } from './result.js';
import type { ClientCore } from './settings.js';

/**
 * Calls an operation: credentials, request, repeats, decoding. Never throws.
 *
 * `Answer` is what the API's description declares for the operation. That an answer has a declared status
 * and the declared kind of body is checked; the fields inside a JSON body are not.
 */
export const call = <Answer extends AnyAnswer>(
  client: ClientCore,
  operation: Operation<Answer>,
  input?: CallInput,
  options?: CallOptions,
): Promise<Answer | CallFailure> => callBy(send, client, operation, input, options);

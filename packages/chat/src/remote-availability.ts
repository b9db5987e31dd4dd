import { providersGetAvailability } from '@parlance/client-gateway';
import type { ClientCore } from '@parlance/runtime';

import { toFields } from './json.js';
import type { Availability, CallOptions } from './provider.js';
import { dataOf, unfit } from './remote-answer.js';
import { identityHeaders, type RemoteIdentity } from './remote-identity.js';

/** Whether somebody is there, as the gateway tells it. */
export async function getRemoteAvailability(
  core: ClientCore,
  identity: RemoteIdentity,
  options?: CallOptions,
): Promise<Availability> {
  const { providerId } = identity;
  const input = { path: { providerId }, ...(await identityHeaders(identity, options)) };
  const fields = toFields(await dataOf(providersGetAvailability(core, input, options))) ?? {};
  const { isAvailable } = fields;
  if (typeof isAvailable !== 'boolean') throw unfit('providers.getAvailability');
  return {
    isAvailable,
    ...numberField('agents', fields['agents']),
    ...numberField('waiting', fields['waiting']),
    ...numberField('estimatedWaitMs', fields['estimatedWaitMs']),
  };
}

const numberField = (
  name: Exclude<keyof Availability, 'isAvailable'>,
  value: unknown,
): Partial<Availability> => (typeof value === 'number' ? { [name]: value } : {});

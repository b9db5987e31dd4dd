import { DecodeError } from '@parlance/runtime';

import { toFields, type Fields } from './json.js';
import type { Capabilities, Delivery, VendorProfile } from './provider.js';

/**
 * Reads what a gateway says of a vendor: nothing of it is trusted.
 * @throws DecodeError when a fact is missing or of the wrong type.
 */
export function readProfile(data: unknown): VendorProfile {
  const fields = fieldsOf(data);
  return {
    vendor: readText(fields['vendor']),
    capabilities: readCapabilities(fieldsOf(fields['capabilities'])),
    delivery: readDelivery(fieldsOf(fields['delivery'])),
    echoesCustomer: readFlag(fields['echoesCustomer']),
    reads: fields['reads'] === 'once' ? 'once' : 'repeatable',
    ...(fields['requiresIdentity'] === true ? { requiresIdentity: true } : {}),
  };
}

function readCapabilities(fields: Fields): Capabilities {
  const { maxMessageLength, callbackWindows } = fields;
  return {
    agentTyping: readFlag(fields['agentTyping']),
    customerTyping: readFlag(fields['customerTyping']),
    queuePosition: readFlag(fields['queuePosition']),
    availability: readFlag(fields['availability']),
    pushUrl: readFlag(fields['pushUrl']),
    callMe: readFlag(fields['callMe']),
    callbacks: readFlag(fields['callbacks']),
    transfer: readFlag(fields['transfer']),
    redirect: readFlag(fields['redirect']),
    ...(callbackWindows === undefined ? {} : { callbackWindows: readNumber(callbackWindows) }),
    ...(maxMessageLength === undefined ? {} : { maxMessageLength: readNumber(maxMessageLength) }),
  };
}

function readDelivery({ kind, advisedMs, minMs, maxMs, holdMs }: Fields): Delivery {
  if (kind === 'stream') return { kind };
  if (kind === 'held') return { kind, holdMs: readNumber(holdMs) };
  if (kind !== 'interval') throw misfit();
  return { kind, advisedMs: readNumber(advisedMs), minMs: readNumber(minMs), maxMs: readNumber(maxMs) };
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw misfit();
  return value;
}

function readNumber(value: unknown): number {
  if (typeof value !== 'number') throw misfit();
  return value;
}

function readText(value: unknown): string {
  if (typeof value !== 'string') throw misfit();
  return value;
}

function fieldsOf(value: unknown): Fields {
  const fields = toFields(value);
  if (fields === undefined) throw misfit();
  return fields;
}

function misfit(): DecodeError {
  return new DecodeError(
    "The gateway sent something that is no vendor profile. Check the remote driver's `baseUrl`.",
    {
      code: 'gateway-profile',
    },
  );
}

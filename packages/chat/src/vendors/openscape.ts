import { createOpenscapeClient, type OpenscapeClient } from '@parlance/client-openscape';

import type { CallOptions, ChatHandle, ChatProvider, StartChatInput, VendorProfile } from '../provider.js';
import { readSessionId } from './openscape-answer.js';
import { CALLBACK_WINDOWS, openscapeCallbacks } from './openscape-callbacks.js';
import { openscapeChat } from './openscape-chat.js';
import { toContactData } from './openscape-contact-data.js';
import { explained } from './openscape-errors.js';
import { FIRST_CURSOR, readSession, toHandle, VENDOR } from './openscape-handle.js';
import {
  openscapeOptionsSchema,
  openscapeSettings,
  sourceOf,
  type OpenscapeOptions,
  type OpenscapeSettings,
} from './openscape-options.js';

export {
  openscapeOptionsSchema,
  type OpenscapeCustomer,
  type OpenscapeOptions,
} from './openscape-options.js';

/**
 * Chats and callbacks of an OpenScape Contact Center, over its Web Interaction REST API.
 *
 * Reads are repeatable: each item has its place in the transcript, so a lost or repeated answer loses and repeats
 * nothing. Two fields are one-shot at the vendor and go with a lost answer: an agent's request to call
 * (`call-requested`), and a pushed page that the transcript does not have as an item too.
 * Source: Web Interaction REST API programming guide, sections 3.3 and 4.3.1.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function openscape(options: OpenscapeOptions): ChatProvider {
  const settings = openscapeSettings(options);
  const client = createClient(settings);
  return {
    profile: profileOf(settings),
    startChat: (input, callOptions) => startChat(client, settings, input, callOptions),
    attachChat: (handle) => openscapeChat(client, settings, readSession(handle)),
    callbacks: openscapeCallbacks(client, settings),
  };
}

function createClient({
  baseUrl,
  clientId,
  clientSecret,
  allowInsecureHttp,
  fetch,
  timeoutMs,
}: OpenscapeSettings): OpenscapeClient {
  return createOpenscapeClient({
    baseUrl,
    auth: { clientId, clientSecret },
    allowInsecureHttp,
    fetch,
    timeoutMs,
  });
}

function profileOf({ pollMs }: OpenscapeSettings): VendorProfile {
  const { minimum, maximum } = openscapeOptionsSchema.properties.pollMs;
  return {
    vendor: VENDOR,
    capabilities: {
      agentTyping: true,
      customerTyping: true,
      queuePosition: false,
      availability: false,
      pushUrl: true,
      callMe: true,
      callbacks: true,
      callbackWindows: CALLBACK_WINDOWS,
      transfer: true,
      redirect: true,
    },
    delivery: { kind: 'interval', advisedMs: pollMs, minMs: minimum, maxMs: maximum },
    echoesCustomer: true,
    reads: 'repeatable',
  };
}

async function startChat(
  client: OpenscapeClient,
  settings: OpenscapeSettings,
  input: StartChatInput & { readonly clientChatId: string },
  options?: CallOptions,
): Promise<ChatHandle> {
  const { customer, clientChatId } = input;
  const { source, trueValue } = await sourceOf({ ...customer, clientChatId }, settings);
  const body = {
    businessUnitName: settings.businessUnitName,
    caption: input.message,
    contactData: toContactData(input.customFields, { email: customer.email, source: trueValue }),
    customerName: customer.name,
    ...(settings.destination === undefined ? {} : { destination: settings.destination }),
    language: input.language ?? settings.language,
    priority: settings.priority,
    source,
  };
  const data: unknown = await explained(client.sessions.create({ body }, options));
  return toHandle(readSessionId(data), FIRST_CURSOR);
}

import type { ChatProvider, VendorProfile } from '../provider.js';
import { genesysGwsChat } from './genesys-gws-chat.js';
import { VENDOR } from './genesys-gws-handle.js';
import {
  genesysGwsOptionsSchema,
  genesysGwsSettings,
  type GenesysGwsOptions,
  type GenesysGwsSettings,
} from './genesys-gws-options.js';
import { startGenesysGwsChat } from './genesys-gws-start.js';

export { genesysGwsOptionsSchema, type GenesysGwsOptions } from './genesys-gws-options.js';

/**
 * Chats of a contact center of Genesys Web Services, over its Customer Chat API.
 *
 * Reads are repeatable: the driver always asks from the highest index it has seen, so a lost or repeated answer loses and
 * repeats nothing. Starting a chat takes two requests, since the first message is sent after the start; a start whose
 * answer is lost is not repeated, as it would be a second chat.
 * Source: Web Services API, Customer Chat API; decisions: specs/genesys-gws/NOTES.md.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function genesysGws(options: GenesysGwsOptions): ChatProvider {
  const settings = genesysGwsSettings(options);
  return {
    profile: profileOf(settings),
    startChat: (input, callOptions) => startGenesysGwsChat(settings, input, callOptions),
    attachChat: (handle) => genesysGwsChat(settings, handle),
  };
}

function profileOf({ pollMs }: GenesysGwsSettings): VendorProfile {
  const { minimum, maximum } = genesysGwsOptionsSchema.properties.pollMs;
  return {
    vendor: VENDOR,
    capabilities: {
      agentTyping: true,
      customerTyping: true,
      queuePosition: false,
      availability: false,
      pushUrl: false,
      callMe: false,
      callbacks: false,
      transfer: true,
      redirect: false,
    },
    delivery: { kind: 'interval', advisedMs: pollMs, minMs: minimum, maxMs: maximum },
    echoesCustomer: true,
    reads: 'repeatable',
  };
}

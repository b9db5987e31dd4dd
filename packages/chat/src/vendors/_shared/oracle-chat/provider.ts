import type { ChatProvider, CustomerIdentity } from '../../../provider.js';
import { oracleAvailability } from './availability.js';
import { oracleChat } from './chat.js';
import { toHandle } from './handle.js';
import { ORACLE_CHAT_PROFILE } from './profile.js';
import type { OracleSite } from './site.js';
import { openEngagement, type Settings } from './start.js';

/** Of the customer, no more stays in handles than what a chat that is found again needs. */
function keptOf(
  { canResume }: OracleSite,
  { credentials, fromIdentity = {} }: Settings,
  identity: CustomerIdentity | undefined,
): CustomerIdentity | undefined {
  // The function may ask for any claim.
  if (identity === undefined || credentials !== undefined) return identity;
  const names = new Set(Object.values(fromIdentity));
  const claims = Object.fromEntries(Object.entries(identity.claims).filter(([name]) => names.has(name)));
  return canResume ? { ...identity, claims } : undefined;
}

/**
 * The driver of a product of Oracle's that has chats: a session call of its own, and then the chat server that all share.
 *
 * A read is held for 30 s, and what its answer held is gone where that answer is lost: a gap in the vendor's numbers then
 * shows as `messages-missed`. Source: specs/oracle-chat/NOTES.md.
 */
export function oracleChatProvider(site: OracleSite, settings: Settings): ChatProvider {
  return {
    profile: {
      vendor: site.vendor,
      ...ORACLE_CHAT_PROFILE,
      ...(site.requiresIdentity && { requiresIdentity: true }),
    },
    async startChat(input, { identity, browser, ...options } = {}) {
      const request = { input, identity, browser };
      const { engagementId, cursor } = await openEngagement(site, settings, request, options);
      return toHandle(site.vendor, { engagementId, identity: keptOf(site, settings, identity) }, cursor);
    },
    attachChat: (handle) => oracleChat(site, settings, handle),
    getAvailability: oracleAvailability(site, settings),
  };
}

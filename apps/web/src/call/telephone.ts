import { isParlanceError } from '@parlance/chat';
import type { Destination, Telephone } from '@parlance/click-to-contact';
import { gatewayTelephone } from '@parlance/click-to-contact/sip';

/** Whether, and through what, customers can call from the browser. */
export type Voice =
  | { readonly status: 'on'; readonly telephone: Telephone; readonly destinations: readonly Destination[] }
  /** This site has no calls from the browser. */
  | { readonly status: 'off' };

/**
 * Asks the gateway.
 * @throws when it cannot be asked
 */
export async function openVoice(gatewayUrl: string, signal: AbortSignal): Promise<Voice> {
  const telephone = gatewayTelephone({ gateway: gatewayUrl });
  try {
    const destinations = await telephone.listDestinations({ signal });
    return destinations.length === 0 ? { status: 'off' } : { status: 'on', telephone, destinations };
  } catch (error) {
    if (isParlanceError(error) && error.code === 'voice-not-configured') return { status: 'off' };
    throw error;
  }
}

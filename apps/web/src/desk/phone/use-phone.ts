import type { SandboxClient } from '@parlance/client-sandbox';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { DeskPhone, type PhoneSnapshot } from './desk-phone.js';
import { openPhone } from './open-phone.js';
import { listenForTones } from './tones.js';

/** The phone of an agent; its parts are loaded when there is one. */
export interface Phone {
  readonly phone: DeskPhone | undefined;
  readonly snapshot: PhoneSnapshot;
}

const STARTING: PhoneSnapshot = { status: 'connecting' };
const UNREACHABLE: PhoneSnapshot = { status: 'unreachable' };
const listenToNothing = (): (() => void) => () => undefined;

/** The phone of an agent, registered for as long as the desk is open; none before the agent is known. */
export function usePhone(client: SandboxClient, agentId: string): Phone {
  const [opened, setOpened] = useState<DeskPhone | 'unreachable'>();
  useEffect(() => {
    if (agentId === '') return undefined;
    const open = (): (() => void) => openPhone(() => makePhone(client, agentId), setOpened);
    let close = open();
    // A tab that is closed would ring on until its registration expires.
    const leave = (): void => close();
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) close = open();
    };
    globalThis.addEventListener('pagehide', leave);
    globalThis.addEventListener('pageshow', comeBack);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      globalThis.removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [client, agentId]);

  const phone = opened === 'unreachable' ? undefined : opened;
  const snapshot = useSyncExternalStore(
    phone?.subscribe ?? listenToNothing,
    phone?.snapshot ?? (() => (opened === 'unreachable' ? UNREACHABLE : STARTING)),
  );
  return { phone, snapshot };
}

async function makePhone(client: SandboxClient, agentId: string): Promise<DeskPhone> {
  const { createAgentPhone } = await import('@parlance/click-to-contact/sip');
  return new DeskPhone(
    createAgentPhone({
      getRegistration: ({ signal }) => client.phone.getRegistration({ query: { agentId } }, { signal }),
    }),
    listenForTones,
  );
}

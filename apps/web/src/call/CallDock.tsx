import { useEffect, useState, type ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import { LazyClickToDial } from './LazyClickToDial.js';
import { strings } from './strings.js';
import type { Voice } from './telephone.js';

import '../shared/theme.css';
import './call.css';

interface CallDockProps {
  readonly voice: Extract<Voice, { status: 'on' }>;
  /** The customer's, where it is known; else they are asked. */
  readonly customerNumber: string | undefined;
  readonly onClose: () => void;
}

/** A call beside the chat, which goes on. Chats are taken over by phone at the site's first destination. */
export function CallDock({ voice, customerNumber, onClose }: CallDockProps): ReactNode {
  const [isCalling, setIsCalling] = useState(false);
  // Back to where the customer writes, or to what opens the chat.
  useEffect(
    () => () => document.querySelector<HTMLElement>('.chat-panel textarea, .chat-launcher')?.focus(),
    [],
  );
  return (
    <dialog className="call-dock" open aria-label={strings.dock}>
      <button type="button" className="call-dock-close" onClick={onClose}>
        <Icon name="close" />
        {isCalling ? strings.hangUpAndClose : strings.close}
      </button>
      <LazyClickToDial
        telephone={voice.telephone}
        customerNumber={customerNumber}
        destinationKey={voice.destinations[0]?.key}
        takesFocus
        onState={(state) => setIsCalling(CALLING.has(state))}
      />
    </dialog>
  );
}

const CALLING: ReadonlySet<string> = new Set(['connecting', 'ringing', 'in-call']);

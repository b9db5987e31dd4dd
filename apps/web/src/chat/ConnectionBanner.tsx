import type { ConnectionState } from '@parlance/chat';
import { useEffect, useState, type ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import { strings } from './strings.js';

interface ConnectionBannerProps {
  readonly connection: ConnectionState;
  readonly hasEnded: boolean;
  readonly onReconnect: () => void;
  /** Gives the chat up: the way out when reconnecting does not help. */
  readonly onStartNew: () => void;
}

const RESTORED_SHOWN_MS = 4_000;

/** Trouble with the connection, in plain words, and that it is over. */
export function ConnectionBanner({
  connection,
  hasEnded,
  onReconnect,
  onStartNew,
}: ConnectionBannerProps): ReactNode {
  const isRestored = useRestored(connection);
  const isTrouble = !hasEnded && (connection === 'reconnecting' || connection === 'failed');
  const tone = isTrouble ? 'trouble' : 'good';
  return (
    <output className="chat-banner-holder">
      {(isTrouble || isRestored) && (
        <span className="chat-banner" data-tone={tone}>
          <Icon name={isTrouble ? 'warning' : 'check'} />
          <span>{isTrouble ? strings.connection[connection] : strings.connection.restored}</span>
          {isTrouble && connection === 'failed' && (
            <>
              <button type="button" className="form-link-button" onClick={onReconnect}>
                {strings.reconnect}
              </button>
              <button type="button" className="form-link-button" onClick={onStartNew}>
                {strings.startNew}
              </button>
            </>
          )}
        </span>
      )}
    </output>
  );
}

/** True for a while after trouble is over. */
function useRestored(connection: ConnectionState): boolean {
  const [hadTrouble, setHadTrouble] = useState(false);
  const isTrouble = connection === 'reconnecting' || connection === 'failed';
  if (isTrouble && !hadTrouble) setHadTrouble(true);
  const isRestored = hadTrouble && connection === 'connected';
  useEffect(() => {
    if (!isRestored) return undefined;
    const timer = setTimeout(() => setHadTrouble(false), RESTORED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isRestored]);
  return isRestored;
}

import { useEffect, type ReactNode } from 'react';

import { Icon } from '../../shared/icons.js';
import type { PhoneSnapshot } from './desk-phone.js';
import { strings } from './strings.js';

interface IncomingCardProps {
  readonly incoming: NonNullable<PhoneSnapshot['incoming']>;
  readonly onAnswer: () => void;
  readonly onRefuse: () => void;
}

/** Who calls; also in the tab's title, for agents who look elsewhere. */
export function IncomingCard({ incoming, onAnswer, onRefuse }: IncomingCardProps): ReactNode {
  const { destinationLabel, isAnswering } = incoming;
  const number = incoming.customerNumber === '' ? strings.anonymous : incoming.customerNumber;
  useEffect(() => {
    const before = document.title;
    document.title = strings.tabTitle(number);
    return () => {
      document.title = before;
    };
  }, [number]);
  return (
    <div className="phone-incoming">
      <p role="alert">
        <Icon name="phone" />
        <span>{strings.incoming(number, destinationLabel)}</span>
      </p>
      <div className="desk-buttons">
        <button type="button" className="desk-primary" aria-disabled={isAnswering} onClick={onAnswer}>
          {isAnswering ? strings.answering : strings.answer}
        </button>
        <button type="button" className="desk-action" onClick={onRefuse}>
          {strings.refuse}
        </button>
      </div>
    </div>
  );
}

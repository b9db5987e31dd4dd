import type { ReactNode } from 'react';

import { strings } from './strings.js';

interface EnterButtonProps {
  /** The customer's. */
  readonly name: string;
  /** A colleague has the chat already. */
  readonly isJoining: boolean;
  /** In a list, where the name stands beside it. */
  readonly isShort?: boolean;
  readonly onEnter: (action: 'accept' | 'join') => void;
}

/** Takes up a chat, or joins the colleague who has it. */
export function EnterButton({ name, isJoining, isShort = false, onEnter }: EnterButtonProps): ReactNode {
  const label = isJoining ? strings.joinChat(name) : strings.acceptChat(name);
  const shortLabel = isJoining ? strings.join : strings.accept;
  return (
    <button
      type="button"
      className={isShort ? 'desk-enter' : 'desk-primary'}
      data-joining={isJoining}
      aria-label={label}
      onClick={() => onEnter(isJoining ? 'join' : 'accept')}
    >
      {isShort ? shortLabel : label}
    </button>
  );
}

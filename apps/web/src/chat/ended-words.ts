import type { ChatEnded } from '@parlance/chat';

import { strings } from './strings.js';

const REASONS = new Map<string, string>(Object.entries(strings.endedReasons));

/** Why a chat is over: the reason where it is one that we know, else who ended it. */
export function endedWords({ by, reason }: ChatEnded): string {
  const words = reason === undefined ? undefined : REASONS.get(reason);
  return words ?? strings.ended[by];
}

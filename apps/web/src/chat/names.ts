import type { ChatSnapshot, Participant } from '@parlance/chat';

import { strings } from './strings.js';

/**
 * What to call somebody: as their newest text is signed, for a contact center may tell an agent's number first and the
 * name only with the first text.
 */
export function nameOf(
  { messages }: Pick<ChatSnapshot, 'messages'>,
  { id, role, name }: Participant,
): string {
  const signed = messages.findLast(({ from }) => from.id === id && from.role === role);
  return signed?.from.name || name || strings.roles[role];
}

import type { Conversation } from '@parlance/client-sandbox';

/** What an agent can do with a chat. */
export type ChatAction = 'accept' | 'join' | 'say' | 'addColleague' | 'requestCall' | 'requeue' | 'end';

/** Why an action is not possible now; the words are in `strings.obstacles`. */
export type Obstacle = 'ended' | 'not-accepted' | 'not-joined' | 'accepted' | 'joined';

/** Why an agent cannot do this with a chat now; undefined where they can. */
export function findObstacle(
  action: ChatAction,
  { state, agentIds }: Pick<Conversation, 'state' | 'agentIds'>,
  agentId: string,
): Obstacle | undefined {
  if (state === 'ended') return 'ended';
  const isIn = agentIds.includes(agentId);
  if (action === 'accept') return state === 'active' ? 'accepted' : undefined;
  if (action === 'join' && isIn) return 'joined';
  if (state === 'waiting') return 'not-accepted';
  return isIn || action === 'join' ? undefined : 'not-joined';
}

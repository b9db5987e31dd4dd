import type { Conditions } from '../../conditions.js';
import type { AgentAction, Desk } from '../../desk.js';
import { whatHtmlCannotCarry } from '../../html.js';
import { createWatch, type Watch } from '../../watch.js';
import { applyAction, whatCannotBeTold } from './actions.js';
import type { ChatConditionValues } from './installation.js';
import {
  allEngagements,
  findEngagement,
  momentOf,
  nextClientId,
  save,
  settleAll,
  type State,
} from './state.js';
import { viewOf } from './view.js';

/** What agents can do in the chats of a chat server; `whatCannotGoOut` tells of texts and messages that its API cannot carry. */
export function deskOf(state: State, whatCannotGoOut: (action: AgentAction) => string | undefined): Desk {
  const { vendor } = state.tenant;
  const idOf = (conversationId: string): bigint =>
    /^\d+$/.test(conversationId) ? BigInt(conversationId) : -1n;
  return {
    list: () => allEngagements(state).map((engagement) => viewOf(engagement, vendor)),
    find(conversationId) {
      const found = findEngagement(state, idOf(conversationId));
      return found && viewOf(found, vendor);
    },
    refuse: (action) =>
      whatCannotBeTold(action) ?? whatMarkupCannotSay(state, action) ?? whatCannotGoOut(action),
    perform(conversationId, action) {
      const found = findEngagement(state, idOf(conversationId));
      if (found === undefined) throw new Error(`No engagement ${conversationId}.`);
      const next = applyAction(found, action, momentOf(state), () => nextClientId(state));
      save(state, next);
      return viewOf(findEngagement(state, next.engagementId) ?? next, vendor);
    },
  };
}

function whatMarkupCannotSay({ conditions }: State, action: AgentAction): string | undefined {
  if (action.type !== 'say' || action.speech.kind !== 'text') return undefined;
  return conditions.values().agentMarkup === 'plain' ? undefined : whatHtmlCannotCarry(action.speech.text);
}

/** Chats follow at once when conditions change. */
export const followed = <Values extends ChatConditionValues>(
  state: State,
  conditions: Conditions<Values>,
): Conditions<Values> => ({
  ...conditions,
  change(values) {
    conditions.change(values);
    settleAll(state);
  },
  reset() {
    conditions.reset();
    settleAll(state);
  },
});

/** Looks after the chats while there are any, and whenever the clock is moved. */
export function watchChats(state: State): Watch {
  const { clock, closing } = state.context;
  clock.onAdvance(() => settleAll(state), closing);
  return createWatch(closing, () => allEngagements(state).some(({ ended }) => ended === undefined));
}

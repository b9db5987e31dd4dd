import type { Answer } from '../../operation.js';
import type { SimulatorContext } from '../../simulator.js';
import type { Chat } from './chat.js';
import type { GenesysGwsConditions, GenesysGwsConditionValues } from './conditions.js';
import type { HttpSessions } from './http-sessions.js';
import { settle } from './lifetime.js';
import { refuse } from './refusals.js';
import { viewOf } from './view.js';

/** What one simulator holds. */
export interface State {
  readonly context: SimulatorContext;
  readonly conditions: GenesysGwsConditions;
  readonly httpSessions: HttpSessions;
  readonly chats: Map<string, Chat>;
}

/** What happens at a moment, under the conditions of that moment. */
export interface Moment {
  readonly nowMs: number;
  readonly values: GenesysGwsConditionValues;
}

/** Now. */
export const momentOf = ({ context, conditions }: State): Moment => ({
  nowMs: context.clock.nowMs(),
  values: conditions.values(),
});

/** A chat as it is now, after what time has brought about. */
export function findChat(state: State, chatId: string): Chat | undefined {
  const found = state.chats.get(chatId);
  if (found === undefined) return undefined;
  const { nowMs, values } = momentOf(state);
  const chat = settle(found, nowMs, values);
  if (chat !== found) save(state, chat);
  return chat;
}

/** All chats as they are now, oldest first. */
export const allChats = (state: State): readonly Chat[] =>
  [...state.chats.keys()].flatMap((chatId) => findChat(state, chatId) ?? []);

/** What a request about a chat comes to: an answer, and the chat afterwards where it changes. */
export interface Outcome {
  readonly answer: Answer;
  readonly chat?: Chat;
}

/** Answers a request about a chat, or that there is none such (any more). */
export function inChat(
  state: State,
  chatId: string,
  decide: (chat: Chat, moment: Moment) => Outcome,
): Answer {
  const chat = findChat(state, chatId);
  const moment = momentOf(state);
  const isGone = chat?.ended !== undefined && moment.values.endedChat === 'gone';
  if (chat === undefined || isGone) return refuse(6);
  const { answer, chat: next = chat } = decide(chat, moment);
  save(state, { ...next, lastRequestAtMs: moment.nowMs });
  return answer;
}

/** Keeps a chat and tells the desks what changed. */
export function save({ chats, context }: State, chat: Chat): void {
  const before = chats.get(chat.chatId);
  chats.set(chat.chatId, chat);
  context.publish(before && viewOf(before), viewOf(chat));
}

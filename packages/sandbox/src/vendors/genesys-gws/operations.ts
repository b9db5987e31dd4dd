import { randomUUID } from 'node:crypto';
import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { wireChat, wireMessage } from './answers.js';
import { addCustomerText, leaveByCustomer, setCustomerTyping, startChat, type Chat } from './chat.js';
import { endpointsOf, type GenesysGwsConditionValues } from './conditions.js';
import type { HttpSession } from './http-sessions.js';
import { refuse } from './refusals.js';
import { inChat, momentOf, save, type Moment, type State } from './state.js';

const DONE: Answer = { status: 200, value: { statusCode: 0 } };

/** Starts a chat. Source: Web Services API, Customer Chat API, RequestChat. */
export function requestChat(state: State, { body }: VendorRequest): Answer {
  const { nowMs, values } = momentOf(state);
  const refused = refuseEndpoint(body.optionalText('endpoint'), values);
  if (refused !== undefined) return refused;
  const chatId = randomUUID();
  const userData = Object.entries(body.values()['userData'] ?? {}).map(
    ([name, value]) => [name, String(value)] as const,
  );
  const start = {
    nickname: body.text('nickname'),
    subject: body.text('subject'),
    userData: Object.fromEntries(userData),
  };
  save(state, startChat(chatId, start, nowMs, values));
  const path = `${values.answeredPath === 'with-base' ? '/api/v2' : ''}/chats/${chatId}`;
  const uri = `http://gws-7.internal.example:8080${path}`;
  return {
    status: 200,
    value: {
      statusCode: 0,
      id: chatId,
      path,
      ...(values.answeredUri === 'internal-host' ? { uri } : {}),
    },
    conversationId: chatId,
  };
}

/** Notes on the spec, decision 30. */
function refuseEndpoint(endpoint: string | undefined, values: GenesysGwsConditionValues): Answer | undefined {
  if (endpoint === undefined || endpointsOf(values).includes(endpoint)) return undefined;
  if (values.unknownEndpoint === 'accepted') return undefined;
  return refuse(values.unknownEndpoint === 'not-found' ? 6 : 13);
}

/** Something that is only possible in a chat that has not ended. Notes on the spec, decision 12. */
const inOpenChat = (
  state: State,
  { parameters }: VendorRequest,
  next: (chat: Chat, moment: Moment) => Chat,
): Answer =>
  inChat(state, parameters.text('chatId'), (chat, moment) =>
    chat.ended === undefined ? { answer: DONE, chat: next(chat, moment) } : { answer: refuse(2) },
  );

/** Says something for the customer. */
export const sendMessage = (state: State, request: VendorRequest): Answer =>
  inOpenChat(state, request, (chat, { nowMs, values }) =>
    addCustomerText(chat, request.body.text('text'), nowMs, values),
  );

/** Tells that the customer types, or no more. */
export const notifyTyping = (state: State, request: VendorRequest, isTyping: boolean): Answer =>
  inOpenChat(state, request, (chat, { nowMs, values }) => setCustomerTyping(chat, isTyping, nowMs, values));

/** Ends a chat for the customer. Notes on the spec, decision 23. */
export const complete = (state: State, { parameters }: VendorRequest): Answer =>
  inChat(state, parameters.text('chatId'), (chat, { nowMs, values }) => {
    if (chat.ended === undefined) return { answer: DONE, chat: leaveByCustomer(chat, nowMs, values) };
    return { answer: values.secondComplete === 'accepted' ? DONE : refuse(2) };
  });

/** Gives the state of a chat. */
export const getChat = (state: State, { parameters }: VendorRequest): Answer =>
  inChat(state, parameters.text('chatId'), (chat, { values }) => ({
    answer: { status: 200, value: { statusCode: 0, chat: wireChat(chat, values) } },
  }));

/** Gives the messages from an index on, or what has not been given yet. Notes on the spec, decision 6. */
export const listMessages = (state: State, { parameters, header }: VendorRequest): Answer =>
  inChat(state, parameters.text('chatId'), (chat, { values }) => {
    const session = state.httpSessions.of(header('cookie'));
    const fromIndex = parameters.optionalInteger('index') ?? givenUpTo(chat, session, values) + 1;
    const messages = chat.messages.filter(({ index }) => index >= fromIndex);
    const last = messages.at(-1)?.index ?? 0;
    session?.givenUpTo.set(chat.chatId, Math.max(last, session.givenUpTo.get(chat.chatId) ?? 0));
    return {
      answer: {
        status: 200,
        value: { statusCode: 0, messages: messages.map((message) => wireMessage(message, values)) },
      },
      chat: { ...chat, givenUpTo: Math.max(last, chat.givenUpTo) },
    };
  });

function givenUpTo(
  chat: Chat,
  session: HttpSession | undefined,
  { positionKept }: GenesysGwsConditionValues,
): number {
  return positionKept === 'per-chat' ? chat.givenUpTo : (session?.givenUpTo.get(chat.chatId) ?? 0);
}

import { nameOf, type Agent } from '../../agents.js';
import type { AgentAction, Speech } from '../../desk.js';
import type { Speaker } from '../../entries.js';
import { parseJson } from '../../lossless-json.js';
import { textToHtml } from '../../html.js';
import { participantOf, withMessage, withSaid, type Engagement } from './engagement.js';
import type { ChatConditionValues } from './installation.js';
import { conclude, giveAway, join } from './people.js';
import type { Moment } from './state.js';

/** Why the chat server cannot tell a customer of an action; undefined where it can. */
export const whatCannotBeTold = ({ type }: AgentAction): string | undefined => IMPOSSIBLE.get(type);

const IMPOSSIBLE: ReadonlyMap<AgentAction['type'], string> = new Map([
  ['push-url', "Oracle's chat server has no way to show a page to a customer: say its address."],
  ['request-call', "Oracle's chat server has no way to ask a customer for a phone number: say it."],
  ['redirect', "Oracle's chat server has no way to send a customer to another address: say it."],
]);

/** What an agent or the control door does; the doors have checked that it is possible. */
export function applyAction(
  engagement: Engagement,
  action: AgentAction,
  { nowMs, values }: Moment,
  nextClientId: () => bigint,
): Engagement {
  switch (action.type) {
    case 'accept':
    case 'join':
      return join(engagement, action.agent, nextClientId(), nowMs, values);
    case 'say':
      return say(engagement, action.agent, action.speech, { nowMs, values });
    case 'set-typing':
      return setTyping(engagement, action.agent, action.isTyping, { nowMs, values });
    case 'requeue':
      return giveAway(engagement, action.agent, nowMs, values);
    case 'end':
      return end(engagement, action.agent, { nowMs, values });
    case 'inject':
      return inject(engagement, action, nowMs);
    case 'push-url':
    case 'request-call':
    case 'redirect':
      throw new Error(whatCannotBeTold(action));
    default:
      return action satisfies never;
  }
}

/** A conferee only goes; the lead ends the chat. */
function end(engagement: Engagement, agent: Agent, { nowMs, values }: Moment): Engagement {
  if (participantOf(engagement, agent)?.role === 'CONFEREE')
    return giveAway(engagement, agent, nowMs, values);
  const said = withSaid(engagement, agent, nowMs, {
    kind: 'ended',
    text: `${nameOf(agent)} has ended the chat.`,
  });
  return conclude(said, { by: 'agent', reason: values.agentEndReason, atMs: nowMs }, values);
}

/** Whoever says something types no more. The system is nobody in the chat. */
function say(engagement: Engagement, speaker: Speaker, speech: Speech, moment: Moment): Engagement {
  const { nowMs, values } = moment;
  const isTyping = speaker !== undefined && engagement.typingAgentIds.includes(speaker.agentId);
  const quiet = isTyping ? setTyping(engagement, speaker, false, moment) : engagement;
  const clientId = participantOf(quiet, speaker)?.clientId ?? 0n;
  const said = withMessage(quiet, 'MessagePosted', { clientId, ...bodyOf(speech, values) }, nowMs);
  const text = speech.kind === 'html' ? speech.html : speech.text;
  const seen = withSaid(said, speaker, nowMs, { kind: 'message', text });
  return speaker === undefined ? seen : { ...seen, stirredAtMs: nowMs };
}

/** Notes on the spec, decision 13. */
function bodyOf(
  speech: Speech,
  { agentMarkup }: ChatConditionValues,
): { readonly body: string; readonly richText?: boolean } {
  if (speech.kind === 'html') return { body: speech.html, richText: true };
  if (agentMarkup === 'plain') return { body: speech.text, richText: false };
  const body = `<div>${textToHtml(speech.text)}</div>`;
  return agentMarkup === 'html' ? { body, richText: true } : { body };
}

/** Source: Chat REST API guide, getMessages. */
function setTyping(engagement: Engagement, agent: Agent, isTyping: boolean, { nowMs }: Moment): Engagement {
  const others = engagement.typingAgentIds.filter((agentId) => agentId !== agent.agentId);
  const members = {
    clientId: participantOf(engagement, agent)?.clientId ?? 0n,
    mode: isTyping ? 'RESPONDING' : 'LISTENING',
    engagementId: engagement.engagementId,
  };
  const told = withMessage(engagement, 'ActivityChanged', members, nowMs);
  return {
    ...told,
    stirredAtMs: isTyping ? nowMs : engagement.stirredAtMs,
    typingAgentIds: isTyping ? [...others, agent.agentId] : others,
  };
}

type Injection = AgentAction & { readonly type: 'inject' };

/** A message of any kind with any members; `errorMessages` puts what is said there. */
function inject(engagement: Engagement, action: Injection, nowMs: number): Engagement {
  const members = injectedMembers(action);
  if (action.itemType === 'errorMessages') return { ...engagement, errors: [...engagement.errors, members] };
  const said = withMessage(engagement, '', members, nowMs);
  const pending = said.pending.map((one) =>
    one.sequenceNumber === said.lastSequenceNumber
      ? { ...one, messageName: action.itemType, isInjected: true as const }
      : one,
  );
  return withSaid({ ...said, pending }, action.agent, nowMs, { kind: 'other', text: action.text });
}

/** A JSON object gives all members, any other text is one. */
export function injectedMembers({ text }: Pick<Injection, 'text'>): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const members = parseJson(text);
    const isObject = typeof members === 'object' && members !== null && !Array.isArray(members);
    return isObject ? { ...members } : { text };
  } catch {
    return { text };
  }
}

import type { Agent } from '../../agents.js';
import type { AgentAction } from '../../desk.js';
import type { Speaker } from '../../entries.js';
import { deed, message, pushedPage, rawItem } from './items.js';
import type { OpenscapeReadings } from './readings.js';
import { end, leave, sendElsewhere, withItem, type Session } from './session.js';

/** An agent's typing is shown for 4 s. Source: programming guide, section 3.3.7. */
const AGENT_TYPING_MS = 4_000;

/** What an agent or the control door does; the doors have checked that it is possible. */
export function applyAction(
  session: Session,
  action: AgentAction,
  nowMs: number,
  readings: OpenscapeReadings,
): Session {
  switch (action.type) {
    case 'accept':
      return { ...session, agents: [...session.agents, action.agent] };
    case 'say':
      return say(session, action, nowMs, readings);
    case 'set-typing':
      return withTyping(session, action.agent, action.isTyping ? nowMs + AGENT_TYPING_MS : undefined);
    case 'push-url':
      return pushUrl(session, action.agent, action.url, nowMs, readings);
    case 'request-call':
      return requestCall(session, action.agent, nowMs);
    case 'requeue':
      return leave(withItem(session, deed('requeued', action.agent, nowMs, readings)));
    case 'join':
      return {
        ...withItem(session, deed('joined', action.agent, nowMs, readings)),
        agents: [...session.agents, action.agent],
      };
    case 'redirect':
      return redirect(session, action.agent, action.url, nowMs, readings);
    case 'end':
      return endByAgent(session, action.agent, nowMs, readings);
    case 'inject':
      return withItem(session, rawItem(action.itemType, action.text, action.agent, nowMs));
    default:
      return action satisfies never;
  }
}

/** Sends the customer elsewhere, which ends the session by one reading; the redirect is the newest thing then too. */
export function redirect(
  session: Session,
  speaker: Speaker,
  url: string,
  nowMs: number,
  readings: OpenscapeReadings,
): Session {
  if (readings.afterRedirect === 'goes-on') return sendElsewhere(session, speaker, url, nowMs);
  const ended =
    speaker === undefined ? end(session, 'system', nowMs) : endByAgent(session, speaker, nowMs, readings);
  return sendElsewhere(ended, speaker, url, nowMs);
}

function say(
  session: Session,
  { agent, speech }: AgentAction & { type: 'say' },
  nowMs: number,
  readings: OpenscapeReadings,
): Session {
  const quiet = agent === undefined ? session : withTyping(session, agent, undefined);
  return withItem(quiet, message(agent, speech, nowMs, readings));
}

function pushUrl(
  session: Session,
  speaker: Speaker,
  url: string,
  nowMs: number,
  readings: OpenscapeReadings,
): Session {
  const next = withItem(session, pushedPage(speaker, url, nowMs, readings));
  return readings.pushedUrl === 'item' ? next : { ...next, untoldPages: [...next.untoldPages, url] };
}

/** A newer request of the same agent takes the place of an open one. */
function requestCall(session: Session, agent: Agent, nowMs: number): Session {
  const others = session.calls.filter(
    (call) => call.answer !== undefined || call.agent.agentId !== agent.agentId,
  );
  return { ...session, calls: [...others, { agent, requestedAtMs: nowMs, isTold: false }] };
}

function endByAgent(session: Session, agent: Agent, nowMs: number, readings: OpenscapeReadings): Session {
  return end(withItem(session, deed('ended', agent, nowMs, readings)), 'agent', nowMs);
}

function withTyping(session: Session, agent: Agent, untilMs: number | undefined): Session {
  const others = session.typing.filter((mark) => mark.agent.agentId !== agent.agentId);
  return { ...session, typing: untilMs === undefined ? others : [...others, { agent, untilMs }] };
}

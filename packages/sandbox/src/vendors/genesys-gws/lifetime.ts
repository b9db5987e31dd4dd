import { bySpeaker, endByOthers, leaveByCustomer, withSaid, type Chat, type NewMessage } from './chat.js';
import type { GenesysGwsConditionValues } from './conditions.js';

/** What time brings about: when, and the chat after it. */
interface Due {
  readonly atMs: number;
  readonly after: () => Chat;
}

/**
 * A chat as it is at a moment: customers who ask for nothing are dropped, chats without texts are closed.
 * Source: chat server options of the vendor's deployment pages; notes on the spec, decisions 24 and 25.
 */
export function settle(chat: Chat, nowMs: number, values: GenesysGwsConditionValues): Chat {
  if (chat.ended !== undefined) return chat;
  const [next] = [silence(chat, values), idleControl(chat, values)]
    .flatMap((due) => due ?? [])
    .sort((one, other) => one.atMs - other.atMs);
  return next === undefined || next.atMs > nowMs ? chat : settle(next.after(), nowMs, values);
}

function silence(chat: Chat, values: GenesysGwsConditionValues): Due | undefined {
  const { flexDisconnectTimeoutMs } = values;
  if (flexDisconnectTimeoutMs === 0) return undefined;
  const atMs = chat.lastRequestAtMs + flexDisconnectTimeoutMs;
  const said = { kind: 'ended', text: 'The connection was lost.' } as const;
  return { atMs, after: () => leaveByCustomer(chat, atMs, values, said) };
}

function idleControl(chat: Chat, values: GenesysGwsConditionValues): Due | undefined {
  const { idleAlertMs, idleSecondAlertMs, idleCloseMs } = values;
  if (idleAlertMs === 0 || chat.agents.length === 0) return undefined;
  const { alertedAtMs, quietSinceMs } = chat;
  const lastMs = alertedAtMs.at(-1);
  if (lastMs === undefined) return alert(chat, quietSinceMs + idleAlertMs, values);
  if (alertedAtMs.length === 1 && idleSecondAlertMs > 0)
    return alert(chat, lastMs + idleSecondAlertMs, values);
  const atMs = lastMs + idleCloseMs;
  return {
    atMs,
    after: () => {
      const told = notice(chat, 'IDLE_CONTROL_CLOSE', 'The chat is closed.', atMs, values);
      const said = { kind: 'ended', text: 'Nobody has said anything: the chat is closed.' } as const;
      return endByOthers(withSaid(told, undefined, atMs, said), 'system', atMs, values);
    },
  };
}

const alert = (chat: Chat, atMs: number, values: GenesysGwsConditionValues): Due => ({
  atMs,
  after: () => ({
    ...notice(chat, 'IDLE_CONTROL_ALERT', 'Are you still there?', atMs, values),
    alertedAtMs: [...chat.alertedAtMs, atMs],
  }),
});

/** How a notice of idle control comes to the customer; its name is told where it is no text. */
function notice(
  chat: Chat,
  name: string,
  words: string,
  atMs: number,
  values: GenesysGwsConditionValues,
): Chat {
  if (values.idleNotice === 'none') return chat;
  const message: NewMessage =
    values.idleNotice === 'notice' ? { type: 'Notice', text: name } : { type: 'Text', text: words };
  return bySpeaker(chat, undefined, message, atMs, values);
}

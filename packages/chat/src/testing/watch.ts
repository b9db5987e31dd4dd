import type { ChatEvent } from '../events.js';
import type { ChatSession } from '../chat-session.js';
import type { ChatSnapshot } from '../snapshot.js';

/** Resolves as soon as the snapshot is as wanted; rejects when the session ends before it ever is. */
export async function until(
  session: ChatSession,
  isWanted: (snapshot: ChatSnapshot) => boolean,
): Promise<ChatSnapshot> {
  await session.ready;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!isWanted(session.snapshot())) return;
      stop();
      resolve(session.snapshot());
    };
    const stop = session.subscribe(look);
    look();
    const giveUp = (): void => {
      look();
      stop();
      reject(new Error('The session ended before its snapshot was as wanted.'));
    };
    session.ended.then(giveUp, giveUp);
  });
}

/** Every event of the session from now on. */
export function collect(session: ChatSession): readonly ChatEvent[] {
  const events: ChatEvent[] = [];
  session.subscribe((event) => events.push(event));
  return events;
}

/** The texts of a transcript, with who said them. */
export const textsOf = (snapshot: ChatSnapshot): readonly string[] =>
  snapshot.messages.map(({ from, text }) => `${from.role}: ${text}`);

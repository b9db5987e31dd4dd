import {
  attachChat,
  scheduleCallback,
  startChat,
  type ChatEvent,
  type ChatProvider,
  type ChatSession,
} from './index.js';

declare const provider: ChatProvider;
declare const chat: ChatSession;

/** A switch over all events compiles; one that forgets an event does not. */
export function nameOf(event: ChatEvent): string {
  switch (event.type) {
    case 'message-received':
      return event.message.text;
    case 'message-status-changed':
      return event.status;
    case 'typing-started':
    case 'typing-stopped':
    case 'participant-joined':
    case 'participant-left':
      return event.participant.name;
    case 'queue-changed':
      return String(event.position);
    case 'url-pushed':
    case 'redirect-requested':
      return event.url;
    case 'call-requested':
    case 'call-answered':
      return event.requestId;
    case 'notice-received':
      return event.text;
    case 'chat-ended':
      return event.by;
    case 'vendor-event':
      return event.name;
    case 'messages-missed':
      return String(event.count);
    case 'state-changed':
      return event.state;
    case 'connection-changed':
      return event.connection;
    case 'transfer-started':
      return event.type;
    default:
      return event satisfies never;
  }
}

export function nameOfSome(event: ChatEvent): string {
  switch (event.type) {
    case 'message-received':
      return event.message.text;
    default:
      // @ts-expect-error the other events are forgotten
      return event satisfies never;
  }
}

export async function wrongUse(): Promise<void> {
  // @ts-expect-error a chat cannot start without a customer
  await startChat(provider, { message: 'hi' });
  // @ts-expect-error a chat cannot start without a first message
  await startChat(provider, { customer: { name: 'Ana' } });
  // @ts-expect-error what routes a chat is not the browser's to set
  await startChat(provider, { customer: { name: 'Ana' }, message: 'hi', priority: 1 });
  // @ts-expect-error an absent email is left out, not undefined
  await startChat(provider, { customer: { name: 'Ana', email: undefined }, message: 'hi' });
  // @ts-expect-error a handle is not a string
  attachChat(provider, 'handle');
  // @ts-expect-error a text is needed
  await chat.sendMessage();
  // @ts-expect-error no such option
  await chat.sendMessage('hi', { retries: 3 });
  // @ts-expect-error a call is answered with a number
  await chat.callMe({ requestId: '14-1' });
  await scheduleCallback(provider, {
    queueId: '7',
    customer: { name: 'Ana' },
    phoneNumber: '4711',
    // @ts-expect-error one window is needed
    windows: [],
  });
  // @ts-expect-error a snapshot is read only
  chat.snapshot().messages.push(chat.snapshot().messages[0]);
  // @ts-expect-error the role is one of four
  chat.snapshot().messages.filter(({ from }) => from.role === 'visitor');
  // @ts-expect-error `failed` is told by a rejected promise
  const isFailed: boolean = (await chat.sendMessage('hi')).status === 'failed';
  void isFailed;
}

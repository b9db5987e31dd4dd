import { createGatewayClient, type ChatEvent, type EventsStreamResult, type GatewayClient } from './index.js';

declare const client: GatewayClient;

/** What comes of opening a stream is told apart completely: a new status breaks this switch. */
export function tell(result: EventsStreamResult): string {
  switch (result.kind) {
    case 'success':
      return String(result.status satisfies 200);
    case 'error':
      switch (result.status) {
        case 400:
          return result.code satisfies 'invalid-request';
        case 401:
          return result.code satisfies 'token-refused';
        case 403:
          return result.code satisfies 'origin-refused';
        case 404:
          return result.code satisfies 'chat-not-found';
        case 429:
          return result.code satisfies 'too-many-requests';
        default:
          return result satisfies never;
      }
    case 'undeclared':
    case 'decode':
    case 'network':
    case 'timeout':
    case 'config':
    case 'authentication':
      return result.cause.message;
    case 'abort':
      return 'aborted';
    default:
      return result satisfies never;
  }
}

/** What is right compiles. */
export async function right(): Promise<void> {
  createGatewayClient({ baseUrl: 'https://a.example', token: async () => 'token' });
  for await (const { id, data } of client.events.stream({ path: { chatId: 'c' } }, { timeoutMs: 1 })) {
    id satisfies string | undefined;
    data satisfies ChatEvent;
    if (data.type === 'message-received') data.message.text satisfies string;
  }
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  const customer = { name: 'Ana' };
  const path = { providerId: 'p' };
  // @ts-expect-error the idempotency key is missing
  await client.chats.start({ path, body: { customer, message: 'x' } });
  // @ts-expect-error what routes a chat is not the browser's to set
  await client.chats.start({ path, body: { clientChatId: 'c', customer, message: 'x', priority: 1 } });
  // @ts-expect-error the text is missing
  await client.messages.send({ path: { chatId: 'c' }, body: { clientMessageId: 'm' } });
  // @ts-expect-error events are iterated, not a list
  client.events.stream({ path: { chatId: 'c' } }).map(String);
  // @ts-expect-error there is no such field
  client.events.stream({ path: { chatId: 'c' }, query: { after: '1' } });
}

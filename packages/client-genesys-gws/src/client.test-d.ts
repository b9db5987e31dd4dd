import {
  chatsSendMessage,
  createGenesysGwsClient,
  type ChatErrorCode,
  type ChatsSendMessageResult,
  type ChatState,
  type GenesysGwsClient,
  type StatusCode,
} from './index.js';

declare const client: GenesysGwsClient;

/** What comes of a call is told apart completely. */
export function tell(result: ChatsSendMessageResult): string {
  switch (result.kind) {
    case 'success':
      return String(result.data.statusCode satisfies StatusCode);
    case 'error':
      return result.code satisfies ChatErrorCode | 'bad-request' | 'csrf-token-refused';
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
  const { chat } = await client.chats.get({ path: { chatId: 'A1' } });
  const unknownYet: ChatState = 'Parked';
  const code: StatusCode = 21;
  if (chat.state === unknownYet && code === 0) await client.chats.complete({ path: { chatId: 'A1' } });
  createGenesysGwsClient({ baseUrl: '', contactCenterId: () => 'c', paths: 'me' });
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  // @ts-expect-error the client names the operation
  await chatsSendMessage(client, { path: { chatId: 'A1' }, body: { text: 'x', operationName: 'Complete' } });
  // @ts-expect-error a text is needed
  await client.chats.sendMessage({ path: { chatId: 'A1' } });
  // @ts-expect-error there is nothing to say
  await client.chats.complete({ path: { chatId: 'A1' }, body: {} });
  // @ts-expect-error the contact center is needed
  createGenesysGwsClient({ baseUrl: '' });
  // @ts-expect-error no such paths
  createGenesysGwsClient({ baseUrl: '', contactCenterId: 'c', paths: 'you' });
}

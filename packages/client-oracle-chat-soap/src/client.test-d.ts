import {
  chatServerRetrieveMessages,
  createChatServerClient,
  type ChatServerClient,
  type ChatServerRetrieveMessagesResult,
  type RNFault,
  type SystemMessagesItem,
  type TransactionRequestData,
} from './index.js';

declare const client: ChatServerClient;

const headers = { chatClientInfoHeader: { appID: 'a', sessionID: 's' } };
const transactionRequestData = { clientRequestTime: '', clientTransactionID: '1', siteName: 's' };

/** What comes of a call is told apart completely. */
export function tell(result: ChatServerRetrieveMessagesResult): string {
  switch (result.kind) {
    case 'success':
      return result.data.systemMessages?.items.map(name).join() ?? '';
    case 'error': {
      const [detail] = result.error?.details ?? [];
      if (detail?.kind === 'RequestErrorFault') return (detail.value satisfies RNFault).exceptionCode ?? '';
      return result.code satisfies 'access-denied' | 'soap-fault' | (string & {});
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

/** Messages are told apart by their name on the wire; there are others too. */
function name(item: SystemMessagesItem): string {
  if (item.kind === 'RNChatMessagePostedMessage') return item.value.body;
  return item.kind === 'unknown' ? item.value.name : item.kind;
}

/** What is right compiles. */
export async function right(): Promise<void> {
  await client.postChatMessage(
    { headers, body: { transactionRequestData, body: 'x' } },
    { timeoutMs: 5_000 },
  );
  createChatServerClient({ baseUrl: '', username: 'u', password: () => 'p' });
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  // @ts-expect-error a text is needed
  await client.postChatMessage({ headers, body: { transactionRequestData } });
  // @ts-expect-error 64 bits do not fit into a number
  const numbered: TransactionRequestData = { ...transactionRequestData, clientTransactionID: 1 };
  await client.terminateChat({ headers, body: { transactionRequestData: numbered } });
  // @ts-expect-error no such activity
  await client.sendActivityChange({ headers, body: { transactionRequestData, mode: 'SLEEPING' } });
  // @ts-expect-error headers are needed
  await chatServerRetrieveMessages(client, { body: { transactionRequestData } });
  // @ts-expect-error a password is needed
  createChatServerClient({ baseUrl: '', username: 'u' });
}

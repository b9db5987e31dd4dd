import {
  isListedSystemMessage,
  type MessagesPostResult,
  type OracleChatClient,
  type SystemMessage,
} from './index.js';

declare const client: OracleChatClient;
declare const message: SystemMessage;

/** What comes of a call is told apart completely. */
export function tell(result: MessagesPostResult): string {
  switch (result.kind) {
    case 'success':
      return String(result.data?.clientIdString);
    case 'error':
      return result.status === 409 ? (result.code satisfies 'message-refused') : result.code;
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

/** An id is a number or its digits. */
export const idOf = ({ sequenceNumber }: SystemMessage): number | string | undefined => sequenceNumber;

/** What is wrong does not compile. */
export async function wrong(): Promise<void> {
  const query = { pool: '12:1' };
  // @ts-expect-error the pool is needed
  await client.messages.get({ query: {}, body: {} });
  // @ts-expect-error an activity is one of two
  await client.activities.change({ query, body: { mode: 'AWAY' } });
  // @ts-expect-error the client makes the text
  await client.queues.getStatistics({ query: { pool: '12:1', request: '{}' } });
  // @ts-expect-error a message needs a text
  await client.messages.post({ query, body: {} });
  // @ts-expect-error before it is known to be listed, another kind may have any name
  if (message.messageName === 'RNEngagementConcludedMessage') tellReason(message.reason);
  if (isListedSystemMessage(message) && message.messageName === 'RNEngagementConcludedMessage')
    tellReason(message.reason);
}

declare const tellReason: (reason: string | undefined) => void;

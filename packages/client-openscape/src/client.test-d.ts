import {
  contentsAdd,
  createOpenscapeClient,
  type ContentsAddResult,
  type MessageType,
  type OpenscapeClient,
  type QueryContentResponse,
} from './index.js';

declare const client: OpenscapeClient;

/** What comes of a call is told apart completely: a new status breaks this switch. */
export function tell(result: ContentsAddResult): string {
  switch (result.kind) {
    case 'success':
      return String(result.status satisfies 201);
    case 'error':
      switch (result.status) {
        case 400:
          return result.code satisfies 'invalid-field';
        case 401:
          return result.code satisfies 'authentication-failed';
        case 403:
          return result.code satisfies 'not-licensed';
        case 404:
          return result.code satisfies 'session-not-found';
        case 500:
          return result.code satisfies 'server-error';
        case 503:
          return result.code satisfies 'session-already-disconnected';
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
  const contents: QueryContentResponse = await client.contents.listFrom({
    path: { sessionId: 'W1', indexKey: 1 },
  });
  const type: MessageType | undefined = contents.content?.[0]?.messageType;
  const known: MessageType = 'AGENT_MESSAGE';
  const unknownYet: MessageType = 'AGENT_DANCES';
  if (type === known || type === unknownYet)
    await contentsAdd(client, { path: { sessionId: 'W1' }, body: { content: 'x' } }, { timeoutMs: 1 });
}

/** What is wrong does not. */
export async function wrong(): Promise<void> {
  // @ts-expect-error the credentials are missing
  createOpenscapeClient({ baseUrl: 'https://a.example' });
  // @ts-expect-error the input is missing
  await client.sessions.create();
  // @ts-expect-error required fields are missing
  await client.sessions.create({ body: { customerName: 'Ana' } });
  // @ts-expect-error the session id is missing
  await client.contents.add({ body: { content: 'x' } });
  // @ts-expect-error a text is not a number
  await client.contents.listFrom({ path: { sessionId: 'W1', indexKey: 'one' } });
  // @ts-expect-error the field is not spelt like that
  await client.typing.notify({ path: { sessionId: 'W1' }, body: { isTyping: true, typing: true } });
  // @ts-expect-error the option is not spelt like that
  await client.contents.list({ path: { sessionId: 'W1' } }, { timeout: 1 });
  // @ts-expect-error there is no such method
  await client.sessions.destroy();
}

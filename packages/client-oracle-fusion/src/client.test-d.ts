import {
  createOracleFusionClient,
  type OracleFusionClient,
  type SessionsAuthenticateResult,
} from './index.js';

declare const client: OracleFusionClient;

/** What comes of a call is told apart completely. */
export function tell(result: SessionsAuthenticateResult): string {
  switch (result.kind) {
    case 'success':
      return result.data.poolId;
    case 'error':
      return result.code satisfies
        | 'bad-request'
        | 'not-authenticated'
        | 'forbidden'
        | 'not-found'
        | 'media-type-refused'
        | 'server-error'
        | 'unavailable';
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

/** What is wrong does not compile. */
export async function wrong(): Promise<void> {
  const { authenticate } = client.sessions;
  const headers = { 'Accept-Language': 'en' };
  const least = { authUserName: 'a', interfaceId: 1 };
  // @ts-expect-error the language is needed
  await authenticate({ body: least });
  // @ts-expect-error somebody has to be named
  await authenticate({ headers, body: { interfaceId: 1 } });
  // @ts-expect-error the interface is needed
  await authenticate({ headers, body: { authUserName: 'a' } });
  // @ts-expect-error the client makes the text
  await authenticate({ headers, body: { ...least, customFields: '{}' } });
  // @ts-expect-error it is not in the table
  await authenticate({ headers, body: { ...least, mediaList: 'CHAT' } });
  // @ts-expect-error there is no other way to resume
  await authenticate({ headers, body: { ...least, resumeType: 'NONE' } });
  // @ts-expect-error no such address
  createOracleFusionClient({ baseUrl: '', username: 'u', password: 'p', version: '12' });
}

import { createOracleB2cClient, type OracleB2cClient, type SessionsEstablishResult } from './index.js';

declare const client: OracleB2cClient;

/** What comes of a call is told apart completely. */
export function tell(result: SessionsEstablishResult): string {
  switch (result.kind) {
    case 'success':
      return result.data.sessionServerResponse.pool;
    case 'error':
      return result.code satisfies
        | 'bad-request'
        | 'not-authenticated'
        | 'forbidden'
        | 'not-found'
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
  const { establish } = client.sessions;
  const headers = { 'OSvC-CREST-Application-Context': 'c' };
  // @ts-expect-error the application context is needed
  await establish({ body: { sessionInformation: {} } });
  // @ts-expect-error the client makes the text
  await establish({ headers, body: { sessionInformation: '{}' } });
  // @ts-expect-error the table's spelling is not sent
  await establish({ headers, body: { sessionInformation: { auxillaryData: {} } } });
  // @ts-expect-error no other keys are permitted
  await establish({ headers, body: { sessionInformation: { auxiliaryData: { PHONE: '1' } } } });
  // @ts-expect-error the account has a password
  createOracleB2cClient({ baseUrl: '', username: 'u' });
}

import {
  createChatServerClient,
  createChatSiteClient,
  type ChatServerClient,
  type ChatSiteClient,
} from '@parlance/client-oracle-chat-soap';
import { ApiError, type Secret } from '@parlance/runtime';

import type { CustomerIdentity } from '../provider.js';
import { credentialsFor } from './_shared/oracle-chat/values.js';
import { explained, isRefusedLogin } from './oracle-b2c-soap-errors.js';
import type { SoapLine } from './oracle-b2c-soap-handle.js';
import type { OracleB2cSoapSettings } from './oracle-b2c-soap-options.js';

type Credentials = { readonly username: Secret; readonly password: Secret };

/** Calls for one customer. Every call, to either service, carries name and password. */
export interface SoapCalls {
  /** @throws the client's error, with what it means for whoever runs the site. */
  readonly site: <T>(call: (client: ChatSiteClient, headers: SiteHeaders) => Promise<T>) => Promise<T>;
  /** @throws the client's error, with what it means for whoever runs the site. */
  readonly server: <T>(
    line: Omit<SoapLine, 'sessionId'> & Partial<SoapLine>,
    call: (client: ChatServerClient, context: ServerContext) => Promise<T>,
  ) => Promise<T>;
}

interface SiteHeaders {
  readonly clientRequestHeader: { readonly appID: string };
}

/** What every call to the chat server has. */
interface ServerContext {
  readonly headers: {
    readonly chatClientInfoHeader: { readonly appID: string; readonly sessionID?: string };
  };
  readonly transactionRequestData: {
    readonly clientRequestTime: string;
    readonly clientTransactionID: string;
    readonly siteName: string;
  };
}

/** @param identity Whose calls they are; decides where the option `credentials` is a function. */
export function soapCalls(
  settings: OracleB2cSoapSettings,
  identity: CustomerIdentity | undefined,
): SoapCalls {
  const { fetch, timeoutMs, appId, siteUrl } = settings;
  const isAskedFor = [settings.credentials, settings.username, settings.password].some(
    (option) => typeof option === 'function',
  );
  let known: Promise<Credentials> | undefined;
  let transactions = 0;

  const attempt = async <T>(call: (credentials: Credentials) => Promise<T>): Promise<T> => {
    known ??= credentialsFor(settings, identity);
    const used = known;
    try {
      return await call(await used);
    } catch (error) {
      if (known === used && (!ApiError.is(error) || isRefusedLogin(error))) known = undefined;
      throw error;
    }
  };

  /** Asked for once, and once more where they are refused: a password may have changed, and nothing was done yet. */
  const withCredentials = <T>(call: (credentials: Credentials) => Promise<T>): Promise<T> =>
    attempt(call).catch((error: unknown) => {
      if (!isAskedFor || !isRefusedLogin(error)) throw error;
      return attempt(call);
    });

  return {
    site: (call) =>
      explained(
        withCredentials((credentials) => {
          const client = createChatSiteClient({ baseUrl: siteUrl, fetch, timeoutMs, ...credentials });
          return call(client, { clientRequestHeader: { appID: appId } });
        }),
      ),
    server: ({ chatUrl, siteName, sessionId }, call) =>
      explained(
        withCredentials((credentials) => {
          const client = createChatServerClient({ baseUrl: chatUrl, fetch, timeoutMs, ...credentials });
          transactions += 1;
          return call(client, {
            headers: {
              chatClientInfoHeader: {
                appID: appId,
                ...(sessionId !== undefined && { sessionID: sessionId }),
              },
            },
            transactionRequestData: {
              clientRequestTime: new Date().toISOString().replace(/\.\d+/, ''),
              clientTransactionID: String(transactions),
              siteName,
            },
          });
        }),
      ),
  };
}

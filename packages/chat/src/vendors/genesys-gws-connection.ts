import {
  createGenesysGwsClient,
  createHttpSession,
  type GenesysGwsClient,
} from '@parlance/client-genesys-gws';
import { ApiError } from '@parlance/runtime';

import type { Json } from '../events.js';
import { toJson } from '../json.js';
import type { CallOptions } from '../provider.js';
import { explained } from './genesys-gws-errors.js';
import type { GenesysGwsSettings } from './genesys-gws-options.js';

/** The requests of one chat: its cookies and its CSRF token belong to nobody else. */
export interface GwsConnection {
  readonly client: GenesysGwsClient;
  /** What goes into the handle, for another process. */
  readonly http: () => Json;
  /**
   * Makes a request that changes something, again with a token where the first attempt was refused for want of one.
   * @param chatId What to read for a token; before there is a chat, one that cannot exist.
   * @throws the error of the client, with what it means for whoever runs the site.
   */
  readonly post: <T>(chatId: string, send: () => Promise<T>, options?: CallOptions) => Promise<T>;
}

/** @param http What `http` of an earlier connection of the same chat gave. */
export function connect(settings: GenesysGwsSettings, http?: Json): GwsConnection {
  const { baseUrl, contactCenterId, paths, headers, timeoutMs, allowInsecureHttp } = settings;
  const session = createHttpSession({ fetch: settings.fetch, state: http });
  const client = createGenesysGwsClient({
    baseUrl,
    contactCenterId,
    paths,
    headers,
    timeoutMs,
    allowInsecureHttp,
    fetch: session.fetch,
  });
  return {
    client,
    http: () => toJson(session.state()),
    post: (chatId, send, options) =>
      explained(
        send().catch(async (error: unknown) => {
          if (!isTokenMissing(error)) throw error;
          // Answers to a GET bring the token, refusals too: decision 17 of the notes on the spec.
          await client.chats.get({ path: { chatId } }, { ...options, retry: false }).catch(() => undefined);
          return send();
        }),
      ),
  };
}

const isTokenMissing = (error: unknown): boolean => ApiError.is(error) && error.code === 'csrf-token-refused';

import { createOracleFusionClient, type ChatAuthenticateRequest } from '@parlance/client-oracle-fusion';
import { ConfigError } from '@parlance/runtime';

import { toFields } from '../json.js';
import type { ChatProvider, StartChatInput } from '../provider.js';
import { explainedSession } from './_shared/oracle-chat/errors.js';
import { oracleChatProvider } from './_shared/oracle-chat/provider.js';
import { readSession, type SessionRequest } from './_shared/oracle-chat/site.js';
import { attributesOf, credentialsFor, customerOf, idsOf, toLong } from './_shared/oracle-chat/values.js';
import {
  oracleFusionSettings,
  TEXT_ATTRIBUTES,
  type OracleFusionOptions,
  type OracleFusionSettings,
} from './oracle-fusion-options.js';

export { oracleFusionOptionsSchema, type OracleFusionOptions } from './oracle-fusion-options.js';

const WORDS = {
  'bad-request':
    'Fusion Service does not take the session call: check `interfaceId` and the other attributes in the options; older ' +
    'releases do not know all of them.',
  forbidden:
    'The account may not ask for chats: it needs the privilege SVC_REQUEST_FOR_CHAT_PRIV, as the role ' +
    'ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT has it.',
  'media-type-refused':
    'Fusion Service does not take the media type of the guide. Something in front may change it.',
};

const SESSION = { jwt: 'jwt', domain: 'domain', pool: 'poolId', siteName: 'chatSiteName' };

/**
 * Chats of Oracle Fusion Service: chatAuthenticate for a customer who is logged in, then the chat server. A chat whose
 * session was forgotten is resumed.
 * Source: Chat REST API guide of Fusion Service; decisions: specs/oracle-fusion/NOTES.md and specs/oracle-chat/NOTES.md.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function oracleFusion(options: OracleFusionOptions): ChatProvider {
  const settings = oracleFusionSettings(options);
  return oracleChatProvider(
    {
      vendor: 'oracle-fusion',
      requiresIdentity: true,
      canResume: true,
      async openSession(request, call) {
        const { baseUrl, fetch, timeoutMs, allowInsecureHttp, version } = settings;
        const body = chatAuthenticateRequest(settings, request);
        const credentials = await credentialsFor(settings, request.identity);
        const client = createOracleFusionClient({
          baseUrl,
          fetch,
          timeoutMs,
          allowInsecureHttp,
          version,
          ...credentials,
        });
        const headers = { 'Accept-Language': languageOf(request.input, settings) };
        const answer: unknown = await explainedSession(
          client.sessions.authenticate({ headers, body }, call),
          WORDS,
        );
        return readSession(toFields(answer) ?? {}, SESSION);
      },
    },
    settings,
  );
}

/**
 * What routes the chat and who the customer is come from the options and the identity, never from the browser.
 * @throws ConfigError `identity-required` without an identity.
 */
function chatAuthenticateRequest(
  settings: OracleFusionSettings,
  { input, identity, isResuming }: SessionRequest,
): ChatAuthenticateRequest {
  if (identity === undefined) {
    throw new ConfigError(
      'Fusion Service chats with customers who are logged in only: pass `identity`, which the company has verified.',
      { code: 'identity-required' },
    );
  }
  const { authUserName = identity.subject, ...attributes } = attributesOf(settings, identity);
  const texts = Object.keys(TEXT_ATTRIBUTES).map((name) => [name, Reflect.get(settings, name)] as const);
  const customFields = { ...input?.customFields, ...settings.customFields };
  return {
    authUserName: String(authUserName),
    interfaceId: toLong(settings.interfaceId),
    ...customerOf(identity, input),
    ...idsOf(settings),
    ...Object.fromEntries(texts.filter(([, value]) => value !== undefined)),
    ...(settings.allowAgentAttachments && { allowAgentAttachments: settings.allowAgentAttachments }),
    ...attributes,
    ...(input && { question: input.message }),
    ...(isResuming === true && { resumeType: 'RESUME' }),
    ...(Object.keys(customFields).length > 0 && { customFields }),
  };
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The customer's language where it is a tag of one; names of languages are of no use in this header. */
const languageOf = (input: StartChatInput | undefined, { language = 'en' }: OracleFusionSettings): string =>
  input?.language !== undefined && LANGUAGE_TAG.test(input.language) ? input.language : language;

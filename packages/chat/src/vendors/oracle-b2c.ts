import { createOracleB2cClient } from '@parlance/client-oracle-b2c';

import { toFields } from '../json.js';
import type { ChatProvider } from '../provider.js';
import { explainedSession } from './_shared/oracle-chat/errors.js';
import { oracleChatProvider } from './_shared/oracle-chat/provider.js';
import { readSession, type SessionRequest } from './_shared/oracle-chat/site.js';
import { attributesOf, credentialsFor, customerOf, idsOf } from './_shared/oracle-chat/values.js';
import { oracleB2cSettings, type OracleB2cOptions, type OracleB2cSettings } from './oracle-b2c-options.js';

export { oracleB2cOptionsSchema, type OracleB2cOptions } from './oracle-b2c-options.js';

const WORDS = {
  'bad-request':
    'The site does not take the session call: check the ids, `customFields` and their types in the options.',
  forbidden:
    'The account may not ask for chats: have the site give it the right to use chat through the Public API.',
};

const SESSION = { jwt: 'channelToken', domain: 'domain', pool: 'pool', siteName: 'siteName' };

/**
 * Chats of Oracle B2C Service: establishSessions at the site, then the chat server. Nobody has to be logged in: without
 * an identity, the customer's own words are all that is sent of them.
 * Source: Chat REST API guide of B2C Service; decisions: specs/oracle-b2c/NOTES.md and specs/oracle-chat/NOTES.md.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function oracleB2c(options: OracleB2cOptions): ChatProvider {
  const settings = oracleB2cSettings(options);
  return oracleChatProvider(
    {
      vendor: 'oracle-b2c',
      canResume: false,
      async openSession(request, call) {
        const { baseUrl, fetch, timeoutMs, allowInsecureHttp, applicationContext } = settings;
        const credentials = await credentialsFor(settings, request.identity);
        const client = createOracleB2cClient({
          baseUrl,
          fetch,
          timeoutMs,
          allowInsecureHttp,
          ...credentials,
        });
        const body = { sessionInformation: sessionInformation(settings, request) };
        const headers = { 'OSvC-CREST-Application-Context': applicationContext };
        const answer: unknown = await explainedSession(
          client.sessions.establish({ headers, body }, call),
          WORDS,
        );
        const { sessionServerResponse, channelToken, siteName } = toFields(answer) ?? {};
        const place = toFields(sessionServerResponse) ?? {};
        return readSession({ ...place, channelToken, siteName }, SESSION);
      },
    },
    settings,
  );
}

/** What routes the chat and who the customer is come from the options and the identity, never from the browser. */
function sessionInformation(settings: OracleB2cSettings, { input, identity, browser }: SessionRequest) {
  const types = new Map(Object.entries(settings.customFieldTypes ?? {}));
  const fields = { ...input?.customFields, ...settings.customFields };
  const customFields = Object.entries(fields).map(([name, value]) => ({
    name,
    type: types.get(name) ?? 'STRING',
    value,
  }));
  const auxiliaryData = {
    ...(browser?.browser !== undefined && { BROWSER: browser.browser }),
    ...(browser?.operatingSystem !== undefined && { OPERATING_SYSTEM: browser.operatingSystem }),
    ...(browser?.userAgent !== undefined && { USER_AGENT: browser.userAgent }),
  };
  return {
    ...customerOf(identity, input),
    ...idsOf(settings),
    ...attributesOf(settings, identity),
    ...(input && { question: input.message }),
    ...(Object.keys(auxiliaryData).length > 0 && { auxiliaryData }),
    ...(customFields.length > 0 && { customFields }),
  };
}

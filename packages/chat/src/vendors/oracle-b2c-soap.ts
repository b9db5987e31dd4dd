import type { ChatProvider } from '../provider.js';
import { ORACLE_CHAT_PROFILE } from './_shared/oracle-chat/profile.js';
import { oracleSoapChat } from './oracle-b2c-soap-chat.js';
import { VENDOR } from './oracle-b2c-soap-handle.js';
import { oracleB2cSoapSettings, type OracleB2cSoapOptions } from './oracle-b2c-soap-options.js';
import { createReaders } from './oracle-b2c-soap-readers.js';
import { soapAvailability, startSoapChat } from './oracle-b2c-soap-start.js';

export {
  oracleB2cSoapOptionsSchema,
  type OracleB2cSoapOptions,
  type OracleFieldType,
} from './oracle-b2c-soap-options.js';

/**
 * Chats of Oracle B2C Service over its Chat SOAP API: the site tells hours, chat server and token, and the chat server the
 * rest. Name and password of the account go with every call, so that this runs on a server only.
 *
 * A read is held for 30 s. Nothing is numbered: what its answer held may be gone where that answer is lost, and nothing
 * tells so.
 * Source: Oracle support answer 9457; decisions: specs/oracle-chat-soap/NOTES.md.
 * @throws ConfigError that names the option that is missing or not as it should be.
 */
export function oracleB2cSoap(options: OracleB2cSoapOptions): ChatProvider {
  const settings = oracleB2cSoapSettings(options);
  const readers = createReaders();
  return {
    profile: { vendor: VENDOR, ...ORACLE_CHAT_PROFILE },
    startChat: (input, { identity, browser: _browser, ...call } = {}) =>
      startSoapChat(settings, { input, identity }, call),
    attachChat: (handle) => oracleSoapChat(settings, handle, readers),
    getAvailability: ({ identity, browser: _browser, ...call } = {}) =>
      soapAvailability(settings, identity, call),
  };
}

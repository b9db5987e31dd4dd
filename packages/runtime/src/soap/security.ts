import { escapeText } from './escape.js';
import { PASSWORD_TEXT, SECURITY, SECURITY_UTILITY } from './namespaces.js';

/** Who calls, in the message itself. */
export interface UsernameToken {
  readonly username: string;
  readonly password: string;
}

let messages = 0;

/** One per message: `wsu:Id` has to differ within a message only, but logs are easier to read. An xs:ID: no colon in it. */
const nextId = (): string => {
  messages += 1;
  return `UsernameToken-${messages}`;
};

/** The WS-Security header block of a user name with its password in clear: https only. */
export const writeUsernameToken = ({ username, password }: UsernameToken): string =>
  `<wsse:Security xmlns:wsse="${SECURITY}" soapenv:mustUnderstand="1">` +
  `<wsse:UsernameToken xmlns:wsu="${SECURITY_UTILITY}" wsu:Id="${nextId()}">` +
  `<wsse:Username>${escapeText(username, 'username')}</wsse:Username>` +
  `<wsse:Password Type="${PASSWORD_TEXT}">${escapeText(password, 'password')}</wsse:Password>` +
  `</wsse:UsernameToken></wsse:Security>`;

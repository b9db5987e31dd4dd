import { passOn, type Converter } from './events.js';
import type { OracleCursor } from './handle.js';
import { readText } from './messages.js';

/** A chat moves to another pool. Source: specs/oracle-chat/NOTES.md, decision 8. */
const configurationChanged: Converter<OracleCursor> = (message, cursor, at) => {
  const pool = readText(message.fields, 'value');
  const isPool = readText(message.fields, 'name') === 'CHAT_CLUSTER_POOL_ID' && pool !== '';
  return isPool ? { cursor: { pool } } : passOn(message, cursor, at);
};

/** What means something over REST alone: the SOAP side has no pools. */
export const REST_CONVERTERS: ReadonlyMap<string, Converter<OracleCursor>> = new Map([
  ['ConfigurationChangedMessage', configurationChanged],
]);

import type { RequestChatResponse, SystemMessages } from '@parlance/client-oracle-chat-soap';

import type { Json } from '../events.js';
import { toFields, toJson } from '../json.js';
import { participantAdded, passOn, type Converter } from './_shared/oracle-chat/events.js';
import { kindOf, readAt, readLong, readText, type SystemMessage } from './_shared/oracle-chat/messages.js';
import type { SoapCursor } from './oracle-b2c-soap-handle.js';

type Item = SystemMessages['items'][number];

/** Not a kind of the vendor's: what is kept as it came, whatever it is called. */
const KEPT = 'kept';

/**
 * The messages of an answer, in the order of the wire: nothing else tells it. Fields that are not described follow their
 * message as one of their own.
 * Source: specs/oracle-chat-soap/NOTES.md, decisions 6 to 9 and 24.
 */
export const readSystemMessages = (messages: SystemMessages | undefined): readonly SystemMessage[] =>
  (messages?.items ?? []).flatMap(readItem);

function readItem(item: Item): readonly SystemMessage[] {
  const name = item.kind === 'unknown' ? item.value.name : item.kind;
  const raw = toJson(item.value);
  const message = toMessage(name, kindOf(name), raw);
  const unknown = item.kind === 'unknown' ? undefined : item.value.unknownElements;
  if (unknown === undefined || unknown.length === 0) return [message];
  return [message, toMessage(name, KEPT, { unknownElements: toJson(unknown) })];
}

/** What the start tells besides: surveys, and fields that are not described. */
export function keepStart({
  cancelledSurveyID,
  completedSurveyID,
  unknownElements = [],
}: RequestChatResponse): readonly SystemMessage[] {
  const surveys = { cancelledSurveyID, completedSurveyID };
  const told = Object.entries(surveys).flatMap(([name, survey]) =>
    survey === undefined || survey.id === '0' ? [] : [[name, survey.id] as const],
  );
  const raw = {
    ...Object.fromEntries(told),
    ...(unknownElements.length > 0 && { unknownElements: toJson(unknownElements) }),
  };
  return Object.keys(raw).length === 0 ? [] : [toMessage('RequestChatResponse', KEPT, raw)];
}

function toMessage(name: string, kind: string, raw: Json): SystemMessage {
  const fields = toFields(raw) ?? {};
  return {
    name,
    kind,
    sequence: undefined,
    clientId: readLong(fields, 'clientID') ?? '',
    at: readAt(readText(fields, 'createdTime')),
    fields,
    raw,
  };
}

/** A message for the cursor. */
export const storeMessage = ({ name, kind, raw }: SystemMessage): Json => ({ name, kind, raw });

/** What {@link storeMessage} gave. */
export function restoreMessage(stored: Json): SystemMessage {
  const fields = toFields(stored) ?? {};
  return toMessage(readText(fields, 'name'), readText(fields, 'kind'), toJson(fields['raw']));
}

/** Where an agent has the id that the start named, it is not the customer's: decisions 27 and 28. */
const added: Converter<SoapCursor> = (message, cursor, at) => {
  const clientId = message.clientId === cursor.clientId ? '' : cursor.clientId;
  const step = participantAdded(message, { ...cursor, clientId }, at);
  return { ...step, cursor: { ...step.cursor, clientId } };
};

/** What is read in another way than over REST. */
export const SOAP_CONVERTERS: ReadonlyMap<string, Converter<SoapCursor>> = new Map<
  string,
  Converter<SoapCursor>
>([
  ['ParticipantAddedMessage', added],
  [KEPT, passOn],
]);

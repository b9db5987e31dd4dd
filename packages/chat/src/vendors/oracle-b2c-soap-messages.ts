import type { RequestChatResponse, SystemMessages } from '@parlance/client-oracle-chat-soap';

import type { Json } from '../events.js';
import { toFields, toJson, type Fields } from '../json.js';
import { participantAdded, passOn, tellingOf, type Converter } from './_shared/oracle-chat/events.js';
import { kindOf, readAt, readLong, readText, type SystemMessage } from './_shared/oracle-chat/messages.js';
import type { SoapCursor } from './oracle-b2c-soap-handle.js';

type Item = SystemMessages['items'][number];
type Tree = Extract<Item, { readonly kind: 'unknown' }>['value'];

/** Not a kind of the vendor's: what is kept as it came, whatever it is called. */
const KEPT = 'kept';

/**
 * The messages of an answer, in the order of the wire: nothing else tells it. What is not described follows its message as
 * one of its own.
 * Source: specs/oracle-chat-soap/NOTES.md, decisions 6 to 9 and 24.
 */
export const readSystemMessages = (messages: SystemMessages | undefined): readonly SystemMessage[] =>
  (messages?.items ?? []).flatMap((item) =>
    item.kind === 'unknown' ? readTree(item.value) : readKnown(item),
  );

function readKnown({ kind: name, value }: Exclude<Item, { readonly kind: 'unknown' }>): SystemMessage[] {
  const { unknownElements = [], ...members } = value;
  const kind = kindOf(name);
  const raw = toJson(members);
  const message = toMessage(name, kind, raw, { ...textsOf(unknownElements), ...toFields(raw) });
  if (unknownElements.length === 0 || tellingOf(kind) === 'in-part') return [message];
  return [message, toMessage(name, KEPT, { unknownElements: toJson(unknownElements) })];
}

/**
 * What is not as it is described: by its name it may be a known kind all the same, in another namespace or with a value of
 * another type. It means then what the kind means, as far as its members can be read, and is kept besides.
 */
function readTree(tree: Tree): readonly SystemMessage[] {
  const { name } = tree;
  const kind = kindOf(name);
  const fields = textsOf(tree.children.filter((child) => typeof child !== 'string'));
  const telling = tellingOf(kind);
  const message = toMessage(name, kind, toJson(telling === 'in-part' ? fields : tree), fields);
  return telling === 'by-meaning' ? [message, toMessage(name, KEPT, toJson(tree))] : [message];
}

/** The elements that hold a text and no more, by their names as members have them. */
const textsOf = (elements: readonly Tree[]): Fields =>
  Object.fromEntries(
    elements.flatMap(({ name, children }) =>
      children.every((child) => typeof child === 'string')
        ? [[`${name.charAt(0).toLowerCase()}${name.slice(1)}`, children.join('')] as const]
        : [],
    ),
  );

/** What the start tells besides: surveys, and which fields are not described; what these hold may be a credential. */
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
    ...(unknownElements.length > 0 && { unknownElements: unknownElements.map(({ name }) => name) }),
  };
  return Object.keys(raw).length === 0 ? [] : [toMessage('RequestChatResponse', KEPT, raw)];
}

/** @param fields Its members, where `raw` has them in another form. */
function toMessage(
  name: string,
  kind: string,
  raw: Json,
  fields: Fields = toFields(raw) ?? {},
): SystemMessage {
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
export const storeMessage = ({ name, kind, raw, fields }: SystemMessage): Json => ({
  name,
  kind,
  raw,
  fields: toJson(fields),
});

/** What {@link storeMessage} gave. */
export function restoreMessage(stored: Json): SystemMessage {
  const fields = toFields(stored) ?? {};
  const [name, kind] = [readText(fields, 'name'), readText(fields, 'kind')];
  return toMessage(name, kind, toJson(fields['raw']), toFields(fields['fields']));
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

import { toIso } from '../../entries.js';
import { chatServerShapes } from '../../generated/oracle-chat-soap.js';
import type { ElementShape } from '../../soap/shapes.js';
import { tag, textTag, type Tag } from '../../soap/tag.js';
import type { SystemMessage } from '../_oracle-chat/engagement.js';
import type { OracleB2cSoapReadings } from './conditions.js';

/** What happened, as it goes out: in the order in which it happened. */
export const systemMessagesTag = (
  messages: readonly SystemMessage[],
  readings: Pick<OracleB2cSoapReadings, 'concludedName'>,
): Tag =>
  tag(
    'ns3:SystemMessages',
    messages.map((message) => messageTag(message, readings)),
  );

function messageTag(
  { messageName, atMs, members, isInjected }: SystemMessage,
  readings: Pick<OracleB2cSoapReadings, 'concludedName'>,
): Tag {
  if (isInjected === true) return injectedTag(messageName, members, atMs);
  const name = messageName.replace(/^RNEngagement/, 'RNChat');
  const told = name === 'RNChatConcludedMessage' ? concludedName(readings) : name;
  return tag(`ns3:${told}`, [createdTime(atMs), ...memberTags(name, members)]);
}

/** Notes on the WSDLs, decision 7. */
const concludedName = ({ concludedName: name }: Pick<OracleB2cSoapReadings, 'concludedName'>): string =>
  name === 'concluded' ? 'RNChatConcludedMessage' : 'RNChatEngagementConcludedMessage';

const createdTime = (atMs: number): Tag => tag('CreatedTime', toIso(atMs));

/** The members that the kind has here, in their order: those of the REST API with a capital first letter. Decision 8. */
function memberTags(name: string, members: SystemMessage['members']): readonly Tag[] {
  const all: Readonly<Record<string, unknown>> =
    name === 'RNChatParticipantAddedMessage' ? { greeting: '', ...members } : members;
  return memberNames(name).flatMap((element) => {
    const value = all[memberOf(element)];
    return value === undefined ? [] : [tag(`ns3:${element}`, printed(value))];
  });
}

/** The members that a kind of message has, in their order; the time, which all have, is none of them. */
function memberNames(name: string): readonly string[] {
  const messages = childrenOf(chatServerShapes.answers['RetrieveMessages']).find(isNamed('SystemMessages'));
  return childrenOf(childrenOf(messages).find(isNamed(name))).map((member) => member.name);
}

const isNamed =
  (wanted: string) =>
  ({ name }: ElementShape): boolean =>
    name === wanted;

const childrenOf = (shape: ElementShape | undefined): readonly ElementShape[] =>
  shape?.type.kind === 'complex' ? shape.type.children() : [];

const memberOf = (element: string): string =>
  element === 'ClientID' ? 'clientId' : `${element.charAt(0).toLowerCase()}${element.slice(1)}`;

/** A value as text: empty where it is none that has a text. */
function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  const isPlain = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isPlain ? String(value) : '';
}

/** A message of any kind, with members of any names. */
function injectedTag(name: string, members: SystemMessage['members'], atMs: number): Tag {
  const tags = Object.entries(members).flatMap(([member, value]) => injectedMember(member, value));
  const hasTime = Object.hasOwn(members, 'CreatedTime');
  return tag(`ns3:${name}`, hasTime ? tags : [createdTime(atMs), ...tags]);
}

function injectedMember(name: string, value: unknown): readonly Tag[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => injectedMember(name, one));
  const prefixed = name === 'CreatedTime' ? name : `ns3:${name}`;
  if (typeof value !== 'object' || value === null) return textTag(prefixed, printed(value));
  const inside = Object.entries(value).flatMap(([member, one]: [string, unknown]) =>
    injectedMember(member, one),
  );
  return [tag(prefixed, inside)];
}

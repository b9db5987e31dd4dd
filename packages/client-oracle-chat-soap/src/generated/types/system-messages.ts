// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  choice,
  complexElement,
  element,
  type ElementReader,
  MANY,
  refuseKind,
  writeTree,
  type XmlElement,
} from '@parlance/runtime/soap';

import { NS_E } from '../namespaces.js';
import { type ActivityChanged, readActivityChanged, writeActivityChanged } from './activity-changed.js';
import { type Concluded, readConcluded, writeConcluded } from './concluded.js';
import {
  type ConfigurationChanged,
  readConfigurationChanged,
  writeConfigurationChanged,
} from './configuration-changed.js';
import { type MessagePosted, readMessagePosted, writeMessagePosted } from './message-posted.js';
import { type ParticipantAdded, readParticipantAdded, writeParticipantAdded } from './participant-added.js';
import {
  type ParticipantConnectionStateChanged,
  readParticipantConnectionStateChanged,
  writeParticipantConnectionStateChanged,
} from './participant-connection-state-changed.js';
import { type ParticipantLeft, readParticipantLeft, writeParticipantLeft } from './participant-left.js';
import { readRoleChanged, type RoleChanged, writeRoleChanged } from './role-changed.js';
import {
  readWaitInformationChanged,
  type WaitInformationChanged,
  writeWaitInformationChanged,
} from './wait-information-changed.js';

/**
 * Messages of any kind, in the order in which they happened. Kinds that are not listed come too, and
 * are kept in their place.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (sample).
 */
export interface SystemMessages {
  readonly items: readonly SystemMessagesItem[];
}

/** One of a list whose order is that of the wire, told apart by `kind`. */
export type SystemMessagesItem =
  /** A text. */
  | { readonly kind: 'RNChatMessagePostedMessage'; readonly value: MessagePosted }
  /** Somebody has joined. */
  | { readonly kind: 'RNChatParticipantAddedMessage'; readonly value: ParticipantAdded }
  /**
   * Somebody has left. Not always the end of the chat.
   *
   * Source: OracleMobileChat, RNEngagementParticipantLeftMessage (inferred; the name with RNChat is a
   * guess).
   */
  | { readonly kind: 'RNChatParticipantLeftMessage'; readonly value: ParticipantLeft }
  /**
   * Silence of a participant, or the return.
   *
   * Source: OracleMobileChat, RNEngagementParticipantConnectionStateChangedMessage (inferred; the name
   * with RNChat is a guess).
   */
  | {
      readonly kind: 'RNChatParticipantConnectionStateChangedMessage';
      readonly value: ParticipantConnectionStateChanged;
    }
  /**
   * A participant types, or does not any more.
   *
   * Source: OracleMobileChat, RNEngagementActivityChangedMessage (inferred; the name with RNChat is a
   * guess).
   */
  | { readonly kind: 'RNChatActivityChangedMessage'; readonly value: ActivityChanged }
  /**
   * Another participant leads.
   *
   * Source: OracleMobileChat, RNEngagementRoleChangedMessage (inferred; the name with RNChat is a
   * guess).
   */
  | { readonly kind: 'RNChatRoleChangedMessage'; readonly value: RoleChanged }
  /**
   * Place in the queue, and the wait.
   *
   * Source: OracleMobileChat, RNEngagementWaitInformationChangedMessage (inferred; the name with RNChat
   * is a guess).
   */
  | { readonly kind: 'RNChatWaitInformationChangedMessage'; readonly value: WaitInformationChanged }
  /**
   * A setting of the chat server has changed.
   *
   * Source: OracleMobileChat, RNEngagementConfigurationChangedMessage (inferred; the name with RNChat is
   * a guess).
   */
  | { readonly kind: 'RNChatConfigurationChangedMessage'; readonly value: ConfigurationChanged }
  /**
   * The chat is over.
   *
   * Source: OracleMobileChat, RNEngagementConcludedMessage (inferred; one of two guesses: NOTES.md,
   * decision 7).
   */
  | { readonly kind: 'RNChatConcludedMessage'; readonly value: Concluded }
  /**
   * The chat is over.
   *
   * Source: OracleMobileChat, RNEngagementConcludedMessage (inferred; one of two guesses: NOTES.md,
   * decision 7).
   */
  | { readonly kind: 'RNChatEngagementConcludedMessage'; readonly value: Concluded }
  /** What is not described, or not as described, kept whole. */
  | { readonly kind: 'unknown'; readonly value: XmlElement };

/** Reads an element that holds `SystemMessages`. */
export const readSystemMessages: ElementReader<SystemMessages> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    choice(
      'items',
      { ...MANY, isOpen: true },
      element('RNChatMessagePostedMessage', NS_E, 'RNChatMessagePostedMessage', readMessagePosted),
      element('RNChatParticipantAddedMessage', NS_E, 'RNChatParticipantAddedMessage', readParticipantAdded),
      element('RNChatParticipantLeftMessage', NS_E, 'RNChatParticipantLeftMessage', readParticipantLeft),
      element(
        'RNChatParticipantConnectionStateChangedMessage',
        NS_E,
        'RNChatParticipantConnectionStateChangedMessage',
        readParticipantConnectionStateChanged,
      ),
      element('RNChatActivityChangedMessage', NS_E, 'RNChatActivityChangedMessage', readActivityChanged),
      element('RNChatRoleChangedMessage', NS_E, 'RNChatRoleChangedMessage', readRoleChanged),
      element(
        'RNChatWaitInformationChangedMessage',
        NS_E,
        'RNChatWaitInformationChangedMessage',
        readWaitInformationChanged,
      ),
      element(
        'RNChatConfigurationChangedMessage',
        NS_E,
        'RNChatConfigurationChangedMessage',
        readConfigurationChanged,
      ),
      element('RNChatConcludedMessage', NS_E, 'RNChatConcludedMessage', readConcluded),
      element('RNChatEngagementConcludedMessage', NS_E, 'RNChatEngagementConcludedMessage', readConcluded),
    ),
  ],
}));

/**
 * Writes `SystemMessages` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeSystemMessages = (tag: string, value: SystemMessages, declarations = ''): string =>
  `<${tag}${declarations}>` + value.items.map((one) => writeSystemMessagesItem(one)).join('') + `</${tag}>`;

/** Writes `SystemMessagesItem`. */
export const writeSystemMessagesItem = (item: SystemMessagesItem): string => {
  switch (item.kind) {
    case 'RNChatMessagePostedMessage':
      return writeMessagePosted('e:RNChatMessagePostedMessage', item.value);
    case 'RNChatParticipantAddedMessage':
      return writeParticipantAdded('e:RNChatParticipantAddedMessage', item.value);
    case 'RNChatParticipantLeftMessage':
      return writeParticipantLeft('e:RNChatParticipantLeftMessage', item.value);
    case 'RNChatParticipantConnectionStateChangedMessage':
      return writeParticipantConnectionStateChanged(
        'e:RNChatParticipantConnectionStateChangedMessage',
        item.value,
      );
    case 'RNChatActivityChangedMessage':
      return writeActivityChanged('e:RNChatActivityChangedMessage', item.value);
    case 'RNChatRoleChangedMessage':
      return writeRoleChanged('e:RNChatRoleChangedMessage', item.value);
    case 'RNChatWaitInformationChangedMessage':
      return writeWaitInformationChanged('e:RNChatWaitInformationChangedMessage', item.value);
    case 'RNChatConfigurationChangedMessage':
      return writeConfigurationChanged('e:RNChatConfigurationChangedMessage', item.value);
    case 'RNChatConcludedMessage':
      return writeConcluded('e:RNChatConcludedMessage', item.value);
    case 'RNChatEngagementConcludedMessage':
      return writeConcluded('e:RNChatEngagementConcludedMessage', item.value);
    case 'unknown':
      return writeTree(item.value);
    default:
      return refuseKind(item);
  }
};

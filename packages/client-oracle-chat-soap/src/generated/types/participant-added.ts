// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  escapeText,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  xsLong,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import { type RoleEnum, roleEnumType } from './role-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * Somebody who has joined.
 *
 * Source: Oracle support answer 9457, RetrieveMessages (sample).
 */
export interface ParticipantAdded extends SystemMessage {
  /** Name to show. */
  readonly name?: string | undefined;
  /** First text; may be HTML. */
  readonly greeting?: string | undefined;
  /** The participant. */
  readonly clientID?: string | undefined;
  /** What the participant is in the chat. */
  readonly role?: RoleEnum | undefined;
}

/** Reads an element that holds `ParticipantAdded`. */
export const readParticipantAdded: ElementReader<ParticipantAdded> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
    element('name', NS_E, 'Name', textElement(xsString), OPTIONAL),
    element('greeting', NS_E, 'Greeting', textElement(xsString), OPTIONAL),
    element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
    element('role', NS_E, 'Role', textElement(roleEnumType), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

/**
 * Writes `ParticipantAdded` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeParticipantAdded = (tag: string, value: ParticipantAdded, declarations = ''): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.name === undefined ? '' : `<e:Name>${escapeText(value.name, 'Name')}</e:Name>`) +
  (value.greeting === undefined ? '' : `<e:Greeting>${escapeText(value.greeting, 'Greeting')}</e:Greeting>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.role === undefined ? '' : `<e:Role>${writeText(roleEnumType, value.role, 'Role')}</e:Role>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;

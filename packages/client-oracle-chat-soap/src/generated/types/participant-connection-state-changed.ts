// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  complexElement,
  element,
  type ElementReader,
  OPTIONAL,
  orNothing,
  textElement,
  writeText,
  writeTree,
  xsLong,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C, NS_E } from '../namespaces.js';
import { type ConnectionStateEnum, connectionStateEnumType } from './connection-state-enum.js';
import type { SystemMessage } from './system-message.js';

/**
 * How a participant is connected.
 *
 * Source: OracleMobileChat, RNEngagementParticipantConnectionStateChangedMessage (inferred; the name
 * with RNChat is a guess).
 */
export interface ParticipantConnectionStateChanged extends SystemMessage {
  /** The participant that it is about. */
  readonly clientID?: string | undefined;
  /** The connection now. */
  readonly connectionState?: ConnectionStateEnum | undefined;
}

/** Reads an element that holds `ParticipantConnectionStateChanged`. */
export const readParticipantConnectionStateChanged: ElementReader<ParticipantConnectionStateChanged> =
  /* @__PURE__ */ complexElement(() => ({
    slots: [
      element('createdTime', NS_C, 'CreatedTime', textElement(orNothing(xsToken)), OPTIONAL),
      element('clientID', NS_E, 'ClientID', textElement(orNothing(xsLong)), OPTIONAL),
      element('connectionState', NS_E, 'ConnectionState', textElement(connectionStateEnumType), OPTIONAL),
    ],
    unknownKey: 'unknownElements',
  }));

/**
 * Writes `ParticipantConnectionStateChanged` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeParticipantConnectionStateChanged = (
  tag: string,
  value: ParticipantConnectionStateChanged,
  declarations = '',
): string =>
  `<${tag}${declarations}>` +
  (value.createdTime === undefined
    ? ''
    : `<c:CreatedTime>${writeText(xsToken, value.createdTime, 'CreatedTime')}</c:CreatedTime>`) +
  (value.clientID === undefined
    ? ''
    : `<e:ClientID>${writeText(xsLong, value.clientID, 'ClientID')}</e:ClientID>`) +
  (value.connectionState === undefined
    ? ''
    : `<e:ConnectionState>${writeText(connectionStateEnumType, value.connectionState, 'ConnectionState')}</e:ConnectionState>`) +
  (value.unknownElements ?? []).map(writeTree).join('') +
  `</${tag}>`;

// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type {
  ActivityChangedMessage,
  ConcludedMessage,
  ConfigurationChangedMessage,
  ConsumerErrorOccurredMessage,
  FileAttachmentMessage,
  FileAttachmentStatusMessage,
  MediaInvitationMessage,
  MediaStatusMessage,
  MediaTokenMessage,
  MessagePostedMessage,
  ParticipantAddedMessage,
  ParticipantConnectionStateChangedMessage,
  ParticipantLeftMessage,
  RoleChangedMessage,
  SystemMessage,
  WaitInformationChangedMessage,
} from './models.js';

const systemMessageNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'RNEngagementActivityChangedMessage',
  'RNEngagementConcludedMessage',
  'RNEngagementMessagePostedMessage',
  'RNEngagementParticipantAddedMessage',
  'RNEngagementParticipantLeftMessage',
  'RNEngagementParticipantConnectionStateChangedMessage',
  'RNEngagementRoleChangedMessage',
  'RNEngagementWaitInformationChangedMessage',
  'RNEngagementConfigurationChangedMessage',
  'RNEngagementConsumerErrorOccurredMessage',
  'RNEngagementMediaInvitationMessage',
  'RNEngagementMediaStatusMessage',
  'RNEngagementMediaTokenMessage',
  'RNEngagementFileAttachmentMessage',
  'RNEngagementFileAttachmentStatusMessage',
]);

/** Those of `SystemMessage` that are listed: told apart by `messageName`. */
export type ListedSystemMessage =
  | ActivityChangedMessage
  | ConcludedMessage
  | MessagePostedMessage
  | ParticipantAddedMessage
  | ParticipantLeftMessage
  | ParticipantConnectionStateChangedMessage
  | RoleChangedMessage
  | WaitInformationChangedMessage
  | ConfigurationChangedMessage
  | ConsumerErrorOccurredMessage
  | MediaInvitationMessage
  | MediaStatusMessage
  | MediaTokenMessage
  | FileAttachmentMessage
  | FileAttachmentStatusMessage;

/**
 * Whether the `messageName` of a `SystemMessage` is a listed one. Then each value of it stands for one
 * type; else only what all have in common is known.
 */
export const isListedSystemMessage = (value: SystemMessage): value is ListedSystemMessage =>
  systemMessageNames.has(value.messageName);

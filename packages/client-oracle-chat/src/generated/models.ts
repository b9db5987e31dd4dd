// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

import type { components } from './schema.js';

/**
 * An agent types, or has stopped.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
 */
export type ActivityChangedMessage = components['schemas']['ActivityChangedMessage'];

/**
 * What an agent does. Expect values that are not listed.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
 */
export type ActivityMode = components['schemas']['ActivityMode'];

/**
 * Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. Answers may have another form, or null
 * (NOTES.md, decision 5).
 *
 * Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
 */
export type ClientTime = components['schemas']['ClientTime'];

/**
 * No reason can be given.
 *
 * Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented).
 */
export type ConcludeEngagementRequest = components['schemas']['ConcludeEngagementRequest'];

/**
 * The chat is over.
 *
 * Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented).
 */
export type ConcludeEngagementResponse = components['schemas']['ConcludeEngagementResponse'];

/**
 * The chat is over. Nothing comes after it.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; the values are observed).
 */
export type ConcludedMessage = components['schemas']['ConcludedMessage'];

/**
 * The chat has moved to another pool: every further call names it.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its members are inferred
 * from the chat page of the vendor).
 */
export type ConfigurationChangedMessage = components['schemas']['ConfigurationChangedMessage'];

/**
 * ABSENT comes first when nothing is heard, then DISCONNECTED. Expect values that are not listed.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type ConnectionState = components['schemas']['ConnectionState'];

/**
 * Something went wrong on the server.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type ConsumerErrorOccurredMessage = components['schemas']['ConsumerErrorOccurredMessage'];

/**
 * A field of the installation.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented).
 */
export type CustomField = components['schemas']['CustomField'];

/**
 * Why somebody left. A lead who left with TRANSFERRED_TO_QUEUE: the customer waits again. Any reason
 * of `EndReason` may stand here too. Expect values that are not listed.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type DisconnectReason = components['schemas']['DisconnectReason'];

/**
 * Why a chat is over. NOTES.md has what each means. Expect values that are not listed.
 *
 * Source: Oracle Customer Portal, chat page (observed; the first three are in the sample application
 * too).
 */
export type EndReason = components['schemas']['EndReason'];

/**
 * What the routing rules look at.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented).
 */
export type EngagementQueueQuestion = components['schemas']['EngagementQueueQuestion'];

/**
 * Why a request was refused.
 *
 * Source: Oracle B2C Service, Chat REST API guide, Status Codes (observed; the guide says no more than
 * that it is an object).
 */
export type ErrorAnswer = components['schemas']['ErrorAnswer'];

/**
 * The codes of the agents' API. Expect values that are not listed.
 *
 * Source: Oracle B2C Service, Chat REST API guide, Agent API, Errors (decided; NOTES.md, decision 21).
 */
export type ExceptionCode = components['schemas']['ExceptionCode'];

/**
 * An agent has sent a file.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type FileAttachmentMessage = components['schemas']['FileAttachmentMessage'];

/**
 * What became of a file.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type FileAttachmentStatusMessage = components['schemas']['FileAttachmentStatusMessage'];

/**
 * Where a chat would come to.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; the list is cut;
 * chatRouteId is from the guide of Fusion Service).
 */
export type GetEngagementQueueResponse = components['schemas']['GetEngagementQueueResponse'];

/**
 * No other members are known; a sequence number to begin with is not documented.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
 */
export type GetMessagesRequest = components['schemas']['GetMessagesRequest'];

/**
 * What happened since the last answer.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; `errorMessages` is
 * observed).
 */
export type GetMessagesResponse = components['schemas']['GetMessagesResponse'];

/**
 * Who is there.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented; the list is cut:
 * engagementsInQueue is observed, queueId and expectedWaitSeconds are inferred).
 */
export type GetQueueStatisticsResponse = components['schemas']['GetQueueStatisticsResponse'];

/**
 * A whole number of 32 bits. The server may send text as well.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented; that text may come is
 * decided: NOTES.md, decision 7).
 */
export type Int = components['schemas']['Int'];

/**
 * A whole number of 64 bits. As text where a number of JavaScript would lose digits; the server may
 * send text as well.
 *
 * Source: Oracle Fusion Service, Chat REST API guide (F75233), concludeEngagement (documented; that
 * text may come is observed).
 */
export type Long = components['schemas']['Long'];

/**
 * A whole number of 64 bits like `Long`, or null for none.
 *
 * Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (inferred; its sample has null
 * for the time).
 */
export type LongOrNull = components['schemas']['LongOrNull'];

/**
 * An agent invites to co-browsing or video.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type MediaInvitationMessage = components['schemas']['MediaInvitationMessage'];

/**
 * What became of such an invitation.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type MediaStatusMessage = components['schemas']['MediaStatusMessage'];

/**
 * What is needed to follow such an invitation.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are unknown).
 */
export type MediaTokenMessage = components['schemas']['MediaTokenMessage'];

/**
 * Somebody said something.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; richText,
 * messageId and offTheRecord are inferred).
 */
export type MessagePostedMessage = components['schemas']['MessagePostedMessage'];

/**
 * Somebody joined; the first one is the agent who has taken the chat.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type ParticipantAddedMessage = components['schemas']['ParticipantAddedMessage'];

/**
 * Somebody went silent, or came back.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type ParticipantConnectionStateChangedMessage =
  components['schemas']['ParticipantConnectionStateChangedMessage'];

/**
 * Somebody left. That alone is not the end of the chat (NOTES.md, decision 17).
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type ParticipantLeftMessage = components['schemas']['ParticipantLeftMessage'];

/**
 * What the customer does.
 *
 * Source: Oracle B2C Service, Chat REST API guide, activity (documented).
 */
export type PostActivityChangeRequest = components['schemas']['PostActivityChangeRequest'];

/**
 * Done.
 *
 * Source: Oracle B2C Service, Chat REST API guide, activity (inferred; the list is cut).
 */
export type PostActivityChangeResponse = components['schemas']['PostActivityChangeResponse'];

/**
 * A text of the customer.
 *
 * Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).
 */
export type PostEngagementMessageRequest = components['schemas']['PostEngagementMessageRequest'];

/**
 * The message was taken. It may still be blocked.
 *
 * Source: Oracle B2C Service, Chat REST API guide, postMessage (inferred; the list is cut).
 */
export type PostEngagementMessageResponse = components['schemas']['PostEngagementMessageResponse'];

/**
 * Which queue, and what to count.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).
 */
export type QueueStatisticsQuestion = components['schemas']['QueueStatisticsQuestion'];

/**
 * Everything about the chat was said in the session call.
 *
 * Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
 */
export type RequestEngagementRequest = components['schemas']['RequestEngagementRequest'];

/**
 * The new engagement. Ids come as numbers, and again as text where the number would lose digits: read
 * the text first.
 *
 * Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented; the list is cut:
 * sessionId, engagementId and resultType are observed, the survey after the chat and the preview
 * inferred).
 */
export type RequestEngagementResponse = components['schemas']['RequestEngagementResponse'];

/**
 * What came of it. `EXISTING_SESSION`: a chat that was going on is resumed. What begins with `FAIL_`
 * is no chat, even with a 200 (NOTES.md, decision 10). Expect values that are not listed.
 *
 * Source: Oracle Customer Portal, chat page (observed).
 */
export type ResultType = components['schemas']['ResultType'];

/**
 * LEAD leads the chat, CONFEREE was called in. How a customer is called is not known. Expect values
 * that are not listed.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type Role = components['schemas']['Role'];

/**
 * Another agent leads the chat now.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members
 * are inferred).
 */
export type RoleChangedMessage = components['schemas']['RoleChangedMessage'];

/**
 * Whether what a customer types is shown to the agent. Send previews only where it is ENABLED. Expect
 * values that are not listed.
 *
 * Source: Oracle Customer Portal, chat page (observed).
 */
export type SneakPreviewState = components['schemas']['SneakPreviewState'];

/**
 * One thing that happened, told apart by `messageName`. New kinds come with new releases: pass over
 * those that you do not know.
 *
 * Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; most names are observed:
 * NOTES.md, System messages).
 */
export type SystemMessage = components['schemas']['SystemMessage'];

/**
 * A kind that is not in this list.
 *
 * Source: Oracle support answer 12269 (documented; that kinds are added, and that a client must not
 * fail on them).
 */
export type UnlistedMessage = components['schemas']['UnlistedMessage'];

/**
 * Where the customer stands in the queue.
 *
 * Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
 */
export type WaitInformationChangedMessage = components['schemas']['WaitInformationChangedMessage'];

// Generated from specs/oracle-chat/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tells what the customer does, and what they have typed so far.
     * @description RESPONDING with the first key, LISTENING 5 s after the last one; a posted message implies LISTENING. Text typed so far
     *     at most once per `sneakPreviewInterval`. Safe to repeat.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, activity (documented; the times are observed).
     */
    post: operations['activities.change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/concludeEngagement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends a chat for the customer.
     * @description No reason can be given. Safe to repeat: a chat that has ended stays ended, and `session-unknown` or `chat-ended` means that
     *     it is over, which is what was wanted (NOTES.md, decision 16).
     *
     *     Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented; that it may be repeated is decided: NOTES.md, decision 16).
     */
    post: operations['engagements.conclude'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/getEngagementQueue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells which queue a chat would come to, and what to expect there.
     * @description Neither a session nor a JWT is asked for (NOTES.md, decision 19).
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; its example has the address of the agents: NOTES.md, decision 20).
     */
    get: operations['queues.getEngagementQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/getMessages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives the next system messages, waiting up to 30 s for one.
     * @description Messages that wait are given at once. Set `timeoutMs` well above 30 s, and hold one call at a time: what two do is not
     *     told (NOTES.md, decision 11). Calling it again is what keeps the customer present. Whether a message whose answer was lost
     *     is given again is not told (decision 12); gaps in `sequenceNumber` show a loss.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its table is cut: the pool is observed).
     */
    post: operations['messages.get'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/getQueueStats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts who is there for one queue.
     * @description Meant for the decision whether to offer a chat. Neither a session nor a JWT is asked for.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).
     */
    get: operations['queues.getStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/postMessage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Says something for the customer.
     * @description Allowed before an agent has come. A 200 does not prove delivery: a message that the spam check has blocked is told by
     *     the system messages only (NOTES.md, decision 14). Not safe to repeat after a lost answer: nothing is promised for `messageId`.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).
     */
    post: operations['messages.post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requestEngagement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins a chat with what the session call was told.
     * @description Within the life of the JWT, which is 120 s where it is known. Not safe to repeat after a lost answer: whether the same
     *     JWT opens a second engagement is not told (NOTES.md, decision 9). Look at `resultType` of a 200 too (decision 10).
     *
     *     Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
     */
    post: operations['engagements.request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description An agent types, or has stopped.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
     */
    ActivityChangedMessage: {
      /** @description Who. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      /** @description The chat. */
      engagementId?: components['schemas']['Long'];
      /** @description The same as text. */
      engagementIdString?: string;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementActivityChangedMessage';
      mode: components['schemas']['ActivityMode'];
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
      /** @description What is typed so far. Meant for agents; never show it to a customer. */
      sneakPreview?: string | null;
      /** @description Whether whoever types is in the field. */
      sneakPreviewFocus?: boolean | null;
      /** @description Shortest time between two previews in milliseconds. */
      sneakPreviewInterval?: components['schemas']['Long'];
      /** @description The same as text. */
      sneakPreviewIntervalString?: string;
      sneakPreviewState?: components['schemas']['SneakPreviewState'];
    };
    /**
     * @description What an agent does. Expect values that are not listed.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
     */
    ActivityMode: 'NONE' | 'AWAY' | 'LISTENING' | 'RESEARCHING' | 'RESPONDING' | (string & {});
    /**
     * @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. Answers may have another form, or null (NOTES.md, decision 5).
     *
     *     Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
     */
    ClientTime: string | null;
    /**
     * @description The chat is over. Nothing comes after it.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; the values are observed).
     */
    ConcludedMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementConcludedMessage';
      reason?: components['schemas']['EndReason'];
      /** @description Of who ended it. */
      role?: components['schemas']['Role'];
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description No reason can be given.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented).
     */
    ConcludeEngagementRequest: {
      /** @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. */
      clientRequestTime?: string;
      /** @description Any number; the answer repeats it. */
      clientTransactionId?: components['schemas']['Long'];
    };
    /**
     * @description The chat is over.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (documented).
     */
    ConcludeEngagementResponse: {
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
    };
    /**
     * @description The chat has moved to another pool: every further call names it.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; its members are inferred from the chat page of the vendor).
     */
    ConfigurationChangedMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementConfigurationChangedMessage';
      /** @description What has changed, for instance CHAT_CLUSTER_POOL_ID (NOTES.md, decision 8). */
      name?: string;
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
      /** @description Its new value, for instance the pool. */
      value?: string;
    };
    /**
     * @description ABSENT comes first when nothing is heard, then DISCONNECTED. Expect values that are not listed.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    ConnectionState: 'ACTIVE' | 'ABSENT' | 'DISCONNECTED' | (string & {});
    /**
     * @description Something went wrong on the server.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    ConsumerErrorOccurredMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementConsumerErrorOccurredMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description A field of the installation.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented).
     */
    CustomField: {
      /** @description Name of the field. */
      name?: string;
      /**
       * @description Needed where there is a value.
       * @enum {string}
       */
      type?: 'BOOLEAN' | 'DATE' | 'DATETIME' | 'INTEGER' | 'LONG' | 'STRING' | 'DECIMAL';
      /** @description The value, as text. */
      value?: string;
    };
    /**
     * @description Why somebody left. A lead who left with TRANSFERRED_TO_QUEUE: the customer waits again. Any reason of `EndReason` may
     *     stand here too. Expect values that are not listed.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    DisconnectReason: 'TRANSFERRED_TO_QUEUE' | 'PARTICIPANT_LEFT' | (string & {});
    /**
     * @description Why a chat is over. NOTES.md has what each means. Expect values that are not listed.
     *
     *     Source: Oracle Customer Portal, chat page (observed; the first three are in the sample application too).
     */
    EndReason:
      | 'AGENT_CONCLUDED'
      | 'END_USER_CONCLUDED'
      | 'QUEUE_TIMEOUT'
      | 'IDLE_TIMEOUT'
      | 'EJECTED'
      | 'NO_AGENTS_AVAILABLE'
      | 'ENDED_USER_CANCEL'
      | 'ENDED_USER_DEFLECTED'
      | 'FAIL_NO_AGENTS_AVAIL'
      | 'CONFREE_DISCONNECTED'
      | 'BROWSER_UNSUPPORTED'
      | (string & {});
    /**
     * @description What the routing rules look at.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented).
     */
    EngagementQueueQuestion: {
      /** @description Category of the question. */
      categoryId?: components['schemas']['Long'];
      /** @description Fields of the installation. */
      customFields?: components['schemas']['CustomField'][];
      /** @description Interface of the site. */
      interfaceId?: components['schemas']['Long'];
      /** @description Its name. */
      interfaceName?: string;
      /** @description Organization of the customer. */
      organizationId?: components['schemas']['Long'];
      /** @description Product of the question. */
      productId?: components['schemas']['Long'];
    };
    /**
     * @description Why a request was refused.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, Status Codes (observed; the guide says no more than that it is an object).
     */
    ErrorAnswer: {
      exceptionCode?: components['schemas']['ExceptionCode'];
      /** @description In words, for developers. It may quote what was sent: keep it out of logs. */
      message?: string | null;
    };
    /**
     * @description The codes of the agents' API. Expect values that are not listed.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, Agent API, Errors (decided; NOTES.md, decision 21).
     */
    ExceptionCode:
      | 'ACCESS_DENIED'
      | 'UNKNOWN_EXCEPTION'
      | 'BAD_REQUEST'
      | 'INTERNAL_SERVER_ERROR'
      | 'INVALID_FIELD'
      | 'CONFLICT'
      | 'UNDEFINED_CONDITION'
      | 'DEPENDENCY_APPLICATION_TIMEOUT'
      | (string & {});
    /**
     * @description An agent has sent a file.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    FileAttachmentMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementFileAttachmentMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description What became of a file.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    FileAttachmentStatusMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementFileAttachmentStatusMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Where a chat would come to.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getEngagementQueue (documented; the list is cut; chatRouteId is from the guide of Fusion Service).
     */
    GetEngagementQueueResponse: {
      /** @description Agents who could take it. */
      availableAgentSessions?: components['schemas']['Int'];
      /** @description Shows, with the id, the survey for those who give up; B2C Service only. */
      cancelledSurveyAuth?: string | null;
      /** @description 0: none. */
      cancelledSurveyId?: components['schemas']['Long'];
      /** @description The same as text. */
      cancelledSurveyIdString?: string;
      /** @description Route; Fusion Service only. */
      chatRouteId?: components['schemas']['Int'];
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description Expected wait in seconds. */
      expectedWaitSeconds?: components['schemas']['Long'];
      /** @description The queue. */
      queueId?: components['schemas']['Long'];
      /** @description The same as text. */
      queueIdString?: string;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
    };
    /**
     * @description No other members are known; a sequence number to begin with is not documented.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented).
     */
    GetMessagesRequest: {
      /** @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. */
      clientRequestTime?: string;
      /** @description Any number; the answer repeats it. */
      clientTransactionId?: components['schemas']['Long'];
    };
    /**
     * @description What happened since the last answer.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; `errorMessages` is observed).
     */
    GetMessagesResponse: {
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description What is wrong, in a form that is not documented. Missing or empty when all is well. */
      errorMessages?: unknown[] | null;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
      /** @description In the order of `sequenceNumber`; missing or empty when nothing happened. */
      systemMessages?: components['schemas']['SystemMessage'][] | null;
    };
    /**
     * @description Who is there.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented; the list is cut: engagementsInQueue is observed, queueId and expectedWaitSeconds are inferred).
     */
    GetQueueStatisticsResponse: {
      /** @description The count, of what was asked for. */
      availableAgentSessions?: components['schemas']['Int'];
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description Chats that wait. */
      engagementsInQueue?: components['schemas']['Long'];
      /** @description Expected wait in seconds. */
      expectedWaitSeconds?: components['schemas']['Long'];
      /** @description The queue. */
      queueId?: components['schemas']['Long'];
      /** @description The same as text. */
      queueIdString?: string;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
    };
    /**
     * Format: int32
     * @description A whole number of 32 bits. The server may send text as well.
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented; that text may come is decided: NOTES.md, decision 7).
     */
    Int: number | string;
    /**
     * Format: int64
     * @description A whole number of 64 bits. As text where a number of JavaScript would lose digits; the server may send text as well.
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), concludeEngagement (documented; that text may come is observed).
     */
    Long: number | string;
    /**
     * Format: int64
     * @description A whole number of 64 bits like `Long`, or null for none.
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, concludeEngagement (inferred; its sample has null for the time).
     */
    LongOrNull: number | string | null;
    /**
     * @description An agent invites to co-browsing or video.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    MediaInvitationMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementMediaInvitationMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description What became of such an invitation.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    MediaStatusMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementMediaStatusMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description What is needed to follow such an invitation.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are unknown).
     */
    MediaTokenMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementMediaTokenMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Somebody said something.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; richText, messageId and offTheRecord are inferred).
     */
    MessagePostedMessage: {
      /** @description The text, or HTML: sanitise it before showing (NOTES.md, decision 13). */
      body: string;
      /** @description Who. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      /** @description Id of the message. */
      messageId?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementMessagePostedMessage';
      /** @description Whether it is kept out of the log. */
      offTheRecord?: boolean | null;
      /** @description Whether the text is HTML. */
      richText?: boolean | null;
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Somebody joined; the first one is the agent who has taken the chat.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    ParticipantAddedMessage: {
      /** @description Who. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      /** @description What the agent greets with; may be HTML. */
      greeting?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementParticipantAddedMessage';
      /** @description Name to show. */
      name?: string | null;
      role?: components['schemas']['Role'];
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Somebody went silent, or came back.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    ParticipantConnectionStateChangedMessage: {
      /** @description Who. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      connectionState?: components['schemas']['ConnectionState'];
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementParticipantConnectionStateChangedMessage';
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Somebody left. That alone is not the end of the chat (NOTES.md, decision 17).
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    ParticipantLeftMessage: {
      /** @description Who. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      disconnectReason?: components['schemas']['DisconnectReason'];
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementParticipantLeftMessage';
      role?: components['schemas']['Role'];
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description What the customer does.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, activity (documented).
     */
    PostActivityChangeRequest: {
      /** @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. */
      clientRequestTime?: string;
      /** @description Any number; the answer repeats it. */
      clientTransactionId?: components['schemas']['Long'];
      /**
       * @description RESPONDING while the customer types.
       * @enum {string}
       */
      mode: 'LISTENING' | 'RESPONDING';
      /**
       * @description Whether the customer is in the field.
       * @default false
       */
      sneakPreviewFocus?: boolean;
      /** @description What is typed so far. */
      sneakPreviewText?: string;
    };
    /**
     * @description Done.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, activity (inferred; the list is cut).
     */
    PostActivityChangeResponse: {
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
    };
    /**
     * @description A text of the customer.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, postMessage (documented).
     */
    PostEngagementMessageRequest: {
      /**
       * @description The text. The chat page of the vendor stops at 349525 characters (observed).
       *
       *     Limits: at least 1 characters.
       */
      body: string;
      /** @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. */
      clientRequestTime?: string;
      /** @description Any number; the answer repeats it. */
      clientTransactionId?: components['schemas']['Long'];
      /** @description Pairs of the caller's choice. */
      messageDataMap?: {
        [key: string]: string;
      };
      /** @description Id of the message. That a repeat with the same id is dropped is not promised. */
      messageId?: string;
      /**
       * @description Whether the message is kept out of the log.
       * @default false
       */
      offTheRecord?: boolean;
      /**
       * @description Whether the text is HTML.
       * @default false
       */
      richText?: boolean;
    };
    /**
     * @description The message was taken. It may still be blocked.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, postMessage (inferred; the list is cut).
     */
    PostEngagementMessageResponse: {
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
    };
    /**
     * @description Which queue, and what to count.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getQueueStats (documented).
     */
    QueueStatisticsQuestion: {
      /**
       * @description AGENTS: agents who are available, have asked for a chat and are connected. SESSIONS: agents who are available and
       *     connected, whether or not they have asked for a chat.
       * @enum {string}
       */
      chatProactiveAvailableType?: 'AGENTS' | 'SESSIONS';
      /** @description The queue. */
      queueId?: components['schemas']['Long'];
    };
    /**
     * @description Everything about the chat was said in the session call.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented).
     */
    RequestEngagementRequest: {
      /** @description Local time of the caller, yyyy-MM-dd'T'HH:mm:ssXXX. */
      clientRequestTime?: string;
      /** @description Any number; the answer repeats it. */
      clientTransactionId?: components['schemas']['Long'];
    };
    /**
     * @description The new engagement. Ids come as numbers, and again as text where the number would lose digits: read the text first.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, requestEngagement (documented; the list is cut: sessionId, engagementId and resultType are observed, the survey after the chat and the preview inferred).
     */
    RequestEngagementResponse: {
      /** @description Shows, with the id, the survey for those who give up waiting. */
      cancelledSurveyAuth?: string | null;
      /** @description 0: none. */
      cancelledSurveyId?: components['schemas']['Long'];
      /** @description The same as text. */
      cancelledSurveyIdString?: string;
      /** @description Who called. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      clientRequestTime?: components['schemas']['ClientTime'];
      /** @description As asked; null where nothing was. */
      clientTransactionId?: components['schemas']['LongOrNull'];
      /** @description The same as text. */
      clientTransactionIdString?: string | null;
      /** @description Shows, with the id, the survey after the chat. */
      completedSurveyAuth?: string | null;
      /** @description 0: none. */
      completedSurveyId?: components['schemas']['Long'];
      /** @description The same as text. */
      completedSurveyIdString?: string;
      /** @description The chat. */
      engagementId?: components['schemas']['Long'];
      /** @description The same as text. */
      engagementIdString?: string;
      resultType?: components['schemas']['ResultType'];
      /** @description When the server was done. */
      serviceFinishTime?: string | null;
      /** @description When the server began with it. */
      serviceStartTime?: string | null;
      /**
       * @description Credential of every further call; opaque. Missing where no chat has begun.
       *
       *     Limits: at least 1 characters.
       */
      sessionId?: string;
      /** @description Shortest time between two previews in milliseconds. */
      sneakPreviewInterval?: components['schemas']['Long'];
      /** @description The same as text. */
      sneakPreviewIntervalString?: string;
      sneakPreviewState?: components['schemas']['SneakPreviewState'];
    };
    /**
     * @description What came of it. `EXISTING_SESSION`: a chat that was going on is resumed. What begins with `FAIL_` is no chat, even
     *     with a 200 (NOTES.md, decision 10). Expect values that are not listed.
     *
     *     Source: Oracle Customer Portal, chat page (observed).
     */
    ResultType:
      | 'SUCCESS'
      | 'EXISTING_SESSION'
      | 'FAIL_OUT_OF_HOURS'
      | 'FAIL_HOLIDAY'
      | 'FAIL_NO_AGENTS_AVAIL'
      | 'FAIL_RULE_DEQUEUE'
      | (string & {});
    /**
     * @description LEAD leads the chat, CONFEREE was called in. How a customer is called is not known. Expect values that are not listed.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    Role: 'LEAD' | 'CONFEREE' | (string & {});
    /**
     * @description Another agent leads the chat now.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed; its members are inferred).
     */
    RoleChangedMessage: {
      /** @description Who leads; the name of this member is a guess. */
      clientId?: components['schemas']['Long'];
      /** @description The same as text. */
      clientIdString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementRoleChangedMessage';
      role?: components['schemas']['Role'];
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Whether what a customer types is shown to the agent. Send previews only where it is ENABLED. Expect values that are not
     *     listed.
     *
     *     Source: Oracle Customer Portal, chat page (observed).
     */
    SneakPreviewState:
      | 'NONE'
      | 'ENABLED'
      | 'DISABLED'
      | 'SITE_UNAVAILABLE'
      | 'SERVICE_UNAVAILABLE'
      | (string & {})
      | null;
    /**
     * @description One thing that happened, told apart by `messageName`. New kinds come with new releases: pass over those that you do not
     *     know.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, getMessages (documented; most names are observed: NOTES.md, System messages).
     */
    SystemMessage:
      | components['schemas']['ActivityChangedMessage']
      | components['schemas']['ConcludedMessage']
      | components['schemas']['MessagePostedMessage']
      | components['schemas']['ParticipantAddedMessage']
      | components['schemas']['ParticipantLeftMessage']
      | components['schemas']['ParticipantConnectionStateChangedMessage']
      | components['schemas']['RoleChangedMessage']
      | components['schemas']['WaitInformationChangedMessage']
      | components['schemas']['ConfigurationChangedMessage']
      | components['schemas']['ConsumerErrorOccurredMessage']
      | components['schemas']['MediaInvitationMessage']
      | components['schemas']['MediaStatusMessage']
      | components['schemas']['MediaTokenMessage']
      | components['schemas']['FileAttachmentMessage']
      | components['schemas']['FileAttachmentStatusMessage']
      | components['schemas']['UnlistedMessage'];
    /**
     * @description A kind that is not in this list.
     *
     *     Source: Oracle support answer 12269 (documented; that kinds are added, and that a client must not fail on them).
     */
    UnlistedMessage: {
      /** @description When it happened. */
      createdTime?: string | null;
      /** @description Kind of the message. */
      messageName: string;
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
    /**
     * @description Where the customer stands in the queue.
     *
     *     Source: OracleMobileChat, Oracle's sample application of the Chat REST API (observed).
     */
    WaitInformationChangedMessage: {
      /** @description Average wait in seconds. */
      averageWaitTimeSeconds?: components['schemas']['Long'];
      /** @description The same as text. */
      averageWaitTimeSecondsString?: string;
      /** @description When it happened. */
      createdTime?: string | null;
      /** @description Expected wait in seconds. */
      expectedWaitTimeSeconds?: components['schemas']['Long'];
      /** @description The same as text. */
      expectedWaitTimeSecondsString?: string;
      /**
       * @description Kind of the message.
       * @constant
       */
      messageName: 'RNEngagementWaitInformationChangedMessage';
      /** @description Place in the queue; the next one is 1. */
      position?: components['schemas']['Long'];
      /** @description The same as text. */
      positionString?: string;
      /** @description Place in the chat. A gap is a loss. */
      sequenceNumber?: components['schemas']['Long'];
      /** @description The same as text. */
      sequenceNumberString?: string;
    };
  };
  responses: {
    /** @description The request is not as the server wants it. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The chat is over. */
    Ended: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Nothing answers here. Check domain, site name and pool. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Done; there is no body. */
    NothingToSay: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The server has no such operation or method. */
    NotSupported: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The chat server failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The server knows no such session; so it may say of a chat that has ended. */
    SessionUnknown: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The chat server does not serve at the moment. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
  };
  parameters: {
    /**
     * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
     *     server that has the chat.
     */
    OptionalPool: string;
    /**
     * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
     *     server that has the chat.
     */
    Pool: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'activities.change': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['PostActivityChangeRequest'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostActivityChangeResponse'];
        };
      };
      204: components['responses']['NothingToSay'];
      400: components['responses']['BadRequest'];
      403: components['responses']['SessionUnknown'];
      404: components['responses']['NotFound'];
      409: components['responses']['Ended'];
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'engagements.conclude': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['ConcludeEngagementRequest'];
      };
    };
    responses: {
      /** @description The chat is over. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConcludeEngagementResponse'];
        };
      };
      204: components['responses']['NothingToSay'];
      400: components['responses']['BadRequest'];
      403: components['responses']['SessionUnknown'];
      404: components['responses']['NotFound'];
      409: components['responses']['Ended'];
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'queues.getEngagementQueue': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool?: components['parameters']['OptionalPool'];
        /** @description The question, as JSON. Written without line breaks. */
        request: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetEngagementQueueResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'messages.get': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['GetMessagesRequest'];
      };
    };
    responses: {
      /** @description The messages; none when nothing happened. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetMessagesResponse'];
        };
      };
      204: components['responses']['NothingToSay'];
      400: components['responses']['BadRequest'];
      403: components['responses']['SessionUnknown'];
      404: components['responses']['NotFound'];
      409: components['responses']['Ended'];
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'queues.getStatistics': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
        /** @description The question, as JSON. Written without line breaks, which the server may refuse (NOTES.md, decision 18). */
        request: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetQueueStatisticsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'messages.post': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['PostEngagementMessageRequest'];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostEngagementMessageResponse'];
        };
      };
      204: components['responses']['NothingToSay'];
      400: components['responses']['BadRequest'];
      403: components['responses']['SessionUnknown'];
      404: components['responses']['NotFound'];
      /** @description The lead agent has left, or the spam check has ended the chat. The system messages tell which (NOTES.md, decision 15). */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
  'engagements.request': {
    parameters: {
      query: {
        /**
         * @description Pool of the session call, or the newer one that an `RNEngagementConfigurationChangedMessage` has told. It leads to the
         *     server that has the chat.
         */
        pool: components['parameters']['Pool'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['RequestEngagementRequest'];
      };
    };
    responses: {
      /** @description The server's answer, mostly an engagement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestEngagementResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The JWT is not valid, or no longer. Make a new session and begin again. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description It took the server too long. Whether an engagement was made is not told. */
      408: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      /** @description The routing rules have turned the chat away. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorAnswer'];
        };
      };
      500: components['responses']['ServerError'];
      501: components['responses']['NotSupported'];
      503: components['responses']['Unavailable'];
    };
  };
}

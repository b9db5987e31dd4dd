// Generated from specs/gateway/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Answers as long as the process runs. */
    get: operations['health.live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells whether new chats are taken. */
    get: operations['health.ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells where a chat stands. */
    get: operations['chats.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}/calls/{requestId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Gives the agent who asked for it the phone number to call.
     * @description `requestId` is that of a `call-requested` event. Idempotent: a repeat with the same number does not ask the contact
     *     center again, it answers with the outcome of the first. Where the contact center's answer was lost, that is a 502
     *     with the code `call-unconfirmed` and `outcome: unknown`; `call-answered` then says `unconfirmed` too.
     */
    put: operations['calls.answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the chat for the customer. Pending texts of the agent still arrive as events.
     * @description Ending an ended chat succeeds.
     */
    post: operations['chats.end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Streams the chat's events, recorded ones first, then new ones as they happen.
     * @description Continues after `afterId`, or after the `Last-Event-ID` header, without gap or repeat. The stream closes after
     *     the last event of an ended chat. A comment line is sent from time to time to keep the connection open.
     */
    get: operations['events.stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a text of the customer.
     * @description Idempotent by `clientMessageId`: a repeat does not send again, it answers with the status of the first.
     */
    post: operations['messages.send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chats/{chatId}/typing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Tells the agent that the customer types or has stopped.
     * @description A courtesy of the moment; trouble on the way to the contact center is not told.
     */
    put: operations['typing.set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the configured providers and what each can do. */
    get: operations['providers.list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/providers/{providerId}/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells whether somebody is there to chat with now.
     * @description What the contact center says, up to a few seconds ago.
     */
    get: operations['providers.getAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/providers/{providerId}/callbacks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asks for a phone call in one or two windows of time.
     * @description Idempotent by `clientCallbackId` for 24 hours: a repeat with the same input does not schedule a second call. Where
     *     the contact center's answer was lost, this answer and those to repeats are a 502 with `outcome: unknown`; what surely
     *     failed may be tried again. A scheduled callback cannot be read, changed or cancelled. Priority and the like come from
     *     the configuration and are refused here.
     */
    post: operations['callbacks.schedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/providers/{providerId}/callbacks/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells whether callbacks can be asked for now, and of which queues. */
    get: operations['callbacks.getAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/providers/{providerId}/chats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a chat.
     * @description Idempotent by `clientChatId`: repeated with the same input, for the same customer, it answers with the same chat and
     *     a further token. Fields that route or identify (priority, queue, business unit, source ...) are not accepted here:
     *     they come from the configuration, or from what the company signed in `Parlance-Identity`.
     */
    post: operations['chats.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/voice/calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives what one call from the browser needs.
     * @description SIP over WebSocket. The credential is short-lived, and good for one call from this number to this destination only.
     *     Nothing is kept of it here, so asking again does no harm.
     */
    post: operations['voice.prepareCall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/voice/destinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists where customers can call from the browser. */
    get: operations['voice.listDestinations'];
    put?: never;
    post?: never;
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
    /** @description Where the agent may call the customer now. */
    AnswerCallRequest: {
      phoneNumber: components['schemas']['PhoneNumber'];
    };
    /** @description Whether somebody is there to chat with now; each number only where the contact center tells it. */
    Availability: {
      /**
       * @description Agents who can take a chat.
       *
       *     Limits: at least 0.
       */
      agents?: number;
      /** @description Limits: at least 0. */
      estimatedWaitMs?: number;
      isAvailable: boolean;
      /**
       * @description Customers in the queue.
       *
       *     Limits: at least 0.
       */
      waiting?: number;
    };
    /** @description The customer gave the number for a requested call; the prompt can go. */
    CallAnsweredEvent: {
      requestId: string;
      /**
       * @description `unconfirmed`: it is not known whether the agent has the number.
       * @enum {string}
       */
      status: 'sent' | 'unconfirmed';
      /** @constant */
      type: 'call-answered';
    };
    /** @description Whether callbacks are offered now, and by which queues. */
    CallbackAvailability: {
      /** @description False where the contact center has switched callbacks off. */
      isOffered: boolean;
      queues: components['schemas']['CallbackQueue'][];
    };
    /** @description A queue that takes callbacks. */
    CallbackQueue: {
      description?: string;
      id: string;
      name: string;
    };
    /** @description The agent asks for a phone number to call now. */
    CallRequestedEvent: {
      from?: components['schemas']['Participant'];
      /** @description Another one each time, also where the same agent asks again. */
      requestId: string;
      /** @constant */
      type: 'call-requested';
    };
    /** @description What this contact center can do; a missing ability hides the button. */
    Capabilities: {
      agentTyping: boolean;
      /** @description Whether `providers.getAvailability` tells anything. */
      availability: boolean;
      callbacks: boolean;
      /**
       * @description Windows of time that one callback may name; absent without callbacks.
       *
       *     Limits: at least 1.
       */
      callbackWindows?: number;
      callMe: boolean;
      customerTyping: boolean;
      /** @description Limits: at least 1. */
      maxMessageLength?: number;
      pushUrl: boolean;
      queuePosition: boolean;
      redirect: boolean;
      transfer: boolean;
    };
    /** @description The chat is over. Always the last event. */
    ChatEndedEvent: {
      /** @enum {string} */
      by: 'customer' | 'agent' | 'system' | 'unknown';
      reason?: string;
      /** @constant */
      type: 'chat-ended';
    };
    /** @description One event of the chat. */
    ChatEvent:
      | components['schemas']['MessageReceivedEvent']
      | components['schemas']['ParticipantEvent']
      | components['schemas']['QueueChangedEvent']
      | components['schemas']['TransferStartedEvent']
      | components['schemas']['UrlPushedEvent']
      | components['schemas']['CallRequestedEvent']
      | components['schemas']['CallAnsweredEvent']
      | components['schemas']['RedirectRequestedEvent']
      | components['schemas']['NoticeReceivedEvent']
      | components['schemas']['ChatEndedEvent']
      | components['schemas']['UnknownVendorEvent']
      | components['schemas']['MessagesMissedEvent']
      | components['schemas']['MessageStatusChangedEvent']
      | components['schemas']['StateChangedEvent']
      | components['schemas']['ConnectionChangedEvent'];
    /**
     * @description Being started, waiting for an agent, with an agent, over.
     * @enum {string}
     */
    ChatState: 'starting' | 'waiting' | 'active' | 'ended';
    /** @description Where a chat stands. */
    ChatStatus: {
      chatId: string;
      lastEventId?: string;
      profile: components['schemas']['VendorProfile'];
      providerId: string;
      state: components['schemas']['ChatState'];
    };
    /** @description The way between gateway and contact center changed; the chat itself is not touched by it. */
    ConnectionChangedEvent: {
      /** @enum {string} */
      connection: 'connecting' | 'connected' | 'reconnecting' | 'failed';
      errorCode?: string;
      /** @constant */
      type: 'connection-changed';
    };
    /** @description Who the customer says to be. */
    Customer: {
      /** @description Limits: at least 3 characters, at most 320 characters. */
      email?: string;
      /** @description Limits: at least 1 characters, at most 200 characters. */
      name: string;
    };
    /** @description How the vendor delivers. */
    Delivery:
      | {
          advisedMs: number;
          /** @constant */
          kind: 'interval';
          maxMs: number;
          minMs: number;
        }
      | {
          holdMs: number;
          /** @constant */
          kind: 'held';
        }
      | {
          /** @constant */
          kind: 'stream';
        };
    /** @description A place where customers can call. */
    Destination: {
      /** @description What the contact center calls it. */
      key: string;
      /** @description What customers read. */
      label: string;
    };
    /** @description Where customers can call. */
    DestinationList: {
      destinations: components['schemas']['Destination'][];
    };
    /** @description How the gateway does; `draining` takes no new chats. */
    Health: {
      /** @enum {string} */
      status: 'ok' | 'draining';
    };
    /** @description A STUN or TURN server, as `RTCPeerConnection` takes it. */
    IceServer: {
      credential?: string;
      urls: string[];
      username?: string;
    };
    /** @description One text of the transcript. */
    Message: {
      /** Format: date-time */
      at: string;
      clientMessageId?: string;
      from: components['schemas']['Participant'];
      /** @description The vendor's markup, unsanitised. */
      html?: string;
      id: string;
      text: string;
    };
    /** @description A text of anybody; the customer's own carry their `clientMessageId`. */
    MessageReceivedEvent: {
      message: components['schemas']['Message'];
      /** @constant */
      type: 'message-received';
    };
    /** @description The vendor's numbering shows that texts were lost on the way. */
    MessagesMissedEvent: {
      /** @description Limits: at least 1. */
      count: number;
      /** @constant */
      type: 'messages-missed';
    };
    /** @description What became of a text of the customer. */
    MessageStatusChangedEvent: {
      /** Format: date-time */
      at: string;
      clientMessageId: string;
      errorCode?: string;
      /** @enum {string} */
      status: 'sending' | 'sent' | 'unconfirmed' | 'failed';
      /** @description With the first status of a message. */
      text?: string;
      /** @constant */
      type: 'message-status-changed';
    };
    /** @description A text from the contact center that is no part of the talk. */
    NoticeReceivedEvent: {
      text: string;
      /** @constant */
      type: 'notice-received';
    };
    /** @description Somebody who takes part in a chat. */
    Participant: {
      id: string;
      name: string;
      role: components['schemas']['ParticipantRole'];
    };
    /** @description Somebody types or stops, joins or leaves. */
    ParticipantEvent: {
      participant: components['schemas']['Participant'];
      /** @enum {string} */
      type: 'typing-started' | 'typing-stopped' | 'participant-joined' | 'participant-left';
    };
    /**
     * @description What somebody is in a chat.
     * @enum {string}
     */
    ParticipantRole: 'customer' | 'agent' | 'bot' | 'system';
    /**
     * @description Best in E.164, for instance +351211234567; national numbers and extensions pass. At least two digits.
     *
     *     Limits: at least 2 characters, at most 50 characters.
     */
    PhoneNumber: string;
    /** @description Whom a customer calls, and as whom. */
    PrepareCallRequest: {
      /**
       * @description The number the contact center sees: 3 to 15 digits, with or without a leading +. Spaces, dots, hyphens, slashes and brackets are dropped.
       *
       *     Limits: at least 1 characters, at most 50 characters.
       */
      customerNumber: string;
      /**
       * @description From `voice.listDestinations`.
       *
       *     Limits: at least 1 characters, at most 100 characters.
       */
      destinationKey: string;
    };
    /** @description A SIP account for one call. Secret; for this customer only. */
    PreparedCall: {
      /**
       * Format: date-time
       * @description The call must have begun by then. It may go on for longer.
       */
      expiresAt: string;
      iceServers: components['schemas']['IceServer'][];
      password: string;
      realm: string;
      /** @description Whom to call: the destination's pilot number. */
      targetUri: string;
      /** @description The caller: the customer's number at the contact center's domain. */
      uri: string;
      username: string;
      /** @description Where SIP is spoken. */
      webSocketUrl: string;
    };
    /** @description What went wrong and the way out (RFC 9457, with our fields). */
    Problem: {
      /** @description Stable word for programs. */
      code: string;
      /** @description Names the field or setting and the way out. */
      detail?: string;
      isRetryable: boolean;
      /** @enum {string} */
      outcome?: 'not-sent' | 'unknown';
      /** @description Of `identity-refused`, why. */
      reason?:
        | 'not-configured'
        | 'malformed'
        | 'algorithm'
        | 'key-unknown'
        | 'signature'
        | 'issuer'
        | 'audience'
        | 'expired'
        | 'not-yet-valid'
        | 'too-old'
        | 'claim'
        | (string & {});
      /** @description Limits: at least 0. */
      retryAfterMs?: number;
      status: number;
      /** @description What went wrong, in a sentence. */
      title: string;
    };
    /** @description One configured contact center, as far as a browser may know it. */
    Provider: {
      /** @description Name to show. */
      label: string;
      profile: components['schemas']['VendorProfile'];
      providerId: string;
    };
    /** @description The contact centers that this gateway serves. */
    ProviderList: {
      providers: components['schemas']['Provider'][];
    };
    /** @description How far the customer has come in the queue; each field only where the vendor tells it. */
    QueueChangedEvent: {
      /** @description Limits: at least 0. */
      estimatedWaitMs?: number;
      /** @description Limits: at least 1. */
      position?: number;
      /** @constant */
      type: 'queue-changed';
    };
    /** @description The contact center sends the customer elsewhere. Show it as a link; never follow it by itself. */
    RedirectRequestedEvent: {
      /** @constant */
      type: 'redirect-requested';
      url: string;
    };
    /** @description What a browser may set when it asks for a callback; what routes or identifies comes from the configuration. */
    ScheduleCallbackRequest: {
      /**
       * @description Idempotency key of the callback, random, made by the browser.
       *
       *     Limits: matches `^[A-Za-z0-9_-]{22,64}$`.
       */
      clientCallbackId: string;
      /**
       * @description What the call is about.
       *
       *     Limits: at least 1 characters, at most 2000 characters.
       */
      comment?: string;
      customer: components['schemas']['Customer'];
      /**
       * @description Only keys that the provider's configuration lists.
       *
       *     Limits: at most 50 keys.
       */
      customFields?: {
        [key: string]: string;
      };
      phoneNumber: components['schemas']['PhoneNumber'];
      /**
       * @description From `callbacks.getAvailability`.
       *
       *     Limits: at least 1 characters, at most 100 characters.
       */
      queueId: string;
      /**
       * @description When to call, in the order of the attempts; at most `callbackWindows` of the profile.
       *
       *     Limits: at least 1 items, at most 5 items.
       */
      windows: components['schemas']['TimeWindow'][];
    };
    /** @description A text of the customer. */
    SendMessageRequest: {
      /**
       * @description Idempotency key of the message, made by the browser.
       *
       *     Limits: matches `^[A-Za-z0-9_-]{1,64}$`.
       */
      clientMessageId: string;
      /** @description Limits: at least 1 characters, at most 500000 characters. */
      text: string;
    };
    /** @description What became of the text; `unconfirmed` when it cannot be known whether the contact center has it. */
    SentMessage: {
      clientMessageId: string;
      /** @enum {string} */
      status: 'sent' | 'unconfirmed';
      vendorMessageId?: string;
    };
    /** @description Whether the customer types. */
    SetTypingRequest: {
      isTyping: boolean;
    };
    /** @description What a browser may set when it starts a chat; what routes or identifies comes from the configuration. */
    StartChatRequest: {
      /**
       * @description Idempotency key of the chat, random, made by the browser. Keep it as secret as the token.
       *
       *     Limits: matches `^[A-Za-z0-9_-]{22,64}$`.
       */
      clientChatId: string;
      customer: components['schemas']['Customer'];
      /**
       * @description Only keys that the provider's configuration lists.
       *
       *     Limits: at most 50 keys.
       */
      customFields?: {
        [key: string]: string;
      };
      /**
       * @description Name of the customer's language as the contact center knows it.
       *
       *     Limits: at least 1 characters, at most 100 characters.
       */
      language?: string;
      /**
       * @description The customer's first message.
       *
       *     Limits: at least 1 characters, at most 10000 characters.
       */
      message: string;
    };
    /** @description The new chat, and the token that opens it. */
    StartedChat: {
      chatId: string;
      profile: components['schemas']['VendorProfile'];
      providerId: string;
      /** @description Bearer token for this chat only. Secret; the gateway keeps only its hash. */
      token: string;
    };
    /** @description The chat moved on. */
    StateChangedEvent: {
      state: components['schemas']['ChatState'];
      /** @constant */
      type: 'state-changed';
    };
    /** @description From one moment to a later one. */
    TimeWindow: {
      /**
       * Format: date-time
       * @description Later than `startAt`.
       */
      endAt: string;
      /**
       * Format: date-time
       * @description ISO 8601 with Z or an offset, for instance 2026-03-02T09:30:00Z.
       */
      startAt: string;
    };
    /** @description The chat goes to another agent or back to a queue; the customer stays. */
    TransferStartedEvent: {
      /** @constant */
      type: 'transfer-started';
    };
    /** @description Something the vendor sent that this version does not know. */
    UnknownVendorEvent: {
      /** @description As the vendor sent it. */
      data: unknown;
      name: string;
      /** @constant */
      type: 'vendor-event';
    };
    /** @description Somebody shows the customer a page. Show it as a link; never follow it by itself. */
    UrlPushedEvent: {
      from: components['schemas']['Participant'];
      /** @constant */
      type: 'url-pushed';
      url: string;
    };
    /** @description Facts about a vendor, as data. */
    VendorProfile: {
      capabilities: components['schemas']['Capabilities'];
      delivery: components['schemas']['Delivery'];
      echoesCustomer: boolean;
      /** @enum {string} */
      reads: 'repeatable' | 'once';
      /**
       * @description Only customers for whom the company has signed can chat here; absent where anybody can.
       * @constant
       */
      requiresIdentity?: true;
      vendor: string;
    };
  };
  responses: {
    /** @description The request body is larger than the gateway's `maxBodyBytes`. */
    BodyTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No provider of this id is configured (`provider-not-found`), or it has no callbacks (`callbacks-not-offered`). */
    CallbacksNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No chat of this id is kept here. */
    ChatNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The chat has ended, or the `clientMessageId` was used before for another text; `code` tells which. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description `code` tells which: `identity-required` (this provider takes only customers whom the company has signed for), or
     *     `identity-refused`, and then `reason` says why.
     */
    IdentityRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A field is missing, too long, of the wrong type, or one that the browser may not set. `detail` names it. */
    InvalidRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The page's origin is not in the gateway's `allowedOrigins`. */
    OriginRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No bearer token, or one that is not for this chat. */
    TokenRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description More requests than the gateway allows this address or this chat; see Retry-After. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /**
     * @description The contact center answered with an error that waiting does not mend; `code` tells which. Where its answer was lost
     *     and a repeat could do harm, `outcome` is `unknown`.
     */
    VendorFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The contact center cannot be reached or is full; try again later. */
    VendorUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description From `chats.start`. */
    ChatId: string;
    /**
     * @description Who the customer is, in the company's word: a JWT that the company's backend signed with an asymmetric key, for the
     *     `issuer`, `audience` and keys of the gateway's configuration, with `sub` and `exp`. Required where the profile says
     *     `requiresIdentity`. Secret; checked with each request and kept nowhere.
     */
    Identity: string;
    /** @description A key of the gateway's configuration. */
    ProviderId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'health.live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Alive. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  'health.ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Draining; no new chats. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  'chats.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatStatus'];
        };
      };
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
    };
  };
  'calls.answer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
        /** @description From a `call-requested` event. */
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerCallRequest'];
      };
    };
    responses: {
      /** @description The agent has the number; `call-answered` follows as an event. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
      /**
       * @description `code` tells which: `chat-ended`, `call-not-requested` (nobody asks for this call, or not any more), or
       *     `call-already-answered` (with another number).
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['BodyTooLarge'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'chats.end': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact center was told; `chat-ended` follows as the last event. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'events.stream': {
    parameters: {
      query?: {
        /** @description Only events after this id. */
        afterId?: string;
      };
      header?: {
        /** @description As `afterId`; used by clients that reconnect. `afterId` wins. */
        'Last-Event-ID'?: string;
      };
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. The SSE `id` is the event's id, the SSE `data` one ChatEvent as JSON. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'messages.send': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendMessageRequest'];
      };
    };
    responses: {
      /** @description The text was given to the contact center, or it is not known whether it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SentMessage'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['BodyTooLarge'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'typing.set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `chats.start`. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetTypingRequest'];
      };
    };
    responses: {
      /** @description Passed on. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['TokenRefused'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['ChatNotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'providers.list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The providers, in the order of the configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderList'];
        };
      };
      403: components['responses']['OriginRefused'];
    };
  };
  'providers.getAvailability': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Who the customer is, in the company's word: a JWT that the company's backend signed with an asymmetric key, for the
         *     `issuer`, `audience` and keys of the gateway's configuration, with `sub` and `exp`. Required where the profile says
         *     `requiresIdentity`. Secret; checked with each request and kept nowhere.
         */
        'Parlance-Identity'?: components['parameters']['Identity'];
      };
      path: {
        /** @description A key of the gateway's configuration. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the contact center tells. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Availability'];
        };
      };
      401: components['responses']['IdentityRefused'];
      403: components['responses']['OriginRefused'];
      /**
       * @description `code` tells which: `provider-not-found`, or `availability-not-offered` where this contact center tells nothing
       *     before a chat (`capabilities.availability`).
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'callbacks.schedule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A key of the gateway's configuration. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleCallbackRequest'];
      };
    };
    responses: {
      /** @description The callback is scheduled, now or by an earlier request with this `clientCallbackId`. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidRequest'];
      403: components['responses']['OriginRefused'];
      404: components['responses']['CallbacksNotFound'];
      /** @description The `clientCallbackId` was used before with other input. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['BodyTooLarge'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'callbacks.getAvailability': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A key of the gateway's configuration. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queues; none where the contact center takes no callbacks now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallbackAvailability'];
        };
      };
      403: components['responses']['OriginRefused'];
      404: components['responses']['CallbacksNotFound'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'chats.start': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Who the customer is, in the company's word: a JWT that the company's backend signed with an asymmetric key, for the
         *     `issuer`, `audience` and keys of the gateway's configuration, with `sub` and `exp`. Required where the profile says
         *     `requiresIdentity`. Secret; checked with each request and kept nowhere.
         */
        'Parlance-Identity'?: components['parameters']['Identity'];
      };
      path: {
        /** @description A key of the gateway's configuration. */
        providerId: components['parameters']['ProviderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartChatRequest'];
      };
    };
    responses: {
      /** @description The chat is started, now or by an earlier request with this `clientChatId`. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedChat'];
        };
      };
      400: components['responses']['InvalidRequest'];
      401: components['responses']['IdentityRefused'];
      403: components['responses']['OriginRefused'];
      /** @description No provider of this id is configured. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The `clientChatId` was used before with other input, or for another customer. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['BodyTooLarge'];
      429: components['responses']['TooManyRequests'];
      502: components['responses']['VendorFailed'];
      503: components['responses']['VendorUnavailable'];
    };
  };
  'voice.prepareCall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PrepareCallRequest'];
      };
    };
    responses: {
      /** @description Where and as whom to call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreparedCall'];
        };
      };
      /** @description `code` tells which: `invalid-request`, or `phone-number-invalid` for a number that has not 3 to 15 digits (E.164). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      403: components['responses']['OriginRefused'];
      /** @description `code` tells which: `destination-not-found`, or `voice-not-configured` where the gateway's configuration has no `voice`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['BodyTooLarge'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'voice.listDestinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The destinations, in the order of the configuration. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DestinationList'];
        };
      };
      403: components['responses']['OriginRefused'];
      /** @description The gateway's configuration has no `voice`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}

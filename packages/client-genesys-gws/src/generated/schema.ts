// Generated from specs/genesys-gws/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/chats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts something that has no id yet; `operationName` says what.
     * @description Source: Web Services API, Customer Chat API, RequestChat, Operation (documented).
     */
    post: operations['chats.start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    /**
     * Gives the state of a chat, who is in it, and what may be done.
     * @description Polling keeps the chat alive: a chat server drops a customer who is silent for 45 s (NOTES.md, decision 24). Safe to
     *     repeat.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Operation, Example (documented; its table says POST: NOTES.md, decision 2).
     */
    get: operations['chats.get'];
    put?: never;
    /**
     * Does something in a chat; `operationName` says what.
     * @description Source: Web Services API, Customer Chat API, SendMessage, Operation (documented).
     */
    post: operations['chats.act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chats/{chatId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    /**
     * Gives the messages of a chat, from an index on.
     * @description Ask with the highest index seen plus 1, or with 0 for everything: safe to repeat then. Without `index` the server gives
     *     what it has not given yet, and a lost answer loses messages (NOTES.md, decision 6).
     *
     *     Source: Web Services API, Customer Chat API, GetMessages, Operation, Example (documented; its table has another method and address: NOTES.md, decision 2).
     */
    get: operations['chats.listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/chat/{chatId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    /**
     * Gives the state of a chat, where the general page says.
     * @description The same as `chats.get` where it is served; else a refusal that asks for credentials (NOTES.md, decision 1).
     *
     *     Source: Web Services API, Customer Chat API, General, Requesting updated state and messages (documented).
     */
    get: operations['chats.getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/chat/{chatId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    /**
     * Gives the messages of a chat, where the general page says.
     * @description The same as `chats.listMessages` where it is served; else a refusal that asks for credentials (NOTES.md, decision 1).
     *
     *     Source: Web Services API, Customer Chat API, General, Requesting updated state and messages (documented).
     */
    get: operations['chats.listMessagesMe'];
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
    /**
     * @description A chat as it is now.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Response, Example (documented).
     */
    Chat: {
      /** @description What may be done in this state; anything else may be refused with statusCode 2. */
      capabilities: components['schemas']['OperationName'][];
      /**
       * @description Id of the chat, opaque.
       *
       *     Limits: at least 1 characters.
       */
      id: string;
      /** @description Everybody known, in no particular order. */
      participants: components['schemas']['Participant'][];
      state: components['schemas']['ChatState'];
    };
    /**
     * @description The answer to a read of the chat.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Response (documented).
     */
    ChatAnswer: {
      chat: components['schemas']['Chat'];
      statusCode: components['schemas']['StatusCode'];
    };
    /**
     * @description The new chat.
     *
     *     Source: Web Services API, Customer Chat API, RequestChat, Response (documented; `uri` is observed).
     */
    ChatStarted: {
      /**
       * @description Id of the chat, opaque.
       *
       *     Limits: at least 1 characters.
       */
      id: string;
      /** @description Address of the chat on its server. Never follow it: NOTES.md, decision 10. */
      path?: string;
      statusCode: components['schemas']['StatusCode'];
      /** @description The same with a host that may be an internal one. Never follow it. */
      uri?: string;
    };
    /**
     * @description `Idle` once the other side has ended the chat. Expect states that are not listed.
     *
     *     Source: Web Services API, Customer Chat API, Chat Resource, State (documented).
     */
    ChatState: 'WaitingForAgent' | 'Chatting' | 'Idle' | (string & {});
    /**
     * @description The customer ends the chat.
     *
     *     Source: Web Services API, Customer Chat API, Complete, Parameters (documented).
     */
    Complete: {
      /**
       * @description Always `Complete`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      operationName: 'Complete';
    };
    /**
     * @description It was done.
     *
     *     Source: Web Services API, Customer Chat API, SendMessage, Response (documented).
     */
    Done: {
      statusCode: components['schemas']['StatusCode'];
    };
    /**
     * @description One thing said or done in a chat, the customer's own included. It has no time. Sort by `index`, drop repeats, do not
     *     count: there may be gaps (NOTES.md, decision 7).
     *
     *     Source: Web Services API, Customer Chat API, Messages, Attributes (documented).
     */
    Message: {
      from: components['schemas']['Participant'];
      /** @description Place in the transcript; the first is 1. */
      index: number;
      /** @description What was said, plain text. Only to be shown where the type is `Text`: a typing message may carry a phrase. */
      text?: string;
      type: components['schemas']['MessageType'];
    };
    /**
     * @description The answer to a read of the messages.
     *
     *     Source: Web Services API, Customer Chat API, GetMessages, Response (documented).
     */
    MessagesAnswer: {
      /** @description Those asked for; empty when there are none. */
      messages: components['schemas']['Message'][];
      statusCode: components['schemas']['StatusCode'];
    };
    /**
     * @description Kind of a message. The list of the page is cut off, so expect kinds that are not listed.
     *
     *     Source: Web Services API, Customer Chat API, Messages, Types (documented; `TranscriptSaveDone` is inferred, `Notice` observed, `CustomNotice` from the agents' pages).
     */
    MessageType:
      | 'Text'
      | 'ParticipantJoined'
      | 'ParticipantLeft'
      | 'ParticipantRejoined'
      | 'TypingStarted'
      | 'TypingStopped'
      | 'TranscriptSaveDone'
      | 'Notice'
      | 'CustomNotice'
      | (string & {});
    /**
     * @description An operation that a chat allows in its state. Expect names that are not listed.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Example (documented).
     */
    OperationName:
      | 'SendMessage'
      | 'SendStartTypingNotification'
      | 'SendStopTypingNotification'
      | 'Complete'
      | (string & {});
    /**
     * @description Somebody in a chat.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Response, Example (documented).
     */
    Participant: {
      /** @description Name to show. */
      nickname: string;
      /** @description Id within the chat; text in the pages, a number elsewhere (NOTES.md, decision 8). */
      participantId: string | number;
      type: components['schemas']['ParticipantType'];
    };
    /**
     * @description Only `Agent` is an agent; `External` is a system or a bot. Expect types that are not listed.
     *
     *     Source: Web Services API, Customer Chat API, GetChat, Example (documented; `External` is observed).
     */
    ParticipantType: 'Customer' | 'Agent' | 'External' | (string & {});
    /**
     * @description Why, in words, from the server or from one in front of it. Keep it out of logs.
     *
     *     Source: Web Services API, CSRF Protection (documented; for other statuses than 403 observed).
     */
    PlainText: string;
    /**
     * @description The request was refused, or went wrong.
     *
     *     Source: Web Services API, Return Values, Errors (documented).
     */
    Refusal: {
      statusCode: components['schemas']['StatusCode'];
      /** @description Why, in words for developers. It may quote what was sent: keep it out of logs. */
      statusMessage?: string;
    };
    /**
     * @description What a chat is started with.
     *
     *     Source: Web Services API, Customer Chat API, RequestChat, Parameters (documented).
     */
    RequestChat: {
      /**
       * @description Where the chat begins, for instance a queue; the installation's default when left out.
       *
       *     Limits: at least 1 characters.
       */
      endpoint?: string;
      /**
       * @description Name shown for the customer. No limit of length is documented.
       *
       *     Limits: at least 1 characters.
       */
      nickname: string;
      /**
       * @description Always `RequestChat`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      operationName: 'RequestChat';
      /**
       * @description What the chat is about. No limit of length is documented.
       *
       *     Limits: at least 1 characters.
       */
      subject: string;
      /** @description Data for routing and for the agent, for instance FirstName and EmailAddress. The names are the installation's. */
      userData?: {
        [key: string]: string;
      };
    };
    /**
     * @description A text of the customer.
     *
     *     Source: Web Services API, Customer Chat API, SendMessage, Parameters (documented).
     */
    SendMessage: {
      /**
       * @description Always `SendMessage`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      operationName: 'SendMessage';
      /**
       * @description Plain text. No limit of length is documented.
       *
       *     Limits: at least 1 characters.
       */
      text: string;
    };
    /**
     * @description The customer types.
     *
     *     Source: Web Services API, Customer Chat API, SendStopTypingNotification, Parameters (inferred).
     */
    SendStartTypingNotification: {
      /**
       * @description Always `SendStartTypingNotification`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      operationName: 'SendStartTypingNotification';
    };
    /**
     * @description The customer has stopped typing.
     *
     *     Source: Web Services API, Customer Chat API, SendStopTypingNotification, Parameters (documented).
     */
    SendStopTypingNotification: {
      /**
       * @description Always `SendStopTypingNotification`. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      operationName: 'SendStopTypingNotification';
    };
    /**
     * @description What came of a request: 0 success, 1 required parameter missing, 2 not valid in the current state, 3 forbidden, 4 internal
     *     error, 5 permission missing, 6 not found, 7 partly successful, 8 password change demanded, 9 processing incomplete,
     *     10 value out of range, 11 read-only property, 12 cannot be retrieved, 13 cannot be created, 14 cannot be deleted, 15
     *     cannot be updated, 16 cannot be assigned, 17 cannot be unassigned, 18 exists already, 19 in use already, 20 not
     *     authenticated. Expect values that are not listed.
     *
     *     Source: Web Services API, Return Values, Status codes (documented).
     */
    StatusCode:
      | 0
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 11
      | 12
      | 13
      | 14
      | 15
      | 16
      | 17
      | 18
      | 19
      | 20
      | (number & {});
  };
  responses: {
    /**
     * @description The request is refused. Where there is no statusCode, a server in front says so.
     *
     *     Source: Web Services API, Return Values (decided; NOTES.md, decision 15).
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
    /**
     * @description There is no such chat.
     *
     *     Source: Web Services API, Return Values (decided; NOTES.md, decision 15).
     */
    ChatNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
    /**
     * @description Without a statusCode: the CSRF token or the cookies of the HTTP session are missing or no longer valid. Read the chat,
     *     which gives a new token, and repeat once (NOTES.md, decision 17).
     *
     *     Source: Web Services API, CSRF Protection (documented).
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
    /**
     * @description Credentials are asked for, which a customer does not have.
     *
     *     Source: Web Services API, Return Values (decided; NOTES.md, decision 15).
     */
    NotAuthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
    /**
     * @description Nothing answers here. Check `baseUrl`.
     *
     *     Source: Web Services API, Return Values (decided; NOTES.md, decision 15).
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
    /**
     * @description Web Services or a server behind them failed.
     *
     *     Source: Web Services API, Return Values (decided; NOTES.md, decision 15).
     */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Refusal'];
        'text/plain': components['schemas']['PlainText'];
      };
    };
  };
  parameters: {
    /** @description The `id` of `chats.requestChat`; treat it as opaque. */
    ChatId: string;
    /**
     * @description Index of the first message wanted, inclusive; messages count from 1, and 0 gives everything. Left out, the server
     *     gives what it has not given yet.
     */
    Index: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'chats.start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestChat'];
      };
    };
    responses: {
      /** @description The chat is started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatStarted'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'chats.get': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
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
          'application/json': components['schemas']['ChatAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ChatNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'chats.act': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | components['schemas']['SendMessage']
          | components['schemas']['SendStartTypingNotification']
          | components['schemas']['SendStopTypingNotification']
          | components['schemas']['Complete'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ChatNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'chats.listMessages': {
    parameters: {
      query?: {
        /**
         * @description Index of the first message wanted, inclusive; messages count from 1, and 0 gives everything. Left out, the server
         *     gives what it has not given yet.
         */
        index?: components['parameters']['Index'];
      };
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagesAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ChatNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'chats.getMe': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
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
          'application/json': components['schemas']['ChatAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ChatNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'chats.listMessagesMe': {
    parameters: {
      query?: {
        /**
         * @description Index of the first message wanted, inclusive; messages count from 1, and 0 gives everything. Left out, the server
         *     gives what it has not given yet.
         */
        index?: components['parameters']['Index'];
      };
      header?: never;
      path: {
        /** @description The `id` of `chats.requestChat`; treat it as opaque. */
        chatId: components['parameters']['ChatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagesAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ChatNotFound'];
      500: components['responses']['ServerError'];
    };
  };
}

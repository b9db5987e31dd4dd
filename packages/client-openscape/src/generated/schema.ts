// Generated from specs/openscape/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetches the token that every other request carries.
     * @description Client id and client secret, the keys `oauth-client-id` and `oauth-client-secret` of webinteractionsdk.xml, go into a
     *     Basic Authorization header; the grant type must be in the body. Repeating it does no harm. Only the successful answer
     *     is documented: the refusals are decided (NOTES.md, decision 26).
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.1, §3.4, §4.1.1 (documented).
     */
    post: operations['oauth.token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/callbacks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedules a callback in one or two windows of time.
     * @description The queue is one that `callbacks.checkAvailability` lists. No id is given back, so a callback cannot be read, changed or
     *     cancelled, and it is not safe to repeat after a lost answer: the customer may be called twice.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
     */
    post: operations['callbacks.create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/callbacks/availability/{businessUnitName}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the queues that take callbacks.
     * @description An empty list means that no queue takes any; a 503 means that the whole feature is switched off.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.9, §4.4.2 (documented; the body of the 200 is decided: NOTES.md, decision 11).
     */
    get: operations['callbacks.checkAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a chat session.
     * @description Ask for all contents at once afterwards (`contents.list`), then poll from the index of the last answer every 3 s
     *     (`contents.listFrom`). Not safe to repeat after a lost answer: it would start a second session. An unknown business unit
     *     is refused with 400 (NOTES.md, decision 21).
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
     */
    post: operations['sessions.create'];
    /**
     * Ends a session for the customer.
     * @description The id stands in the body, which some proxies drop from a DELETE; without it the answer is 400. Query the contents once
     *     before, so that a text the agent has just sent is not lost. The session then answers queries for five more minutes.
     *     Safe to repeat: an ended session stays ended, and 404 means that it is gone, which is what was wanted.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.3, §4.2.2 (documented; that it may be repeated is decided: NOTES.md, decision 27).
     */
    delete: operations['sessions.disconnect'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{sessionId}/call-me': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gives the customer's phone number to the agent who asked for a call.
     * @description The agent asks by `callMeAgentKey` of a query; with the number here the agent starts the call (NOTES.md, decision 23).
     *     Not safe to repeat after a lost answer: the agent may be asked twice to call.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).
     */
    post: operations['callMe.request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{sessionId}/contents': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /**
     * Gives everything said in a session so far, and what else changed.
     * @description The same as asking from index 0: every call repeats everything. Safe to repeat, but `pushUrl` and `callMeAgentKey` are
     *     given once only: a lost answer takes them along, and a second reader of the session steals them.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
     */
    get: operations['contents.list'];
    put?: never;
    /**
     * Says something for the customer.
     * @description Also ends the customer's typing. The answer has no id or index; the text comes back as an item of the next query. Not
     *     safe to repeat after a lost answer: the text may be there already, so query the contents first and look for it.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).
     */
    post: operations['contents.add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{sessionId}/contents/{indexKey}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description First index wanted, inclusive. Items count from 1; 0 gives everything. Poll with the `newIndexKey` of the last answer. */
        indexKey: number;
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /**
     * Gives what was said from an index on, and what else changed.
     * @description Asked every 3 s with the `newIndexKey` of the last answer, it is the customer's ear: `content` is an empty array while
     *     nothing is new, and null for an index further ahead or below 0 (NOTES.md, decision 5). Safe to repeat, but `pushUrl` and
     *     `callMeAgentKey` are given once only: a lost answer takes them along, and a second reader of the session steals them.
     *     Stop when `connected` is false, after one last query.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
     */
    get: operations['contents.listFrom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/{sessionId}/typing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tells the agents that the customer types or has stopped.
     * @description Send true with the first key and false four seconds after the last. Safe to repeat: the same state again changes nothing.
     *     After the session has ended it goes on answering 200 for five minutes, then 404 (NOTES.md, decision 18).
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.7, §4.3.3 (documented).
     */
    post: operations['typing.notify'];
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
     * @description A text of the customer.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.2 (documented).
     */
    AddContent: {
      /**
       * @description Plain text. No limit of length is documented.
       *
       *     Limits: at least 1 characters.
       */
      content: string;
    };
    /**
     * @description A queue that takes callbacks.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.2 (documented).
     */
    CallbackQueue: {
      /** @description What the queue is for. */
      description: string;
      /** @description Key of the queue; goes into `callbackQueueKey`. */
      key: number;
      /** @description Name of the queue. */
      name: string;
    };
    /**
     * @description The queues that take callbacks; empty when none does.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.2 (documented).
     */
    CallbackQueueList: components['schemas']['CallbackQueue'][];
    /**
     * @description Date and time in UTC, in the form of ISO 8601 but without the offset, neither Z nor +00:00, for instance
     *     2026-03-02T09:30. Seconds may be left out.
     *
     *     Limits: matches `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$`.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
     */
    CallbackTime: string;
    /**
     * @description Where the agent may call the customer.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.3.8, §4.3.4 (documented).
     */
    CallMe: {
      /** @description The `callMeAgentKey` of a query. */
      agentKey: number;
      /**
       * @description The number to call, preferably E.164, for instance +351211234567 or +351 (21) 1234567; other forms pass.
       *
       *     Limits: at least 1 characters.
       */
      phoneNumber: string;
    };
    /**
     * @description One free pair of key and value.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1, §4.4.1 (inferred; it has no table; from the examples).
     */
    ContactData: {
      /**
       * @description What it is, for instance Order number.
       *
       *     Limits: at least 1 characters.
       */
      key: string;
      /** @description Its value. */
      value: string;
    };
    /**
     * @description One thing said or done in a session. It has no time, no id and no index: the first item of an answer has the index
     *     `newIndexKey` minus the number of items, the next one more, and so on. Fields that do not apply are empty strings.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
     */
    Content: {
      /** @description First name of the agent, else empty. */
      agentFirstName: string;
      /** @description Last name of the agent, else empty. */
      agentLastName: string;
      /** @description Plain text from the customer; an HTML fragment from agents and the system, to be sanitised. */
      content: string;
      /** @description The same in an older form: an HTML table with icons, styles and often date and time. */
      formattedContent: string;
      /** @description The customer's name, the agent's key as text, or the system's name, which may be HTML. */
      from: string;
      messageType: components['schemas']['MessageType'];
      /** @description Address of a pushed page, else empty. */
      pushedUrl: string;
    };
    /**
     * @description Which session to end.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.2 (documented).
     */
    DisconnectSession: {
      /**
       * @description From `sessions.create`.
       *
       *     Limits: at least 1 characters.
       */
      sessionId: string;
    };
    /**
     * @description Kind of an item. AGENT_REQUEUE and AGENT_REQUELUE are one kind: the document prints the second, a server may send either.
     *     Expect kinds that are not listed.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented; AGENT_REQUEUE is decided: NOTES.md, decision 29).
     */
    MessageType:
      | 'CUSTOMER_MESSAGE'
      | 'CUSTOMER_DISCONNECT'
      | 'AGENT_MESSAGE'
      | 'AGENT_DISCONNECT'
      | 'AGENT_PUSH_URL'
      | 'AGENT_REQUEUE'
      | 'AGENT_REQUELUE'
      | 'AGENT_CONFERENCE_JOIN'
      | 'SYSTEM_MESSAGE'
      | 'SYSTEM_PUSH_URL'
      | (string & {});
    /**
     * @description Whether the customer types.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.3 (decided; the table says Boolean and the example shows a string: NOTES.md, decision 1).
     */
    NotifyTyping: {
      /** @description True holds until a false or a text follows. */
      isTyping: boolean;
    };
    /**
     * @description Importance against other contacts, 1 to 100; higher is more important. There is no default.
     *
     *     Limits: at least 1, at most 100.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1, §4.4.1 (documented).
     */
    Priority: number;
    /**
     * @description What was said, and what else changed since the last query.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.3.1 (documented).
     */
    QueryContentResponse: {
      /** @description Key of the agent who asks to call the customer, else 0. Given once only. */
      callMeAgentKey?: number;
      /** @description Whether the session is connected; a disconnected one stays readable for five minutes. */
      connected?: boolean;
      /**
       * @description The items asked for, oldest first; an empty array when there is nothing new; null or left out when the index asked
       *     for does not exist or a redirect is being sent.
       */
      content?: components['schemas']['Content'][] | null;
      /** @description Index that the next item will get: the number of items plus 1. Unchanged means nothing new. */
      newIndexKey?: number;
      /** @description Address of the page pushed since the last query, else empty. Given once only; the item with `pushedUrl` stays. */
      pushUrl?: string;
      /**
       * @description Address the contact center sends the customer to, else empty. May come at any time. Show it; never go there by
       *     itself.
       */
      redirectUrl?: string;
      /** @description The session. */
      sessionId: string;
      /** @description Identification of the agents who type now, separated by commas, else empty. Whether name or key is not told. */
      whoIsTyping?: string;
    };
    /**
     * @description What a new session is started with.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
     */
    RequestSession: {
      /**
       * @description The tenant; `DEFAULT` in a single-tenant system.
       *
       *     Limits: at least 1 characters.
       */
      businessUnitName: string;
      /**
       * @description The first text of the customer; it becomes content number 1.
       *
       *     Limits: at least 1 characters.
       */
      caption: string;
      /** @description Further data about the contact or the customer. */
      contactData?: components['schemas']['ContactData'][];
      /**
       * @description Name of the customer.
       *
       *     Limits: at least 1 characters.
       */
      customerName: string;
      /** @description Subject, for instance Sales; used for routing and shown to the agent. */
      destination?: components['schemas']['RoutingText'];
      /**
       * @description Name of a language that is set up in Manager, for instance English; formats the agents' texts.
       *
       *     Limits: at least 1 characters.
       */
      language: string;
      priority: components['schemas']['Priority'];
      /** @description Who the customer is, for routing and for the view of all their contacts. */
      source: components['schemas']['RoutingText'];
    };
    /**
     * @description The new session.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented).
     */
    RequestSessionResponse: {
      /**
       * @description Id of the session, about 55 characters. Opaque: do not read a time out of it.
       *
       *     Limits: at least 1 characters.
       */
      sessionId: string;
    };
    /**
     * @description A text that routing can use: printable ASCII, but none of the eight characters `!`, `"`, `%`, `*`, `,`, `_`, `|` and
     *     the backtick. The document gives the eight as examples, so an installation may refuse more.
     *     An e-mail address with an underscore does not pass.
     *
     *     Limits: at least 1 characters, matches `^[ #$&'()+\-./0-9:;<=>?@A-Z\[\\\]^a-z{}~]+$`.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.2.1 (documented; the list is open: NOTES.md, decision 12).
     */
    RoutingText: string;
    /**
     * @description Asks for a token. Client id and secret are not part of it; they stand in the Authorization header.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.4, §4.1.1 (documented).
     */
    TokenRequest: {
      /**
       * @description Always `client_credentials`.
       * @constant
       */
      grant_type: 'client_credentials';
    };
    /**
     * @description A token. The document shows neither a lifetime nor a refresh token.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.1.1 (documented).
     */
    TokenResponse: {
      /**
       * @description Goes into the Authorization header of every other request.
       *
       *     Limits: at least 1 characters.
       */
      access_token: string;
      /** @description Always `all`. */
      scope: string;
      /** @description Always `bearer`. */
      token_type: string;
    };
    /**
     * @description A callback to schedule.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §4.4.1 (documented).
     */
    WebCallback: {
      /** @description From `callbacks.checkAvailability`. */
      callbackQueueKey: number;
      /** @description What the agent should know, for instance what the call is about. */
      comment?: string;
      /** @description Further data about the contact. */
      contactData?: components['schemas']['ContactData'][];
      /**
       * @description Whom to call.
       *
       *     Limits: at least 1 characters.
       */
      contactName: string;
      /** @description When the first window of time ends. */
      firstAttemptEndTime: components['schemas']['CallbackTime'];
      /** @description When the first window of time begins. */
      firstAttemptStartTime: components['schemas']['CallbackTime'];
      /**
       * @description The number to call.
       *
       *     Limits: at least 1 characters.
       */
      phoneNumber: string;
      priority: components['schemas']['Priority'];
      /** @description When the second window of time ends; give it together with its beginning. */
      secondAttemptEndTime?: components['schemas']['CallbackTime'];
      /** @description When the second window of time begins; give it together with its end. */
      secondAttemptStartTime?: components['schemas']['CallbackTime'];
    };
  };
  responses: {
    /** @description The token is missing, unknown or expired. Fetch a new one and repeat once. */
    AuthenticationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description The client id or the client secret is wrong.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.4, §4.1.1 (decided; the document shows no refusal).
     */
    ClientRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A required field is missing, empty or not valid. No body says which. */
    InvalidField: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description The grant type is missing, or another one.
     *
     *     Source: OpenScape Contact Center Web Interaction REST API, Programming Guide, A31003-S22B1-R104-01-7620 (07/2022), §3.4, §4.1.1 (decided; the document shows no refusal).
     */
    InvalidTokenRequest: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The contact center has no licence for the Web Interaction feature. Waiting does not help. */
    NotLicensed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The server could not process the request, for instance because the main server cannot be reached. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description No such session, or it was disconnected more than five minutes ago. */
    SessionNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
    SessionId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'oauth.token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /**
       * @description A token. How long it lives is set by `oauth-token-validity-time` (0 means for ever) and is not told in the answer:
       *     on a 401 of any other operation, fetch a new one and repeat that operation once.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenResponse'];
        };
      };
      400: components['responses']['InvalidTokenRequest'];
      401: components['responses']['ClientRefused'];
    };
  };
  'callbacks.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['WebCallback'];
      };
    };
    responses: {
      /** @description The callback is scheduled. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      500: components['responses']['ServerError'];
      /** @description The server failed to create the callback, and says no more. Nothing was scheduled; try again. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'callbacks.checkAvailability': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tenant; `DEFAULT` in a single-tenant system. */
        businessUnitName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Callbacks are switched on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CallbackQueueList'];
        };
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      500: components['responses']['ServerError'];
      /** @description The callback feature is switched off. Waiting does not help. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'sessions.create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['RequestSession'];
      };
    };
    responses: {
      /** @description The session is started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestSessionResponse'];
        };
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      500: components['responses']['ServerError'];
      /** @description The server has as many sessions as it allows. No session was started; try again later. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'sessions.disconnect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['DisconnectSession'];
      };
    };
    responses: {
      /** @description The session is disconnected. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'callMe.request': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['CallMe'];
      };
    };
    responses: {
      /** @description The agent has the number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  'contents.list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueryContentResponse'];
        };
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
      /**
       * @description The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again
       *     (NOTES.md, decision 28).
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'contents.add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['AddContent'];
      };
    };
    responses: {
      /** @description The text is in the session. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
      /** @description The session is disconnected already. The text was not taken, and repeating it does not help. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'contents.listFrom': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description First index wanted, inclusive. Items count from 1; 0 gives everything. Poll with the `newIndexKey` of the last answer. */
        indexKey: number;
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueryContentResponse'];
        };
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
      /**
       * @description The server has as many sessions as it allows. Odd for a query of a session that exists; taken as busy, so ask again
       *     (NOTES.md, decision 28).
       */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'typing.notify': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From `sessions.create`; treat it as opaque. A blank one is refused as empty. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json; charset=utf-8': components['schemas']['NotifyTyping'];
      };
    };
    responses: {
      /** @description The agents are told. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['InvalidField'];
      401: components['responses']['AuthenticationFailed'];
      403: components['responses']['NotLicensed'];
      404: components['responses']['SessionNotFound'];
      500: components['responses']['ServerError'];
    };
  };
}

// Generated from specs/oracle-b2c/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/services/rest/crossChannelServices/latest/establishSessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a JWT, and tells the chat server, its pool and the site's name there.
     * @description Nobody waits in a queue yet: that begins with `engagements.request` of the chat server, to be called soon, for the life of
     *     the JWT is not told (NOTES.md, decision 8). Safe to repeat: a JWT that is not used opens nothing.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented; that it may be repeated is decided: NOTES.md, decision 9).
     */
    post: operations['sessions.establish'];
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
     * @description What the customer comes with. These are all the keys that are permitted.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented).
     */
    AuxiliaryData: {
      /** @description Id that renewEngagement gave an agent: the chat then comes to that agent. */
      ASYNC_REQUEST_ID?: string;
      /** @description Browser of the customer. */
      BROWSER?: string;
      /** @description Operating system of the customer. */
      OPERATING_SYSTEM?: string;
      /** @description User agent of that browser. */
      USER_AGENT?: string;
    };
    /**
     * @description A field of the installation, with a value of a type or with an id.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes, Sample Payloads (documented).
     */
    CustomField: {
      /** @description Instead of a value, for fields that are told by an id. */
      id?: components['schemas']['Long'];
      /**
       * @description Name of the field.
       *
       *     Limits: at least 1 characters.
       */
      name: string;
      /** @description Type of the value, for instance STRING; case does not matter (NOTES.md, decision 4). */
      type?: string;
      /** @description The value, as text. */
      value?: string;
    };
    /**
     * @description Everything that is known of the customer and the question.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented).
     */
    EstablishSessionsRequest: {
      /** @description Goes over the wire as a JSON document inside a text. */
      sessionInformation: components['schemas']['SessionInformation'];
    };
    /**
     * @description A JWT and where to go with it.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads (documented).
     */
    EstablishSessionsResponse: {
      /**
       * @description JWT for `engagements.request` of the chat server. A credential: keep it out of logs.
       *
       *     Limits: at least 1 characters.
       */
      channelToken: string;
      /** @description Where a JSON Schema of this answer is. Not needed for a chat. */
      links?: components['schemas']['Link'][];
      /** @description Comes over the wire as a JSON document inside a text. */
      sessionServerResponse: components['schemas']['SessionServerResponse'];
      /**
       * @description The site's name in addresses of the chat server.
       *
       *     Limits: at least 1 characters.
       */
      siteName: string;
    };
    /**
     * @description An address besides.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads (documented).
     */
    Link: {
      /** @description The address. */
      href: string;
      /** @description Media type of what is there. */
      mediaType?: string;
      /** @description What it leads to. */
      rel: string;
    };
    /**
     * Format: int64
     * @description A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md, decision 6).
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented; as text: decided).
     */
    Long: number | string;
    /**
     * @description The customer and the question. Ids and what routes the chat are the company's to say: never take them from a browser.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Supported Attributes (documented).
     */
    SessionInformation: {
      auxiliaryData?: components['schemas']['AuxiliaryData'];
      /** @description Category of the question. */
      categoryId?: components['schemas']['Long'];
      /** @description Contact record of the customer. */
      contactId?: components['schemas']['Long'];
      /** @description Fields of the installation (NOTES.md, decision 3). */
      customFields?: components['schemas']['CustomField'][];
      /** @description E-mail address of the customer. */
      emailAddress?: string;
      /** @description First name of the customer. */
      firstName?: string;
      /** @description Incident that is there already. */
      incidentId?: components['schemas']['Long'];
      /** @description Last name of the customer. */
      lastName?: string;
      /** @description Organization record of the customer. */
      organizationId?: components['schemas']['Long'];
      /** @description Product of the question. */
      productId?: components['schemas']['Long'];
      /** @description What the customer asks. */
      question?: string;
      /** @description Queue that the customer is put into. */
      queueId?: components['schemas']['Long'];
    };
    /**
     * @description Where the chat server is.
     *
     *     Source: Oracle B2C Service, Chat REST API guide, About Establish Sessions, Sample Payloads (documented; `port` is observed).
     */
    SessionServerResponse: {
      /**
       * @description Host of the chat server, with or without a scheme.
       *
       *     Limits: at least 1 characters.
       */
      domain: string;
      /**
       * @description Pool of the chat server, for every call to it.
       *
       *     Limits: at least 1 characters.
       */
      pool: string;
      /** @description Port of the chat server; missing or empty for the usual one. */
      port?: number | string | null;
    };
    /**
     * @description Why the site refused.
     *
     *     Source: Public client code of B2C Service (observed; `detail` only; the others are those of a problem body).
     */
    SiteError: {
      /** @description Why, in words for developers. It may quote what was sent: keep it out of logs. */
      detail?: string | null;
      /** @description The HTTP status again. */
      status?: string | number | null;
      /** @description The same in words. */
      title?: string | null;
      /** @description Kind of the problem. */
      type?: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'sessions.establish': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description A comment that shows up in the site's report "PAPI Meters Debug Log" (Public Reports, Common, Site Administration,
         *     Public API). More than 40 characters are refused with 400. Put nothing personal into it.
         */
        'OSvC-CREST-Application-Context': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishSessionsRequest'];
      };
    };
    responses: {
      /** @description The JWT and where to go with it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishSessionsResponse'];
        };
      };
      /** @description The same, where the site answers with this status (NOTES.md, decision 7). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishSessionsResponse'];
        };
      };
      /** @description The request is not as the site wants it, or the application context is longer than 40 characters. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
      /** @description Name or password of the integration account is not accepted. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
      /** @description The integration account may not do this. Ask the site's administrator for the right to use chat by the Public API. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
      /** @description Nothing answers here. Check `baseUrl`, and whether chat is switched on for the site. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
      /** @description The site or the chat server behind it failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
      /** @description The site does not serve at the moment. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteError'];
          'application/problem+json': components['schemas']['SiteError'];
        };
      };
    };
  };
}

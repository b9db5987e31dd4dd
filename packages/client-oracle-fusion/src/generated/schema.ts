// Generated from specs/oracle-fusion/openapi.yaml by tools/generator. Do not edit: pnpm generate.

export interface paths {
  '/serviceApi/resources/11.13.0.0/chatAuthenticate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a JWT for a logged-in customer, and tells the chat server, its pool and the site's name there.
     * @description The account needs the privilege SVC_REQUEST_FOR_CHAT_PRIV, as the role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT has it.
     *     Nobody waits in a queue yet: that begins with `engagements.request` of the chat server, within the life of the JWT, which
     *     is 120 s. Safe to repeat: a JWT that is not used opens nothing (NOTES.md, decision 10).
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes (documented; the life is that of a sample; that it may be repeated is decided).
     */
    post: operations['sessions.authenticate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/serviceApi/resources/latest/chatAuthenticate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a JWT for a logged-in customer, at the address without a release.
     * @description The same as `sessions.authenticate` (NOTES.md, decision 1).
     *
     *     Source: OracleMobileChat and Digital Assistant agent hand-over, Oracle's sample applications, Agent hand-over (observed).
     */
    post: operations['sessions.authenticateLatest'];
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
     * @description Who the customer is, what they ask, and how the chat is to be routed. Everything but the question is the company's to
     *     say: never take it from a browser. Null is the same as leaving out.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes (documented; null: its sample).
     */
    ChatAuthenticateRequest: {
      /** @description Whether the agent may attach files, as text (NOTES.md, decision 5). */
      allowAgentAttachments?: 'true' | 'false' | (string & {}) | null;
      /** @description Classification of the application. Expect values that are not listed. */
      applicationClassification?: 'Sales' | 'Service' | (string & {}) | null;
      /** @description Resource that is proposed to be given the chat. */
      assigneeId?: string | null;
      /**
       * @description The unique id of the logged-in customer. It goes into the JWT, and the chat server takes it for its key: it has to be
       *     proven before.
       *
       *     Limits: at least 1 characters.
       */
      authUserName: string;
      /** @description Organization id of the business unit. Since 11.13.19.01.0. */
      businessUnitOrgId?: string | null;
      /** @description Category of the question: CATEGORY_ID in FUSION.SVC_CATEGORIES. */
      categoryId?: components['schemas']['LongOrNull'];
      /** @description Whether the customer or the agent began the chat; the values are not told. Since 11.13.24.10.0. */
      chatDirection?: string | null;
      /** @description Priority by which routing gives chats to agents. Since 11.13.19.07.0. */
      chatPriority?: string | null;
      /** @description Where the chat began. Expect values that are not listed. Since 11.13.24.10.0. */
      chatSource?: 'WCFS' | 'RW UI' | 'Facebook' | (string & {}) | null;
      /** @description Kind of the chat REST API. Null means CONSUMER. */
      clientType?: 'CONSUMER' | (string & {}) | null;
      /** @description The customer as a person: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is PERSON. */
      contactId?: components['schemas']['LongOrNull'];
      /** @description Goes over the wire as a JSON document inside a text. */
      customFields?: components['schemas']['CustomFields'];
      /** @description E-mail address of the customer. */
      emailAddress?: string | null;
      /** @description 0, which is also the default, or 1 where a digital assistant handed the customer over. */
      escalationLevel?: '0' | '1' | (string & {}) | null;
      /** @description First name of the customer. */
      firstName?: string | null;
      /** @description Something the chat belongs to, like a service request. Documented as not used; see `incidentName`. */
      incidentId?: components['schemas']['LongOrNull'];
      /** @description The service request that the chat belongs to: SR_ID in FUSION.SVC_SERVICE_REQUESTS. */
      incidentName?: string | null;
      /** @description Lookup code of how severe the matter is, for instance of the service request. */
      incidentSeverityCode?: string | null;
      /** @description What `incidentName` names. Expect values that are not listed. */
      incidentType?: 'SVC_SERVICE_REQUESTS' | (string & {}) | null;
      /** @description The chat interface. Always 1 before R13.18.05; since R13.18.05 the application overwrites it, whatever is sent. */
      interfaceId: components['schemas']['Long'];
      /** @description The product, together with `inventoryOrgId` and `prodGroupId`: INVENTORY_ITEM_ID in EGP_ITEM_ORG_ASSOCIATIONS. */
      inventoryItemId?: string | null;
      /**
       * @description The product's organization, together with `inventoryItemId` and `prodGroupId`: INVENTORY_ORG_ID in
       *     EGP_ITEM_ORG_ASSOCIATIONS.
       */
      inventoryOrgId?: string | null;
      /** @description Last name of the customer. */
      lastName?: string | null;
      /** @description The customer's organization: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is ORGANIZATION. */
      organizationId?: components['schemas']['LongOrNull'];
      /** @description The product's group, together with `inventoryItemId` and `inventoryOrgId`: PROD_GROUP_ID in FUSION.QSC_PROD_GROUPS. */
      prodGroupId?: string | null;
      /** @description The product. Documented as not used; see `inventoryItemId`. */
      productId?: components['schemas']['LongOrNull'];
      /** @description What the customer asks first. */
      question?: string | null;
      /**
       * @description The queue. Always 1 up to R13.17.11. Since then the application sets it: with this call where the profile option
       *     SVC_CHAT_WAIT_TIME_ENABLED is No, with `engagements.request` where it is Yes.
       */
      queueId?: components['schemas']['LongOrNull'];
      /**
       * @description RESUME goes back into a chat that is running. There is no other value.
       * @enum {string|null}
       */
      resumeType?: 'RESUME' | null;
      /** @description Application that the chat belongs to. Expect values that are not listed. */
      stripeCode?: 'CRM' | 'HRHD' | 'ISR' | (string & {}) | null;
    };
    /**
     * @description A JWT and where to go with it, and what was asked again.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Sample Payloads (documented; `port` is that of the quick start, its name inferred; which attributes come back is that of the sample).
     */
    ChatAuthenticateResponse: {
      /** @description As asked. */
      authUserName?: string | null;
      /** @description Organization id of the business unit. Since 11.13.19.01.0. */
      businessUnitOrgId?: string | null;
      /** @description Category of the question: CATEGORY_ID in FUSION.SVC_CATEGORIES. */
      categoryId?: components['schemas']['LongOrNull'];
      /**
       * @description The site's name in addresses of the chat server.
       *
       *     Limits: at least 1 characters.
       */
      chatSiteName: string;
      /** @description Kind of the chat REST API. Null means CONSUMER. */
      clientType?: 'CONSUMER' | (string & {}) | null;
      /** @description The customer as a person: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is PERSON. */
      contactId?: components['schemas']['LongOrNull'];
      /**
       * @description Host of the chat server, with or without a scheme (NOTES.md, decision 9).
       *
       *     Limits: at least 1 characters.
       */
      domain: string;
      /** @description E-mail address of the customer. */
      emailAddress?: string | null;
      /** @description First name of the customer. */
      firstName?: string | null;
      /** @description Something the chat belongs to, like a service request. Documented as not used; see `incidentName`. */
      incidentId?: components['schemas']['LongOrNull'];
      /** @description The service request that the chat belongs to: SR_ID in FUSION.SVC_SERVICE_REQUESTS. */
      incidentName?: string | null;
      /** @description What `incidentName` names. Expect values that are not listed. */
      incidentType?: 'SVC_SERVICE_REQUESTS' | (string & {}) | null;
      /** @description As asked, or what the application has set instead. */
      interfaceId?: components['schemas']['LongOrNull'];
      /** @description The product, together with `inventoryOrgId` and `prodGroupId`: INVENTORY_ITEM_ID in EGP_ITEM_ORG_ASSOCIATIONS. */
      inventoryItemId?: string | null;
      /**
       * @description The product's organization, together with `inventoryItemId` and `prodGroupId`: INVENTORY_ORG_ID in
       *     EGP_ITEM_ORG_ASSOCIATIONS.
       */
      inventoryOrgId?: string | null;
      /**
       * @description JWT for `engagements.request` of the chat server; it lives for 120 s. A credential: keep it out of logs.
       *
       *     Limits: at least 1 characters.
       */
      jwt: string;
      /** @description Last name of the customer. */
      lastName?: string | null;
      /** @description Where this answer is said to be found again. Never follow it (NOTES.md, decision 11). */
      links?: components['schemas']['Link'][];
      /** @description The customer's organization: PARTY_ID in FUSION.HZ_PARTIES where PARTY_TYPE is ORGANIZATION. */
      organizationId?: components['schemas']['LongOrNull'];
      /**
       * @description Pool of the chat server, for every call to it.
       *
       *     Limits: at least 1 characters.
       */
      poolId: string;
      /** @description Port of the chat server; missing or empty for the usual one (NOTES.md, decision 9). */
      port?: number | string | null;
      /** @description The product's group, together with `inventoryItemId` and `inventoryOrgId`: PROD_GROUP_ID in FUSION.QSC_PROD_GROUPS. */
      prodGroupId?: string | null;
      /** @description The product. Documented as not used; see `inventoryItemId`. */
      productId?: components['schemas']['LongOrNull'];
      /** @description What the customer asks first. */
      question?: string | null;
      /**
       * @description The queue. Always 1 up to R13.17.11. Since then the application sets it: with this call where the profile option
       *     SVC_CHAT_WAIT_TIME_ENABLED is No, with `engagements.request` where it is Yes.
       */
      queueId?: components['schemas']['LongOrNull'];
      /** @description As asked. */
      resumeType?: string | null;
    };
    /**
     * @description Pairs of names and values, by which the chat is routed (NOTES.md, decision 4).
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes (documented; types of the values are decided).
     */
    CustomFields: {
      [key: string]: string | number | boolean | null;
    };
    /**
     * @description Why the application refused.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), Quick Start (decided; NOTES.md, decision 8).
     */
    FusionError: {
      /** @description Why, in words for developers. It may quote what was sent: keep it out of logs. */
      detail?: string | null;
      /** @description The HTTP status again. */
      status?: string | number | null;
      /** @description The same in words. */
      title?: string | null;
      /** @description Kind of the problem. */
      type?: string | null;
    };
    /**
     * @description An address besides.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Sample Payloads (documented).
     */
    Link: {
      /** @description The address. */
      href: string;
      /** @description Kind of the resource. */
      kind?: string;
      /** @description Name of the resource. */
      name?: string;
      /** @description What it leads to: self or canonical. */
      rel: string;
    };
    /**
     * Format: int64
     * @description A whole number of 64 bits. As text where a number of JavaScript would lose digits (NOTES.md, decision 3).
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes (documented; as text: its sample).
     */
    Long: number | string;
    /**
     * Format: int64
     * @description A whole number of 64 bits like `Long`, or null for none.
     *
     *     Limits: matches `^-?\d+$`.
     *
     *     Source: Oracle Fusion Service, Chat REST API guide (F75233), About Chat Authenticate, Supported Attributes, Sample Payloads (documented).
     */
    LongOrNull: number | string | null;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'sessions.authenticate': {
    parameters: {
      query?: never;
      header: {
        /** @description Languages that the customer understands, best first, for instance en-US. */
        'Accept-Language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateRequest'];
      };
    };
    responses: {
      /** @description The same, where the application answers with this status (NOTES.md, decision 8). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatAuthenticateResponse'];
          'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateResponse'];
        };
      };
      /** @description The JWT and where to go with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatAuthenticateResponse'];
          'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateResponse'];
        };
      };
      /** @description The request is not as the application wants it. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description Name or password of the account is not accepted. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /**
       * @description The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role
       *     ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description Nothing answers here. Check `baseUrl` and `version`, and whether chat is set up. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The media type of the request is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The application or the chat server behind it failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The application does not serve at the moment. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
    };
  };
  'sessions.authenticateLatest': {
    parameters: {
      query?: never;
      header: {
        /** @description Languages that the customer understands, best first, for instance en-US. */
        'Accept-Language': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateRequest'];
      };
    };
    responses: {
      /** @description The same, where the application answers with this status (NOTES.md, decision 8). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatAuthenticateResponse'];
          'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateResponse'];
        };
      };
      /** @description The JWT and where to go with it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatAuthenticateResponse'];
          'application/vnd.oracle.adf.resourceitem+json': components['schemas']['ChatAuthenticateResponse'];
        };
      };
      /** @description The request is not as the application wants it. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description Name or password of the account is not accepted. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /**
       * @description The account may not ask for a chat: it lacks the privilege SVC_REQUEST_FOR_CHAT_PRIV, or the role
       *     ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT.
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description Nothing answers here. Check `baseUrl` and `version`, and whether chat is set up. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The media type of the request is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The application or the chat server behind it failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
      /** @description The application does not serve at the moment. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FusionError'];
          'application/problem+json': components['schemas']['FusionError'];
        };
      };
    };
  };
}

/** What tells two chat servers apart. */
export interface Tenant {
  /** As the sandbox calls the simulator. */
  readonly vendor: string;
  /** The site's name in addresses of the chat server. */
  readonly siteName: string;
  /** Added to ids, so that no two tenants give the same. */
  readonly idOffset: bigint;
}

/** What tells the chat servers of two products apart whose API is REST. */
export interface RestTenant extends Tenant {
  /** Who makes the JWTs. */
  readonly issuer: string;
  /** Members of getEngagementQueue that only this product has. */
  readonly queueMembers: Readonly<Record<string, unknown>>;
}

/** Who wants to chat, as the session call was told. */
export interface Customer {
  /** Who it is, for resuming; empty where nobody can tell. */
  readonly key: string;
  readonly name: string;
  readonly question: string;
  /** Everything that was said of the customer and the question, for the agents. */
  readonly data: Readonly<Record<string, string>>;
}

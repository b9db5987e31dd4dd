/** What the chat needs to know of the site's own accounts; absent where the site has none. */
export interface SiteAccount {
  /** Who is signed in. */
  readonly customer:
    | { readonly name: string; readonly email: string; readonly phoneNumber?: string }
    | undefined;
  /** The last attempt to sign in or out came to nothing. */
  readonly hasFailed: boolean;
  readonly signIn: () => Promise<void>;
  /** Their chat goes with them. */
  readonly signOut: () => Promise<void>;
  /** Asks the site again who is signed in. */
  readonly refresh: () => void;
  /** The company's word for who the customer is, for the gateway. */
  readonly identityToken: () => Promise<string>;
}

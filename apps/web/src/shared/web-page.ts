/** An address that somebody else shows the customer, as it may be put on the page. */
export interface WebPage {
  /** Where the link leads. ASCII only: anything else is percent-encoded, and a host in other scripts is in punycode. */
  readonly href: string;
  /** Who is there: with the port where it is not the usual one, without what an address may pretend before an `@`. */
  readonly host: string;
}

/**
 * The page that an address leads to; `undefined` where it is none that a customer should open: only http and https are.
 * A name and password in the address are left out: they serve to look like another host, and would be sent to it.
 */
export function readWebPage(address: string): WebPage | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return { href: url.href, host: url.host };
}

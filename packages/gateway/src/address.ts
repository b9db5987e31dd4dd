/** Where a request comes from, as far as the server knows. */
export interface RequestInfo {
  /** The other end of the connection. */
  readonly remoteAddress?: string | undefined;
}

/** What limits per address count by: an IPv4 address, or the half of an IPv6 address that one customer line has to itself. */
export function limitKey(
  request: Request,
  { remoteAddress = '' }: RequestInfo,
  { trustProxy }: { readonly trustProxy: boolean },
): string {
  const forwarded = trustProxy
    ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const address = (forwarded ?? remoteAddress).replace(/^::ffff:(?=\d+\.)/i, '');
  return address.includes(':') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const following = tail?.split(':') ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - following.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...following].slice(0, 4).join(':');
}

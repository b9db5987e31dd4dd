/** An answer whose body can be read once more. */
export const again = ({ status, headers }: Response, bytes: Uint8Array): Response =>
  new Response(bytes.length > 0 ? Uint8Array.from(bytes) : null, { status, headers });

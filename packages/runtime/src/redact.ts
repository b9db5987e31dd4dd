const SECRET_KEY =
  /authorization|cookie|token|secret|password|passwd|api[-_]?key|session[-_]?id|credential|handle|parlance-identity|\bjwt\b/i;
const MASK = '[redacted]';

/**
 * Gives a copy that is fit for a log: the values of keys that usually hold secrets (authorization, cookie, token,
 * secret, password, API key, session id, handle, JWT, a customer's identity in a header) are masked at any depth. Headers
 * become a plain object.
 */
export function redact(value: unknown): unknown {
  if (value instanceof Headers) return redact(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET_KEY.test(key) ? MASK : redact(inner)]),
  );
}

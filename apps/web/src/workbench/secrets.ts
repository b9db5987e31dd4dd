export const MASK = '••••••';

const SECRET_FIELD = /("[\w-]*(?:token|secret|password|jwt)"\s*:\s*")(?:[^"\\]|\\.)*"/gi;

/** A header's value without what it proves; the scheme stays. */
export const maskHeader = (name: string, value: string): string =>
  /^(proxy-)?authorization$|^(set-)?cookie$|^sessionid$|^parlance-identity$/i.test(name)
    ? value.replace(/\S+$/, MASK)
    : value;

/** JSON text without the values of fields that hold tokens, secrets or passwords; `token_type` is none. */
export const maskBody = (text: string): string => text.replaceAll(SECRET_FIELD, `$1${MASK}"`);

import { ConfigError } from '../errors.js';
import type { ClientOptions } from '../options.js';
import type { Secret } from '../secret.js';
import { createCore, type ClientCore } from '../settings.js';
import { fetchTransport, type SoapTransport } from './transport.js';
import type { XmlLimits } from './parse.js';

/** What every SOAP client can be given. */
export interface SoapClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Address of the service: the endpoint, as it is. Plain http only to this machine, unless `allowInsecureHttp`. */
  readonly baseUrl: string;
  /**
   * Largest answer that is read, in bytes after decompression. A larger one is a `DecodeError`.
   * @default 16_777_216
   */
  readonly maxAnswerBytes?: number | undefined;
  /**
   * Puts envelopes together and sends them.
   * @default one that needs nothing but `fetch`
   */
  readonly transport?: SoapTransport | undefined;
}

/** Credentials that travel in the envelope (WS-Security UsernameToken, password in clear). */
export interface SoapCredentials {
  readonly username: Secret;
  readonly password: Secret;
}

/** What the operations of a SOAP client are called on. */
export interface SoapCore extends ClientCore {
  /** Not for callers; may change. */
  readonly soap: {
    readonly transport: SoapTransport;
    readonly limits: XmlLimits;
    readonly credentials: SoapCredentials | undefined;
  };
}

/**
 * Checks a SOAP client's options and fills in the defaults.
 * @throws ConfigError that names the option.
 */
export function createSoapCore(options: SoapClientOptions, credentials?: SoapCredentials): SoapCore {
  const { maxAnswerBytes, transport = fetchTransport } = options;
  if (maxAnswerBytes !== undefined && !(maxAnswerBytes > 0))
    throw new ConfigError('`maxAnswerBytes` must be a number of bytes above 0.');
  const { settings } = createCore(options);
  return {
    // A slash at the end of an endpoint is part of its address.
    settings: { ...settings, baseUrl: new URL(options.baseUrl).href },
    soap: { transport, limits: { maxBytes: maxAnswerBytes }, credentials },
  };
}

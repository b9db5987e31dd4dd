import {
  createGatewayCore,
  voiceListDestinations,
  voicePrepareCall,
  type PreparedCall,
  type Problem,
} from '@parlance/client-gateway';
import { unwrap, type ApiError, type ClientCore, type RetryOptions } from '@parlance/runtime';
import type { RTCSession } from 'jssip/lib/RTCSession.js';

import {
  TelephoneError,
  type Call,
  type CallRequest,
  type Destination,
  type Telephone,
  type TelephoneErrorCode,
} from '../telephone.js';
import { CallMedia } from './call-media.js';
import { openMicrophone } from './devices.js';
import { connectionOptions, connectLine, type Line } from './line.js';
import { SipCall } from './sip-call.js';

/** Where calls are prepared. */
export interface GatewayTelephoneOptions {
  /** The gateway's URL, for instance `https://chat.example.com`. */
  readonly gateway: string;
  /** Asks the gateway. @default the page's own */
  readonly fetch?: typeof fetch;
}

/**
 * Calls through the contact center that a Parlance gateway is configured for: SIP over WebSocket, with a credential that
 * the gateway makes for each call. Nothing secret is in the page.
 */
export function gatewayTelephone({ gateway, fetch }: GatewayTelephoneOptions): Telephone {
  const client = createGatewayCore({ baseUrl: gateway, ...(fetch && { fetch }) });
  return {
    listDestinations: (options) => listDestinations(client, options),
    call: (request) => makeCall(client, request),
  };
}

interface Waiting {
  readonly signal?: AbortSignal | undefined;
}

/** Somebody waits, with the microphone on: only what is over at once is tried again. */
const RETRY: RetryOptions = { maxDelayMs: 2_000 };

async function listDestinations(client: ClientCore, options: Waiting = {}): Promise<readonly Destination[]> {
  const result = await voiceListDestinations(client, { ...options, retry: RETRY });
  if (result.kind === 'error') throw refused(result);
  return unwrap(result).destinations;
}

async function makeCall(client: ClientCore, request: CallRequest): Promise<Call> {
  const { audioInput, videoInput, signal } = request;
  signal?.throwIfAborted();
  // First of all: people take longer to allow it than the credential lives.
  const microphone = await openMicrophone(audioInput);
  try {
    signal?.throwIfAborted();
    const account = await prepareCall(client, request);
    const line = await connectLine(account, signal);
    return startCall(line, account, { microphone, cameraId: videoInput });
  } catch (error) {
    microphone.stop();
    throw error;
  }
}

async function prepareCall(
  client: ClientCore,
  { destinationKey, customerNumber, signal }: CallRequest,
): Promise<PreparedCall> {
  const body = { destinationKey, customerNumber };
  const result = await voicePrepareCall(client, { body }, { signal, retry: RETRY });
  if (result.kind === 'error') throw refused(result);
  return unwrap(result);
}

function startCall(
  line: Line,
  account: PreparedCall,
  { microphone, cameraId }: { readonly microphone: MediaStreamTrack; readonly cameraId: string | undefined },
): Call {
  const media = new CallMedia(microphone, cameraId);
  const session = invite(line, account, media);
  const call = new SipCall(line, session, media);
  call.subscribe(({ phase }) => {
    if (phase === 'ended') line.agent.stop();
  });
  return call;
}

function invite({ agent }: Line, account: PreparedCall, media: CallMedia): RTCSession {
  try {
    return agent.call(account.targetUri, {
      mediaConstraints: { audio: false, video: false },
      pcConfig: connectionOptions(account),
      eventHandlers: { peerconnection: ({ peerconnection }) => media.offerTo(peerconnection) },
    });
  } catch (cause) {
    agent.stop();
    throw new TelephoneError(
      'The call cannot be made. Check `domain` and `pilotNumber` of the gateway’s `voice`.',
      { code: 'call-failed', cause },
    );
  }
}

interface Refused {
  readonly error: Problem | undefined;
  readonly code: string;
  readonly cause: ApiError;
}

const CODES: Readonly<Record<string, TelephoneErrorCode>> = {
  'voice-not-configured': 'voice-not-configured',
  'destination-not-found': 'destination-not-found',
  'phone-number-invalid': 'phone-number-invalid',
  'too-many-requests': 'too-many-calls',
};

function refused({ error, code, cause }: Refused): TelephoneError {
  const { isRetryable, retryAfterMs } = cause;
  const known = CODES[error?.code ?? code] ?? 'call-failed';
  const message = error?.detail ?? cause.message;
  return new TelephoneError(message, { code: known, isRetryable, retryAfterMs, outcome: 'not-sent', cause });
}

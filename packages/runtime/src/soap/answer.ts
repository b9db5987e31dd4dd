import { brokenOff, infoOf, mediaType, toApiError } from '../decode.js';
import { DecodeError } from '../errors.js';
import type { AnswerReader, ErrorSpec, Operation } from '../operation.js';
import type { AnyFailure, AnySuccess } from '../result.js';
import type { FaultSpec, SoapOperation } from './operation.js';
import { XmlError, type XmlLimits } from './parse.js';
import { readDocument } from './read-document.js';
import { envelopeReader, type Envelope } from './read-envelope.js';

const XML_TYPE = /^\s*(text|application)\/([\w.-]+\+)?xml\s*(;|$)/i;

/** Reads answers of a SOAP operation: an envelope decides, at whatever HTTP status. */
export const soapAnswer =
  (operation: SoapOperation, limits: XmlLimits): AnswerReader =>
  async (called, response, nowMs) => {
    const envelope = await readEnvelope(operation, called, response, limits);
    if (envelope?.fault) return faultAnswer(operation, envelope.fault, called, response, nowMs);
    if (response.ok && envelope) return success(operation, envelope, response);
    const cause = toApiError(called, response, undefined, nowMs, undefined);
    return { kind: 'undeclared', status: response.status, response: infoOf(response), cause };
  };

/** Absent where an error's answer is no envelope. */
async function readEnvelope(
  operation: SoapOperation,
  called: Operation,
  response: Response,
  limits: XmlLimits,
): Promise<Envelope | undefined> {
  const envelope: Envelope = { headers: {} };
  const type = mediaType(response);
  try {
    const isEmpty =
      response.body === null || !(await readBody(operation, called, response, envelope, limits));
    if (isEmpty && operation.answer) throw new XmlError('it is empty');
    if (!isEmpty && operation.answer && !envelope.body && !envelope.fault)
      throw new XmlError('its body is empty');
    return envelope;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (!response.ok && !envelope.fault) return undefined;
    throw new DecodeError(
      `${operation.id}: the answer (status ${response.status}${type && `, ${type.split(';')[0]}`}) cannot be read: ${error.message}. Check that \`baseUrl\` is the service's and not a web page's or a proxy's.`,
    );
  }
}

async function readBody(
  operation: SoapOperation,
  called: Operation,
  response: Response,
  envelope: Envelope,
  limits: XmlLimits,
): Promise<boolean> {
  const type = mediaType(response);
  if (type && !XML_TYPE.test(type)) {
    await response.body?.cancel();
    // Servers name the type of what they do not send, too: an empty 202 as text/html.
    if (response.ok && !operation.answer) return false;
    throw new XmlError('it is no XML');
  }
  return readDocument(
    { body: pieces(called, response), mediaType: type },
    envelopeReader(operation, envelope),
    limits,
  );
}

/** Ends the connection when the reader has had enough. */
async function* pieces(called: Operation, { body }: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  let isDone = false;
  try {
    for (;;) {
      const piece = await reader.read().catch((cause: unknown) => {
        isDone = true;
        throw brokenOff(called.id, cause);
      });
      if (piece.done) break;
      yield piece.value;
    }
    isDone = true;
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

function success({ answerHeaders }: SoapOperation, envelope: Envelope, response: Response): AnySuccess {
  const body = envelope.body?.value;
  const data = answerHeaders ? { headers: envelope.headers, body } : body;
  return { kind: 'success', status: response.status, data, response: infoOf(response) };
}

const GENERAL: Readonly<Record<string, ErrorSpec>> = {
  Client: {
    code: 'soap-client',
    message: 'The service finds the request wrong, or its credentials.',
    isRetryable: false,
    outcome: 'not-sent',
  },
  Server: { code: 'soap-server', message: 'The service failed.', outcome: 'unknown' },
};
const OTHER: ErrorSpec = { code: 'soap-fault', message: 'The service refused.', outcome: 'unknown' };

function faultAnswer(
  operation: SoapOperation,
  fault: NonNullable<Envelope['fault']>,
  called: Operation,
  response: Response,
  nowMs: number,
): AnyFailure {
  const spec = meaningOf(operation, fault);
  const cause = toApiError(called, response, fault, nowMs, spec);
  return {
    kind: 'error',
    status: response.status,
    error: fault,
    code: cause.code,
    response: infoOf(response),
    cause,
  };
}

function meaningOf({ faults }: SoapOperation, fault: NonNullable<Envelope['fault']>): ErrorSpec {
  for (const { kind, value } of fault.details) {
    const spec = faults.find(({ name }) => name === kind);
    if (spec) return byKind(spec, value);
  }
  // `Client.Authentication` is a kind of `Client`.
  const general = fault.faultCode.split('.')[0] ?? '';
  return Object.hasOwn(GENERAL, general) ? (GENERAL[general] ?? OTHER) : OTHER;
}

function byKind(spec: FaultSpec, value: unknown): ErrorSpec {
  const kind = spec.kindOf?.(value) ?? '';
  return spec.kinds && Object.hasOwn(spec.kinds, kind) ? { ...spec, ...spec.kinds[kind] } : spec;
}

import { fieldsOf, type Fields } from '../fields.js';
import type { SpecOperation } from '../generated/types.js';
import type { Answer } from '../operation.js';
import type { Wording } from '../wording.js';
import { shapeProblem } from './check.js';
import { decodeXml } from './decode.js';
import { mustBeUnderstood, openEnvelope, SOAP, type EnvelopeRefusal } from './envelope.js';
import { readKindly, ShapeRefusal, type Said } from './lenient.js';
import type { ComplexShape, ElementShape } from './shapes.js';
import { readXml, XmlRefusal, type XmlElement } from './xml.js';

/** What a SOAP service is asked and answers; operations by the name of the element in the body. */
export interface SoapShapes {
  /** Requests may have any of these in place of the right one, or none. */
  readonly namespaces: ReadonlySet<string>;
  readonly headers: readonly ElementShape[];
  readonly requests: Readonly<Record<string, ComplexShape>>;
  readonly answers: Readonly<Record<string, ElementShape>>;
  /** What the detail of a fault holds. */
  readonly faults: readonly ElementShape[];
  /** Elements of the content that the request log does not keep; it keeps no header at all. */
  readonly secrets: ReadonlySet<string>;
}

/** What an envelope says. */
export interface SoapSaid {
  /** Why it is no envelope; then there is nothing else. */
  readonly refusal?: EnvelopeRefusal;
  readonly operation?: string;
  /** Header blocks by name. */
  readonly header?: Readonly<Record<string, Said>>;
  readonly content?: Said;
  /** Why header or content cannot be understood. */
  readonly problem?: string;
}

const LONGEST_BYTES = 1_048_576;

/** SOAP 1.1: how requests are read, and answers are checked. */
export const soapWording = (shapes: SoapShapes): Wording => ({
  longestBytes: LONGEST_BYTES,
  read: (body): SoapSaid => readBody(body, shapes),
  loggable: ({ operation, content }: SoapSaid) =>
    operation && { operation, content: withoutSecrets(content, shapes) },
  problem: (operation, answer) => answerProblem(operation, answer, shapes),
});

const withoutSecrets = (content: Said | undefined, { secrets }: SoapShapes): unknown =>
  Object.fromEntries(
    Object.entries(typeof content === 'object' ? content : {}).filter(([name]) => !secrets.has(name)),
  );

function readBody(body: Uint8Array | undefined, shapes: SoapShapes): SoapSaid {
  try {
    if (body === undefined) throw new XmlRefusal(`it is longer than ${LONGEST_BYTES} bytes`);
    const opened = openEnvelope(readXml(decodeXml(body)));
    return 'refusal' in opened ? opened : readCall(opened.header, opened.payload, shapes);
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    return { refusal: { faultCode: 'Client', message: `The request cannot be read: ${error.message}.` } };
  }
}

function readCall(header: readonly XmlElement[], payload: XmlElement, shapes: SoapShapes): SoapSaid {
  const { namespaces, headers, requests } = shapes;
  const isKnown = ({ namespace }: XmlElement): boolean => namespace === '' || namespaces.has(namespace);
  const operation = payload.name;
  const shape = Object.hasOwn(requests, operation) && isKnown(payload) ? requests[operation] : undefined;
  if (shape === undefined)
    return { refusal: { faultCode: 'Client', message: 'There is no such operation.' } };
  const blocks = header.map((block) => {
    const known = isKnown(block) ? headers.find(({ name }) => name === block.name) : undefined;
    return { block, known };
  });
  if (blocks.some(({ block, known }) => known === undefined && mustBeUnderstood(block)))
    return { refusal: { faultCode: 'MustUnderstand', message: 'A header block is not understood.' } };
  try {
    const said = blocks.flatMap(({ block, known }) => {
      const one = known && readKindly(block, known.type, namespaces);
      return one === undefined ? [] : [[block.name, one] as const];
    });
    const whole = { operation, header: Object.fromEntries(said) };
    return { ...whole, ...readContent(payload, shape, namespaces) };
  } catch (error) {
    return { operation, problem: messageOf(error) };
  }
}

/** Kept apart from the header: who is not let in is not told what is wrong with the content. */
function readContent(
  payload: XmlElement,
  shape: ComplexShape,
  namespaces: ReadonlySet<string>,
): Pick<SoapSaid, 'content' | 'problem'> {
  try {
    return { content: readKindly(payload, shape, namespaces) ?? {} };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ShapeRefusal) return error.message;
  throw error;
}

function answerProblem(
  { selector, responses }: SpecOperation,
  { status, plainText, value }: Answer,
  shapes: SoapShapes,
): string | undefined {
  const response = responses[String(status)];
  if (response === undefined) return `status ${status} is not declared`;
  if (value !== undefined) return 'the answer must be XML';
  if (response.mediaType === undefined)
    return plainText === undefined ? undefined : `the answer ${status} must be empty`;
  return envelopeProblem(plainText ?? '', selector?.value ?? '', shapes);
}

/** What is wrong with an answer to an operation; undefined where nothing is. */
export function envelopeProblem(
  text: string,
  operation: string,
  { answers, faults }: Pick<SoapShapes, 'answers' | 'faults'>,
): string | undefined {
  try {
    const opened = openEnvelope(readXml(text));
    if ('refusal' in opened) return opened.refusal.message;
    const { payload } = opened;
    if (payload.namespace === SOAP) return faultProblem(payload, faults);
    const shape = answers[operation];
    if (shape?.name !== payload.name || shape.namespace !== payload.namespace)
      return `the body must not have ${payload.name}`;
    return shapeProblem(payload, shape.type);
  } catch (error) {
    if (error instanceof XmlRefusal) return error.message;
    throw error;
  }
}

const text: ElementShape['type'] = { kind: 'simple', of: 'string' };
const part = (name: string, type: ElementShape['type'], isRequired: boolean): ElementShape => ({
  namespace: '',
  name,
  type,
  isRequired,
  isRepeated: false,
});

/** Source: SOAP 1.1, section 4.4. */
function faultProblem(payload: XmlElement, faults: readonly ElementShape[]): string | undefined {
  if (payload.name !== 'Fault') return `the body must not have ${payload.name}`;
  const detail: ComplexShape = { kind: 'complex', content: 'choice', children: () => faults };
  return shapeProblem(payload, {
    kind: 'complex',
    content: 'sequence',
    children: () => [
      part('faultcode', { kind: 'simple', of: 'QName' }, true),
      part('faultstring', text, true),
      part('faultactor', text, false),
      part('detail', detail, false),
    ],
  });
}

/** Why a body that was read is no envelope; undefined where it is one. */
export function readEnvelopeRefusal(said: Fields): EnvelopeRefusal | undefined {
  const refusal = fieldsOf(said.values()['refusal']);
  const message = refusal.optionalText('message');
  const told = refusal.optionalText('faultCode');
  const faultCode = FAULT_CODES.find((one) => one === told);
  return message === undefined || faultCode === undefined ? undefined : { faultCode, message };
}

const FAULT_CODES = ['VersionMismatch', 'MustUnderstand', 'Client'] as const;

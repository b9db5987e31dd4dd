import type { ErrorSpec } from '../operation.js';
import type { AnyAnswer } from '../result.js';
import type { ElementReader } from './content.js';
import type { XmlElement } from './tree.js';

/** An element that an answer can hold. */
export interface AnswerElement<T = unknown> {
  readonly namespace: string;
  readonly name: string;
  readonly read: ElementReader<T>;
}

/** A header block of an answer. */
export interface AnswerHeader extends AnswerElement {
  readonly key: string;
}

/** A declared fault: what its detail holds, and what it means. */
export interface FaultSpec<T = unknown> extends AnswerElement<T>, ErrorSpec {
  readonly code: string;
  /** Tells the kind of failure by a value in the detail. */
  kindOf?(detail: T): string | undefined;
  /** By that kind. */
  readonly kinds?: Readonly<Record<string, ErrorSpec>>;
}

/** What the detail of a fault holds; `unknown` is what no description lists, kept whole. */
export type FaultDetail<Kind extends string = string, Value = unknown> =
  | { readonly kind: Kind; readonly value: Value }
  | UnknownDetail;

/** An element that no description lists. */
export interface UnknownDetail {
  readonly kind: 'unknown';
  readonly value: XmlElement;
}

/** A SOAP fault. */
export interface SoapFault<Detail = UnknownDetail> {
  /** Without its prefix: `Client`, `Server`, or one of the service's own. */
  readonly faultCode: string;
  readonly faultString: string;
  readonly faultActor?: string | undefined;
  readonly details: readonly (Detail | UnknownDetail)[];
}

/** Codes of faults whose detail says no more. */
export type FaultCode = 'soap-client' | 'soap-server' | 'soap-fault';

/** One operation of a SOAP service, as data. Written by the generator. */
export interface SoapOperation<Answer extends AnyAnswer = AnyAnswer> {
  /** Never set: carries the types of the declared answers. */
  readonly answers?: Answer;
  /** For instance `chatServer.requestChat`. */
  readonly id: string;
  /** Names in the WSDL, for transports that go by it. */
  readonly service: string;
  readonly port: string;
  readonly operation: string;
  /** Value of the SOAPAction header. */
  readonly action: string;
  /** Whether a repeat after an unknown outcome does no harm. */
  readonly isSafe: boolean;
  /** How long the server holds its answer back; the time limit is longer than that unless the caller says otherwise. */
  readonly holdMs?: number;
  /** Whether the request carries the client's user name and password. */
  readonly isSecured?: boolean;
  /** Absent where the answer's body is empty, or where there is no answer. */
  readonly answer?: AnswerElement;
  readonly answerHeaders?: readonly AnswerHeader[];
  readonly faults: readonly FaultSpec[];
}

/** A request's own part of its envelope, written when it is sent. */
export interface SoapInput {
  readonly headers?: () => readonly string[];
  readonly body: () => string;
}

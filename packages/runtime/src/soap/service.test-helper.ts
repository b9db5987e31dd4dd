import type { ServerResponse } from 'node:http';

import {
  complexElement,
  createSoapCore,
  element,
  MANY,
  textElement,
  writeText,
  xsInt,
  xsString,
  type ElementReader,
  type SoapClientOptions,
  type SoapCore,
  type SoapOperation,
} from './index.js';
import type { Failure, Success } from '../result.js';
import type { FaultCode, FaultDetail, SoapFault } from './index.js';

/** What the test's service answers. */
export interface Answer {
  readonly id: number;
  readonly note: readonly string[];
}

export const NS = 'urn:test';

const readAnswer: ElementReader<Answer> = complexElement(() => ({
  slots: [
    element('id', NS, 'Id', textElement(xsInt)),
    element('note', NS, 'Note', textElement(xsString), MANY),
  ],
}));

/** Detail of the test's fault. */
export interface Refusal {
  readonly code: string;
}

const readRefusal: ElementReader<Refusal> = complexElement(() => ({
  slots: [element('code', NS, 'Code', textElement(xsString))],
}));

export type AskSuccess = Success<number, Answer>;
export type AskFailure = Failure<
  number,
  SoapFault<FaultDetail<'Refusal', Refusal>>,
  'refused' | 'busy' | FaultCode
>;

export const ask: SoapOperation<AskSuccess | AskFailure> = {
  id: 'things.ask',
  service: 'Things',
  port: 'Things',
  operation: 'Ask',
  action: 'urn:ask',
  isSafe: false,
  answer: { namespace: NS, name: 'Answer', read: readAnswer },
  faults: [
    {
      namespace: NS,
      name: 'Refusal',
      read: readRefusal,
      code: 'refused',
      message: 'The service refuses.',
      isRetryable: false,
      outcome: 'not-sent',
      kindOf: (detail: Refusal) => detail.code,
      kinds: { BUSY: { code: 'busy', isRetryable: true } },
    },
  ],
};

/** What the test asks. */
export const question = (id: number): string =>
  `<t:Ask xmlns:t="${NS}"><t:Id>${writeText(xsInt, id, 'Id')}</t:Id></t:Ask>`;

export const coreFor = (url: string, options: Partial<SoapClientOptions> = {}): SoapCore =>
  createSoapCore({ baseUrl: url, retry: false, ...options });

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

/** An envelope around a body. */
export const envelope = (body: string): string =>
  `<S:Envelope xmlns:S="${SOAP}"><S:Body>${body}</S:Body></S:Envelope>`;

export const answer = (content: string): string =>
  envelope(`<x:Answer xmlns:x="${NS}">${content}</x:Answer>`);

export const fault = (code: string, detail = ''): string =>
  envelope(`<S:Fault><faultcode>${code}</faultcode><faultstring>No.</faultstring>${detail}</S:Fault>`);

/** Answers with XML. */
export const sendXml = (
  response: ServerResponse,
  body: string | Uint8Array,
  {
    status = 200,
    type = 'text/xml; charset=utf-8',
  }: { readonly status?: number; readonly type?: string } = {},
): void => {
  response.writeHead(status, type === '' ? {} : { 'content-type': type }).end(body);
};

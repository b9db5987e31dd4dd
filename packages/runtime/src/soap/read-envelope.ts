import type { ElementReader } from './content.js';
import { textElement } from './elements.js';
import { SOAP_12_ENVELOPE, SOAP_ENVELOPE } from './namespaces.js';
import type { SoapFault, SoapOperation } from './operation.js';
import { skip, XmlError, type Frame, type Tag } from './parse.js';
import { readTree } from './read-tree.js';
import { xsToken, xsString } from './simple.js';

/** What an answer holds. */
export interface Envelope {
  /** By their key. */
  readonly headers: Record<string, unknown>;
  body?: { readonly value: unknown };
  fault?: SoapFault<{ readonly kind: string; readonly value: unknown }>;
}

/** Reads the envelope of an answer into `envelope`. */
export const envelopeReader =
  (operation: SoapOperation, envelope: Envelope): ((tag: Tag) => Frame) =>
  (tag) => {
    if (tag.uri === SOAP_12_ENVELOPE) throw new XmlError('it is SOAP 1.2, and SOAP 1.1 was asked for');
    if (!isSoap(tag, 'Envelope')) throw new XmlError('it is no SOAP envelope');
    return inner((child) => {
      if (isSoap(child, 'Header')) return inner((block) => openHeader(operation, envelope, block));
      return isSoap(child, 'Body') ? inner((content) => openBody(operation, envelope, content)) : skip;
    });
  };

const isSoap = (tag: Tag, name: string): boolean => tag.uri === SOAP_ENVELOPE && tag.local === name;

const is = (tag: Tag, one: { readonly namespace: string; readonly name: string }): boolean =>
  tag.local === one.name && tag.uri === one.namespace;

const inner = (open: (tag: Tag) => Frame, close: () => void = () => undefined): Frame => ({
  open,
  close,
  text: () => undefined,
});

function openHeader({ answerHeaders = [] }: SoapOperation, { headers }: Envelope, tag: Tag): Frame {
  const spec = answerHeaders.find((one) => is(tag, one));
  if (!spec) return skip;
  return spec.read(tag, (value) => {
    headers[spec.key] = value;
  });
}

function openBody(operation: SoapOperation, envelope: Envelope, tag: Tag): Frame {
  if (isSoap(tag, 'Fault')) return openFault(operation, envelope);
  const { answer } = operation;
  if (!answer || !is(tag, answer)) throw new XmlError('its body holds another element than the declared one');
  return answer.read(tag, (value) => {
    envelope.body = { value };
  });
}

function openFault(operation: SoapOperation, envelope: Envelope): Frame {
  const details: { readonly kind: string; readonly value: unknown }[] = [];
  const texts = { faultcode: '', faultstring: '' };
  let faultActor: string | undefined;
  const parts: Readonly<Record<string, () => [ElementReader<string>, (text: string) => void]>> = {
    faultcode: () => [textElement(xsToken), (text) => (texts.faultcode = text)],
    faultstring: () => [textElement(xsString), (text) => (texts.faultstring = text)],
    faultactor: () => [textElement(xsToken), (text) => (faultActor = text)],
  };
  return inner(
    (tag) => {
      if (tag.local === 'detail') return inner((child) => openDetail(operation, details, child));
      if (!Object.hasOwn(parts, tag.local)) return skip;
      const [read, done] = parts[tag.local]?.() ?? [textElement(xsString), () => undefined];
      return read(tag, done);
    },
    () => {
      envelope.fault = {
        faultCode: texts.faultcode.replace(/^.*:/, ''),
        faultString: texts.faultstring,
        ...(faultActor !== undefined && { faultActor }),
        details,
      };
    },
  );
}

function openDetail(
  { faults }: SoapOperation,
  details: { readonly kind: string; readonly value: unknown }[],
  tag: Tag,
): Frame {
  const spec = faults.find((one) => is(tag, one));
  if (!spec) return readTree(tag, (value) => details.push({ kind: 'unknown', value }));
  return spec.read(tag, (value) => details.push({ kind: spec.name, value }));
}

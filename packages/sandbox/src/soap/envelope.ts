import type { XmlElement } from './xml.js';

/** The namespace of SOAP 1.1. */
export const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

/** A message. */
export interface Envelope {
  readonly header: readonly XmlElement[];
  /** The first child of the body. */
  readonly payload: XmlElement;
}

/** Why a message is none, by the fault codes of SOAP 1.1. */
export interface EnvelopeRefusal {
  readonly faultCode: 'VersionMismatch' | 'MustUnderstand' | 'Client';
  readonly message: string;
}

/** Takes an envelope apart. Source: SOAP 1.1, sections 4 and 4.4. */
export function openEnvelope(root: XmlElement): Envelope | { readonly refusal: EnvelopeRefusal } {
  const { namespace, name, children } = root;
  if (name !== 'Envelope') return refuse('Client', 'The request is no SOAP envelope.');
  if (namespace !== SOAP) return refuse('VersionMismatch', 'The envelope is not of SOAP 1.1.');
  const inSoap = (part: string): XmlElement | undefined =>
    children.find((child) => child.namespace === SOAP && child.name === part);
  const [payload, ...others] = inSoap('Body')?.children ?? [];
  if (payload === undefined || others.length > 0)
    return refuse('Client', 'The body of the envelope must have one element.');
  return { header: inSoap('Header')?.children ?? [], payload };
}

const refuse = (
  faultCode: EnvelopeRefusal['faultCode'],
  message: string,
): { readonly refusal: EnvelopeRefusal } => ({ refusal: { faultCode, message } });

/** Whether a header block has to be understood; other spellings of the attribute mean nothing. */
export const mustBeUnderstood = ({ attributes }: XmlElement): boolean =>
  attributes.some(
    ({ namespace, name, value }) =>
      namespace === SOAP && name === 'mustUnderstand' && ['1', 'true'].includes(value.trim()),
  );

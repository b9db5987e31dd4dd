import type { Answer } from '../../operation.js';
import { SOAP } from '../../soap/envelope.js';
import { tag, textTag, writeTag, type Tag } from '../../soap/tag.js';

/** How a service writes: the real ones are seen to have these prefixes. Notes on the WSDLs, decisions 18 and 36. */
export interface Service {
  /** An answer's envelope. */
  envelope(payload: Tag): Tag;
  /** A fault's envelope. */
  fault(faultCode: FaultCode, message: string, detail: Detail | undefined): Tag;
}

const NAMESPACES = {
  site: 'urn:messages.chat.ws.rightnow.com/v1_2',
  siteFaults: 'urn:fault.ws.rightnow.com/v1_2',
  common: 'urn:messages.common.chat.ws.rightnow.com/v1',
  agents: 'urn:messages.uq.chat.ws.rightnow.com/v1',
  enduser: 'urn:messages.enduser.chat.ws.rightnow.com/v1',
  chatFaults: 'urn:faults.chat.ws.rightnow.com/v1',
} as const;

/** The agents' namespace, which no message is in. */
export const AGENTS_NAMESPACE: string = NAMESPACES.agents;

/** Fault codes of SOAP 1.1. */
export type FaultCode = 'VersionMismatch' | 'MustUnderstand' | 'Client' | 'Server';

/** What the detail of a fault says. */
export interface Detail {
  readonly type: 'RequestErrorFault' | 'ServerErrorFault' | 'UnexpectedErrorFault';
  readonly code: string;
}

const envelope = (prefix: string, parts: readonly Tag[], payload: Tag): Tag =>
  tag(`${prefix}:Envelope`, [...parts, tag(`${prefix}:Body`, [payload])], { [`xmlns:${prefix}`]: SOAP });

const faultParts = (
  prefix: string,
  faultCode: FaultCode,
  message: string,
  detail: readonly Tag[],
): readonly Tag[] => [
  tag('faultcode', `${prefix}:${faultCode}`),
  tag('faultstring', message),
  ...(detail.length === 0 ? [] : [tag('detail', detail)]),
];

const detailTag = (
  prefix: string,
  { type, code }: Detail,
  message: string,
  declared: Tag['attributes'],
): Tag =>
  tag(
    `${prefix}:${type}`,
    [...textTag(`${prefix}:exceptionCode`, code), ...textTag(`${prefix}:exceptionMessage`, message)],
    declared,
  );

const SITE_FAULTS = { 'xmlns:n0': NAMESPACES.siteFaults } as const;

/** Writes with `soapenv` and `n0`; what the caller did is Client. */
export const siteService: Service = {
  envelope: (payload) => envelope('soapenv', [tag('soapenv:Header')], payload),
  fault(faultCode, message, detail) {
    const inside = detail === undefined ? [] : [detailTag('n0', detail, message, SITE_FAULTS)];
    return this.envelope(tag('soapenv:Fault', faultParts('soapenv', faultCode, message, inside)));
  },
};

/** Writes with `S`; a fault that is declared is always Server. */
export const chatService: Service = {
  envelope: (payload) => envelope('S', [], payload),
  fault(faultCode, message, detail) {
    if (detail === undefined) return this.envelope(tag('S:Fault', faultParts('S', faultCode, message, [])));
    const inside = [detailTag('ns4', detail, message, {})];
    const declared = { 'xmlns:ns4': NAMESPACES.chatFaults };
    return this.envelope(tag('S:Fault', faultParts('S', 'Server', message, inside), declared));
  },
};

/** The payload of an answer of the site. */
export const sitePayload = (name: string, content: readonly Tag[]): Tag =>
  tag(`n0:${name}`, content, {
    'xmlns:n0': NAMESPACES.site,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });

/** The payload of an answer of the chat server: four declarations, of which one is never used. */
export const chatPayload = (name: string, content: readonly Tag[]): Tag =>
  tag(`ns3:${name}`, content, {
    xmlns: NAMESPACES.common,
    'xmlns:ns2': NAMESPACES.agents,
    'xmlns:ns3': NAMESPACES.enduser,
    'xmlns:ns4': NAMESPACES.chatFaults,
  });

/** An envelope as an answer. */
export const soapAnswer = (status: number, whole: Tag): Answer => ({
  status,
  plainText: writeTag(whole),
  headers: { 'content-type': 'text/xml;charset=utf-8' },
});

export type {
  AnySlot,
  AttributeSpec,
  ChoiceSlot,
  ContentSpec,
  ElementReader,
  ElementSlot,
  GroupSlot,
  Occurrence,
  Slot,
} from './content.js';
export { anyElement, complexElement, textElement } from './elements.js';
export { writeEnvelope, type EnvelopeParts } from './envelope.js';
export { escapeAttribute, escapeText } from './escape.js';
export type {
  AnswerElement,
  AnswerHeader,
  FaultCode,
  FaultDetail,
  FaultSpec,
  SoapFault,
  SoapInput,
  SoapOperation,
  UnknownDetail,
} from './operation.js';
export { XmlError, type Frame, type Tag, type TagAttribute, type XmlLimits } from './parse.js';
export { readDocument, type XmlSource } from './read-document.js';
export { writeUsernameToken, type UsernameToken } from './security.js';
export { createSoapCore, type SoapClientOptions, type SoapCore, type SoapCredentials } from './settings.js';
export * from './simple.js';
export { attribute, choice, element, group, MANY, ONE, OPTIONAL, wildcard } from './slots.js';
export { soapCall } from './soap-call.js';
export { fetchTransport, postEnvelope, type SoapRequest, type SoapTransport } from './transport.js';
export {
  writeAttributes,
  writeContent,
  writeNil,
  writeTree,
  type XmlAttribute,
  type XmlElement,
} from './tree.js';
export { refuseKind, writeAttribute, writeText } from './write.js';

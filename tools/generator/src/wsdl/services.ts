import { toKebab, toPascal } from '../names.js';
import type { Types } from './complex-types.js';
import { partOf, partsOf, type Definitions } from './definitions.js';
import { faultModel } from './faults.js';
import { notesOf } from './marks.js';
import type { FaultModel, PartModel, ServiceModel, SoapOperationModel } from './model.js';
import { PropertyNames, toProperty } from './property-names.js';
import type { TypeNames } from './type-names.js';
import { childOf, childrenOf, problem, qnameOf, WSDL, WSDL_SOAP, WSDL_SOAP_12, type XmlNode } from './xml.js';

const SECURITY = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
const HTTP = 'http://schemas.xmlsoap.org/soap/http';

/** Where to look things up. */
export interface Context {
  readonly definitions: Definitions;
  readonly types: Types;
  readonly names: TypeNames;
  /** WS-Security is a header block like others. */
  readonly isForServer: boolean;
}

/** Makes services of their definitions: one for each port that speaks SOAP 1.1. */
export function buildServices(context: Context): ServiceModel[] {
  const { definitions } = context;
  const ports = definitions.services.flatMap((service) =>
    childrenOf(service, WSDL, 'port')
      .filter((port) => childOf(port, WSDL_SOAP, 'address'))
      .map((port) => ({ service, port })),
  );
  const [root] = definitions.roots;
  if (ports.length === 0 && root) throw refusal(definitions, root);
  const isAlone = (service: XmlNode): boolean => ports.filter((one) => one.service === service).length === 1;
  const wished = ports.map(({ service, port }) =>
    serviceName((isAlone(service) ? service : port).attributes['name'] ?? 'service'),
  );
  const named = ports.map(({ service, port }, index) => {
    const name = wished[index] ?? 'service';
    const isTaken = wished.indexOf(name) !== index;
    return { service, port, name: isTaken ? `${name}${index + 1}` : name };
  });
  for (const { port, name } of named) reserveNames(context, port, name);
  return named.map(({ service, port, name }) => buildService(context, service, port, name));
}

/** What clients and operations are called, no type may be. */
function reserveNames({ definitions, names }: Context, port: XmlNode, service: string): void {
  const binding = definitions.get('binding', port, 'binding');
  for (const suffix of ['Client', 'ClientOptions']) names.reserve(`${toPascal(service)}${suffix}`);
  for (const operation of childrenOf(binding, WSDL, 'operation')) {
    const typeName = toPascal(`${service}.${methodName(operation)}`);
    if (!names.isFree(`${typeName}Result`))
      throw problem(operation, 'its name, in letters from A to Z, is that of another operation');
    for (const suffix of ['Input', 'Success', 'Failure', 'Result']) names.reserve(`${typeName}${suffix}`);
  }
}

/** A method of the client; what clients have besides steps aside for no operation. */
function methodName(operation: XmlNode): string {
  const name = toProperty(operation.attributes['name'] ?? '');
  return name === 'settings' || name === 'soap' ? `${name}Operation` : name;
}

function refusal({ services }: Definitions, root: XmlNode): Error {
  const port = services.flatMap((service) => childrenOf(service, WSDL, 'port'))[0];
  if (port && childOf(port, WSDL_SOAP_12, 'address'))
    return problem(port, 'SOAP 1.2 is not supported: SOAP 1.1 is');
  return problem(port ?? root, 'there is no service with a port that speaks SOAP 1.1');
}

/** `ChatServerService` becomes `chatServer`. */
function serviceName(name: string): string {
  const short = name.replace(/(?:Service|Port|Soap|SOAP|Soap11)+$/, '');
  return toProperty(short === '' ? name : short);
}

function buildService(context: Context, service: XmlNode, port: XmlNode, name: string): ServiceModel {
  const { definitions } = context;
  const binding = definitions.get('binding', port, 'binding');
  const soap = childOf(binding, WSDL_SOAP, 'binding');
  for (const node of [service, port, binding]) refuseRequired(node);
  if (!soap) throw problem(binding, 'is no SOAP 1.1 binding');
  if ((soap.attributes['transport'] ?? HTTP) !== HTTP)
    throw problem(soap, `its transport is not supported: ${HTTP} is`);
  const portType = definitions.get('portType', binding, 'type');
  const operations = childrenOf(binding, WSDL, 'operation').map((operation) =>
    buildOperation({ ...context, service, port, binding, soap, portType, name }, operation),
  );
  const notes = [service, port, portType].map((node) => notesOf(node).description);
  return {
    name,
    typeName: toPascal(name),
    description: notes.find((text) => text !== '') ?? '',
    address: childOf(port, WSDL_SOAP, 'address')?.attributes['location'] ?? '',
    isSecured: operations.some(({ isSecured }) => isSecured),
    operations,
  };
}

/** Refuses what says of itself that whoever does not know it must not go on. */
function refuseRequired(node: XmlNode): void {
  const extension = node.children.find(
    ({ namespace, isRequired }) => isRequired && namespace !== WSDL && namespace !== WSDL_SOAP,
  );
  if (extension)
    throw problem(extension, `is required (wsdl:required), and {${extension.namespace}} is not supported`);
}

interface OperationContext extends Context {
  readonly service: XmlNode;
  readonly port: XmlNode;
  readonly binding: XmlNode;
  /** `soap:binding`. */
  readonly soap: XmlNode;
  readonly portType: XmlNode;
  /** Of the service, as users see it. */
  readonly name: string;
}

function buildOperation(context: OperationContext, bound: XmlNode): SoapOperationModel {
  const { definitions, service, port, soap, portType, name } = context;
  const operationName = bound.attributes['name'] ?? '';
  const abstract = childrenOf(portType, WSDL, 'operation').find(
    (one) => one.attributes['name'] === operationName,
  );
  if (!abstract) throw problem(bound, `the portType has no operation "${operationName}"`);
  const details = childOf(bound, WSDL_SOAP, 'operation');
  const style = details?.attributes['style'] ?? soap.attributes['style'] ?? 'document';
  if (style !== 'document') throw problem(bound, `style="${style}" is not supported: document is`);
  const notes = notesOf(abstract);
  const [boundInput, boundOutput] = ['input', 'output'].map((kind) => childOf(bound, WSDL, kind));
  for (const node of [bound, boundInput, boundOutput]) if (node) refuseRequired(node);
  const input = readMessage(context, childOf(abstract, WSDL, 'input'), boundInput);
  const output = readMessage(context, childOf(abstract, WSDL, 'output'), boundOutput);
  if (!input) throw problem(abstract, 'an operation without input is not supported');
  const method = methodName(bound);
  const id = `${name}.${method}`;
  return {
    id,
    service: name,
    method,
    functionName: `${name}${toPascal(method)}`,
    typeName: toPascal(id),
    fileName: toKebab(id),
    notes,
    wsdl: {
      service: service.attributes['name'] ?? '',
      port: port.attributes['name'] ?? '',
      operation: operationName,
    },
    action: details?.attributes['soapAction'] ?? '',
    isSafe: notes.isSafe ?? false,
    isSecured: headersOf(boundInput).some((header) => isSecurity(definitions, header)),
    headers: input.headers,
    ...(input.body && { input: input.body }),
    ...(output?.body && { output: output.body }),
    outputHeaders: output?.headers ?? [],
    faults: childrenOf(abstract, WSDL, 'fault').map((fault) => readFault(context, fault, definitions)),
  };
}

const headersOf = (bound: XmlNode | undefined): XmlNode[] =>
  bound ? childrenOf(bound, WSDL_SOAP, 'header') : [];

/** The header block of WS-Security: the client makes it of its options. */
function isSecurity(definitions: Definitions, header: XmlNode): boolean {
  const part = headerPart(definitions, header);
  const { namespace, name } = qnameOf(part, part.attributes['element'] ?? '');
  return namespace === SECURITY && name === 'Security';
}

interface Message {
  readonly body?: PartModel;
  readonly headers: readonly PartModel[];
}

function readMessage(
  context: OperationContext,
  abstract: XmlNode | undefined,
  bound: XmlNode | undefined,
): Message | undefined {
  if (!abstract) return undefined;
  const { definitions } = context;
  const message = definitions.get('message', abstract, 'message');
  const blocks = headersOf(bound)
    .filter((header) => context.isForServer || !isSecurity(definitions, header))
    .map((header) => partModel(context, headerPart(definitions, header)));
  const names = new PropertyNames();
  const headers = blocks.map((block) => ({ ...block, key: names.take(block.key) }));
  const body = bound && childOf(bound, WSDL_SOAP, 'body');
  if (bound && !body) {
    const other = bound.children[0];
    throw problem(other ?? bound, 'has no soap:body of its own: attachments (multipart) are not supported');
  }
  if (body) refuseEncoded(body);
  const part = bodyPart(message, body, headersOfMessage(definitions, message, bound));
  return { headers, ...(part && { body: partModel(context, part) }) };
}

function refuseEncoded(node: XmlNode): void {
  if ((node.attributes['use'] ?? 'literal') !== 'literal')
    throw problem(node, `use="${node.attributes['use']}" is not supported: literal is`);
}

/** Parts of the message itself that travel as headers. */
const headersOfMessage = (
  definitions: Definitions,
  message: XmlNode,
  bound: XmlNode | undefined,
): ReadonlySet<string> =>
  new Set(
    headersOf(bound)
      .filter((header) => definitions.get('message', header, 'message') === message)
      .map((header) => header.attributes['part'] ?? ''),
  );

/** The part that is the body's element. */
function bodyPart(
  message: XmlNode,
  body: XmlNode | undefined,
  headers: ReadonlySet<string>,
): XmlNode | undefined {
  const listed = body?.attributes['parts']?.split(/\s+/).filter((name) => name !== '');
  const parts = partsOf(message).filter((part) => {
    const name = part.attributes['name'] ?? '';
    return listed ? listed.includes(name) : !headers.has(name);
  });
  if (parts.length > 1) throw problem(message, 'a body of several parts is not supported');
  return parts[0];
}

function headerPart(definitions: Definitions, header: XmlNode): XmlNode {
  refuseEncoded(header);
  return partOf(definitions.get('message', header, 'message'), header.attributes['part'] ?? '', header);
}

function readFault(context: OperationContext, fault: XmlNode, definitions: Definitions): FaultModel {
  const message = definitions.get('message', fault, 'message');
  const [part] = partsOf(message);
  if (!part) throw problem(message, 'a fault without a part is not supported');
  for (const bound of childrenOf(context.binding, WSDL, 'operation')) {
    for (const one of childrenOf(bound, WSDL, 'fault')) {
      const soap = childOf(one, WSDL_SOAP, 'fault');
      if (soap) refuseEncoded(soap);
    }
  }
  return faultModel(partModel(context, part));
}

function partModel({ definitions: { schemas }, types }: Context, part: XmlNode): PartModel {
  const name = part.attributes['element'];
  if (name === undefined)
    throw problem(part, 'a part of a document must be an element, and this one is a type: not supported');
  const component = schemas.find('element', qnameOf(part, name));
  if (!component) throw problem(part, `there is no element "${name}" in what is imported and included`);
  const element = types.element(component);
  return { ...element, key: toProperty(element.name) };
}

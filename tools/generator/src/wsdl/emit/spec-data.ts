import { SpecError } from '../../load/load.js';
import { doc, firstSentence, header, type OutputFile } from '../../emit/text.js';
import { toCamel, toLiteral, toProperty as toKey } from '../../names.js';
import type {
  AttributeModel,
  ComplexType,
  ElementModel,
  ServiceModel,
  SimpleType,
  SlotModel,
  SoapModel,
  SoapOperationModel,
} from '../model.js';
import { toProperty } from '../property-names.js';

/** What the sandbox can hold a text against. */
const SIMPLE = new Set([
  'string',
  'anyURI',
  'long',
  'int',
  'decimal',
  'boolean',
  'date',
  'dateTime',
  'QName',
]);

/**
 * The data by which the sandbox knows the services of a WSDL: the operations, and the shapes of their messages.
 * @param model As a server sees it.
 * @throws SpecError with the name of the type that has no such shape.
 */
export function emitSoapSpecData(model: SoapModel): OutputFile {
  const used = usedTypes(model);
  const types = model.types.flatMap((type) =>
    type.kind === 'complex' && used.has(type) ? [complexShape(type, model)] : [],
  );
  const constants = model.namespaces.map(({ constant }) => constant).join(', ');
  return {
    path: `${model.api}.ts`,
    text: `${header(model)}
import { elementShape, type ComplexShape, type ServiceShapes, type SimpleShape } from '../soap/shapes.js';
import type { SpecDocument } from './types.js';

${model.namespaces.map(({ uri, constant }) => `const ${constant} = ${toLiteral(uri)};\n`).join('')}
/** The namespaces of the messages. */
export const ${toCamel(model.api)}Namespaces: readonly string[] = [${constants}];

${types.join('\n')}
${model.services.map((service) => serviceData(model, service)).join('\n')}`,
  };
}

/** Those that an element has; others are only there to be extended. */
function usedTypes({ services, types }: SoapModel): ReadonlySet<unknown> {
  const messages = services.flatMap(({ operations }) =>
    operations.flatMap(({ headers, input, output, faults }) => [...headers, input, output, ...faults]),
  );
  const inside = types.flatMap((type) => (type.kind === 'complex' ? elementsIn(type.slots) : []));
  return new Set([...messages, ...inside].map((one) => one?.use.kind === 'complex' && one.use.type));
}

const elementsIn = (slots: readonly SlotModel[]): ElementModel[] =>
  slots.flatMap((slot) =>
    slot.kind === 'element' ? [slot] : slot.kind === 'choice' ? elementsIn(slot.items) : [],
  );

function serviceData(model: SoapModel, service: ServiceModel): string {
  const { name, description, operations } = service;
  const told = doc(`The operations of the service ${name}.`, firstSentence(description));
  return `${told}export const ${name}Spec: SpecDocument = {
$id: 'parlance:${model.api}-${name}',
title: ${toLiteral(`${model.title}, ${name}`)},
schemas: {},
operations: [${operations.map((operation) => operationData(service, operation)).join('')}],
};

/** What the messages of the service ${name} look like. */
export const ${name}Shapes: ServiceShapes = {
headers: [${parts(
    operations.flatMap(({ headers }) => headers),
    model,
  )}],
requests: {${operations.flatMap(({ input }) => (input ? `${toKey(input.name)}: ${bodyOf(input)},\n` : [])).join('')}},
answers: {${operations.flatMap(({ input, output }) => (input && output ? `${toKey(input.name)}: ${element(output, '1', model)},\n` : [])).join('')}},
faults: [${parts(
    operations.flatMap(({ faults }) => faults),
    model,
  )}],
};
`;
}

/** Each once. */
const parts = (elements: readonly ElementModel[], model: SoapModel): string =>
  [...new Set(elements.map((one) => `${element(one, '1', model)},\n`))].join('');

function bodyOf({ name, use }: ElementModel): string {
  if (use.kind !== 'complex') throw new SpecError(`The sandbox has no shape for the element ${name}.`);
  return typeName(use.type);
}

/** SOAP tells success and failure in the envelope; what has none comes from whatever stands before the service. */
function operationData(
  { address, isSecured }: ServiceModel,
  { id, input, notes }: SoapOperationModel,
): string {
  const refused = `{ description: 'The credentials are refused, without an envelope.' }`;
  return `{
operationId: ${toLiteral(id)},
method: 'POST',
path: ${toLiteral(new URL(address).pathname)},
parameters: [],
body: { mediaType: 'text/xml', required: true },
selector: { property: 'operation', value: ${toLiteral(input?.name ?? '')} },
responses: {
'200': { description: ${toLiteral(firstSentence(notes.description) || 'The answer.')}, mediaType: 'text/xml' },
${isSecured ? `'401': ${refused},\n'403': ${refused},\n` : ''}'500': { description: 'A fault.', mediaType: 'text/xml' },
'503': { description: 'The service is not there, without an envelope.' },
},
},
`;
}

const typeName = ({ name }: ComplexType): string => `${toProperty(name)}Shape`;

function complexShape(type: ComplexType, model: SoapModel): string {
  const attributes = attributesOf(type.attributes);
  if (type.text)
    return `const ${typeName(type)}: SimpleShape = { ...${simpleShape(type.text.type)}, ${attributes}};\n`;
  const { content, slots, isOpen } = contentOf(type);
  const children = slots.map((slot) => `${childOf(type, slot, content, model)},\n`).join('');
  return `const ${typeName(type)}: ComplexShape = {
kind: 'complex',
content: '${content}',
children: () => [${children}],
${attributes}${isOpen ? 'isOpen: true,\n' : ''}};
`;
}

interface Content {
  readonly content: 'sequence' | 'all' | 'choice' | 'repeated-choice' | 'any';
  readonly slots: readonly SlotModel[];
  readonly isOpen: boolean;
}

function contentOf({ slots, isUnordered, unknownKey }: ComplexType): Content {
  const [only] = slots;
  const isOpen = unknownKey !== undefined;
  if (slots.length === 1 && only?.kind === 'any') return { content: 'any', slots: [], isOpen };
  if (slots.length === 1 && only?.kind === 'choice')
    return {
      content: only.max > 1 ? 'repeated-choice' : 'choice',
      slots: only.items,
      isOpen: isOpen || only.isOpen,
    };
  return { content: isUnordered ? 'all' : 'sequence', slots, isOpen };
}

function childOf(type: ComplexType, slot: SlotModel, content: Content['content'], model: SoapModel): string {
  if (slot.kind !== 'element')
    throw new SpecError(`The sandbox has no shape for a ${slot.kind} within the type ${type.name}.`);
  if (content === 'repeated-choice' || slot.max > 1) return element(slot, '*', model);
  return element(slot, slot.min === 0 ? '?' : '1', model);
}

function element(
  { namespace, name, use }: ElementModel,
  times: '1' | '?' | '*',
  { namespaces }: SoapModel,
): string {
  const constant = namespaces.find(({ uri }) => uri === namespace)?.constant ?? toLiteral(namespace);
  const type =
    use.kind === 'complex' ? typeName(use.type) : use.kind === 'simple' ? simpleShape(use.type) : ANY;
  return `elementShape(${constant}, ${toLiteral(name)}, ${type}, '${times}')`;
}

const ANY = `{ kind: 'complex', content: 'any', children: () => [] }`;

/** Those in no namespace: others are passed over. */
function attributesOf(attributes: readonly AttributeModel[]): string {
  const own = attributes.filter(({ namespace }) => namespace === '');
  const lines = own.map(
    ({ name, type, isRequired }) =>
      `${toKey(name)}: { type: ${simpleShape(type)}, isRequired: ${isRequired} },\n`,
  );
  return lines.length === 0 ? '' : `attributes: {\n${lines.join('')}},\n`;
}

function simpleShape(type: SimpleType): string {
  const { form } = type;
  if (form.kind === 'restriction') return simpleShape(form.base);
  if (form.kind === 'enumeration') {
    if (form.isOpen) return simpleShape(form.base);
    const values = form.values.map(({ text }) => toLiteral(text)).join(', ');
    return `{ kind: 'simple', of: '${builtinOf(form.base)}', values: [${values}] }`;
  }
  return `{ kind: 'simple', of: '${builtinOf(type)}' }`;
}

function builtinOf({ label, form }: SimpleType): string {
  if (form.kind === 'restriction' || form.kind === 'enumeration') return builtinOf(form.base);
  if (form.kind === 'builtin' && SIMPLE.has(form.builtin)) return form.builtin;
  throw new SpecError(`The sandbox cannot hold a text against ${label}.`);
}

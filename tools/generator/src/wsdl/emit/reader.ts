import { doc } from '../../emit/text.js';
import { toLiteral } from '../../names.js';
import type {
  AttributeModel,
  ComplexType,
  ElementModel,
  ElementSlotModel,
  NamespaceRule,
  SlotModel,
} from '../model.js';
import type { Imports } from './imports.js';
import { codecText, optionalCodec } from './simple.js';

/** How a complex type is read: its content model as data. */
export function readerText(type: ComplexType, imports: Imports): string {
  const { name, attributes, otherAttributes, text, slots, unknownKey } = type;
  const fields = [
    list(
      'attributes',
      attributes.map((one) => attributeText(one, imports)),
    ),
    otherAttributes
      ? `otherAttributes: { key: ${toLiteral(otherAttributes.key)}, accepts: ${acceptsText(otherAttributes.namespaces)} },\n`
      : '',
    text ? `text: { key: ${toLiteral(text.key)}, type: ${codecText(text.type, imports)} },\n` : '',
    list(
      'slots',
      slots.map((slot) => slotText(slot, imports)),
    ),
    unknownKey === undefined ? '' : `unknownKey: ${toLiteral(unknownKey)},\n`,
  ].join('');
  return (
    doc(`Reads an element that holds \`${name}\`.`) +
    `export const read${name}: ${imports.runtime('type ElementReader')}<${name}> = /* @__PURE__ */ ${imports.runtime('complexElement')}(() => ({${fields === '' ? '' : `\n${fields}`}}));\n`
  );
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${name}: [\n${items.map((item) => `${item},\n`).join('')}],\n`;

function attributeText(attribute: AttributeModel, imports: Imports): string {
  const { key, namespace, name, type, isRequired, fallback } = attribute;
  const more = [
    ...(isRequired ? ['isRequired: true'] : []),
    ...(fallback === undefined
      ? []
      : [`fallback: ${codecText(type, imports)}.parse(${toLiteral(fallback)})`]),
  ];
  const codec = isRequired ? codecText(type, imports) : optionalCodec(type, imports);
  const place = [toLiteral(key), imports.namespace(namespace), toLiteral(name), codec];
  return `${imports.runtime('attribute')}(${[...place, ...(more.length > 0 ? [`{ ${more.join(', ')} }`] : [])].join(', ')})`;
}

/** How an element is read, as an expression. */
export function elementReader({ use, fallback }: ElementModel, imports: Imports): string {
  if (use.kind === 'complex') return imports.ofType(use.type, `read${use.type.name}`);
  if (use.kind === 'any') return imports.runtime('anyElement');
  const codec = codecText(use.type, imports);
  return `${imports.runtime('textElement')}(${codec}${fallback === undefined ? '' : `, ${toLiteral(fallback)}`})`;
}

function slotReader(slot: ElementSlotModel, imports: Imports): string {
  const { use, fallback, min, max } = slot;
  const mayMiss = min === 0 && max === 1 && fallback === undefined;
  return mayMiss && use.kind === 'simple'
    ? `${imports.runtime('textElement')}(${optionalCodec(use.type, imports)})`
    : elementReader(slot, imports);
}

function slotText(slot: SlotModel, imports: Imports): string {
  const key = toLiteral(slot.key);
  const call = (name: string, ...parts: readonly string[]): string =>
    `${imports.runtime(name)}(${[key, ...parts].join(', ')})`;
  switch (slot.kind) {
    case 'element': {
      const occurrence = slot.isNillable
        ? [`{ ...${occurrenceText(slot, imports)}, isNillable: true }`]
        : slot.min > 0 && slot.max === 1
          ? []
          : [occurrenceText(slot, imports)];
      return call(
        'element',
        imports.namespace(slot.namespace),
        toLiteral(slot.name),
        slotReader(slot, imports),
        ...occurrence,
      );
    }
    case 'any':
      return call('wildcard', acceptsText(slot.namespaces), occurrenceText(slot, imports));
    case 'group':
      return call('group', occurrenceText(slot, imports), ...slot.slots.map((one) => slotText(one, imports)));
    default: {
      const occurrence = occurrenceText(slot, imports);
      return call(
        'choice',
        slot.isOpen ? `{ ...${occurrence}, isOpen: true }` : occurrence,
        ...slot.items.map((one) => slotText(one, imports)),
      );
    }
  }
}

const occurrenceText = ({ min, max }: SlotModel, imports: Imports): string =>
  imports.runtime(max > 1 ? 'MANY' : min === 0 ? 'OPTIONAL' : 'ONE');

function acceptsText(rule: NamespaceRule): string {
  if (rule.kind === 'all') return '() => true';
  const listed = `[${rule.uris.map(toLiteral).join(', ')}].includes(namespace)`;
  return `(namespace) => ${rule.kind === 'not' ? '!' : ''}${listed}`;
}

import { doc } from '../../emit/text.js';
import { toLiteral } from '../../names.js';
import type {
  AttributeModel,
  ChoiceSlotModel,
  ComplexType,
  ElementModel,
  GroupSlotModel,
  SimpleType,
  SlotModel,
} from '../model.js';
import type { Imports } from './imports.js';
import { codecText, isPlainText } from './simple.js';

/** How a complex type is written: functions that put a text together. */
export function writerText(type: ComplexType, imports: Imports): string {
  const { name, attributes, otherAttributes, text, slots, unknownKey } = type;
  const open = attributes.map((one) => attributeText(one, imports));
  if (otherAttributes)
    open.push(`${imports.runtime('writeAttributes')}(${property('value', otherAttributes.key)} ?? [])`);
  const content = [
    ...(text ? [simpleText(text.type, property('value', text.key), name, imports)] : []),
    ...slots.map((slot) => slotText(slot, property('value', slot.key), imports)),
  ];
  if (unknownKey !== undefined)
    content.push(`(${property('value', unknownKey)} ?? []).map(${imports.runtime('writeTree')}).join('')`);
  const isUsed = open.length + content.length > 0;
  return (
    doc(`Writes \`${name}\` under a tag.`, '@throws ConfigError for a value that cannot be written.') +
    `export const write${name} = (tag: string, ${isUsed ? 'value' : '_value'}: ${name}, declarations = ''): string =>\n` +
    `${tagText(open, content).join(' +\n')};\n` +
    ownSlots(type)
      .map((slot) => slotWriter(slot, imports))
      .join('')
  );
}

/** A tag with its attributes and its content, as expressions. */
function tagText(attributes: readonly string[], content: readonly string[]): string[] {
  const open = '`<${tag}${declarations}';
  const close = '</${tag}>`';
  if (attributes.length > 0 && content.length > 0)
    return [`${open}\``, ...attributes, `'>'`, ...content, `\`${close}`];
  if (attributes.length > 0) return [`${open}\``, ...attributes, `\`>${close}`];
  return content.length > 0 ? [`${open}>\``, ...content, `\`${close}`] : [`${open}>${close}`];
}

function attributeText(attribute: AttributeModel, imports: Imports): string {
  const { key, namespace, name, type, isRequired } = attribute;
  const field = property('value', key);
  const tag = toLiteral(imports.tag(namespace, name));
  const written = `${imports.runtime('writeAttribute')}(${tag}, ${codecText(type, imports)}, ${field})`;
  return isRequired ? written : unless(field, written);
}

/** Nothing for a value that there is not. */
const unless = (value: string, written: string): string => `(${value} === undefined ? '' : ${written})`;

const ownSlots = ({ slots, base }: ComplexType): SlotModel[] =>
  slots.filter((slot) => !base?.slots.includes(slot));

/** Access to a property. */
export const memberText = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${toLiteral(key)}]`;

const property = (object: string, key: string): string => `${object}${memberText(key)}`;

function simpleText(type: SimpleType, value: string, name: string, imports: Imports): string {
  return isPlainText(type)
    ? `${imports.runtime('escapeText')}(${value}, ${toLiteral(name)})`
    : `${imports.runtime('writeText')}(${codecText(type, imports)}, ${value}, ${toLiteral(name)})`;
}

/** An element as an expression. */
export function elementText(
  element: ElementModel,
  value: string,
  imports: Imports,
  declarations = '',
): string {
  const tag = imports.tag(element.namespace, element.name);
  const { use } = element;
  if (use.kind === 'simple')
    return `\`<${tag}${declarations}>\${${simpleText(use.type, value, element.name, imports)}}</${tag}>\``;
  const write =
    use.kind === 'any' ? imports.runtime('writeContent') : imports.ofType(use.type, `write${use.type.name}`);
  return `${write}(${[toLiteral(tag), value, ...(declarations === '' ? [] : [toLiteral(declarations)])].join(', ')})`;
}

/** An element that may say that it has no value, as an expression. */
export function nillableText(
  element: ElementModel,
  value: string,
  imports: Imports,
  declarations = '',
): string {
  const written = elementText(element, value, imports, declarations);
  if (!element.isNillable) return written;
  const tag = toLiteral(imports.tag(element.namespace, element.name));
  const nil = `${imports.runtime('writeNil')}(${[tag, ...(declarations === '' ? [] : [toLiteral(declarations)])].join(', ')})`;
  return `(${value} === null ? ${nil} : ${written})`;
}

/** One value of a place, as an expression. */
function oneText(slot: SlotModel, value: string, imports: Imports): string {
  if (slot.kind === 'any') return `${imports.runtime('writeTree')}(${value})`;
  if (slot.kind === 'element') return nillableText(slot, value, imports);
  return `${imports.ofSlot(slot.typeName, `write${slot.typeName}`)}(${value})`;
}

function slotText(slot: SlotModel, value: string, imports: Imports): string {
  if (slot.max > 1) return `${value}.map((one) => ${oneText(slot, 'one', imports)}).join('')`;
  const written = oneText(slot, value, imports);
  return slot.min === 0 ? unless(value, written) : written;
}

function slotWriter(slot: SlotModel, imports: Imports): string {
  if (slot.kind === 'group') return groupWriter(slot, imports);
  return slot.kind === 'choice' ? choiceWriter(slot, imports) : '';
}

function groupWriter({ typeName, slots }: GroupSlotModel, imports: Imports): string {
  const content = slots.map((slot) => slotText(slot, property('value', slot.key), imports)).join(' +\n');
  return `\n${doc(`Writes \`${typeName}\`.`)}export const write${typeName} = (value: ${typeName}): string =>\n${content};\n${slots.map((slot) => slotWriter(slot, imports)).join('')}`;
}

function choiceWriter({ typeName, items, isOpen }: ChoiceSlotModel, imports: Imports): string {
  const cases = items.map(
    (item) => `case ${toLiteral(item.key)}:\nreturn ${oneText(item, 'item.value', imports)};\n`,
  );
  if (isOpen) cases.push(`case 'unknown':\nreturn ${imports.runtime('writeTree')}(item.value);\n`);
  return (
    `\n${doc(`Writes \`${typeName}\`.`)}export const write${typeName} = (item: ${typeName}): string => {\nswitch (item.kind) {\n${cases.join('')}` +
    `default:\nreturn ${imports.runtime('refuseKind')}(item);\n}\n};\n${items.map((item) => slotWriter(item, imports)).join('')}`
  );
}

import { doc } from '../../emit/text.js';
import { sourceLine } from '../../model/source.js';
import { toLiteral, toProperty } from '../../names.js';
import type { ChoiceSlotModel, ComplexType, GroupSlotModel, SlotModel, TypeUse } from '../model.js';
import type { Imports } from './imports.js';
import { bracketed, facetDocs, typeText } from './simple.js';

/** What an element holds, in TypeScript. */
export function useType(use: TypeUse, imports: Imports): string {
  if (use.kind === 'simple') return typeText(use.type, imports);
  if (use.kind === 'complex') return imports.ofType(use.type, `type ${use.type.name}`);
  return imports.runtime('type XmlElement');
}

/** One value of a place in a content model. */
function valueType(slot: SlotModel, imports: Imports): string {
  if (slot.kind === 'element') return `${useType(slot.use, imports)}${slot.isNillable ? ' | null' : ''}`;
  return slot.kind === 'any' ? imports.runtime('type XmlElement') : slot.typeName;
}

function slotField(slot: SlotModel, imports: Imports): string {
  const type = valueType(slot, imports);
  const name = toProperty(slot.key);
  const docs = slotDoc(slot);
  if (slot.max > 1) return `${docs}readonly ${name}: readonly ${bracketed(type)}[];\n`;
  return slot.min === 0
    ? `${docs}readonly ${name}?: ${type} | undefined;\n`
    : `${docs}readonly ${name}: ${type};\n`;
}

function slotDoc(slot: SlotModel): string {
  if (slot.kind !== 'element') return '';
  const { notes, fallback, use } = slot;
  const facets = use.kind === 'simple' && use.type.name === undefined ? facetDocs(use.type) : '';
  return doc(
    notes.description,
    facets,
    sourceLine(notes.source),
    fallback === undefined ? '' : `@default ${toLiteral(fallback)}`,
  );
}

/** The properties of a type that its base does not have. */
export function propertyTypes(type: ComplexType, slots: readonly SlotModel[], imports: Imports): string {
  const { base } = type;
  const attributes = type.attributes
    .filter((one) => !base?.attributes.includes(one))
    .map(({ key, type: simple, isRequired, fallback, notes }) => {
      const text = typeText(simple, imports);
      const docs = doc(
        notes.description,
        simple.name === undefined ? facetDocs(simple) : '',
        sourceLine(notes.source),
        fallback === undefined ? '' : `@default ${toLiteral(fallback)}`,
      );
      return isRequired
        ? `${docs}readonly ${toProperty(key)}: ${text};\n`
        : `${docs}readonly ${toProperty(key)}?: ${text} | undefined;\n`;
    });
  const text =
    type.text && !base?.text
      ? [`readonly ${toProperty(type.text.key)}: ${typeText(type.text.type, imports)};\n`]
      : [];
  const others =
    type.otherAttributes && !base?.otherAttributes
      ? [
          `/** Attributes from elsewhere; absent where there are none. */\nreadonly ${type.otherAttributes.key}?: readonly ${imports.runtime('type XmlAttribute')}[] | undefined;\n`,
        ]
      : [];
  const unknown =
    type.unknownKey !== undefined && base?.unknownKey === undefined
      ? [
          `/** Elements that are not described, or not as described, in their order; absent where there are none. */\nreadonly ${type.unknownKey}?: readonly ${imports.runtime('type XmlElement')}[] | undefined;\n`,
        ]
      : [];
  return [
    ...attributes,
    ...text,
    ...slots.map((slot) => slotField(slot, imports)),
    ...others,
    ...unknown,
  ].join('');
}

/** The types of groups and of tagged items. */
export const slotTypes = (slots: readonly SlotModel[], imports: Imports): string =>
  slots
    .map((slot) => {
      if (slot.kind === 'group') return groupType(slot, imports);
      return slot.kind === 'choice' ? choiceType(slot, imports) : '';
    })
    .join('');

const groupType = ({ typeName, slots }: GroupSlotModel, imports: Imports): string =>
  `\n/** Elements that stand together. */\nexport interface ${typeName} {\n${slots.map((slot) => slotField(slot, imports)).join('')}}\n${slotTypes(slots, imports)}`;

function choiceType({ typeName, items, isOpen, max }: ChoiceSlotModel, imports: Imports): string {
  const members = items.map(
    (item) =>
      `${slotDoc(item)}| { readonly kind: ${toLiteral(item.key)}; readonly value: ${valueType(item, imports)} }`,
  );
  if (isOpen)
    members.push(
      `/** What is not described, or not as described, kept whole. */\n| { readonly kind: 'unknown'; readonly value: ${imports.runtime('type XmlElement')} }`,
    );
  const text =
    max > 1
      ? 'One of a list whose order is that of the wire, told apart by `kind`.'
      : 'One of several, told apart by `kind`.';
  return `\n/** ${text} */\nexport type ${typeName} =\n${members.join('\n')};\n${slotTypes(items, imports)}`;
}

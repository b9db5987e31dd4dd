import type { ComplexType, ServiceModel, SimpleType, SlotModel, TypeUse } from './model.js';

/** The types that operations need, directly or through others: restrictions know more than they need. */
export function reachableTypes(services: readonly ServiceModel[]): ReadonlySet<ComplexType | SimpleType> {
  const found = new Set<ComplexType | SimpleType>();
  const visitUse = (use: TypeUse): void => {
    if (use.kind === 'complex') visitComplex(use.type);
    if (use.kind === 'simple') visitSimple(use.type);
  };
  const visitSimple = (type: SimpleType): void => {
    found.add(type);
    const { form } = type;
    if (form.kind === 'restriction' || form.kind === 'enumeration') visitSimple(form.base);
    if (form.kind === 'list') visitSimple(form.item);
    if (form.kind === 'union') form.members.forEach(visitSimple);
  };
  const visitSlot = (slot: SlotModel): void => {
    if (slot.kind === 'element') visitUse(slot.use);
    if (slot.kind === 'group') slot.slots.forEach(visitSlot);
    if (slot.kind === 'choice') slot.items.forEach(visitSlot);
  };
  const visitComplex = (type: ComplexType): void => {
    if (found.has(type)) return;
    found.add(type);
    if (type.base) visitComplex(type.base);
    if (type.text) visitSimple(type.text.type);
    type.attributes.forEach((attribute) => visitSimple(attribute.type));
    type.slots.forEach(visitSlot);
  };
  for (const { operations } of services) {
    for (const { headers, input, output, outputHeaders, faults } of operations) {
      for (const part of [...headers, input, output, ...outputHeaders, ...faults])
        if (part) visitUse(part.use);
    }
  }
  return found;
}

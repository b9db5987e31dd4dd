import type { ComplexType, ElementModel, NamespaceModel, SlotModel } from '../model.js';

/** The declarations of all prefixes that writing an element needs. */
export function declarationsFor(element: ElementModel, namespaces: readonly NamespaceModel[]): string {
  const uris = new Set([element.namespace]);
  const seen = new Set<ComplexType>();
  const visitType = (type: ComplexType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const { namespace } of type.attributes) uris.add(namespace);
    type.slots.forEach(visitSlot);
  };
  const visitSlot = (slot: SlotModel): void => {
    if (slot.kind === 'group') slot.slots.forEach(visitSlot);
    if (slot.kind === 'choice') slot.items.forEach(visitSlot);
    if (slot.kind !== 'element') return;
    uris.add(slot.namespace);
    if (slot.use.kind === 'complex') visitType(slot.use.type);
  };
  if (element.use.kind === 'complex') visitType(element.use.type);
  return namespaces
    .filter(({ uri }) => uris.has(uri))
    .map(({ uri, prefix }) => ` xmlns:${prefix}="${escapeUri(uri)}"`)
    .join('');
}

const escapeUri = (uri: string): string =>
  uri.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

import type { ComplexType, NamespaceModel, ServiceModel, SlotModel } from './model.js';
import { XML, type XmlNode } from './xml.js';

/** Used by envelopes, by the WS-Security header, and by what is kept whole. */
const TAKEN = /^(xml.*|xsi?|soapenv|wss[eu]|tns|a\d+|n\d+)$/i;

/** Gives each namespace that is written or read a prefix: the one the spec uses, where it is free. */
export function nameNamespaces(
  nodes: readonly XmlNode[],
  services: readonly ServiceModel[],
  types: readonly ComplexType[],
): NamespaceModel[] {
  const parts = services.flatMap(({ operations }) =>
    operations.flatMap(({ headers, input, output, outputHeaders, faults }) => [
      ...headers,
      ...(input ? [input] : []),
      ...(output ? [output] : []),
      ...outputHeaders,
      ...faults,
    ]),
  );
  const uris = new Set([
    ...parts.map(({ namespace }) => namespace),
    ...types.flatMap((type) => [
      ...type.slots.flatMap(uriOf),
      ...type.attributes.map(({ namespace }) => namespace),
    ]),
  ]);
  uris.delete('');
  uris.delete(XML);
  const taken = new Set<string>();
  return [...uris].sort().map((uri, index) => {
    const own = nodes.flatMap(({ declared }) => [...declared].filter(([, value]) => value === uri));
    const wished = own.map(([prefix]) => prefix).find((prefix) => isUsable(prefix) && !taken.has(prefix));
    const prefix = wished ?? `n${index + 1}`;
    taken.add(prefix);
    return { uri, prefix, constant: `NS_${prefix.replaceAll(/\W/g, '_').toUpperCase()}` };
  });
}

const isUsable = (prefix: string): boolean => /^[A-Za-z]\w*$/.test(prefix) && !TAKEN.test(prefix);

function uriOf(slot: SlotModel): string[] {
  if (slot.kind === 'element') return [slot.namespace];
  if (slot.kind === 'any') return [];
  return (slot.kind === 'group' ? slot.slots : slot.items).flatMap(uriOf);
}

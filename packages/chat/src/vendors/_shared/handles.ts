import { ConfigError } from '@parlance/runtime';

import type { Participant } from '../../events.js';
import { toFields, type Fields } from '../../json.js';
import type { ChatHandle } from '../../provider.js';

/** The handles that one driver makes. */
export interface HandleKind {
  readonly vendor: string;
  readonly version: number;
  /** Whose handles they are, in words: `the OpenScape driver`. */
  readonly driver: string;
}

/** What a driver says of a handle that it cannot work with. */
const unusable = ({ driver }: Pick<HandleKind, 'driver'>, how: string): ConfigError =>
  new ConfigError(`The chat handle ${how}. Pass a handle that ${driver} gave.`, { code: 'invalid-handle' });

/** What it says of a cursor that another program made. */
export const foreignCursor = (kind: Pick<HandleKind, 'driver'>): ConfigError =>
  unusable(kind, 'has a cursor that this driver did not make');

/**
 * What never changes in a chat, and in it the text that names the chat.
 * @throws ConfigError when the handle is another vendor's, or of a version that this driver does not know.
 */
export function readNamed(
  handle: ChatHandle,
  kind: HandleKind,
  name: string,
): { readonly id: string; readonly fixed: Fields } {
  if (handle.vendor !== kind.vendor)
    throw unusable(kind, `is of the vendor ${handle.vendor}; attach it with that vendor's driver`);
  const fixed = toFields(handle.fixed) ?? {};
  const id = fixed[name];
  if (handle.version !== kind.version || typeof id !== 'string')
    throw unusable(kind, `has version ${handle.version}; this driver knows version ${kind.version}`);
  return { id, fixed };
}

/** Agents who type, as a cursor keeps them. */
export function readTyping(typing: unknown): readonly Participant[] {
  if (!Array.isArray(typing)) return [];
  return typing.flatMap((entry: unknown) => {
    const { id, name } = toFields(entry) ?? {};
    return typeof id === 'string' && typeof name === 'string' ? [{ id, role: 'agent' as const, name }] : [];
  });
}

import { toKebab } from '../names.js';
import type { FaultModel, KindModel, PartModel, SimpleType } from './model.js';

/** What a fault means, and its kinds. The type of its detail has to be complete when `kinds` is read. */
export function faultModel(part: PartModel): FaultModel {
  const error = part.notes.error ?? {};
  const code = error.code ?? toKebab(part.name.replace(/Fault$/, '') || part.name);
  return {
    ...part,
    code,
    error,
    get kinds() {
      return kindsOf(part);
    },
  };
}

function kindsOf({ use }: PartModel): FaultModel['kinds'] {
  if (use.kind !== 'complex') return undefined;
  for (const slot of use.type.slots) {
    if (slot.kind !== 'element' || !slot.notes.isErrorCode || slot.max > 1) continue;
    if (slot.use.kind === 'simple') return { key: slot.key, values: valuesOf(slot.use.type) };
  }
  return undefined;
}

function valuesOf({ form }: SimpleType): KindModel[] {
  if (form.kind !== 'enumeration') return [];
  return form.values.map(({ text, notes }) => ({
    ...notes.error,
    value: text,
    code: notes.error?.code ?? toKebab(text.toLowerCase()),
    description: notes.description,
  }));
}

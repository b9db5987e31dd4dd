import type { Source } from '../load/document.js';

/** One line that tells where a fact is from, or an empty text. */
export function sourceLine(source: Source | undefined): string {
  if (!source?.document) return '';
  const place = source.section === undefined ? source.document : `${source.document}, ${source.section}`;
  const note = source.note === undefined ? '' : `; ${source.note}`;
  return `Source: ${place} (${source.confidence ?? 'documented'}${note}).`;
}

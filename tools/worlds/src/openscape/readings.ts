import { openscapeReadingChoices, type OpenscapeReadings } from '@parlance/sandbox';

import { readingSets } from '../reading-sets.js';

/** A way to read the vendor's document. */
export interface ReadingSet {
  readonly name: string;
  readonly readings: Partial<OpenscapeReadings>;
}

type Reading = keyof OpenscapeReadings;

const DEPENDENT: readonly (readonly [Reading, Reading])[] = [
  ['redirectTold', 'afterRedirect'],
  ['redirectTold', 'pushedUrl'],
  ['whileWaiting', 'afterRedirect'],
  ['whileWaiting', 'requeueType'],
  ['afterDelete', 'secondDelete'],
  ['afterDelete', 'typingAfterEnd'],
  ['afterDelete', 'callAfterEnd'],
  ['eventTexts', 'agentMarkup'],
];

/**
 * Few sets, ours first, in which every choice of every reading stands, and each two choices of readings of which one can
 * hide what the other does.
 */
export const openscapeReadingSets = (): readonly ReadingSet[] =>
  readingSets(openscapeReadingChoices, DEPENDENT);

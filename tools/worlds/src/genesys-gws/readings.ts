import { genesysGwsReadingChoices, type GenesysGwsReadings } from '@parlance/sandbox';

import type { GenesysGwsWorldOptions } from './world.js';
import { readingSets } from '../reading-sets.js';

/** A way to read the vendor's pages, at an installation. */
export interface GenesysGwsReadingSet extends GenesysGwsWorldOptions {
  readonly name: string;
}

type Reading = keyof GenesysGwsReadings;

const DEPENDENT: readonly (readonly [Reading, Reading])[] = [
  ['endedChat', 'agentEnd'],
  ['endedChat', 'secondComplete'],
  ['httpStatus', 'errorBodies'],
  ['httpStatus', 'endedChat'],
  ['httpStatus', 'secondComplete'],
  ['errorBodies', 'secondComplete'],
  ['agentEnd', 'afterRequeue'],
  ['agentEnd', 'otherMessages'],
  ['afterRequeue', 'agentReturns'],
  ['indexGaps', 'otherMessages'],
  ['positionKept', 'mePaths'],
];

/**
 * Few sets, ours first, in which every choice of every reading stands; from the second on, cookies and CSRF protection
 * are on in every other.
 */
export const genesysGwsReadingSets = (): readonly GenesysGwsReadingSet[] =>
  readingSets(genesysGwsReadingChoices, DEPENDENT).map((set, place) =>
    place % 2 === 0 ? set : { ...set, installation: { cookies: true, csrfProtection: true } },
  );

import { oracleFusionReadingChoices } from '@parlance/sandbox';

import { readingSets } from '../reading-sets.js';
import type { OracleFusionWorldOptions } from './world.js';

/** A way to read the vendor's pages, at an installation. */
export interface OracleFusionReadingSet extends OracleFusionWorldOptions {
  readonly name: string;
}

/** What is Fusion's own, and what resuming depends on. The chat server's other readings are tried with B2C Service. */
const TRIED = [
  'statusOfSession',
  'resumedSession',
  'authUserName',
  'lostAnswer',
  'secondPoll',
  'afterEnd',
  'ownEnd',
  'sequenceNumbers',
  'domain',
  'port',
] as const;

const choices = Object.fromEntries(TRIED.map((name) => [name, oracleFusionReadingChoices[name]]));

/** Few sets, ours first, in which every choice of these readings stands. */
export const oracleFusionReadingSets = (): readonly OracleFusionReadingSet[] =>
  readingSets(choices, [
    ['resumedSession', 'afterEnd'],
    ['resumedSession', 'sequenceNumbers'],
    ['lostAnswer', 'secondPoll'],
  ]);

import { oracleB2cSoapReadingChoices } from '@parlance/sandbox';

import { readingSets } from '../reading-sets.js';
import type { OracleB2cSoapWorldOptions } from './world.js';

/** A way to read what is known of the SOAP API, at an installation. */
export interface OracleB2cSoapReadingSet extends OracleB2cSoapWorldOptions {
  readonly name: string;
}

/** Few sets, ours first, in which every choice of every reading stands. */
export const oracleB2cSoapReadingSets = (): readonly OracleB2cSoapReadingSet[] =>
  readingSets(oracleB2cSoapReadingChoices, [
    ['lostAnswer', 'postAnswer'],
    ['lostAnswer', 'secondPoll'],
    ['afterEnd', 'ownEnd'],
    ['afterEnd', 'endTold'],
    ['afterEnd', 'faultStatus'],
    ['ownEnd', 'nothingNew'],
    ['ownMessages', 'ids'],
    ['leftClientId', 'endTold'],
  ]);

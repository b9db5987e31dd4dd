import { oracleB2cReadingChoices } from '@parlance/sandbox';

import { DEPENDENT_READINGS } from '../_oracle/readings.js';
import { readingSets } from '../reading-sets.js';
import type { OracleB2cWorldOptions } from './world.js';

/** A way to read the vendor's pages, at an installation. */
export interface OracleB2cReadingSet extends OracleB2cWorldOptions {
  readonly name: string;
}

/** Few sets, ours first, in which every choice of every reading stands. */
export const oracleB2cReadingSets = (): readonly OracleB2cReadingSet[] =>
  readingSets(oracleB2cReadingChoices, DEPENDENT_READINGS);

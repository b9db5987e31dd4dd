import {
  choice,
  createConditions,
  flag,
  installation,
  reading,
  type Conditions,
  type Definitions,
} from '../../conditions.js';
import {
  DEFAULT_ORACLE_CHAT_CONDITIONS,
  ORACLE_CHAT_DEFINITIONS,
  type OracleChatInstallation,
} from '../_oracle-chat/installation.js';
import { oracleChatReadingChoices, type OracleChatReadings } from '../_oracle-chat/readings.js';

const OWN_CHOICES = { statusOfSession: ['200', '201'] } as const;

/** Readings of Oracle B2C Service and of its chat server; our own comes first. */
export const oracleB2cReadingChoices: typeof oracleChatReadingChoices & typeof OWN_CHOICES = {
  ...oracleChatReadingChoices,
  ...OWN_CHOICES,
};

/** How the simulator reads the vendor's pages. */
export interface OracleB2cReadings extends OracleChatReadings {
  readonly statusOfSession: (typeof oracleB2cReadingChoices)['statusOfSession'][number];
}

/** How the simulated site and its chat server are set up. */
export interface OracleB2cInstallation extends OracleChatInstallation {
  /** Whether the integration account has the right to make sessions. */
  readonly accountMayChat: boolean;
}

/** How both are set up, and how the pages are read. */
export interface OracleB2cConditionValues extends OracleB2cReadings, OracleB2cInstallation {}

const DEFINITIONS: Definitions<OracleB2cConditionValues> = {
  ...ORACLE_CHAT_DEFINITIONS,
  accountMayChat: flag(installation('The integration account has the right to make sessions, else 403.')),
  statusOfSession: choice(
    reading('The status of a session call that succeeds; decision 7 of oracle-b2c.'),
    oracleB2cReadingChoices.statusOfSession,
  ),
};

/** Conditions that begin with some values and our own defaults for the others. */
export const createOracleB2cConditions = (
  initial: Partial<OracleB2cConditionValues>,
): Conditions<OracleB2cConditionValues> =>
  createConditions(DEFINITIONS, {
    ...DEFAULT_ORACLE_CHAT_CONDITIONS,
    accountMayChat: true,
    statusOfSession: '200',
    ...initial,
  });

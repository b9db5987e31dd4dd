import {
  choice,
  createConditions,
  flag,
  installation,
  reading,
  text,
  type Conditions,
  type Definitions,
} from '../../conditions.js';
import {
  DEFAULT_ORACLE_CHAT_CONDITIONS,
  ORACLE_CHAT_DEFINITIONS,
  WHOLE_NUMBER,
  type OracleChatInstallation,
} from '../_oracle-chat/installation.js';
import { oracleChatReadingChoices, type OracleChatReadings } from '../_oracle-chat/readings.js';
import { isRelease } from './releases.js';

const OWN_CHOICES = {
  statusOfSession: ['201', '200'],
  resumedSession: ['same', 'new'],
  authUserName: ['any', 'own'],
} as const;

/** Readings of Oracle Fusion Service and of its chat server; our own comes first. */
export const oracleFusionReadingChoices: typeof oracleChatReadingChoices & typeof OWN_CHOICES = {
  ...oracleChatReadingChoices,
  ...OWN_CHOICES,
};

/** How the simulator reads the vendor's pages. */
export interface OracleFusionReadings extends OracleChatReadings {
  readonly statusOfSession: (typeof oracleFusionReadingChoices)['statusOfSession'][number];
  readonly resumedSession: (typeof oracleFusionReadingChoices)['resumedSession'][number];
  readonly authUserName: (typeof oracleFusionReadingChoices)['authUserName'][number];
}

/** How the simulated application and its chat server are set up. */
export interface OracleFusionInstallation extends OracleChatInstallation {
  /** The release of the application, like 11.13.24.10.0. */
  readonly release: string;
  /** SVC_CHAT_WAIT_TIME_ENABLED: the queue is set when the chat begins, not by the session call. */
  readonly chatWaitTimeEnabled: boolean;
  /** The interface that the application writes over what is sent. */
  readonly interfaceId: string;
  /** Customers who may log in besides the account, with its password; separated by commas. */
  readonly customerAccounts: string;
  /** Whether they have the role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT. */
  readonly hasRole: boolean;
  /** Whether they have the privilege SVC_REQUEST_FOR_CHAT_PRIV. */
  readonly isEntitled: boolean;
}

/** How both are set up, and how the pages are read. */
export interface OracleFusionConditionValues extends OracleFusionReadings, OracleFusionInstallation {}

const DEFINITIONS: Definitions<OracleFusionConditionValues> = {
  ...ORACLE_CHAT_DEFINITIONS,
  release: text(installation('The release of the application, which decides what attributes it knows.'), {
    isRight: isRelease,
    expected: 'a release like 11.13.24.10.0 or 13.18.05',
  }),
  chatWaitTimeEnabled: flag(
    installation(
      'SVC_CHAT_WAIT_TIME_ENABLED: the queue is set when the chat begins, not by the session call.',
    ),
  ),
  interfaceId: text(
    installation('The interface that the application writes over what is sent.'),
    WHOLE_NUMBER,
  ),
  customerAccounts: text(
    installation('Customers who may log in besides the account, with its password; separated by commas.'),
  ),
  hasRole: flag(installation('They have the role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT, else 403.')),
  isEntitled: flag(installation('They have the privilege SVC_REQUEST_FOR_CHAT_PRIV, else 403.')),
  statusOfSession: choice(
    reading('The status of a session call that succeeds; decision 8 of oracle-fusion.'),
    oracleFusionReadingChoices.statusOfSession,
  ),
  resumedSession: choice(
    reading('A chat that is resumed keeps its `sessionId`, or gets a new one; decision 30.'),
    oracleFusionReadingChoices.resumedSession,
  ),
  authUserName: choice(
    reading('`authUserName` may be anybody, or has to be who logs in; "Who may call it" of oracle-fusion.'),
    oracleFusionReadingChoices.authUserName,
  ),
};

/** Conditions that begin with some values and our own defaults for the others. */
export const createOracleFusionConditions = (
  initial: Partial<OracleFusionConditionValues>,
): Conditions<OracleFusionConditionValues> =>
  createConditions(DEFINITIONS, {
    ...DEFAULT_ORACLE_CHAT_CONDITIONS,
    pool: '34:1',
    release: '11.13.25.10.0',
    chatWaitTimeEnabled: true,
    interfaceId: '1',
    customerAccounts: '',
    hasRole: true,
    isEntitled: true,
    statusOfSession: '201',
    resumedSession: 'same',
    authUserName: 'any',
    ...initial,
  });

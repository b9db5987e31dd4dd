import type { FaultKind } from '@parlance/client-sandbox';

/** What happens to a request that a fault strikes. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  delay: 'Answer late',
  'drop-before': 'Close the connection, nothing done',
  'drop-after': 'Do it, then close without an answer',
  status: 'Answer with a status, nothing done',
  'reset-mid-body': 'Do it, then break off in the answer',
  'expire-token': 'Forget all tokens first',
  duplicate: 'Do it twice, answer once',
  'half-open': 'Do it, then never answer',
  hang: 'Neither do it nor ever answer',
};

/** Every word of the conditions' view. */
export const strings = {
  title: 'Conditions',
  lead: 'How the simulated contact center is set up, what goes wrong on purpose, and what time it is there.',
  loading: 'Asking the sandbox …',
  vendor: 'Contact center',
  wholeNumber: (minimum: number, maximum: number): string =>
    maximum === Number.MAX_SAFE_INTEGER
      ? `A whole number from ${minimum} on, please.`
      : `A whole number from ${minimum} to ${maximum}, please.`,

  clock: {
    title: 'Clock',
    lead: 'The simulators follow at once: held requests, the life of tokens, typing. Browsers and the gateway keep their own time.',
    now: 'Time in the sandbox',
    steps: 'Move it on',
    own: 'By',
    unit: 'Unit',
    units: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
    advance: 'Move on',
    wrongAmount: 'A number above 0 please, a year at most.',
  },

  groups: {
    installation: {
      title: 'Installation',
      lead: 'Settings and troubles of the contact center. They count from the next request on.',
    },
    reading: {
      title: 'Readings',
      lead: 'Where the vendor’s document can be read in more than one way: which one the simulator follows.',
    },
  },
  noneInGroup: 'This contact center has none.',
  set: (name: string): string => `Set ${name}`,
  setShort: 'Set',
  changed: (was: string): string => `Changed; it was ${was} at the start.`,
  nothing: '(empty)',
  yes: 'on',
  no: 'off',
  backOne: 'Back',
  backOneLabel: (name: string): string => `Set ${name} back`,
  reset: 'Set all back',
  nothingChanged: 'Nothing is changed.',

  faults: {
    title: 'Faults',
    lead: 'Each makes requests of vendor drivers fail, then is used up.',
    kind: 'What happens',
    operation: 'Operation',
    anyOperation: 'Any operation',
    conversation: 'Conversation',
    anyConversation: 'All',
    times: 'How many times',
    afterMatches: 'Let pass first',
    status: 'Status',
    delayMs: 'Delay in ms',
    add: 'Add the fault',
    waiting: 'Waiting for their request',
    none: 'No fault waits.',
    remaining: (count: number): string => (count === 1 ? 'once more' : `${count} times more`),
    clear: 'Forget all',
    clearOf: (name: string): string => `Forget those of ${name}`,
    nothingToClear: 'No fault waits.',
  },

  requests: {
    title: 'Last requests',
    lead: (count: number): string =>
      `What reached the simulator, the newest first; ${count} at most are shown.`,
    none: 'No such request has arrived yet.',
    operation: 'Show',
    anyOperation: 'All operations',
    columns: {
      at: 'Time (UTC)',
      operation: 'Operation',
      status: 'Answer',
      fault: 'Fault',
    },
    unanswered: 'none',
    unknown: 'unknown',
  },
} as const;

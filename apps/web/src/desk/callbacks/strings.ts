/** Every word of the callbacks' list. */
export const strings = {
  title: 'Callbacks',
  lead: (timeZone: string): string =>
    `Calls that customers asked for, the newest first. Times are yours (${timeZone}) and UTC.`,
  none: 'Nobody has asked for a callback yet.',
  noneDetail: 'A callback appears here as soon as a customer asks for one on the company page.',
  windows: 'When to call',
  phone: 'Phone number',
  priority: 'Priority',
  queue: 'Queue',
  vendor: 'Contact center',
  comment: 'Comment',
  asked: 'Asked for',
} as const;

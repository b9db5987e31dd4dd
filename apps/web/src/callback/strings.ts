/** Every word of the callback form, in one place. */
export const strings = {
  title: 'We call you back',
  lead: 'Choose when it suits you. A person from our workshop team calls.',
  close: 'Close',
  loading: 'Looking for who can call you …',

  notOffered: 'We cannot take requests for calls right now. Please try again later, or chat with us.',
  noQueues: 'Nobody is there to call you in the coming days. Please try again later, or chat with us.',
  chat: 'Chat with us',
  retry: 'Try again',

  team: 'Team',
  queue: 'What is it about?',
  name: 'Your name',
  number: 'Your phone number',
  example: '+351 211 234 567',
  comment: 'What should we know before?',
  optional: '(optional)',
  submit: 'Ask for the call',
  asking: 'Asking …',
  privacy: 'We use your number for this call only.',

  window: 'When should we call?',
  otherWindow: 'And if we do not reach you?',
  day: 'Day',
  from: 'From',
  until: 'Until',
  addWindow: 'Add a second time',
  removeWindow: 'Remove the second time',
  midnight: 'midnight',
  zone: (name: string): string => `Times as your clock shows them: ${name}.`,
  turn: { first: 'before the change', second: 'after the change' },
  clocksForward: (before: string, after: string): string =>
    `The clocks go forward on this day: ${before} becomes ${after}, and the times between do not exist.`,
  clocksBack: (before: string, after: string): string =>
    `The clocks go back on this day: ${before} becomes ${after}, so the times between come twice. Choose which you mean.`,

  missingName: 'Please tell us your name.',
  unfitNumber: 'Please give a phone number.',
  windowOver: 'This time is over by now. Please choose a later one.',
  windowOrder: 'Please choose a time that begins after the first one has ended.',

  scheduled: (name: string): string => `Thank you, ${name}. We will call you.`,
  scheduledDetail: (number: string): string => `On ${number}:`,
  scheduledNote: 'If something comes up, tell us in the chat: this page cannot change the call any more.',
  unconfirmed: 'We cannot tell whether your request arrived.',
  unconfirmedDetail:
    'The answer got lost on its way to us, so you may or may not be called. Ask again only if two calls would not bother you, or tell us in the chat.',
  again: 'Ask again',
  done: 'Done',

  trouble: {
    unreachable:
      'The connection was lost before we had an answer. Please try again: you will be called once only.',
    busy: 'This could not be done right now, and nothing was asked for. Please try again in a minute.',
    refused: 'Calls cannot be asked for on this page.',
    other: 'Something went wrong on our side, and nothing was asked for. Please try again.',
  },
  loadTrouble: 'We cannot find out right now whether somebody can call you.',
} as const;

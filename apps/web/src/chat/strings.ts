/** Every word the chat shows, in one place. */
export const strings = {
  team: 'Alderway care',
  launcher: 'Chat with us',
  launcherOpen: 'Hide the chat',
  unread: (count: number): string => (count === 1 ? '1 unread message' : `${count} unread messages`),
  panel: 'Chat with customer care',
  minimise: 'Hide the chat',
  end: 'End chat',
  talk: 'Talk to us in the browser',

  form: {
    title: 'How can we help?',
    lead: 'A real person from our workshop team answers.',
    name: 'Your name',
    email: 'E-mail',
    optional: '(optional)',
    provider: 'Team',
    question: 'Your question',
    questionHint: 'For instance: which frame size fits me?',
    start: 'Start chat',
    starting: 'Starting …',
    missingName: 'Please tell us your name.',
    missingQuestion: 'Please write your question.',
    wrongEmail: 'This does not look like an e-mail address. You can also leave it empty.',
    loading: 'Opening the chat …',
    privacy: 'We use what you write here only to answer you.',
  },

  status: {
    opening: 'Opening your chat …',
    waiting: 'Waiting for a colleague',
    active: 'In conversation',
    ended: 'Chat ended',
    away: 'We are here for you',
  },
  waiting: 'Thanks! We are looking for a colleague who can help. You can already write more.',
  waitingAgain: 'We are looking for another colleague for you. Everything you wrote is kept.',
  /** Before a chat. */
  availability: {
    there: 'Somebody is there for you now.',
    nobody: 'Nobody is there right now. You can try, but you may not reach anybody.',
    waiting: (count: number): string =>
      count === 1 ? 'One customer is waiting before you.' : `${count} customers are waiting before you.`,
  },
  signIn: {
    title: 'Please sign in',
    detail: 'This team looks after our registered customers. Sign in, and they know who you are.',
    impossible: 'This team looks after our registered customers only, and nobody can sign in on this page.',
    action: 'Sign in to chat',
    failed: 'Signing in did not work. Please try again.',
    signOut: 'Sign out',
    signedInAs: (name: string): string => `You are signed in as ${name}.`,
  },
  queuePosition: (position: number): string =>
    position === 1 ? 'You are next in line.' : `You are number ${position} in line.`,
  queueWait: (minutes: number): string =>
    minutes === 0
      ? 'Less than a minute to wait.'
      : minutes === 1
        ? 'About a minute to wait.'
        : `About ${minutes} minutes to wait.`,
  queueLongWait: 'It may take more than an hour.',

  transcript: 'Conversation',
  you: 'You',
  roles: {
    customer: 'Customer',
    agent: 'Customer care',
    bot: 'Automatic assistant',
    system: 'Information',
  },
  joined: (name: string): string => `${name} joined the chat`,
  left: (name: string): string => `${name} left the chat`,
  transferred: 'You are being connected to another colleague',
  missed: (count: number): string =>
    count === 1
      ? 'One message was lost on the way to you.'
      : `${count} messages were lost on the way to you.`,
  sharedLink: (name: string): string => `${name} shared a page with you`,
  redirected: 'Please continue here',
  redirectedDetail: 'You are asked to go on at another address. Nothing is opened unless you open it.',
  opensInNewTab: '(opens in a new tab)',
  unsafeLink: 'A link was left out because it is not safe to open.',
  typing: (names: string): string => `${names} is typing`,
  typingMany: (names: string): string => `${names} are typing`,
  jumpToLatest: 'Newest message',

  /** When an agent asks to call. */
  call: {
    title: (name: string): string => `${name} would like to call you`,
    requested: (name: string): string => `${name} asks for a number to call you`,
    detail: 'The chat stays open meanwhile.',
    number: 'Your phone number',
    example: '+351 211 234 567',
    answer: 'Please call me',
    sending: 'Sending …',
    decline: 'No, thank you',
    here: 'Talk here in the browser instead',
    declined: 'You would rather not be called.',
    talkedHere: 'You chose to talk here in the browser.',
    reconsider: 'Give a number after all',
    sent: 'Your number was passed on. We are calling you.',
    unconfirmed: 'We cannot tell whether your number arrived. If nobody calls, please write it here.',
    unfit: 'Please give a phone number.',
    failed: 'Your number was not passed on. Please try again.',
    alreadyAnswered: 'Another number was given already. Please write us if it should be this one.',
    over: 'Nobody is waiting for your number any more.',
  },

  message: {
    sending: 'Sending …',
    sent: 'Sent',
    unconfirmed: 'Not confirmed: we cannot tell whether this arrived.',
    failed: 'Not sent.',
  },
  retry: 'Try again',

  composer: {
    label: 'Your message',
    placeholder: 'Write a message …',
    send: 'Send',
    hint: 'Enter sends, Shift and Enter begins a new line',
    left: (count: number): string => (count === 1 ? '1 character left' : `${count} characters left`),
    tooLong: (count: number): string => `Too long by ${count}. Please send it in parts.`,
  },

  confirmEnd: 'End this chat?',
  confirmEndDetail: 'You can start a new one at any time.',
  keep: 'Keep chatting',
  ended: {
    customer: 'You ended the chat.',
    agent: 'Our colleague ended the chat.',
    system: 'The chat has ended.',
    unknown: 'The chat is no longer available.',
  },
  /** By a chat's reason, where it is known; else `ended` says who ended it. */
  endedReasons: {
    inactivity: 'The chat was closed because nothing was written for a while.',
    silence: 'The chat was closed because we did not hear from your browser for a while.',
    'queue-timeout': 'Nobody could take your chat in time. We are sorry.',
    'no-agents': 'Nobody is there any more to answer you. We are sorry.',
    'out-of-hours': 'We have closed for today.',
    holiday: 'We are closed today.',
    'dequeued-by-rules': 'We could not take this chat. Please call us instead.',
    ejected: 'The chat was closed by our systems. Please call us if you still need help.',
    cancelled: 'You left the queue.',
    deflected: 'You left the queue.',
  },
  endedThanks: 'Thank you for talking to us.',
  startNew: 'Start a new chat',

  connection: {
    reconnecting: 'The connection was lost. We are reconnecting; nothing you wrote is lost.',
    failed: 'We could not reconnect to the chat.',
    restored: 'You are connected again.',
  },
  reconnect: 'Reconnect',

  /** By an error's `code`; whatever else goes wrong is `other`. */
  errors: {
    unreachable:
      'We cannot reach our chat service right now. Please check your internet connection and try again.',
    busy: 'All our lines are busy at the moment. Please try again in a minute.',
    refused: 'The chat is not available on this page. Please call us instead.',
    'identity-required': 'This team only talks to customers who are signed in. Please sign in first.',
    'identity-refused':
      'We could not confirm who you are. Please sign out, sign in again, and start once more.',
    'signed-out': 'You are not signed in any more. Please sign in again, or go on without.',
    'no-agents': 'Nobody is there to answer you right now. Please try again later.',
    'out-of-hours': 'We are closed now. Please try again during our opening hours.',
    holiday: 'We are closed today. Please try again tomorrow.',
    'dequeued-by-rules': 'We cannot take this chat. Please call us instead.',
    endFailed: 'The chat could not be ended. Please try again.',
    other: 'Something went wrong on our side. Please try again.',
  },
} as const;

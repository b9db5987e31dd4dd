/** Every word about calls from the browser, but those of the component itself. */
export const strings = {
  over: 'Without a telephone',
  title: 'Call us',
  lead: 'Talk to the workshop right here in your browser, with a camera if you want to show us something. It costs you nothing.',
  asking: 'Looking whether somebody can take calls …',
  off: 'Calls from the browser are not set up on this site. We are there for you in the chat.',
  unreachable: 'We cannot find out right now whether calls are possible. Please try again, or chat with us.',
  loading: 'Getting the telephone ready …',
  notLoaded: 'The telephone could not be loaded. Please check your internet connection.',
  retry: 'Try again',
  chat: 'Write to us instead',
  dock: 'Call beside the chat',
  close: 'Close',
  hangUpAndClose: 'Hang up and close',
} as const;

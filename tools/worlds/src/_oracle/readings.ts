/** Readings of the chat server of which one can hide what the other does: each choice has to meet each of the other. */
export const DEPENDENT_READINGS: readonly (readonly [string, string])[] = [
  ['lostAnswer', 'sequenceNumbers'],
  ['lostAnswer', 'secondPoll'],
  ['afterEnd', 'ownEnd'],
  ['afterEnd', 'endTold'],
  ['ownEnd', 'nothingNew'],
  ['domain', 'port'],
  ['ids', 'longs'],
  ['ids', 'twins'],
  ['longs', 'twins'],
  ['sequenceNumbers', 'twins'],
  ['leftClientId', 'endTold'],
  ['ownMessages', 'ids'],
];

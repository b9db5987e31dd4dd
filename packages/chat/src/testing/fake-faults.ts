import { NetworkError } from '@parlance/runtime';

/** What the fake vendor's caller sees of a lost request or answer. */
export const lostAnswer = (): NetworkError => new NetworkError('The fake vendor is told to lose this call.');

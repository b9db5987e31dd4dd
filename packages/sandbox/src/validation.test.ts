import { describe, expect, it } from 'vitest';
import { oracleChatSpec } from './generated/oracle-chat.js';
import type { SpecOperation } from './generated/types.js';
import { createValidator } from './validation.js';

const validator = createValidator([oracleChatSpec]);

function operation(): SpecOperation {
  const found = oracleChatSpec.operations.find(({ operationId }) => operationId === 'queues.getStatistics');
  if (found === undefined) throw new Error('The spec has no such operation.');
  return found;
}

const read = (request: string | undefined): ReturnType<typeof validator.readParameters> =>
  validator.readParameters(operation(), {
    path: () => undefined,
    query: (name) => (name === 'pool' ? '12:1' : request),
    header: () => undefined,
  });

describe('a parameter that is JSON', () => {
  it('is given as what it says, with every digit', () => {
    expect(read('{\r\n "queueId": 9223372036854775807 }')).toEqual({
      isValid: true,
      values: { pool: '12:1', request: { queueId: '9223372036854775807' } },
    });
  });

  it.each([
    ['{', 'request'],
    ['"5"', 'request'],
    ['{"queueId": "sales"}', 'queueId'],
    [undefined, 'request is missing'],
  ])('is refused as %s', (text, problem) => {
    expect(read(text)).toMatchObject({ isValid: false, problem: expect.stringContaining(problem) });
  });
});

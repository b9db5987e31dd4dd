import { examplesOf, recorder } from '@parlance/client-tests';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  createOracleChatClient,
  isListedSystemMessage,
  type ListedSystemMessage,
  type SystemMessage,
} from './index.js';

const example = examplesOf('oracle-chat');

/** The messages that an answer with this JSON brings. */
async function received(json: string): Promise<readonly SystemMessage[]> {
  const { fetch } = recorder({ json });
  const client = createOracleChatClient({ baseUrl: 'https://chat.example.com', sessionId: 's', fetch });
  const answer = await client.messages.get({ query: { pool: '12:1' }, body: {} });
  return answer?.systemMessages ?? [];
}

const bring = async (json: string): Promise<SystemMessage> => {
  const [message] = await received(`{"systemMessages":[${json}]}`);
  if (message === undefined) throw new Error('The answer has no message.');
  return message;
};

/** The one member that matters of each kind: it compiles only where the kind narrows. */
function essence(message: ListedSystemMessage): unknown {
  switch (message.messageName) {
    case 'RNEngagementActivityChangedMessage':
      return message.mode;
    case 'RNEngagementConcludedMessage':
      return message.reason;
    case 'RNEngagementMessagePostedMessage':
      return message.body;
    case 'RNEngagementParticipantAddedMessage':
      return message.name;
    case 'RNEngagementParticipantLeftMessage':
      return message.disconnectReason;
    case 'RNEngagementParticipantConnectionStateChangedMessage':
      return message.connectionState;
    case 'RNEngagementRoleChangedMessage':
      return message.role;
    case 'RNEngagementWaitInformationChangedMessage':
      return message.position;
    case 'RNEngagementConfigurationChangedMessage':
      return message.value;
    case 'RNEngagementConsumerErrorOccurredMessage':
    case 'RNEngagementMediaInvitationMessage':
    case 'RNEngagementMediaStatusMessage':
    case 'RNEngagementMediaTokenMessage':
    case 'RNEngagementFileAttachmentMessage':
    case 'RNEngagementFileAttachmentStatusMessage':
      return message.sequenceNumber;
    default:
      return message satisfies never;
  }
}

describe('each kind of system message', () => {
  test.each([
    ['ActivityChanged', '"mode":"RESPONDING"', 'RESPONDING'],
    ['Concluded', '"reason":"AGENT_CONCLUDED"', 'AGENT_CONCLUDED'],
    ['MessagePosted', '"body":"<b>Which</b> order?"', '<b>Which</b> order?'],
    ['ParticipantAdded', '"name":"Rosa","role":"LEAD"', 'Rosa'],
    ['ParticipantLeft', '"disconnectReason":"TRANSFERRED_TO_QUEUE"', 'TRANSFERRED_TO_QUEUE'],
    ['ParticipantConnectionStateChanged', '"connectionState":"ABSENT"', 'ABSENT'],
    ['RoleChanged', '"role":"LEAD"', 'LEAD'],
    ['WaitInformationChanged', '"position":2', 2],
    ['ConfigurationChanged', '"name":"CHAT_CLUSTER_POOL_ID","value":"12:2"', '12:2'],
    ['ConsumerErrorOccurred', '"sequenceNumber":1', 1],
    ['MediaInvitation', '"sequenceNumber":2', 2],
    ['MediaStatus', '"sequenceNumber":"3"', '3'],
    ['MediaToken', '"sequenceNumber":9007199254740993', '9007199254740993'],
    ['FileAttachment', '"sequenceNumber":5', 5],
    ['FileAttachmentStatus', '"sequenceNumber":6', 6],
  ])('%s', async (kind, members, want) => {
    const message = await bring(`{"messageName":"RNEngagement${kind}Message",${members}}`);
    expect(isListedSystemMessage(message) && essence(message)).toBe(want);
  });

  test('of the sample arrives as it is, in order', async () => {
    const sample = JSON.parse(example('messages.json'));
    const messages = await received(example('messages.json'));
    expect(messages).toStrictEqual(sample.systemMessages);
    expect(messages.filter((message) => !isListedSystemMessage(message))).toStrictEqual([
      { messageName: 'RNEngagementSomethingNewMessage', anything: { at: 'all' } },
    ]);
  });
});

test('a kind that nobody knows keeps all its members, and every digit of its numbers', async () => {
  const message = await bring(
    '{"messageName":"RNEngagementPolledMessage","pollId":9007199254740993,"options":[{"id":9007199254740995}]}',
  );
  expect(isListedSystemMessage(message)).toBe(false);
  expect(message).toStrictEqual({
    messageName: 'RNEngagementPolledMessage',
    pollId: '9007199254740993',
    options: [{ id: '9007199254740995' }],
  });
});

test('ids of 64 bits go through unchanged, in every place', async () => {
  const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  await fc.assert(
    fc.asyncProperty(long, long, fc.string(), async (clientId, sequenceNumber, body) => {
      const message = await bring(
        `{"messageName":"RNEngagementMessagePostedMessage","clientId":${clientId},"sequenceNumber":${sequenceNumber},"body":${JSON.stringify(body)}}`,
      );
      expect(String(message.sequenceNumber)).toBe(String(sequenceNumber));
      expect(message).toHaveProperty('body', body);
      expect('clientId' in message && String(message.clientId)).toBe(String(clientId));
    }),
    { numRuns: 50 },
  );
});

test.each(['{}', '{"systemMessages":null}', '{"systemMessages":[],"errorMessages":["odd"]}'])(
  '%s brings nothing',
  async (json) => {
    expect(await received(json)).toStrictEqual([]);
  },
);

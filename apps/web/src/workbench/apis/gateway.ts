import { createGatewayCore } from '@parlance/client-gateway';

import { createBench, type Bench } from '../bench.js';
import { gatewayApi, type GatewayOperations } from '../generated/gateway.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';

const presets = ({
  providerId = 'openscape',
  chatId = '',
  queueId = '1',
  destinationKey = 'WORKSHOP',
}: Memory): Presets<GatewayOperations> => ({
  'callbacks.getAvailability': { path: { providerId } },
  'callbacks.schedule': {
    path: { providerId },
    body: {
      clientCallbackId: crypto.randomUUID(),
      queueId,
      customer: { name: 'Ana Costa', email: 'ana@example.com' },
      phoneNumber: '+351211234567',
      windows: [{ startAt: '2030-03-04T09:30:00Z', endAt: '2030-03-04T11:00:00Z' }],
      comment: 'About the frame size.',
      customFields: undefined,
    },
  },
  'calls.answer': { path: { chatId, requestId: '1-1' }, body: { phoneNumber: '+351211234567' } },
  'chats.end': { path: { chatId } },
  'chats.get': { path: { chatId } },
  'chats.start': {
    path: { providerId },
    headers: { 'Parlance-Identity': undefined },
    body: {
      clientChatId: crypto.randomUUID(),
      customer: { name: 'Ana Costa', email: 'ana@example.com' },
      message: 'Hello!',
      language: 'English',
      customFields: undefined,
    },
  },
  'events.stream': {
    path: { chatId },
    query: { afterId: undefined },
    headers: { 'Last-Event-ID': undefined },
  },
  'health.live': {},
  'health.ready': {},
  'messages.send': {
    path: { chatId },
    body: { clientMessageId: crypto.randomUUID(), text: 'Which frame size fits me?' },
  },
  'providers.getAvailability': { path: { providerId }, headers: { 'Parlance-Identity': undefined } },
  'providers.list': {},
  'typing.set': { path: { chatId }, body: { isTyping: true } },
  'voice.listDestinations': {},
  'voice.prepareCall': { body: { destinationKey, customerNumber: '+351211234567' } },
});

const lessons: Lessons<GatewayOperations, Memory> = {
  'callbacks.getAvailability': ({ queues: [queue] }) => (queue === undefined ? {} : { queueId: queue.id }),
  'chats.start': ({ chatId, token }) => ({ chatId, chatToken: token }),
  'providers.list': ({ providers: [provider] }) =>
    provider === undefined ? {} : { providerId: provider.providerId },
  'voice.listDestinations': ({ destinations: [destination] }) =>
    destination === undefined ? {} : { destinationKey: destination.key },
};

/** Our gateway. Chats are opened by the token that `chats.start` gave last. */
export const gatewayBench: Bench = createBench(gatewayApi, {
  presets,
  lessons,
  connect: ({ gatewayUrl, fetch, memory }) =>
    createGatewayCore({ baseUrl: gatewayUrl, fetch, token: () => memory().chatToken ?? '' }),
});

import { createGenesysGwsCore, createHttpSession, type MessagesAnswer } from '@parlance/client-genesys-gws';

import { createBench, type Bench } from '../bench.js';
import { genesysGwsApi, type GenesysGwsOperations } from '../generated/genesys-gws.js';
import type { Lessons, Presets } from '../generated/types.js';
import type { Memory } from '../memory.js';
import { settingOf, vendorOf } from '../world.js';

const presets = ({ chatId = '', indexKey = 0 }: Memory): Presets<GenesysGwsOperations> => ({
  'chats.complete': { path: { chatId } },
  'chats.get': { path: { chatId } },
  'chats.listMessages': { path: { chatId }, query: { index: indexKey } },
  'chats.requestChat': {
    body: {
      nickname: 'Ana Costa',
      subject: 'Hello!',
      endpoint: undefined,
      userData: { page: '/bikes/alder-8' },
    },
  },
  'chats.sendMessage': { path: { chatId }, body: { text: 'Which frame size fits me?' } },
  'chats.sendStartTypingNotification': { path: { chatId } },
  'chats.sendStopTypingNotification': { path: { chatId } },
});

const fromMessages = ({ messages }: MessagesAnswer): Memory =>
  messages.length === 0 ? {} : { indexKey: Math.max(...messages.map(({ index }) => index)) + 1 };

const lessons: Lessons<GenesysGwsOperations, Memory> = {
  'chats.listMessages': fromMessages,
  'chats.requestChat': ({ id }) => ({ chatId: id, indexKey: 0 }),
};

/** The customer chat API of Genesys Web Services, at the sandbox's simulator. */
export const genesysGwsBench: Bench = createBench(genesysGwsApi, {
  presets,
  lessons,
  connect: (world) => {
    const { baseUrl, settings } = vendorOf(world, 'genesys-gws');
    const contactCenterId = settingOf(settings, 'contactCenterId');
    const { fetch } = createHttpSession({ fetch: world.fetch });
    return createGenesysGwsCore({ baseUrl, fetch, contactCenterId });
  },
});

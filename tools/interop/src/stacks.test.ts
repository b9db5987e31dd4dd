import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startForeignServer, type ForeignServer } from './foreign-server.js';
import { jaxws } from './jaxws.js';
import type { Line } from './line.js';
import { zeep } from './zeep.js';

const PASSWORD = 'p4ss & <word>';
const BUILD_MS = 60_000;

let server: ForeignServer;
beforeAll(async () => {
  server = await startForeignServer({ user: 'interop', password: PASSWORD, holdMs: 300 });
}, BUILD_MS);
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const services = (password: string) => ({
  siteWsdl: `${server.siteUrl}?wsdl`,
  serverWsdl: `${server.chatUrl}?wsdl`,
  user: 'interop',
  password,
});
const steps = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ step, facts }) => (step === 'message' ? String(facts['kind']) : step));

describe.each([zeep, jaxws])('$stack', (client) => {
  test(
    'holds a whole chat, and keeps the order across kinds',
    async () => {
      const before = server.lines.length;
      const lines = await client.chat(services(PASSWORD));
      const posted = lines.find(({ step }) => step === 'posted')?.facts['text'];
      expect(steps(lines)).toEqual([
        'hours',
        'url',
        'requested',
        'RNChatWaitInformationChangedMessage',
        'RNChatParticipantAddedMessage',
        'posted',
        'RNChatActivityChangedMessage',
        'RNChatMessagePostedMessage',
        'RNChatActivityChangedMessage',
        'RNChatMessagePostedMessage',
        'terminated',
        'after',
      ]);
      expect(lines.map(({ facts }) => facts['Body']).filter((body) => typeof body === 'string')).toEqual([
        `You said: ${String(posted)}`,
        'Anything else?',
      ]);
      expect(lines.at(-1)?.facts).toMatchObject({ code: 'ACCESS_DENIED' });
      const asked = server.lines.slice(before);
      expect(steps(asked)).toEqual([
        'hours',
        'url',
        'requested',
        'activity',
        'text',
        'activity',
        'terminated',
      ]);
      expect(asked[2]?.facts['customField']).toBe(`c=(stack=${client.stack})`);
      expect(asked[4]?.facts['body']).toBe(posted);
    },
    BUILD_MS,
  );
});

test('zeep reads a refusal of the site', async () => {
  await expect(zeep.chat(services('wrong'))).rejects.toThrow('User name or password is wrong.');
});

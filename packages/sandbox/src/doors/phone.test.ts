import { createHmac } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { startSandbox, type SandboxOptions } from '../sandbox.js';
import { connect, type Reply } from '../sandbox.test-helper.js';

const SECRET = 'a-secret-of-the-test';
const VOICE = {
  webSocketUrl: 'ws://127.0.0.1:4300',
  domain: 'pilot.invalid',
  secret: SECRET,
  destinations: { SALES: { label: 'Sales', pilotNumber: '1001' }, SERVICE: { pilotNumber: '1002' } },
  iceServers: [{ urls: ['stun:127.0.0.1:3478'] }],
};

async function askForPhone(options: SandboxOptions, agentId: string): Promise<Reply> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  const caller = await connect(sandbox);
  return caller.door('GET', `/agent/phone?agentId=${agentId}`);
}

it('gives a phone what it registers with: for desks, for a minute, and made with the secret', async () => {
  const { body, fields } = await askForPhone({ voice: VOICE }, 'rosa');
  expect(body).toMatchObject({
    webSocketUrl: VOICE.webSocketUrl,
    uri: 'sip:desk@pilot.invalid',
    realm: 'pilot.invalid',
    iceServers: VOICE.iceServers,
    destinations: [
      { key: 'SALES', label: 'Sales', pilotNumber: '1001' },
      { key: 'SERVICE', label: 'SERVICE', pilotNumber: '1002' },
    ],
  });
  const username = fields.text('username');
  const [, expiry = ''] = /^(\d+):desk\.rosa\.[0-9a-f]{24}$/.exec(username) ?? [];
  expect(fields.text('expiresAt')).toBe(new Date(Number(expiry) * 1_000).toISOString());
  expect(Number(expiry) * 1_000 - Date.now()).toBeGreaterThan(55_000);
  expect(Number(expiry) * 1_000 - Date.now()).toBeLessThanOrEqual(61_000);
  expect(fields.text('password')).toBe(createHmac('sha1', SECRET).update(username).digest('base64'));
  expect(JSON.stringify(body)).not.toContain(SECRET);
});

it('tells that there is no voice, and that there is no such agent', async () => {
  expect(await askForPhone({}, 'rosa')).toMatchObject({
    status: 404,
    body: { code: 'voice-not-configured' },
  });
  expect(await askForPhone({ voice: VOICE }, 'nobody')).toMatchObject({ status: 400 });
});

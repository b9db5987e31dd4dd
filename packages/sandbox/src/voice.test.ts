import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readVoice } from './voice.js';

function fileWith(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'parlance-voice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'voice.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const VOICE = {
  webSocketUrl: 'ws://127.0.0.1:4300',
  domain: 'pilot.invalid',
  destinations: { SALES: { label: 'Sales', pilotNumber: '1001' }, SERVICE: { pilotNumber: '1002' } },
};

it('reads the file, and takes the secret from the environment', () => {
  expect(readVoice(fileWith(VOICE), 'secret')).toEqual({ ...VOICE, secret: 'secret' });
});

it.each([
  ['without a secret', VOICE, undefined, 'configuration-invalid', /PARLANCE_PILOT_SECRET/],
  ['with an empty secret', VOICE, '', 'configuration-invalid', /PARLANCE_PILOT_SECRET/],
  ['that is no JSON', '{', 'secret', 'configuration-invalid', /must be JSON/],
  ['without a domain', { ...VOICE, domain: undefined }, 'secret', 'configuration-invalid', /`domain`/],
  [
    'with a destination without a number',
    { ...VOICE, destinations: { SALES: {} } },
    'secret',
    'configuration-invalid',
    /`pilotNumber`/,
  ],
])('refuses one %s', (_what, content, secret, code, message) => {
  expect(() => readVoice(fileWith(content), secret)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});

it('tells that there is no such file', () => {
  expect(() => readVoice('/nowhere/voice.json', 'secret')).toThrow(
    expect.objectContaining({ code: 'configuration-unreadable' }),
  );
});

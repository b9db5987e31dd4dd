import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startPilot } from '@parlance/pilot';

/** How the calls of a world go. */
export interface VoiceSettings {
  /** How long desks ring. @default the pilot's */
  readonly ringTimeoutMs?: number;
}

/** Where calls go, and what the servers have to be told of it. */
export interface Voice {
  readonly sandboxArgs: readonly string[];
  readonly gatewayConfig: object;
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const SECRET = 'a-secret-of-the-browser-tests';
const DESTINATIONS = {
  WORKSHOP: { label: 'The workshop', pilotNumber: '1001' },
  ORDERS: { label: 'An order or invoice', pilotNumber: '1002' },
};

/** Fake microphone, camera and screen, all of them allowed; media from page to page on this machine. */
export const MEDIA_FLAGS: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

/** Starts the pilot; `folder` takes the file that the sandbox reads. */
export async function startVoice(folder: string, settings: VoiceSettings): Promise<Voice> {
  const pilotNumbers = Object.values(DESTINATIONS).map(({ pilotNumber }) => pilotNumber);
  const { webSocketUrl, domain, stop } = await startPilot({ secret: SECRET, pilotNumbers, ...settings });
  const voice = { webSocketUrl, domain, destinations: DESTINATIONS };
  const file = join(folder, 'voice.json');
  await writeFile(file, JSON.stringify(voice));
  return {
    sandboxArgs: ['--voice', file],
    gatewayConfig: {
      voice: { ...voice, secret: { env: 'PARLANCE_PILOT_SECRET' } },
      // All customers of the tests have one address.
      limits: { voiceCallsPerAddressPerMinute: 1_000 },
    },
    env: { PARLANCE_PILOT_SECRET: SECRET, PARLANCE_VOICE_URL: webSocketUrl },
    stop,
  };
}

import type { BrowserContext, Locator, Page } from 'playwright-core';

/** RTP packets of a page's newest connection, both ways. */
export interface Packets {
  readonly audioSent: number;
  readonly audioReceived: number;
  readonly videoSent: number;
  readonly videoReceived: number;
}

declare global {
  interface Window {
    /** The newest one that the page made. */
    parlanceConnection?: RTCPeerConnection;
  }
}

/** Keeps each page's newest connection, for {@link countPackets}. Call it before pages are opened. */
export async function watchMedia(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        window.parlanceConnection = this;
      }
    };
  });
}

/** Whether sound arrives at a page that has been clicked in; the fake microphone beeps each half second. */
export const hearsSound = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const tracks = window.parlanceConnection?.getReceivers().map(({ track }) => track) ?? [];
    const context = new AudioContext();
    const analyser = new AnalyserNode(context);
    const sound = new MediaStream(tracks.filter(({ kind }) => kind === 'audio'));
    context.createMediaStreamSource(sound).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const listenUntil = performance.now() + 1_200;
    let loudest = 0;
    while (performance.now() < listenUntil) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      analyser.getFloatTimeDomainData(samples);
      loudest = Math.max(loudest, ...samples.map(Math.abs));
    }
    await context.close();
    return loudest > 0.001;
  });

/** Whether an element plays what it was given, aloud. */
export const playsAloud = (player: Locator): Promise<boolean> =>
  player.evaluate(async (element) => {
    if (!(element instanceof HTMLMediaElement) || element.srcObject === null) return false;
    const { muted, paused, volume, currentTime } = element;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return !muted && !paused && volume > 0 && element.currentTime > currentTime;
  });

/** What the browser itself counts: `getStats` of the connection. */
export const countPackets = (page: Page): Promise<Packets> =>
  page.evaluate(async () => {
    const counted = { audioSent: 0, audioReceived: 0, videoSent: 0, videoReceived: 0 };
    const report = await window.parlanceConnection?.getStats();
    report?.forEach(
      (entry: { type: string; kind?: string; packetsSent?: number; packetsReceived?: number }) => {
        if (entry.type === 'outbound-rtp')
          counted[entry.kind === 'video' ? 'videoSent' : 'audioSent'] += entry.packetsSent ?? 0;
        if (entry.type === 'inbound-rtp')
          counted[entry.kind === 'video' ? 'videoReceived' : 'audioReceived'] += entry.packetsReceived ?? 0;
      },
    );
    return counted;
  });

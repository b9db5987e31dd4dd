import { expect, test } from 'vitest';

import { presets, useStages, type Stage } from './stage.js';

const { open } = useStages();

declare global {
  /** Every track that the page was given. */
  var tracks: MediaStreamTrack[];
  /** Lets the browser give its devices. */
  var allow: () => void;
  /** The speakers that were asked for. */
  var speakers: string[];
}

const REMEMBER_TRACKS = `globalThis.tracks = [];
const { mediaDevices } = navigator;
const ask = mediaDevices.getUserMedia.bind(mediaDevices);
mediaDevices.getUserMedia = async (constraints) => {
  const stream = await ask(constraints);
  if (globalThis.asksFirst) await new Promise((resolve) => (globalThis.allow = resolve));
  tracks.push(...stream.getTracks());
  return stream;
};`;

const openTracks = (stage: Stage): Promise<number> =>
  stage.page.evaluate(() => tracks.filter(({ readyState }) => readyState === 'live').length);

test('microphone and camera are off again while devices are chosen', async () => {
  const stage = await open({ attributes: presets, script: REMEMBER_TRACKS });
  await stage.goTo('device-selection');
  expect(await stage.page.evaluate(() => tracks.map(({ kind }) => kind).sort())).toStrictEqual([
    'audio',
    'video',
  ]);
  expect(await openTracks(stage)).toBe(0);
});

test('who goes back while the browser asks, and then allows it, has no camera on', async () => {
  const stage = await open({
    attributes: presets,
    script: `globalThis.asksFirst = true; ${REMEMBER_TRACKS}`,
  });
  await stage.button('Continue').click();
  await stage.reaches('device-selection');
  await stage.page.waitForFunction(() => 'allow' in globalThis);
  await stage.button('Back').click();
  await stage.reaches('instructions');
  await stage.page.evaluate(() => allow());
  await stage.page.waitForFunction(() => tracks.length > 0);
  await expect.poll(() => openTracks(stage)).toBe(0);
  await stage.reaches('instructions');
});

test('a browser that does not list its devices can make calls', async () => {
  const stage = await open({
    attributes: presets,
    script: `navigator.mediaDevices.enumerateDevices = async () => { throw new DOMException('No.'); }; ${REMEMBER_TRACKS}`,
  });
  await stage.goTo('ringing');
  expect(await openTracks(stage)).toBe(0);
});

test('speakers that are gone are asked for once in a call', async () => {
  const stage = await open({
    attributes: presets,
    script: `globalThis.speakers = [];
HTMLMediaElement.prototype.setSinkId = async (id) => {
  speakers.push(id);
  throw new DOMException('Gone.', 'NotFoundError');
};`,
  });
  await stage.goTo('device-selection');
  const choice = stage.element.getByLabel('Audio output device');
  const wanted = (await choice.locator('option').last().getAttribute('value')) ?? '';
  await choice.selectOption(wanted);
  await stage.button('Dial Us').click();
  await stage.page.waitForFunction(() => telephone.calls.length > 0);
  await stage.page.evaluate(() => telephone.line.answer());
  await stage.element.getByText('0:02').waitFor();
  expect(await stage.page.evaluate(() => speakers)).toStrictEqual([wanted]);
});

test.each([
  ['connections', 'delete globalThis.RTCPeerConnection'],
  ['devices', 'delete Navigator.prototype.mediaDevices'],
  ['security', "Object.defineProperty(globalThis, 'isSecureContext', { value: false })"],
])('without %s the header says what to do, and nothing else is shown or thrown', async (_, script) => {
  const stage = await open({ script });
  const troubles: string[] = [];
  stage.page.on('pageerror', ({ message }) => troubles.push(message));
  await stage.element.getByText('Open this website on Google Chrome to call us').waitFor();
  await stage.page.evaluate(async () => {
    const element = document.querySelector('oscc-click-to-dial');
    element?.remove();
    await Promise.resolve();
    if (element) document.body.append(element);
    await element?.updateComplete;
  });
  await stage.reaches('not-supported');
  expect(await stage.element.getByRole('button').count()).toBe(0);
  expect(troubles).toStrictEqual([]);
});

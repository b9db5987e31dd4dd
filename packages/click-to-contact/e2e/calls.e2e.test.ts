import { describe, expect, test } from 'vitest';

import { situations } from './situations.js';
import { presets, useStages, type Stage } from './stage.js';

const { open } = useStages();

const told = (stage: Stage, type: string): Promise<readonly unknown[]> =>
  stage.page.evaluate(
    (name) => globalThis.told.filter((one) => one.type === name).map((one) => one.detail),
    type,
  );

const callState = (stage: Stage): Promise<object> =>
  stage.page.evaluate(() => {
    const { isMuted, isCameraOn, isScreenShared } = telephone.line.state;
    return { isMuted, isCameraOn, isScreenShared };
  });

const countOfCalls = (stage: Stage): Promise<number> => stage.page.evaluate(() => telephone.calls.length);

test('from the instructions through a call to the next one, and the page is told', async () => {
  const stage = await open();
  await stage.goTo('input');
  await stage.element.getByRole('textbox').fill('+351 (21) 123-45.67');
  await stage.element.getByRole('combobox').selectOption({ label: 'Technical support' });
  await stage.button('Continue').click();
  await stage.button('Dial Us').click();
  await stage.page.waitForFunction(() => telephone.calls.length === 1);
  await stage.reaches('connecting');
  await stage.page.evaluate(() => telephone.line.ring());
  await stage.page.evaluate(() => telephone.line.answer());
  await stage.end('hung-up-there');
  await stage.reaches('disconnected');
  const states = await told(stage, 'oscc-state-change');
  expect(states.map((detail) => Reflect.get(Object(detail), 'state'))).toStrictEqual([
    'input',
    'device-selection',
    'connecting',
    'ringing',
    'in-call',
    'disconnected',
  ]);
  expect(await told(stage, 'oscc-call-start')).toStrictEqual([{ destinationKey: 'SUPPORT' }]);
  expect(await told(stage, 'oscc-call-end')).toStrictEqual([{ reason: 'hung-up-there' }]);
  await stage.button('Make another call').click();
  await stage.reaches('input');
  expect(await stage.element.getByRole('textbox').inputValue()).toBe('+351 (21) 123-45.67');
  await stage.button('Continue').click();
  await stage.button('Dial Us').click();
  await expect.poll(() => countOfCalls(stage)).toBe(2);
});

test('the chosen devices are those of the call', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('device-selection');
  const choice = stage.element.getByLabel('Audio input device');
  const wanted = await choice.locator('option').last().getAttribute('value');
  await choice.selectOption(wanted);
  await stage.button('Dial Us').click();
  await expect.poll(() => countOfCalls(stage)).toBe(1);
  expect(await stage.page.evaluate(() => telephone.line.request.audioInput)).toBe(wanted);
});

test('mute, camera, screen and keypad reach the call, and show what it says', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.button('Mute').click();
  await stage.button('Camera').click();
  await expect
    .poll(() => callState(stage))
    .toStrictEqual({ isMuted: true, isCameraOn: true, isScreenShared: false });
  await stage.element.locator('[aria-label="Camera"][aria-pressed="true"]').waitFor();
  await stage.element.getByLabel('You').waitFor();
  await stage.button('Unmute').click();
  await stage.button('Screen share').click();
  await expect
    .poll(() => callState(stage))
    .toStrictEqual({ isMuted: false, isCameraOn: false, isScreenShared: true });
  await stage.button('Screen share').click();
  await stage.element.locator('video.local').waitFor({ state: 'detached' });
  await stage.button('Keypad').click();
  await stage.button('5').click();
  await stage.button('#').click();
  await expect.poll(() => stage.element.locator('output').innerText()).toBe('5#');
  expect(await stage.page.evaluate(() => telephone.line.tones)).toStrictEqual(['5', '#']);
});

test('the agent is heard without a picture, too', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.page.evaluate(() => telephone.line.speak());
  const isHeard = (): Promise<boolean> =>
    stage.element.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLMediaElement>('audio, video') ?? [])].some(
        ({ muted, paused, currentTime }) => !muted && !paused && currentTime > 0,
      ),
    );
  await expect.poll(isHeard).toBe(true);
});

test("the agent's picture is shown, zoomed, fitted and put on the whole screen", async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.showVideo();
  const width = (): Promise<string> =>
    stage.element
      .locator('.remote')
      .evaluate((video) => (video instanceof HTMLVideoElement ? video.style.inlineSize : ''));
  const isPlaying = (): Promise<boolean> =>
    stage.element
      .locator('.remote')
      .evaluate((video) => video instanceof HTMLVideoElement && video.currentTime > 0);
  await expect.poll(isPlaying).toBe(true);
  await stage.button('Zoom In').click();
  await stage.button('Zoom In').click();
  await stage.button('Zoom Out').click();
  await expect.poll(width).toBe('150%');
  await stage.button('Fit To Screen').click();
  await expect.poll(width).toBe('100%');
  await stage.button('Fullscreen').click();
  await stage.element.locator('[aria-label="Fullscreen"][aria-pressed="true"]').waitFor();
  await stage.end('hung-up-there');
  await expect.poll(() => stage.page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('a picture that was enlarged may end: the page can still be got back by pointer', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.showVideo();
  await stage.button('Click to Expand').click();
  await stage.element.getByRole('dialog').waitFor();
  await stage.page.evaluate(() => telephone.line.hideVideo());
  await stage.element.locator('.stage:not(.has-video)').waitFor();
  await stage.button('Click to Expand').click();
  await expect.poll(() => stage.element.getByRole('dialog').count()).toBe(0);
  await stage.button('Click to Expand').waitFor({ state: 'detached' });
});

test('who declines to share the screen is told nothing; a refused camera leaves the call as it is', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.page.evaluate(() => (telephone.line.refusal = 'screen-share-refused'));
  await stage.button('Screen share').click();
  await stage.page.evaluate(() => (telephone.line.refusal = 'camera-refused'));
  await stage.button('Camera').click();
  await stage.element.getByRole('alert').getByText('Failed to get video permissions').waitFor();
  await stage.button('Dismiss').click();
  await expect.poll(() => stage.element.getByRole('alert').count()).toBe(0);
  await stage.reaches('in-call');
});

describe('hanging up', () => {
  test('ends a call that talks', async () => {
    const stage = await open({ attributes: presets });
    await stage.goTo('in-call');
    await stage.button('Disconnect').click();
    await stage.reaches('disconnected');
    expect(await stage.page.evaluate(() => telephone.line.hangUps)).toBe(1);
    expect(await told(stage, 'oscc-call-end')).toStrictEqual([{ reason: 'hung-up' }]);
    expect(await stage.element.getByRole('alert').count()).toBe(0);
  });

  test('gives a call up that is still being made, even when it is made all the same', async () => {
    const { options, reach } = situations.connecting;
    const stage = await open(options);
    await reach(stage);
    await stage.button('Disconnect').click();
    await stage.reaches('disconnected');
    await stage.page.evaluate(() => telephone.connect());
    await expect.poll(() => countOfCalls(stage)).toBe(1);
    await expect.poll(() => stage.page.evaluate(() => telephone.line.hangUps)).toBe(1);
    await stage.reaches('disconnected');
  });

  test('happens when the element leaves the page, and not when it only moves', async () => {
    const stage = await open({ attributes: presets });
    await stage.goTo('in-call');
    await stage.button('Keypad').click();
    await stage.element.getByText('0:01').waitFor();
    await stage.page.evaluate(async () => {
      const element = document.querySelector('oscc-click-to-dial');
      if (element) document.body.append(element);
      await element?.updateComplete;
    });
    await stage.reaches('in-call');
    await stage.element.getByText('0:02').waitFor();
    expect(await stage.part('keypad').count()).toBe(1);
    expect(await stage.page.evaluate(() => telephone.line.hangUps)).toBe(0);
    await stage.page.evaluate(() => document.querySelector('oscc-click-to-dial')?.remove());
    await expect.poll(() => stage.page.evaluate(() => telephone.line.hangUps)).toBe(1);
  });
});

describe('a way on', () => {
  test('a refused microphone is asked for again by the next try', async () => {
    const { options, reach } = situations['devices, microphone refused'];
    const stage = await open(options);
    await reach(stage);
    await stage.page.context().grantPermissions(['microphone']);
    await stage.button('Dial Us').click();
    await expect.poll(() => countOfCalls(stage)).toBe(1);
  });

  test('a call without a camera', async () => {
    const { options, reach } = situations['devices, camera refused'];
    const stage = await open(options);
    await reach(stage);
    await stage.button('Dial Us').click();
    await expect.poll(() => countOfCalls(stage)).toBe(1);
  });

  test('a microphone that the call could not open leads back to the devices', async () => {
    const stage = await open({ attributes: presets });
    await stage.goTo('device-selection');
    await stage.page.evaluate(() => (telephone.refusal = 'microphone-refused'));
    await stage.button('Dial Us').click();
    await stage.element.getByRole('alert').getByText('Microphone permissions are required.').waitFor();
    await stage.reaches('device-selection');
    await stage.page.evaluate(() => (telephone.refusal = undefined));
    await stage.button('Dial Us').click();
    await expect.poll(() => countOfCalls(stage)).toBe(1);
  });

  test('a number that the gateway does not take leads back to its field', async () => {
    const stage = await open({ attributes: 'destinationKey="SALES"' });
    await stage.goTo('input');
    await stage.element.getByRole('textbox').fill('112');
    await stage.button('Continue').click();
    await stage.page.evaluate(() => (telephone.refusal = 'phone-number-invalid'));
    await stage.button('Dial Us').click();
    await stage.reaches('input');
    await stage.element.getByText('Please enter a phone number of 3 to 15 digits').waitFor();
    expect(await told(stage, 'oscc-call-end')).toMatchObject([{ reason: 'failed' }]);
  });

  test('a destination that there is not tells one story, and the page hears of its mistake', async () => {
    const { options, reach } = situations['destination unknown'];
    const stage = await open(options);
    const mistakes: string[] = [];
    stage.page.on('pageerror', ({ name }) => mistakes.push(name));
    await reach(stage);
    await stage.element.getByText('This destination cannot be called at the moment.').waitFor();
    expect(await stage.element.getByText('Nobody is there').count()).toBe(0);
    await expect.poll(() => mistakes).toStrictEqual(['TelephoneError']);
  });

  test('destinations that could not be fetched are fetched again', async () => {
    const { reach } = situations['input without destinations'];
    const stage = await open();
    await reach(stage);
    await stage.page.evaluate(() => (telephone.refusal = undefined));
    await stage.button('Try again').click();
    await stage.element.getByRole('combobox').waitFor();
    expect(await stage.element.getByRole('alert').count()).toBe(0);
  });

  test('a single destination need not be chosen', async () => {
    const stage = await open();
    await stage.page.evaluate(() => (telephone.destinations = [{ key: 'ONLY', label: 'Reception' }]));
    await stage.goTo('input');
    await stage.element.getByRole('textbox').fill('112');
    await expect.poll(() => stage.element.getByRole('combobox').inputValue()).toBe('ONLY');
    await stage.button('Continue').click();
    await stage.reaches('device-selection');
  });
});

test('methods do what the buttons do', async () => {
  const stage = await open({ attributes: presets });
  await stage.page.evaluate(() => document.querySelector('oscc-click-to-dial')?.start());
  await stage.reaches('device-selection');
  await stage.button('Dial Us').click();
  await expect.poll(() => countOfCalls(stage)).toBe(1);
  await stage.page.evaluate(() => document.querySelector('oscc-click-to-dial')?.hangUp());
  await stage.reaches('disconnected');
  await stage.page.evaluate(() => document.querySelector('oscc-click-to-dial')?.reset());
  await stage.reaches('instructions');
});

test('a telephone of its own comes before that of the page', async () => {
  const stage = await open();
  await stage.page.evaluate(() => {
    const element = document.querySelector('oscc-click-to-dial');
    if (element)
      element.telephone = {
        listDestinations: async () => [{ key: 'OWN', label: 'Own destination' }],
        call: (request) => telephone.call(request),
      };
  });
  await stage.goTo('input');
  await expect.poll(() => stage.element.getByRole('combobox').inputValue()).toBe('OWN');
});

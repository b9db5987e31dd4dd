import { expect, test } from 'vitest';

import { situations, type Situation } from './situations.js';
import { presets, useStages, type Stage } from './stage.js';

const { open } = useStages();

const LEAST_TARGET = 24;

/** Controls that are smaller than a finger can hit. */
const smallTargets = (stage: Stage): Promise<readonly string[]> =>
  stage.element.evaluate(
    (element, least) =>
      [...(element.shadowRoot?.querySelectorAll('button, input, select') ?? [])]
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < least || height < least;
        })
        .map(({ outerHTML }) => outerHTML),
    LEAST_TARGET,
  );

/** Controls that reach out of the page sideways. */
const outside = (stage: Stage): Promise<readonly string[]> =>
  stage.element.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('button, input, select, p, h2, h3, li') ?? [])]
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map(({ outerHTML }) => outerHTML),
  );

test.each(Object.entries<Situation>(situations))(
  '%s: nothing for axe to find, on 320 px and in forced colours too',
  async (_, { options, reach }) => {
    const stage = await open({ ...options, viewport: { width: 320, height: 800 } });
    await reach(stage);
    expect(await stage.barriers()).toStrictEqual([]);
    expect(await smallTargets(stage)).toStrictEqual([]);
    expect(await outside(stage)).toStrictEqual([]);
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await stage.page.emulateMedia({ forcedColors: 'active' });
    expect(await stage.barriers()).toStrictEqual([]);
  },
);

/** What the keyboard is at: its name, a field's id, or its text. */
const focused = (stage: Stage): Promise<string> =>
  stage.element.evaluate((element) => {
    const at = element.shadowRoot?.activeElement;
    if (!at) return '';
    const isField = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    return isField ? at.id : (at.getAttribute('aria-label') ?? at.textContent.trim());
  });

test('a whole call by keyboard', async () => {
  const stage = await open();
  const { keyboard } = stage.page;
  const tabTo = async (name: string): Promise<void> => {
    await keyboard.press('Tab');
    expect(await focused(stage)).toBe(name);
  };
  await stage.goTo('instructions');
  await tabTo('Continue');
  await keyboard.press('Enter');
  await expect.poll(() => focused(stage)).toBe('number');
  await stage.element.getByRole('combobox').waitFor();
  await keyboard.press('Enter');
  await stage.element.getByText('Please enter a phone number').waitFor();
  expect(await focused(stage)).toBe('number');
  await keyboard.type('+351 21 123 45 67');
  await tabTo('destination');
  await keyboard.press('ArrowDown');
  await tabTo('Back');
  await tabTo('Continue');
  await keyboard.press('Enter');
  await stage.reaches('device-selection');
  await stage.button('Dial Us').waitFor();
  expect(await focused(stage)).toBe('Device Selection');
  for (const name of ['audioInput', 'audioOutput', 'videoInput', 'Back', 'Dial Us']) await tabTo(name);
  await keyboard.press('Enter');
  await stage.page.waitForFunction(() => telephone.calls.length > 0);
  await stage.page.evaluate(() => telephone.line.answer());
  await stage.reaches('in-call');
  expect(await focused(stage)).toBe('Connected');
  for (const name of ['Mute', 'Camera', 'Screen share', 'Keypad']) await tabTo(name);
  await keyboard.press('Enter');
  await expect.poll(() => focused(stage)).toBe('1');
  await keyboard.type('42#');
  await keyboard.press('Enter');
  expect(await stage.page.evaluate(() => telephone.line.tones)).toStrictEqual(['4', '2', '#', '1']);
  await keyboard.press('Escape');
  await expect.poll(() => focused(stage)).toBe('Keypad');
  expect(await stage.part('keypad').count()).toBe(0);
  await tabTo('Disconnect');
  await keyboard.press('Enter');
  await stage.reaches('disconnected');
  expect(await focused(stage)).toBe('Disconnected...');
  await tabTo('Make another call');
});

test('who is elsewhere on the page when the call ends stays there', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await stage.end('hung-up-there');
  await stage.reaches('disconnected');
  expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('a focus ring is seen, in forced colours too', async () => {
  const stage = await open({ forcedColors: 'active' });
  await stage.goTo('instructions');
  await stage.page.keyboard.press('Tab');
  const outline = await stage.part('button').evaluate((button) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button);
    return { outlineStyle, outlineWidth, isSeen: outlineColor !== 'rgba(0, 0, 0, 0)' };
  });
  expect(outline).toStrictEqual({ outlineStyle: 'solid', outlineWidth: '2px', isSeen: true });
});

test('a tooltip shows at focus and under the pointer, and Escape takes it away', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  const tooltip = stage.part('tooltip');
  const isSeen = (): Promise<boolean> => tooltip.isVisible();
  expect(await isSeen()).toBe(false);
  await stage.page.keyboard.press('Tab');
  await expect.poll(isSeen).toBe(true);
  await stage.page.keyboard.press('Escape');
  await expect.poll(isSeen).toBe(false);
  await stage.button('Disconnect').hover();
  await stage.button('Mute').hover();
  await expect.poll(isSeen).toBe(true);
  await tooltip.hover();
  expect(await isSeen()).toBe(true);
});

test('the first mistake is focused', async () => {
  const stage = await open({ attributes: 'customerNumber="112"' });
  await stage.goTo('input');
  await stage.button('Continue').focus();
  await stage.page.keyboard.press('Enter');
  await expect.poll(() => focused(stage)).toBe('destination');
});

test('nothing moves for those who want less motion', async () => {
  const stage = await open({ attributes: presets, reducedMotion: 'reduce' });
  await stage.goTo('ringing');
  const moving = await stage.element.evaluate((element) => element.shadowRoot?.getAnimations().length);
  expect(moving).toBe(0);
});

test('each step of a call is said to screen readers', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('ringing');
  const said = (): Promise<string> => stage.element.locator('.announcer').innerText();
  expect(await said()).toBe('Ringing...');
  await stage.page.evaluate(() => telephone.line.answer());
  await expect.poll(said).toBe('Connected');
  await stage.end('no-answer');
  await expect.poll(said).toBe('Disconnected... Nobody answered. Please try again later.');
});

test('while the call fills the page, Tab stays in it, and Escape ends it', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('in-call');
  await stage.page.evaluate(() => document.body.append(document.createElement('input')));
  await stage.showVideo();
  await stage.button('Click to Expand').click();
  const dialog = stage.element.getByRole('dialog', { name: 'Call Us' });
  await dialog.waitFor();
  const { width } = (await dialog.boundingBox()) ?? { width: 0 };
  expect(width).toBe(await stage.page.evaluate(() => innerWidth));
  await stage.button('Disconnect').focus();
  await stage.page.keyboard.press('Tab');
  expect(await focused(stage)).toBe('Click to Expand');
  await stage.page.keyboard.press('Shift+Tab');
  expect(await focused(stage)).toBe('Disconnect');
  await stage.page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
});

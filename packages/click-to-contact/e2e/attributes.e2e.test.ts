import { describe, expect, test } from 'vitest';

import { additions, attributes } from './component.js';
import { situations, type Situation, type SituationName } from './situations.js';
import { presets, useStages, type Stage } from './stage.js';

const { open } = useStages();

/** Where each text is seen. */
const seen: Readonly<Record<SituationName, readonly string[]>> = {
  'not supported': ['notSupportedError'],
  instructions: [
    'headerLabel',
    'instructionsLabel',
    'line1Label',
    'line2Label',
    'line3Label',
    'continueLabel',
  ],
  'input with mistakes': [
    'inputStateTitle',
    'howCanWeHelpLabel',
    'chooseDestinationLabel',
    'customerNumberError',
    'destinationError',
    'backLabel',
  ],
  'input while destinations are fetched': ['loadingLabel'],
  'input without destinations': ['notAvailableError', 'tryAgainLabel', 'dismissErrorTooltip'],
  'devices, asking': ['waitingForPermissionLabel'],
  devices: [
    'deviceSelectionTitleLabel',
    'audioInputLabel',
    'audioOutputLabel',
    'videoInputLabel',
    'dialUsLabel',
  ],
  'devices, microphone refused': ['noAudioPermissionError', 'defaultDeviceLabel'],
  'devices, camera refused': ['noVideoPermissionError'],
  'devices, camera in use': ['videoFailedError'],
  'devices, none': ['noMicrophoneError', 'noCameraLabel'],
  connecting: ['connectingLabel'],
  ringing: ['ringingLabel', 'disconnectLabel'],
  'in call': [
    'inCallLabel',
    'callControlsLabel',
    'muteTooltip',
    'cameraTooltip',
    'screenshareTooltip',
    'keypadTooltip',
  ],
  'in call with pictures, muted': [
    'unmuteTooltip',
    'clickToExpandTooltip',
    'fitToScreenTooltip',
    'zoomOutTooltip',
    'zoomInTooltip',
    'fullScreenTooltip',
    'remoteVideoLabel',
    'localVideoLabel',
  ],
  'in call with keypad': ['keypadTooltip', 'keypadEnteredLabel', 'closeKeypadTooltip'],
  'in call, camera failed': ['videoFailedError'],
  'in call, screen failed': ['screenShareFailedError'],
  ended: ['disconnectedLabel', 'callAgainUsLabel'],
  busy: ['busyLabel'],
  'no answer': ['noAnswerLabel'],
  'not accepted': ['refusedLabel'],
  'nobody there': ['nobodyThereLabel'],
  'connection lost': ['connectionLostError'],
  failed: ['callFailedError'],
  'destination unknown': ['destinationNotFoundError'],
  'too many calls': ['tooManyCallsError'],
};

const all = [...attributes, ...additions];
const defaults = new Map(all.map(({ name, default: text }) => [name, text]));

/** What eyes see and what screen readers say, without what is hidden. */
const told = (stage: Stage): Promise<readonly string[]> =>
  stage.element.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
      // Options are seen when their list opens.
      .filter((part) => (part.closest('select') ?? part).checkVisibility({ visibilityProperty: true }))
      .flatMap((part) => [
        part.getAttribute('aria-label') ?? '',
        ...[...part.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
      ]),
  );

const setText = (stage: Stage, name: string, text: string, how: 'attribute' | 'property'): Promise<void> =>
  stage.element.evaluate(
    (element, [key, value, kind]) => {
      if (kind === 'property') Reflect.set(element, key, value);
      else element.setAttribute(key.toLowerCase(), value);
    },
    [name, text, how] as const,
  );

test('the document has 36 attributes, and each text of the list is seen somewhere', () => {
  expect(attributes).toHaveLength(36);
  const inList = all.filter(({ default: text }) => text !== undefined).map(({ name }) => name);
  expect([...new Set(Object.values(seen).flat())].sort()).toStrictEqual(inList.sort());
});

test('the element has the attributes of the list, and no others', async () => {
  const stage = await open();
  const observed: readonly string[] = await stage.element.evaluate((element) =>
    Reflect.get(element.constructor, 'observedAttributes'),
  );
  expect([...observed].sort()).toStrictEqual(all.map(({ name }) => name.toLowerCase()).sort());
});

describe.each(Object.entries<Situation>(situations))('%s', (situation, { options, reach }) => {
  const names = Object.entries(seen).find(([name]) => name === situation)?.[1] ?? [];

  test(`shows ${names.join(', ')}`, async () => {
    const stage = await open(options);
    await reach(stage);
    for (const name of names) {
      const text = defaults.get(name) ?? '';
      await expect.poll(() => told(stage), { message: name }).toContain(text);
      await setText(stage, name, `Attribute ${name}`, 'attribute');
      await expect.poll(() => told(stage), { message: name }).toContain(`Attribute ${name}`);
      await expect.poll(() => told(stage), { message: name }).not.toContain(text);
      await stage.element.evaluate((element, key) => element.removeAttribute(key), name);
      await expect.poll(() => told(stage), { message: name }).toContain(text);
      await setText(stage, name, `Property ${name}`, 'property');
      await expect.poll(() => told(stage), { message: name }).toContain(`Property ${name}`);
      await stage.element.evaluate((element, key) => Reflect.set(element, key, undefined), name);
      await expect.poll(() => told(stage), { message: name }).toContain(text);
    }
  });
});

test('a preset number hides its field, and is the number of the call', async () => {
  const stage = await open({ attributes: 'customerNumber="+351 21 000 00 00"' });
  await stage.goTo('input');
  await stage.element.getByRole('combobox').selectOption('SUPPORT');
  await expect.poll(() => stage.element.getByRole('textbox').count()).toBe(0);
  await stage.button('Continue').click();
  await stage.button('Dial Us').click();
  await stage.page.waitForFunction(() => telephone.calls.length > 0);
  expect(await stage.page.evaluate(() => ({ ...telephone.line.request, signal: undefined }))).toMatchObject({
    customerNumber: '+351 21 000 00 00',
    destinationKey: 'SUPPORT',
  });
});

test('a preset destination hides the choice, and is where the call goes', async () => {
  const stage = await open({ attributes: 'destinationKey="SALES"' });
  await stage.goTo('input');
  expect(await stage.element.getByRole('combobox').count()).toBe(0);
  await stage.element.getByRole('textbox').fill('112');
  await stage.button('Continue').click();
  await stage.button('Dial Us').click();
  await stage.page.waitForFunction(() => telephone.calls.length > 0);
  expect(await stage.page.evaluate(() => ({ ...telephone.line.request, signal: undefined }))).toMatchObject({
    customerNumber: '112',
    destinationKey: 'SALES',
  });
});

test('a preset number that is none is for the customer to mend', async () => {
  const stage = await open({ attributes: 'customerNumber="tomorrow" destinationKey="SALES"' });
  await stage.goTo('input');
  const field = stage.element.getByRole('textbox');
  expect(await field.inputValue()).toBe('tomorrow');
  await stage.element.getByText('Please enter a phone number of 3 to 15 digits').waitFor();
  await field.fill('112');
  await stage.button('Continue').click();
  await stage.button('Dial Us').click();
  await stage.page.waitForFunction(() => telephone.calls.length > 0);
  expect(await stage.page.evaluate(() => telephone.line.request.customerNumber)).toBe('112');
});

test('a preset number that the gateway does not take is for the customer to mend, too', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('device-selection');
  await stage.page.evaluate(() => (telephone.refusal = 'phone-number-invalid'));
  await stage.button('Dial Us').click();
  await stage.reaches('input');
  expect(await stage.element.getByRole('textbox').inputValue()).toBe('+351 21 123 45 67');
  await stage.element.getByText('Please enter a phone number of 3 to 15 digits').waitFor();
});

test('both presets leave no input to do', async () => {
  const stage = await open({ attributes: presets });
  await stage.goTo('device-selection');
  await stage.button('Back').click();
  await stage.reaches('instructions');
});

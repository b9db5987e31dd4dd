import type { OpenOptions, Stage } from './stage.js';
import { presets } from './stage.js';

/** Where a customer can be, and how a test gets there. */
export interface Situation {
  readonly options?: OpenOptions;
  readonly reach: (stage: Stage) => Promise<void>;
}

/** Devices as this script says, instead of Chromium's. */
const withGetUserMedia = (body: string): string =>
  `navigator.mediaDevices.getUserMedia = async (constraints) => { ${body} };`;

const NO_DEVICES = `navigator.mediaDevices.enumerateDevices = async () => [];
${withGetUserMedia("throw new DOMException('None.', 'NotFoundError');")}`;

const CAMERA_REFUSED = `const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
${withGetUserMedia("if (constraints.video) throw new DOMException('No.', 'NotAllowedError'); return open(constraints);")}`;

const CAMERA_IN_USE = CAMERA_REFUSED.replace('NotAllowedError', 'NotReadableError');

const withPresets: OpenOptions = { attributes: presets };

const ended =
  (how: (stage: Stage) => Promise<void>): Situation['reach'] =>
  async (stage) => {
    await stage.goTo('ringing');
    await how(stage);
    await stage.reaches('disconnected');
  };

const refused = (code: string): Situation => ({
  options: withPresets,
  reach: async (stage) => {
    await stage.goTo('device-selection');
    await stage.page.evaluate((why) => Object.assign(telephone, { refusal: why }), code);
    await stage.button('Dial Us').click();
    await stage.reaches('disconnected');
  },
});

const inCall = (then: (stage: Stage) => Promise<void>): Situation => ({
  options: withPresets,
  reach: async (stage) => {
    await stage.goTo('in-call');
    await then(stage);
  },
});

const switchRefused = (button: string, code: string): Situation =>
  inCall(async (stage) => {
    await stage.page.evaluate((why) => Object.assign(telephone.line, { refusal: why }), code);
    await stage.button(button).click();
    await stage.part('error').waitFor();
  });

const atDevices = (script: string): Situation => ({
  options: { ...withPresets, script },
  reach: async (stage) => {
    await stage.goTo('device-selection');
    await stage.part('error').waitFor();
  },
});

export type SituationName =
  | 'not supported'
  | 'instructions'
  | 'input with mistakes'
  | 'input while destinations are fetched'
  | 'input without destinations'
  | 'devices, asking'
  | 'devices'
  | 'devices, microphone refused'
  | 'devices, camera refused'
  | 'devices, camera in use'
  | 'devices, none'
  | 'connecting'
  | 'ringing'
  | 'in call'
  | 'in call with pictures, muted'
  | 'in call with keypad'
  | 'in call, camera failed'
  | 'in call, screen failed'
  | 'ended'
  | 'busy'
  | 'no answer'
  | 'not accepted'
  | 'nobody there'
  | 'connection lost'
  | 'failed'
  | 'destination unknown'
  | 'too many calls';

/** Every view of the component that looks different from the others. */
export const situations: Readonly<Record<SituationName, Situation>> = {
  'not supported': {
    options: { script: 'delete globalThis.RTCPeerConnection' },
    reach: (stage) => stage.reaches('not-supported'),
  },
  instructions: { reach: (stage) => stage.goTo('instructions') },
  'input with mistakes': {
    reach: async (stage) => {
      await stage.goTo('input');
      await stage.element.getByRole('combobox').waitFor();
      await stage.button('Continue').click();
      await stage.element.getByText('Please choose one').waitFor();
    },
  },
  'input while destinations are fetched': {
    reach: async (stage) => {
      await stage.page.evaluate(() => (telephone.listDestinations = () => new Promise(() => {})));
      await stage.goTo('input');
    },
  },
  'input without destinations': {
    reach: async (stage) => {
      await stage.page.evaluate(() => (telephone.refusal = 'voice-not-configured'));
      await stage.goTo('input');
      await stage.part('error').waitFor();
    },
  },
  'devices, asking': {
    options: { ...withPresets, script: withGetUserMedia('return new Promise(() => {});') },
    reach: async (stage) => {
      await stage.button('Continue').click();
      await stage.element.getByRole('paragraph').getByText('Please allow').waitFor();
    },
  },
  devices: { options: withPresets, reach: (stage) => stage.goTo('device-selection') },
  'devices, microphone refused': {
    ...atDevices(''),
    options: { ...withPresets, devices: [] },
  },
  'devices, camera refused': atDevices(CAMERA_REFUSED),
  'devices, camera in use': atDevices(CAMERA_IN_USE),
  'devices, none': atDevices(NO_DEVICES),
  connecting: {
    options: withPresets,
    reach: async (stage) => {
      await stage.goTo('device-selection');
      await stage.page.evaluate(() => (telephone.isSlow = true));
      await stage.button('Dial Us').click();
      await stage.reaches('connecting');
    },
  },
  ringing: { options: withPresets, reach: (stage) => stage.goTo('ringing') },
  'in call': inCall(async () => {}),
  'in call with pictures, muted': inCall(async (stage) => {
    await stage.showVideo();
    await stage.button('Camera').click();
    await stage.button('Mute').click();
    await stage.button('Unmute').waitFor();
  }),
  'in call with keypad': inCall(async (stage) => {
    await stage.button('Keypad').click();
    await stage.part('keypad').waitFor();
  }),
  'in call, camera failed': switchRefused('Camera', 'camera-failed'),
  'in call, screen failed': switchRefused('Screen share', 'screen-share-failed'),
  ended: { options: withPresets, reach: (stage) => stage.goTo('disconnected') },
  busy: { options: withPresets, reach: ended((stage) => stage.end('busy')) },
  'no answer': { options: withPresets, reach: ended((stage) => stage.end('no-answer')) },
  'not accepted': { options: withPresets, reach: ended((stage) => stage.end('refused')) },
  'nobody there': { options: withPresets, reach: ended((stage) => stage.end('not-found')) },
  'connection lost': { options: withPresets, reach: ended((stage) => stage.end('connection-lost')) },
  failed: { options: withPresets, reach: ended((stage) => stage.end('failed')) },
  'destination unknown': refused('destination-not-found'),
  'too many calls': refused('too-many-calls'),
};

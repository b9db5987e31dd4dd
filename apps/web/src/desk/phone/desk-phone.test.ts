import { ParlanceError } from '@parlance/chat';
import { TelephoneError, type Call, type CallState } from '@parlance/click-to-contact';
import type { AgentPhone, AgentPhoneState, IncomingCall } from '@parlance/click-to-contact/sip';
import { beforeEach, expect, test, vi } from 'vitest';

import { DeskPhone } from './desk-phone.js';

/** An agent's phone that tests play the other side of. */
class FakePhone implements AgentPhone {
  state: AgentPhoneState = 'off';
  trouble: Error | undefined;
  isClosed = false;
  readonly #states = new Set<(state: AgentPhoneState) => void>();
  readonly #calls = new Set<(call: IncomingCall) => void>();

  readonly subscribe = (listener: (state: AgentPhoneState) => void): (() => void) => {
    this.#states.add(listener);
    return () => this.#states.delete(listener);
  };

  readonly onIncoming = (listener: (call: IncomingCall) => void): (() => void) => {
    this.#calls.add(listener);
    return () => this.#calls.delete(listener);
  };

  readonly register = async (): Promise<void> => {
    if (this.trouble !== undefined) throw this.trouble;
    this.become('registered');
  };

  readonly close = async (): Promise<void> => {
    this.isClosed = true;
  };

  become(state: AgentPhoneState): void {
    this.state = state;
    for (const listener of this.#states) listener(state);
  }

  ring(call: IncomingCall): void {
    for (const listener of this.#calls) listener(call);
  }
}

const TALKING: CallState = {
  phase: 'talking',
  isMuted: false,
  isCameraOn: false,
  isScreenShared: false,
  remote: undefined,
  hasRemoteVideo: false,
  localVideo: undefined,
};

let phone: FakePhone;
let desk: DeskPhone;
let tellState: (state: CallState) => void;
let stopRinging: () => void;
let answer: ReturnType<typeof vi.fn<IncomingCall['answer']>>;
const refuse = vi.fn<() => void>();

const call: Call = {
  state: TALKING,
  subscribe: (listener) => {
    tellState = listener;
    return () => undefined;
  },
  hangUp: async () => tellState({ ...TALKING, phase: 'ended', endReason: 'hung-up' }),
  setMuted: () => undefined,
  setCamera: async () => {
    throw new TelephoneError('No.', { code: 'camera-refused' });
  },
  setScreenShare: async () => undefined,
  sendTone: () => undefined,
  getStatistics: async () => ({ packetsSent: 0, packetsReceived: 0 }),
};

beforeEach(() => {
  phone = new FakePhone();
  refuse.mockReset();
  answer = vi.fn<IncomingCall['answer']>(async () => call);
  // Node has no sound to listen to: tones.test.ts and the browser tests do.
  desk = new DeskPhone(phone, () => () => undefined);
});

const ring = (): void =>
  phone.ring({
    customerNumber: '+351211234567',
    destinationKey: 'WORKSHOP',
    destinationLabel: 'The workshop',
    answer,
    refuse,
    onOver: (listener) => {
      stopRinging = listener;
    },
  });

test('a call rings, is answered, and ends with a note', async () => {
  await desk.start();
  ring();
  expect(desk.snapshot()).toMatchObject({
    status: 'registered',
    incoming: { customerNumber: '+351211234567', destinationLabel: 'The workshop', isAnswering: false },
  });
  await desk.answer();
  expect(desk.snapshot().call).toMatchObject({
    customerNumber: '+351211234567',
    state: { phase: 'talking' },
  });
  expect(desk.snapshot().incoming).toBeUndefined();
  tellState({ ...TALKING, phase: 'ended', endReason: 'hung-up-there' });
  expect(desk.snapshot()).toEqual({ status: 'registered', lastCall: 'hung-up-there' });
});

test('answering twice is answering once', async () => {
  ring();
  await Promise.all([desk.answer(), desk.answer()]);
  expect(answer).toHaveBeenCalledOnce();
});

test('a call that was given up is told of, and can be neither answered nor refused', async () => {
  ring();
  stopRinging();
  expect(desk.snapshot()).toEqual({ status: 'off', lastCall: 'over' });
  await desk.answer();
  desk.refuse();
  expect(answer).not.toHaveBeenCalled();
  expect(refuse).not.toHaveBeenCalled();
});

test('a refused call is nobody’s any more', () => {
  ring();
  desk.refuse();
  stopRinging();
  expect(refuse).toHaveBeenCalledOnce();
  expect(desk.snapshot()).toEqual({ status: 'off' });
});

test('without a microphone it goes on ringing, and says why', async () => {
  answer.mockRejectedValueOnce(new TelephoneError('No.', { code: 'microphone-refused' }));
  ring();
  await desk.answer();
  expect(desk.snapshot()).toMatchObject({ incoming: { isAnswering: false }, problem: 'microphone-refused' });
  await desk.answer();
  expect(desk.snapshot()).not.toHaveProperty('problem');
  expect(desk.snapshot().call).toBeDefined();
});

test('a call that is over while the browser asks for the microphone leaves no problem behind', async () => {
  answer.mockImplementationOnce(async () => {
    stopRinging();
    throw new TelephoneError('Over.', { code: 'call-failed' });
  });
  ring();
  await desk.answer();
  expect(desk.snapshot()).toEqual({ status: 'off', lastCall: 'over' });
});

test('what goes wrong in a call is told and does not end it', async () => {
  ring();
  await desk.answer();
  await desk.use((current) => current.setCamera(true));
  expect(desk.snapshot()).toMatchObject({ problem: 'camera-refused', call: { state: { phase: 'talking' } } });
  await desk.use((current) => current.hangUp());
  expect(desk.snapshot()).toEqual({ status: 'off', lastCall: 'hung-up' });
});

test('a sandbox without voice is not asked again; one that is away is', async () => {
  phone.trouble = new ParlanceError('Away.', { code: 'network' });
  await desk.start();
  phone.become('unreachable');
  expect(desk.snapshot().status).toBe('unreachable');
  expect(phone.isClosed).toBe(false);
  phone.trouble = new ParlanceError('No voice.', { code: 'voice-not-configured' });
  await desk.start();
  expect(desk.snapshot().status).toBe('not-configured');
  expect(phone.isClosed).toBe(true);
});

import type { TextName } from './generated/attributes.js';

/** What customers choose from. */
export const deviceKinds = ['audioInput', 'audioOutput', 'videoInput'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export interface Device {
  readonly id: string;
  /** Empty where the browser tells no name. */
  readonly label: string;
}

/** The devices by kind; speakers only where the browser lets pages choose them. */
export type Devices = Readonly<Record<DeviceKind, readonly Device[]>>;

/** What came of asking for the devices. */
export interface DeviceAnswer {
  readonly devices: Devices;
  /** Without a microphone there is no call. */
  readonly hasMicrophone: boolean;
  readonly error: TextName | undefined;
}

const kindOf: Readonly<Record<MediaDeviceKind, DeviceKind>> = {
  audioinput: 'audioInput',
  audiooutput: 'audioOutput',
  videoinput: 'videoInput',
};

/** Asks for microphone and camera, and lists what there is. A call needs the microphone only. */
export async function askForDevices(): Promise<DeviceAnswer> {
  const hasCamera = (await listDevices()).videoInput.length > 0;
  const first = await open({ audio: true, video: hasCamera });
  if ('stream' in first) return answer(first.stream, undefined);
  const second = hasCamera ? await open({ audio: true }) : first;
  if ('stream' in second) return answer(second.stream, cameraError(first.cause));
  return { devices: await listDevices(), hasMicrophone: false, error: microphoneError(second.cause) };
}

const open = (
  constraints: MediaStreamConstraints,
): Promise<{ readonly stream: MediaStream } | { readonly cause: unknown }> =>
  navigator.mediaDevices.getUserMedia(constraints).then(
    (stream) => ({ stream }),
    (cause: unknown) => ({ cause }),
  );

/** Names are told while a device is open, so the stream is closed last. Nothing may throw before. */
async function answer(stream: MediaStream, error: TextName | undefined): Promise<DeviceAnswer> {
  const devices = await listDevices();
  for (const track of stream.getTracks()) track.stop();
  return { devices, hasMicrophone: true, error };
}

/** What there is, without asking. A browser that does not tell can make calls all the same. */
export async function listDevices(): Promise<Devices> {
  const found = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  const of = (kind: DeviceKind): readonly Device[] =>
    found
      .filter((device) => kindOf[device.kind] === kind)
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  const canChooseSpeakers = 'setSinkId' in HTMLMediaElement.prototype;
  return {
    audioInput: of('audioInput'),
    audioOutput: canChooseSpeakers ? of('audioOutput') : [],
    videoInput: of('videoInput'),
  };
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : '');

const cameraError = (cause: unknown): TextName =>
  nameOf(cause) === 'NotAllowedError' ? 'noVideoPermissionError' : 'videoFailedError';

const microphoneError = (cause: unknown): TextName =>
  nameOf(cause) === 'NotAllowedError' ? 'noAudioPermissionError' : 'noMicrophoneError';

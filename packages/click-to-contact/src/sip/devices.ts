import { TelephoneError, type TelephoneErrorCode } from '../telephone.js';

interface Asked {
  readonly what: string;
  readonly refused: TelephoneErrorCode;
  readonly failed: TelephoneErrorCode;
  readonly wayOut: string;
}

const ALLOW = 'Allow this page to use it in the browser, then try again.';
const MICROPHONE: Asked = {
  what: 'The microphone',
  refused: 'microphone-refused',
  failed: 'microphone-failed',
  wayOut: ALLOW,
};
const CAMERA: Asked = {
  what: 'The camera',
  refused: 'camera-refused',
  failed: 'camera-failed',
  wayOut: ALLOW,
};
const SCREEN: Asked = {
  what: 'The screen',
  refused: 'screen-share-refused',
  failed: 'screen-share-failed',
  wayOut: 'Choose a screen or a window to share.',
};

/** @throws TelephoneError `microphone-refused`, `microphone-failed` */
export const openMicrophone = (deviceId?: string): Promise<MediaStreamTrack> =>
  open(MICROPHONE, async () => navigator.mediaDevices.getUserMedia({ audio: wanted(deviceId) }));

/** @throws TelephoneError `camera-refused`, `camera-failed` */
export const openCamera = (deviceId?: string): Promise<MediaStreamTrack> =>
  open(CAMERA, async () => navigator.mediaDevices.getUserMedia({ video: wanted(deviceId) }));

/** @throws TelephoneError `screen-share-refused`, `screen-share-failed` */
export const openScreen = (): Promise<MediaStreamTrack> =>
  open(SCREEN, async () => navigator.mediaDevices.getDisplayMedia({ video: true }));

/** A device that is gone since it was chosen must not stop the call: another one is taken. */
const wanted = (deviceId: string | undefined): boolean | MediaTrackConstraints =>
  deviceId === undefined ? true : { deviceId };

async function open(
  { what, refused, failed, wayOut }: Asked,
  ask: () => Promise<MediaStream>,
): Promise<MediaStreamTrack> {
  const stream = await ask().catch((cause: unknown) => {
    const isRefused = nameOf(cause) === 'NotAllowedError' || nameOf(cause) === 'SecurityError';
    throw isRefused
      ? new TelephoneError(`${what} may not be used. ${wayOut}`, { code: refused, cause })
      : new TelephoneError(`${what} cannot be used. Check that it works and that nothing else uses it.`, {
          code: failed,
          cause,
        });
  });
  const [track] = stream.getTracks();
  if (track) return track;
  throw new TelephoneError(`${what} gives nothing. Choose another one.`, { code: failed });
}

const nameOf = (cause: unknown): string | undefined => (cause instanceof Error ? cause.name : undefined);

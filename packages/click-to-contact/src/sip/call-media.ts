import { TelephoneError, type CallState } from '../telephone.js';
import { openCamera, openScreen } from './devices.js';

/** What of a call's state is about media. */
export type MediaState = Omit<CallState, 'phase' | 'endReason'>;

const LOOK_FOR_VIDEO_MS = 250;

/** A shared screen on which nothing happens sends a picture a second. */
const VIDEO_GONE_AFTER_MS = 2_000;

type VideoSource = 'camera' | 'screen';

/**
 * What is heard and seen in one call. The line for video is agreed on from the start and stays empty until there is something
 * to show, so that camera and screen come and go without a further agreement, which could fail or collide.
 */
export class CallMedia {
  #onChange: () => void = () => undefined;
  readonly #remote = new MediaStream();
  readonly #stopped = new AbortController();
  readonly #microphone: MediaStreamTrack;
  readonly #cameraId: string | undefined;
  #video: { readonly source: VideoSource; readonly track: MediaStreamTrack } | undefined;
  #localVideo: MediaStream | undefined;
  #connection: RTCPeerConnection | undefined;
  #hasRemoteVideo = false;
  #audioSender: RTCRtpSender | undefined;
  #videoSender: RTCRtpSender | undefined;
  /** One change at a time: two quick clicks must not leave a camera on. */
  #changes = Promise.resolve();

  constructor(microphone: MediaStreamTrack, cameraId: string | undefined) {
    this.#microphone = microphone;
    this.#cameraId = cameraId;
  }

  /** From now on tells `listener` of each change; only one listens. */
  watch(listener: () => void): void {
    this.#onChange = listener;
  }

  state(): MediaState {
    return {
      isMuted: !this.#microphone.enabled,
      isCameraOn: this.#video?.source === 'camera',
      isScreenShared: this.#video?.source === 'screen',
      remote: this.#remote.getTracks().length === 0 ? undefined : this.#remote,
      hasRemoteVideo: this.#hasRemoteVideo,
      localVideo: this.#localVideo,
    };
  }

  /** For the side that calls: both lines are there before the offer is made. */
  offerTo(connection: RTCPeerConnection): void {
    this.#listen(connection);
    this.#audioSender = connection.addTransceiver(this.#microphone).sender;
    this.#videoSender = connection.addTransceiver('video').sender;
  }

  /** For the side that answers: it takes each line that is offered, before the answer is made. */
  answerTo(connection: RTCPeerConnection): void {
    this.#listen(connection);
    connection.addEventListener(
      'track',
      ({ transceiver, track }) => {
        transceiver.direction = 'sendrecv';
        if (track.kind === 'video') this.#videoSender ??= transceiver.sender;
        else this.#speakInto(transceiver.sender);
      },
      { signal: this.#stopped.signal },
    );
  }

  #speakInto(sender: RTCRtpSender): void {
    if (this.#audioSender) return;
    this.#audioSender = sender;
    // It fails only when the call is over.
    this.#change(() => sender.replaceTrack(this.#microphone)).catch(() => undefined);
  }

  #listen(connection: RTCPeerConnection): void {
    this.#connection = connection;
    const { signal } = this.#stopped;
    connection.addEventListener(
      'track',
      ({ track, receiver }) => {
        this.#remote.addTrack(track);
        if (track.kind === 'video') this.#watchVideo(receiver);
        this.#onChange();
      },
      { signal },
    );
  }

  /** Browsers do not tell when pictures begin and cease to come: the line itself stays as it was agreed on. */
  #watchVideo(receiver: RTCRtpReceiver): void {
    const look = (): void => {
      const now = performance.timeOrigin + performance.now();
      const isComing = receiver
        .getSynchronizationSources()
        .some(({ timestamp }) => now - timestamp < VIDEO_GONE_AFTER_MS);
      if (isComing === this.#hasRemoteVideo) return;
      this.#hasRemoteVideo = isComing;
      this.#onChange();
    };
    const timer = setInterval(look, LOOK_FOR_VIDEO_MS);
    this.#stopped.signal.addEventListener('abort', () => clearInterval(timer));
  }

  setMuted(isMuted: boolean): void {
    this.#microphone.enabled = !isMuted;
    this.#onChange();
  }

  setVideo(source: VideoSource, isOn: boolean): Promise<void> {
    return this.#change(async () => {
      if (isOn === (this.#video?.source === source)) return;
      if (!isOn) return this.#show(undefined);
      if (!this.#videoSender) throw failed(source, 'The other side takes no video.');
      const track = await (source === 'camera' ? openCamera(this.#cameraId) : openScreen());
      await this.#show({ source, track });
    });
  }

  async #show(
    video: { readonly source: VideoSource; readonly track: MediaStreamTrack } | undefined,
  ): Promise<void> {
    const isSent = await this.#send(this.#videoSender, video?.track).catch((cause: unknown) => {
      throw video ? failed(video.source, 'It cannot be sent.', cause) : cause;
    });
    if (!isSent) return;
    this.#video?.track.stop();
    this.#video = video;
    this.#localVideo = video && new MediaStream([video.track]);
    // The browser's own "Stop sharing", or a camera that is unplugged.
    const gone = (): void => void this.setVideo(video?.source ?? 'camera', false).catch(() => undefined);
    video?.track.addEventListener('ended', gone, { signal: this.#stopped.signal });
    this.#onChange();
  }

  /** Whether the track is sent now. Where that fails, or the call has ended meanwhile, it is let go of. */
  async #send(sender: RTCRtpSender | undefined, track: MediaStreamTrack | undefined): Promise<boolean> {
    const { signal } = this.#stopped;
    try {
      if (!signal.aborted) await sender?.replaceTrack(track ?? null);
    } catch (cause) {
      track?.stop();
      if (!signal.aborted) throw cause;
    }
    if (signal.aborted) track?.stop();
    return !signal.aborted;
  }

  #change(change: () => Promise<void>): Promise<void> {
    const changed = this.#changes.then(change);
    this.#changes = changed.catch(() => undefined);
    return changed;
  }

  /** Whether the tone goes with the sound (RFC 4733). */
  sendTone(tone: string): boolean {
    const dtmf = this.#audioSender?.dtmf;
    if (!dtmf?.canInsertDTMF) return false;
    dtmf.insertDTMF(dtmf.toneBuffer + tone);
    return true;
  }

  async getStatistics(): Promise<{ readonly packetsSent: number; readonly packetsReceived: number }> {
    const report = await this.#connection?.getStats();
    let packetsSent = 0;
    let packetsReceived = 0;
    report?.forEach(
      (entry: {
        readonly type: string;
        readonly packetsSent?: number;
        readonly packetsReceived?: number;
      }) => {
        if (entry.type === 'outbound-rtp') packetsSent += entry.packetsSent ?? 0;
        if (entry.type === 'inbound-rtp') packetsReceived += entry.packetsReceived ?? 0;
      },
    );
    return { packetsSent, packetsReceived };
  }

  /** Lets go of microphone, camera and screen. */
  stop(): void {
    this.#stopped.abort();
    this.#microphone.stop();
    this.#video?.track.stop();
    this.#video = undefined;
    this.#localVideo = undefined;
    this.#hasRemoteVideo = false;
    for (const track of this.#remote.getTracks()) this.#remote.removeTrack(track);
  }
}

const failed = (source: VideoSource, reason: string, cause?: unknown): TelephoneError =>
  new TelephoneError(`${source === 'camera' ? 'The camera' : 'The screen'} cannot be shown. ${reason}`, {
    code: source === 'camera' ? 'camera-failed' : 'screen-share-failed',
    cause,
  });

import {
  TelephoneError,
  type Call,
  type CallEndReason,
  type CallRequest,
  type CallState,
  type Destination,
  type Telephone,
  type TelephoneErrorCode,
  type Tone,
} from '../../src/telephone.js';

/** A picture that moves, as an agent's camera or screen would show. */
function picture(color: string): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d');
  const paint = (): void => {
    if (!context) return;
    context.fillStyle = color;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = 'white';
    context.font = '48px sans-serif';
    context.fillText(new Date().toISOString().slice(11, 21), 180, 250);
  };
  paint();
  setInterval(paint, 100);
  return canvas.captureStream(10);
}

/** Sound, and the line for a picture that does not come: what calls begin with. */
function sound(): MediaStream {
  const context = new AudioContext();
  const { stream } = new MediaStreamAudioDestinationNode(context);
  const silentLine = new RTCPeerConnection().addTransceiver('video').receiver.track;
  return new MediaStream([...stream.getTracks(), silentLine]);
}

/** One call of which the test is the other side. */
export class FakeCall implements Call {
  state: CallState = {
    phase: 'connecting',
    isMuted: false,
    isCameraOn: false,
    isScreenShared: false,
    remote: undefined,
    hasRemoteVideo: false,
    localVideo: undefined,
  };
  readonly tones: Tone[] = [];
  readonly request: CallRequest;
  hangUps = 0;
  /** Thrown by the next switch of camera or screen. */
  refusal: TelephoneErrorCode | undefined;
  #listeners = new Set<(state: CallState) => void>();

  constructor(request: CallRequest) {
    this.request = request;
  }

  subscribe(listener: (state: CallState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #become(changes: Partial<CallState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.#listeners) listener(this.state);
  }

  ring(): void {
    this.#become({ phase: 'ringing' });
  }

  answer(): void {
    this.#become({ phase: 'talking' });
  }

  speak(): void {
    this.#become({ remote: sound() });
  }

  showVideo(): void {
    this.#become({ remote: picture('#1d4ed8'), hasRemoteVideo: true });
  }

  hideVideo(): void {
    this.#become({ hasRemoteVideo: false });
  }

  end(endReason: CallEndReason): void {
    this.#become({ phase: 'ended', endReason });
  }

  async hangUp(): Promise<void> {
    this.hangUps += 1;
  }

  setMuted(isMuted: boolean): void {
    this.#become({ isMuted });
  }

  async setCamera(isCameraOn: boolean): Promise<void> {
    this.#refuse();
    this.#become({
      isCameraOn,
      isScreenShared: false,
      localVideo: isCameraOn ? picture('#166534') : undefined,
    });
  }

  async setScreenShare(isScreenShared: boolean): Promise<void> {
    this.#refuse();
    this.#become({
      isScreenShared,
      isCameraOn: false,
      localVideo: isScreenShared ? picture('#6b21a8') : undefined,
    });
  }

  #refuse(): void {
    const code = this.refusal;
    this.refusal = undefined;
    if (code !== undefined) throw new TelephoneError('Refused by the test.', { code });
  }

  sendTone(tone: Tone): void {
    this.tones.push(tone);
  }

  async getStatistics(): Promise<{ readonly packetsSent: number; readonly packetsReceived: number }> {
    return { packetsSent: 0, packetsReceived: 0 };
  }
}

/** A telephone without a line: the test says what happens. */
export class FakeTelephone implements Telephone {
  destinations: readonly Destination[] = [
    { key: 'SALES', label: 'Sales' },
    { key: 'SUPPORT', label: 'Technical support' },
  ];
  /** Thrown instead of destinations or calls. */
  refusal: TelephoneErrorCode | undefined;
  /** Calls wait for {@link FakeTelephone.connect} when true. */
  isSlow = false;
  readonly calls: FakeCall[] = [];
  connect: () => void = () => {};

  /** The newest call. */
  get line(): FakeCall {
    const call = this.calls.at(-1);
    if (!call) throw new Error('There is no call yet.');
    return call;
  }

  async listDestinations(): Promise<readonly Destination[]> {
    this.#refuse();
    return this.destinations;
  }

  async call(request: CallRequest): Promise<Call> {
    this.#refuse();
    if (this.isSlow) await new Promise<void>((resolve) => (this.connect = resolve));
    const call = new FakeCall(request);
    this.calls.push(call);
    return call;
  }

  #refuse(): void {
    if (this.refusal !== undefined) throw new TelephoneError('Refused by the test.', { code: this.refusal });
  }
}

// What the tests' pages run: a customer's phone and an agent's, with what happened written down.
import {
  createAgentPhone,
  gatewayTelephone,
  type AgentPhone,
  type IncomingCall,
  type PhoneRegistration,
} from '@parlance/click-to-contact/sip';
import {
  TelephoneError,
  type Call,
  type CallRequest,
  type CallState,
  type Tone,
} from '@parlance/click-to-contact';

import { listenFor, type Listening } from './tones.js';

/** What a test may ask a page for. */
export interface Phones {
  readonly call: (gateway: string, request: CallRequest) => Promise<void>;
  /** Aborts at once; gives what it ended with. */
  readonly giveUp: (gateway: string, request: CallRequest) => Promise<string>;
  /** The `code` of the error that a call fails with. */
  readonly codeOfCall: (gateway: string, request: CallRequest) => Promise<string>;
  readonly register: (registrationUrl: string) => Promise<void>;
  readonly registration: () => string;
  readonly ringing: () => { readonly customerNumber: string; readonly destinationKey: string } | undefined;
  readonly answer: () => Promise<void>;
  readonly refuse: () => void;
  readonly close: () => Promise<void>;
  readonly history: () => readonly string[];
  readonly state: () => Readonly<Record<string, unknown>>;
  readonly packets: () => Promise<{ readonly packetsSent: number; readonly packetsReceived: number }>;
  readonly hangUp: () => Promise<void>;
  readonly setMuted: (isMuted: boolean) => void;
  readonly setCamera: (isOn: boolean) => Promise<void>;
  readonly setScreenShare: (isOn: boolean) => Promise<void>;
  readonly sendTones: (tones: string) => void;
  readonly heardTones: () => string;
  /** Of what comes from the other side, in dB. */
  readonly loudness: () => number;
  readonly openTracks: () => number;
}

declare global {
  interface Window {
    phones: Phones;
  }
}

/** Every track that was ever opened in this page. */
const opened: MediaStreamTrack[] = [];
const { mediaDevices } = navigator;
const { getUserMedia, getDisplayMedia } = mediaDevices;
const remembering =
  (open: (constraints?: MediaStreamConstraints) => Promise<MediaStream>) =>
  async (constraints?: MediaStreamConstraints): Promise<MediaStream> => {
    const stream = await open.call(mediaDevices, constraints);
    opened.push(...stream.getTracks());
    return stream;
  };
mediaDevices.getUserMedia = remembering(getUserMedia);
mediaDevices.getDisplayMedia = remembering(getDisplayMedia);

let current: Call | undefined;
let incoming: IncomingCall | undefined;
let phone: AgentPhone | undefined;
let history: string[] = [];
let heard = '';
let listening: Listening | undefined;

function follow(call: Call): void {
  current = call;
  history = [];
  heard = '';
  const note = ({ phase, endReason, remote }: CallState): void => {
    const step = endReason === undefined ? phase : `${phase}: ${endReason}`;
    if (history.at(-1) !== step) history.push(step);
    if (remote && phase === 'talking') listening ??= listenFor(remote, (tone) => (heard += tone));
    if (phase === 'ended') listening = listening?.stop();
  };
  note(call.state);
  call.subscribe(note);
}

const present = (): Call => {
  if (!current) throw new Error('There is no call.');
  return current;
};

window.phones = {
  call: async (gateway, request) => follow(await gatewayTelephone({ gateway }).call(request)),
  giveUp: async (gateway, request) => {
    const stop = new AbortController();
    const call = gatewayTelephone({ gateway }).call({ ...request, signal: stop.signal });
    stop.abort();
    return call.then(
      () => 'called',
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    );
  },
  codeOfCall: (gateway, request) =>
    gatewayTelephone({ gateway })
      .call(request)
      .then(
        () => 'called',
        (error: unknown) => (TelephoneError.is(error) ? error.code : String(error)),
      ),
  register: async (registrationUrl) => {
    phone = createAgentPhone({ getRegistration: () => readRegistration(registrationUrl), retryAfterMs: 200 });
    phone.onIncoming((call) => {
      incoming = call;
      call.onOver(() => {
        incoming = undefined;
      });
    });
    await phone.register();
  },
  registration: () => phone?.state ?? 'off',
  ringing: () =>
    incoming && { customerNumber: incoming.customerNumber, destinationKey: incoming.destinationKey },
  answer: async () => {
    if (!incoming) throw new Error('Nobody calls.');
    follow(await incoming.answer());
  },
  refuse: () => incoming?.refuse(),
  close: async () => phone?.close(),
  history: () => history,
  state: () => {
    const { remote, localVideo, ...state } = present().state;
    return { ...state, hasRemote: remote !== undefined, hasLocalVideo: localVideo !== undefined };
  },
  packets: () => present().getStatistics(),
  hangUp: () => present().hangUp(),
  setMuted: (isMuted) => present().setMuted(isMuted),
  setCamera: (isOn) => present().setCamera(isOn),
  setScreenShare: (isOn) => present().setScreenShare(isOn),
  sendTones: (tones) => {
    for (const tone of tones) if (isTone(tone)) present().sendTone(tone);
  },
  heardTones: () => heard,
  loudness: () => listening?.loudness() ?? -Infinity,
  openTracks: () => opened.filter(({ readyState }) => readyState === 'live').length,
};

const isTone = (text: string): text is Tone => /^[\d*#]$/.test(text);

async function readRegistration(url: string): Promise<PhoneRegistration> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The phone's account: ${response.status}`);
  return response.json();
}

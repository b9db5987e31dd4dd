import { ConfigError } from '@parlance/runtime';

import { askForDevices, deviceKinds, listDevices, type DeviceKind, type Devices } from './devices.js';
import type { PresetName, TextName } from './generated/attributes.js';
import { isPhoneNumber } from './phone-number.js';
import type { CallEndDetail, CallStartDetail, ClickToContactState } from './state.js';
import { isSupported } from './support.js';
import {
  TelephoneError,
  type Call,
  type CallEndReason,
  type CallState,
  type Destination,
  type Telephone,
  type Tone,
} from './telephone.js';
import { errorOfEnd, troubleOf, videoTroubleOf } from './trouble.js';

/** All that a view shows; texts by name, so that a page may change them at any time. */
export interface FlowSnapshot {
  readonly state: ClickToContactState;
  /** Undefined until they are fetched. */
  readonly destinations: readonly Destination[] | undefined;
  readonly input: Readonly<Record<PresetName, string>>;
  readonly inputErrors: Readonly<Partial<Record<PresetName, TextName>>>;
  /** Undefined while the browser asks for permission. */
  readonly devices: Devices | undefined;
  readonly chosenDevices: Readonly<Partial<Record<DeviceKind, string>>>;
  readonly call: CallState | undefined;
  readonly endReason: CallEndReason | undefined;
  /** Stands in the error banner. */
  readonly error: TextName | undefined;
}

/** What the flow needs of the element. */
export interface FlowHost {
  getPreset(name: PresetName): string | undefined;
  /** Throws ConfigError when there is none. */
  getTelephone(): Telephone;
  onChange(): void;
  onCallStart(detail: CallStartDetail): void;
  onCallEnd(detail: CallEndDetail): void;
}

const BEGIN: FlowSnapshot = {
  state: 'instructions',
  destinations: undefined,
  input: { customerNumber: '', destinationKey: '' },
  inputErrors: {},
  devices: undefined,
  chosenDevices: {},
  call: undefined,
  endReason: undefined,
  error: undefined,
};

const stateOfPhase = { connecting: 'connecting', ringing: 'ringing', talking: 'in-call' } as const;

/** The way from the instructions through a call to its end. */
export class Flow {
  #host: FlowHost;
  #snapshot: FlowSnapshot = BEGIN;
  /** Aborted when the state it belongs to is left (a call is one): what arrives later is dropped. */
  #step = new AbortController();
  #call: Call | undefined;
  #stopFollowing: () => void = () => {};
  #hasMicrophone = false;
  /** By the gateway. */
  #refusedNumber: string | undefined;

  constructor(host: FlowHost) {
    this.#host = host;
  }

  get snapshot(): FlowSnapshot {
    return this.#snapshot;
  }

  /** What the page presets; a number that is none leaves its field to the customer. */
  getPreset(name: PresetName): string | undefined {
    const preset = this.#host.getPreset(name) || undefined;
    const isUsable =
      name !== 'customerNumber' || (preset !== this.#refusedNumber && isPhoneNumber(preset ?? ''));
    return isUsable ? preset : undefined;
  }

  /** Whether input is left to do: presets take the place of fields. */
  get needsInput(): boolean {
    return !this.getPreset('customerNumber') || !this.getPreset('destinationKey');
  }

  /** Whether nothing can be done but to wait for the destinations, or for the permission to use devices. */
  get waitsFor(): 'destinations' | 'devices' | undefined {
    const { state, destinations, devices, error } = this.#snapshot;
    if (state === 'input' && !this.getPreset('destinationKey') && !destinations) return 'destinations';
    return state === 'device-selection' && !devices && !error ? 'devices' : undefined;
  }

  /** Looks at what the browser can do. */
  begin(): void {
    this.#enter(isSupported() ? 'instructions' : 'not-supported');
  }

  /** From the instructions, or from the end of a call. */
  goOn(): void {
    const { state } = this.#snapshot;
    if (state !== 'instructions' && state !== 'disconnected') return;
    if (this.needsInput) this.#enterInput();
    else void this.#enterDeviceSelection();
  }

  goBack(): void {
    if (this.#snapshot.state === 'device-selection' && this.needsInput) this.#enterInput();
    else this.#enter('instructions');
  }

  #enterInput(inputErrors: FlowSnapshot['inputErrors'] = {}): void {
    this.#enter('input', { inputErrors });
    if (!this.getPreset('customerNumber')) this.#beginWithPreset();
    if (!this.getPreset('destinationKey') && !this.#snapshot.destinations?.length)
      void this.fetchDestinations();
  }

  /** A number of the page that is none is for the customer to mend. */
  #beginWithPreset(): void {
    const { input, inputErrors } = this.#snapshot;
    const customerNumber = this.#host.getPreset('customerNumber');
    if (!customerNumber || input.customerNumber) return;
    this.#change({
      input: { ...input, customerNumber },
      inputErrors: { ...inputErrors, customerNumber: 'customerNumberError' },
    });
  }

  async fetchDestinations(): Promise<void> {
    const { signal } = this.#step;
    this.#change({ destinations: undefined, error: undefined });
    try {
      const destinations = await this.#host.getTelephone().listDestinations({ signal });
      if (signal.aborted) return;
      const isEmpty = destinations.length === 0;
      this.#change({ destinations, ...(isEmpty && { error: 'notAvailableError' }) });
    } catch (error) {
      if (signal.aborted) return;
      reportMistake(error);
      this.#change({ destinations: [], error: 'notAvailableError' });
    }
  }

  submitInput(values: Readonly<Partial<Record<PresetName, string>>>): void {
    const input = { ...this.#snapshot.input, ...values };
    const inputErrors: Partial<Record<PresetName, TextName>> = {};
    if (!this.getPreset('customerNumber') && !isPhoneNumber(input.customerNumber))
      inputErrors.customerNumber = 'customerNumberError';
    if (!this.getPreset('destinationKey') && input.destinationKey === '')
      inputErrors.destinationKey = 'destinationError';
    this.#change({ input, inputErrors });
    if (Object.keys(inputErrors).length === 0) void this.#enterDeviceSelection();
  }

  async #enterDeviceSelection(error?: TextName): Promise<void> {
    this.#enter('device-selection', { error });
    // A refusal is not asked about again before the customer wants to call.
    if (error === undefined) await this.#askForDevices();
  }

  async #askForDevices(): Promise<void> {
    const { signal } = this.#step;
    this.#change({ devices: undefined, error: undefined });
    const { devices, hasMicrophone, error } = await askForDevices();
    if (signal.aborted) return;
    this.#hasMicrophone = hasMicrophone;
    this.#change({ devices, error, chosenDevices: stillThere(this.#snapshot.chosenDevices, devices) });
  }

  /** A device was plugged in or out. */
  async renewDevices(): Promise<void> {
    if (this.#snapshot.state !== 'device-selection' || this.#snapshot.devices === undefined) return;
    const { signal } = this.#step;
    const devices = await listDevices();
    if (!signal.aborted)
      this.#change({ devices, chosenDevices: stillThere(this.#snapshot.chosenDevices, devices) });
  }

  chooseDevice(kind: DeviceKind, id: string): void {
    this.#change({ chosenDevices: { ...this.#snapshot.chosenDevices, [kind]: id } });
  }

  async dial(): Promise<void> {
    const { state, devices } = this.#snapshot;
    if (state !== 'device-selection' || devices === undefined) return;
    const { signal } = this.#step;
    if (!this.#hasMicrophone) await this.#askForDevices();
    if (this.#hasMicrophone && !signal.aborted) await this.#makeCall();
  }

  async #makeCall(): Promise<void> {
    const { input, chosenDevices } = this.#snapshot;
    const destinationKey = this.getPreset('destinationKey') ?? input.destinationKey;
    const customerNumber = this.getPreset('customerNumber') ?? input.customerNumber;
    const { signal } = this.#enter('connecting');
    this.#host.onCallStart({ destinationKey });
    try {
      const call = await this.#host.getTelephone().call({
        destinationKey,
        customerNumber,
        ...(chosenDevices.audioInput && { audioInput: chosenDevices.audioInput }),
        ...(chosenDevices.videoInput && { videoInput: chosenDevices.videoInput }),
        signal,
      });
      if (signal.aborted) await quietly(call.hangUp());
      else this.#follow(call);
    } catch (error) {
      if (!signal.aborted) this.#couldNotBegin(error, customerNumber);
    }
  }

  #follow(call: Call): void {
    this.#call = call;
    const onState = (state: CallState): void => {
      if (state.phase === 'ended') this.#end(state.endReason ?? 'failed');
      else this.#change({ state: stateOfPhase[state.phase], call: state });
    };
    this.#stopFollowing = call.subscribe(onState);
    onState(call.state);
  }

  #couldNotBegin(cause: unknown, customerNumber: string): void {
    const { reason, error } = troubleOf(cause);
    reportMistake(cause);
    if (error === 'noAudioPermissionError' || error === 'noMicrophoneError') {
      this.#hasMicrophone = false;
      void this.#enterDeviceSelection(error);
    } else if (error === 'customerNumberError') {
      this.#refusedNumber = customerNumber;
      this.#enterInput({ customerNumber: error });
    } else this.#enter('disconnected', { endReason: reason, error });
    this.#host.onCallEnd({ reason, cause });
  }

  #end(reason: CallEndReason): void {
    this.#stopFollowing();
    this.#call = undefined;
    this.#enter('disconnected', { endReason: reason, error: errorOfEnd[reason] });
    this.#host.onCallEnd({ reason });
  }

  /** Ends the call at once for the customer; resolves when the other side was told, as far as it can be. */
  async hangUp(): Promise<void> {
    const { state } = this.#snapshot;
    if (state !== 'connecting' && state !== 'ringing' && state !== 'in-call') return;
    const call = this.#call;
    this.#end('hung-up');
    if (call) await quietly(call.hangUp());
  }

  async reset(): Promise<void> {
    const isGone = this.hangUp();
    this.#snapshot = BEGIN;
    this.begin();
    await isGone;
  }

  setMuted(isMuted: boolean): void {
    this.#call?.setMuted(isMuted);
  }

  async setCamera(isOn: boolean): Promise<void> {
    await this.#try(this.#call?.setCamera(isOn), 'videoFailedError');
  }

  async setScreenShare(isOn: boolean): Promise<void> {
    await this.#try(this.#call?.setScreenShare(isOn), 'screenShareFailedError');
  }

  /** What goes wrong here does not end the call. */
  async #try(action: Promise<void> | undefined, otherwise: TextName): Promise<void> {
    const { signal } = this.#step;
    this.dismissError();
    try {
      await action;
    } catch (error) {
      if (!signal.aborted) this.#change({ error: videoTroubleOf(error, otherwise) });
    }
  }

  sendTone(tone: Tone): void {
    this.#call?.sendTone(tone);
  }

  dismissError(): void {
    this.#change({ error: undefined });
  }

  #enter(state: ClickToContactState, more: Partial<FlowSnapshot> = {}): AbortController {
    this.#step.abort();
    this.#step = new AbortController();
    this.#change({
      state,
      call: undefined,
      endReason: undefined,
      error: undefined,
      inputErrors: {},
      ...more,
    });
    return this.#step;
  }

  #change(changes: Partial<FlowSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    this.#host.onChange();
  }
}

/** A line that is down needs no goodbye. */
const quietly = (promise: Promise<void>): Promise<void> => promise.catch(() => {});

/** No telephone, or a destination that there is not, is the page's mistake: its author has to see it. */
function reportMistake(error: unknown): void {
  const isUnknownDestination = TelephoneError.is(error) && error.code === 'destination-not-found';
  if (ConfigError.is(error) || isUnknownDestination) reportError(error);
}

/** The choice, without devices that are gone. */
const stillThere = (
  chosen: FlowSnapshot['chosenDevices'],
  devices: Devices,
): FlowSnapshot['chosenDevices'] => {
  const kept: Partial<Record<DeviceKind, string>> = {};
  for (const kind of deviceKinds) {
    const id = chosen[kind];
    if (id !== undefined && devices[kind].some((device) => device.id === id)) kept[kind] = id;
  }
  return kept;
};

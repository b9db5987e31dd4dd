import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';

import type { Flow } from '../flow.js';
import type { TextElement } from '../generated/attributes.js';
import type { CallState, Tone } from '../telephone.js';
import { iconButton } from './buttons.js';
import { icons } from './icons.js';
import { keypad } from './keypad.js';
import { statusOf } from './status.js';
import { videoTools } from './video-tools.js';

const TICK_MS = 1_000;
const KEYPAD_BUTTON = 'keypad-button';

/** Shows a call: both pictures, what enlarges the agent's, and the control bar. */
export class CallView implements ReactiveController {
  #element: TextElement;
  #flow: Flow;
  #isExpanded = false;
  #zoom = 1;
  #isKeypadOpen = false;
  #entered = '';
  #talkingSince: number | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  /** What the chosen speakers play. */
  #heard: HTMLAudioElement | undefined;

  constructor(element: TextElement, flow: Flow) {
    this.#element = element;
    this.#flow = flow;
    element.addController(this);
  }

  /** Whether the call fills the page. */
  get isExpanded(): boolean {
    return this.#isExpanded;
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#renew);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#renew);
  }

  hostUpdate(): void {
    const { state } = this.#flow.snapshot;
    if (state === 'in-call') {
      this.#talkingSince ??= Date.now();
      this.#ticking ??= setInterval(this.#renew, TICK_MS);
    } else this.#forget();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#element;
    const video = renderRoot.querySelector<HTMLVideoElement>('.remote');
    const sound = renderRoot.querySelector('audio');
    if (!video || !sound) return;
    // Not as an attribute: strict pages refuse those.
    video.style.inlineSize = video.style.blockSize = `${this.#zoom * 100}%`;
    if (sound === this.#heard) return;
    this.#heard = sound;
    const { audioOutput } = this.#flow.snapshot.chosenDevices;
    // Speakers that are gone are no reason to end a call: the browser's own choice goes on.
    if (audioOutput) sound.setSinkId(audioOutput).catch(() => {});
  }

  /** Each call begins unzoomed, without a keypad, and at 0:00. */
  #forget(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#talkingSince = undefined;
    this.#zoom = 1;
    this.#isKeypadOpen = false;
    this.#entered = '';
    this.#isExpanded = false;
    if (this.#isFullScreen) void document.exitFullscreen();
  }

  #renew = (): void => this.#element.requestUpdate();

  /** The sound has an element of its own: a video plays none before its first picture comes. */
  render(): TemplateResult {
    const { state, call } = this.#flow.snapshot;
    const talking = state === 'in-call' ? call : undefined;
    const hasVideo = talking?.hasRemoteVideo ?? false;
    // What enlarges an ended picture has to be taken back.
    const hasTools = hasVideo || this.#isExpanded || this.#isFullScreen;
    return html`
      <div part="video" class="stage ${hasVideo ? 'has-video' : ''}">
        <div class="viewport" tabindex=${this.#zoom > 1 ? 0 : nothing}>
          <video
            class="remote"
            aria-label=${this.#element.remoteVideoLabel}
            autoplay
            playsinline
            .muted=${true}
            .srcObject=${call?.remote ?? null}
          ></video>
        </div>
        <audio autoplay .srcObject=${call?.remote ?? null}></audio>
        <div class="call-status">
          ${hasVideo ? nothing : html`<span class="portrait ${talking ? '' : 'is-calling'}">${icons.person}</span>`}
          <h3 class="heading" tabindex="-1" data-focus>${statusOf(this.#element, this.#flow)}</h3>
          ${talking ? html`<span class="duration">${this.#duration()}</span>` : nothing}
        </div>
        ${call?.localVideo ? this.#localVideo(call.localVideo) : nothing}
        ${hasTools ? this.#videoTools() : nothing} ${talking && this.#isKeypadOpen ? this.#keypad() : nothing}
      </div>
      <div
        part="video-controls"
        class="call-controls"
        role="group"
        aria-label=${this.#element.callControlsLabel}
      >
        ${talking ? this.#controls(talking) : nothing}
        <button
          type="button"
          part="button-secondary"
          class="button secondary hang-up"
          @click=${() => void this.#flow.hangUp()}
        >
          ${icons.hangUp}<span>${this.#element.disconnectLabel}</span>
        </button>
      </div>
    `;
  }

  #duration(): string {
    const seconds = Math.floor((Date.now() - (this.#talkingSince ?? Date.now())) / 1_000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  #localVideo(stream: MediaStream): TemplateResult {
    return html`<video
      class="local"
      aria-label=${this.#element.localVideoLabel}
      autoplay
      playsinline
      muted
      .muted=${true}
      .srcObject=${stream}
    ></video>`;
  }

  #controls({ isMuted, isCameraOn, isScreenShared }: CallState): TemplateResult {
    const texts = this.#element;
    return html`
      ${iconButton({
        name: isMuted ? texts.unmuteTooltip : texts.muteTooltip,
        icon: isMuted ? icons.microphoneOff : icons.microphone,
        onClick: () => this.#flow.setMuted(!isMuted),
        isOff: isMuted,
      })}
      ${iconButton({
        name: texts.cameraTooltip,
        icon: isCameraOn ? icons.camera : icons.cameraOff,
        onClick: () => void this.#flow.setCamera(!isCameraOn),
        isPressed: isCameraOn,
      })}
      ${iconButton({
        name: texts.screenshareTooltip,
        icon: icons.screen,
        onClick: () => void this.#flow.setScreenShare(!isScreenShared),
        isPressed: isScreenShared,
      })}
      ${iconButton({
        name: texts.keypadTooltip,
        icon: icons.keypad,
        onClick: () => this.#setKeypad(!this.#isKeypadOpen),
        isOpen: this.#isKeypadOpen,
        id: KEYPAD_BUTTON,
      })}
    `;
  }

  #videoTools(): TemplateResult {
    return videoTools(this.#element, {
      zoom: this.#zoom,
      isExpanded: this.#isExpanded,
      isFullScreen: this.#isFullScreen,
      onZoom: (zoom) => {
        this.#zoom = zoom;
        this.#renew();
      },
      onExpand: (isExpanded) => this.#expand(isExpanded),
      onFullScreen: (isFullScreen) => this.#setFullScreen(isFullScreen),
    });
  }

  #keypad(): TemplateResult {
    return keypad(this.#element, {
      entered: this.#entered,
      onTone: (tone: Tone) => {
        this.#flow.sendTone(tone);
        this.#entered += tone;
        this.#renew();
      },
      onClose: () => this.#setKeypad(false),
    });
  }

  #setKeypad(isOpen: boolean): void {
    this.#isKeypadOpen = isOpen;
    this.#renew();
    this.#focusLater(isOpen ? '.key' : `#${KEYPAD_BUTTON}`);
  }

  #expand(isExpanded: boolean): void {
    this.#isExpanded = isExpanded;
    this.#renew();
  }

  get #isFullScreen(): boolean {
    return Boolean(this.#element.shadowRoot?.fullscreenElement);
  }

  /** Browsers may refuse (in a frame, say): then the page stays as it is. */
  #setFullScreen(isFullScreen: boolean): void {
    const component = this.#element.renderRoot.querySelector('.component');
    const change = isFullScreen ? component?.requestFullscreen() : document.exitFullscreen();
    change?.catch(() => {});
  }

  #focusLater(selector: string): void {
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** While the call fills the page, Escape takes it back and Tab stays in it. */
  onKeyDown(event: KeyboardEvent): void {
    if (!this.#isExpanded) return;
    if (event.key === 'Escape') this.#expand(false);
    else if (event.key !== 'Tab' || !this.#isAtEdge(event.shiftKey)) return;
    event.preventDefault();
  }

  /** Whether the focus is on the last control, or the first when going back; then it is moved to the other end. */
  #isAtEdge(isBackwards: boolean): boolean {
    const { renderRoot, shadowRoot } = this.#element;
    const controls = [...renderRoot.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
    const [edge, target] = isBackwards ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
    const focused = shadowRoot?.activeElement;
    if (focused !== edge && focused instanceof HTMLElement && controls.includes(focused)) return false;
    target?.focus();
    return true;
  }
}

import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { classMap } from 'lit/directives/class-map.js';

import { telephoneOfPage } from './configure.js';
import { Flow } from './flow.js';
import { defaultTexts, TextElement } from './generated/attributes.js';
import type { ClickToContactEventMap, ClickToContactState } from './state.js';
import { call } from './styles/call.js';
import { controls } from './styles/controls.js';
import { frame } from './styles/frame.js';
import type { Telephone } from './telephone.js';
import { disconnected } from './views/after-call.js';
import { deviceSelection, input, instructions } from './views/before-call.js';
import { iconButton } from './views/buttons.js';
import { CallView } from './views/call-view.js';
import { icons } from './views/icons.js';
import { announcement } from './views/status.js';

const isTextName = (name: PropertyKey): name is keyof typeof defaultTexts => name in defaultTexts;

/**
 * `<oscc-click-to-dial>`: a call from the browser to a contact center. Attributes, CSS custom properties and parts stand
 * in the README and in custom-elements.json. Source: vendor document §5; what it does not say is decided.
 * @fires oscc-state-change - Another state is shown.
 * @fires oscc-call-start - A call is being made.
 * @fires oscc-call-end - A call has ended, or could not begin.
 */
export class OsccClickToDial extends TextElement {
  static override properties: PropertyDeclarations = { telephone: { attribute: false } };
  static override styles: CSSResultGroup = [frame, controls, call];

  /** Makes the calls of this element; the one of the page when undefined. */
  declare telephone: Telephone | undefined;

  #flow = new Flow({
    getPreset: (name) => this[name],
    getTelephone: () => this.telephone ?? telephoneOfPage(),
    onChange: () => this.#onChange(),
    onCallStart: (detail) => this.#tell('oscc-call-start', detail),
    onCallEnd: (detail) => this.#tell('oscc-call-end', detail),
  });
  #callView = new CallView(this, this.#flow);
  #state: ClickToContactState = 'instructions';
  #shownView: unknown;
  #hadFocus = false;
  #hidesTooltips = false;

  /** What is shown. */
  get state(): ClickToContactState {
    return this.#flow.snapshot.state;
  }

  /** Leaves the instructions or begins the next call, as the buttons do. Does nothing in other states. */
  start(): void {
    this.#flow.goOn();
  }

  /** Ends the call, also one that is still being made. */
  async hangUp(): Promise<void> {
    await this.#flow.hangUp();
  }

  /** Ends the call, if there is one, and shows the instructions. */
  async reset(): Promise<void> {
    await this.#flow.reset();
  }

  /** Focuses what comes next in the shown state. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.state === 'instructions') this.#flow.begin();
    document.addEventListener('keydown', this.#onPageKeyDown);
    if (this.state !== 'not-supported')
      navigator.mediaDevices.addEventListener('devicechange', this.#onDeviceChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onPageKeyDown);
    if (this.state !== 'not-supported')
      navigator.mediaDevices.removeEventListener('devicechange', this.#onDeviceChange);
    // A page that only moves the element connects it again at once: its call goes on.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#flow.reset();
    });
  }

  #onDeviceChange = (): void => void this.#flow.renewDevices();

  /** Escape hides a tooltip even while only the pointer is on it. */
  #onPageKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#setTooltips(true);
  };

  #setTooltips(areHidden: boolean): void {
    if (this.#hidesTooltips === areHidden) return;
    this.#hidesTooltips = areHidden;
    this.requestUpdate();
  }

  #onChange(): void {
    this.requestUpdate();
    const { state } = this;
    const previousState = this.#state;
    this.#state = state;
    if (state !== previousState) this.#tell('oscc-state-change', { state, previousState });
  }

  #tell<K extends keyof ClickToContactEventMap>(name: K, detail: ClickToContactEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** A page may take a text away by setting its property to nothing. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of changed.keys())
      if (isTextName(name) && typeof this[name] !== 'string') this[name] = defaultTexts[name];
    this.#hadFocus = this.shadowRoot?.activeElement !== null;
  }

  /** The focus goes along to the next view, and never gets lost; whoever is elsewhere on the page is left alone. */
  protected override updated(): void {
    const view = this.#view;
    const isLost = this.shadowRoot?.activeElement === null;
    if (this.#hadFocus && (isLost || view !== this.#shownView)) this.focus();
    this.#shownView = view;
  }

  /** The states of a call share one view. */
  get #view(): ClickToContactState | 'dial' {
    const { state } = this;
    return state === 'connecting' || state === 'ringing' || state === 'in-call' ? 'dial' : state;
  }

  protected override render(): TemplateResult {
    const isSupported = this.state !== 'not-supported';
    const { isExpanded } = this.#callView;
    const classes = {
      component: true,
      'not-supported': !isSupported,
      'in-dial': this.#view === 'dial',
      'is-expanded': isExpanded,
      'hides-tooltips': this.#hidesTooltips,
    };
    const onKeyDown = (event: KeyboardEvent): void => this.#callView.onKeyDown(event);
    const showTooltips = (): void => this.#setTooltips(false);
    return html`
      <div
        part="component"
        class=${classMap(classes)}
        role=${isExpanded ? 'dialog' : nothing}
        aria-modal=${isExpanded ? 'true' : nothing}
        aria-label=${isExpanded ? this.headerLabel : nothing}
        @keydown=${onKeyDown}
        @pointerover=${showTooltips}
        @focusin=${showTooltips}
      >
        <div part="header" class="header">
          <h2 part="title" class="title">
            ${icons.phone}<span>${isSupported ? this.headerLabel : this.notSupportedError}</span>
          </h2>
        </div>
        ${isSupported ? this.#body() : nothing}
      </div>
    `;
  }

  #body(): TemplateResult {
    return html`
      ${this.#error()}
      <div class="announcer" role="status">${announcement(this, this.#flow)}</div>
      <div part="body" class="body">${this.#content()}</div>
    `;
  }

  #error(): TemplateResult | typeof nothing {
    const { error } = this.#flow.snapshot;
    if (error === undefined) return nothing;
    return html`<div part="error" class="error" role="alert">
      ${icons.warning}
      <p>${this[error]}</p>
      ${iconButton({
        name: this.dismissErrorTooltip,
        icon: icons.close,
        onClick: () => this.#flow.dismissError(),
      })}
    </div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const view = { texts: this, flow: this.#flow };
    switch (this.#view) {
      case 'not-supported':
        return nothing;
      case 'instructions':
        return instructions(view);
      case 'input':
        return input(view);
      case 'device-selection':
        return deviceSelection(view);
      case 'disconnected':
        return disconnected(view);
      default:
        return this.#callView.render();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oscc-click-to-dial': OsccClickToDial;
  }
  /** The events bubble: they are heard everywhere on the page. */
  interface GlobalEventHandlersEventMap extends ClickToContactEventMap {}
}

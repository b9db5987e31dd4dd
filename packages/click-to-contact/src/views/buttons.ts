import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A button that shows a picture, with its name as tooltip. */
export interface IconButton {
  readonly name: string;
  readonly icon: SVGTemplateResult;
  readonly onClick: () => void;
  /** For buttons that stay down. */
  readonly isPressed?: boolean;
  /** For buttons that open something. */
  readonly isOpen?: boolean;
  /** Draws the eye to what is switched off. */
  readonly isOff?: boolean;
  readonly id?: string;
}

/** The tooltip is the name once more, for eyes: it is hidden from screen readers. */
export const iconButton = ({
  name,
  icon,
  onClick,
  isPressed,
  isOpen,
  isOff,
  id,
}: IconButton): TemplateResult =>
  html`<span class="with-tooltip">
    <button
      type="button"
      class="icon-button ${isOff ? 'is-off' : ''}"
      id=${id ?? nothing}
      aria-label=${name}
      aria-pressed=${isPressed ?? nothing}
      aria-expanded=${isOpen ?? nothing}
      @click=${onClick}
    >
      ${icon}
    </button>
    <span part="tooltip" class="tooltip" aria-hidden="true">${name}</span>
  </span>`;

/** A button that goes on. */
export const button = (name: string, onClick: () => void): TemplateResult =>
  html`<button type="button" part="button" class="button" @click=${onClick}>${name}</button>`;

/** A button that goes back. */
export const secondaryButton = (name: string, onClick: () => void): TemplateResult =>
  html`<button type="button" part="button-secondary" class="button secondary" @click=${onClick}>
    ${name}
  </button>`;

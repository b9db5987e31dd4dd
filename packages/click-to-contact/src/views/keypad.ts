import { html, type TemplateResult } from 'lit';

import type { TextElement } from '../generated/attributes.js';
import type { Tone } from '../telephone.js';
import { iconButton } from './buttons.js';
import { icons } from './icons.js';

const TONES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const satisfies Tone[];

/** What the keypad needs of the call. */
export interface KeypadActions {
  readonly entered: string;
  onTone(tone: Tone): void;
  onClose(): void;
}

/** Keys for the pointer; on the keyboard, digits are keys as well. Escape closes. */
export function keypad(texts: TextElement, { entered, onTone, onClose }: KeypadActions): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    const tone = TONES.find((one) => one === event.key);
    if (tone !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) onTone(tone);
    else if (event.key !== 'Escape') return;
    else onClose();
    event.preventDefault();
    event.stopPropagation();
  };
  return html`
    <div part="keypad" class="keypad" role="dialog" aria-label=${texts.keypadTooltip} @keydown=${onKeyDown}>
      <div class="keypad-head">
        <output class="entered" aria-label=${texts.keypadEnteredLabel}>${entered}</output>
        ${iconButton({ name: texts.closeKeypadTooltip, icon: icons.close, onClick: onClose })}
      </div>
      <div class="keys">
        ${TONES.map(
          (tone) =>
            html`<button type="button" part="keypad-key" class="key" @click=${() => onTone(tone)}>
              ${tone}
            </button>`,
        )}
      </div>
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit';

import { textOfEnd } from '../trouble.js';
import { button } from './buttons.js';
import { icons } from './icons.js';
import type { View } from './view.js';

/** How the call ended, and the way to the next one. */
export function disconnected({ texts, flow }: View): TemplateResult {
  const { endReason } = flow.snapshot;
  const text = endReason && textOfEnd[endReason];
  return html`
    <div class="ended">
      <span class="portrait">${icons.hangUp}</span>
      <h3 class="heading" tabindex="-1" data-focus>${texts.disconnectedLabel}</h3>
      ${text ? html`<p>${texts[text]}</p>` : nothing}
    </div>
    <div class="actions">${button(texts.callAgainUsLabel, () => flow.goOn())}</div>
  `;
}

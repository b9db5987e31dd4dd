import { html, nothing, type TemplateResult } from 'lit';

import type { DeviceKind } from '../devices.js';
import type { PresetName, TextName } from '../generated/attributes.js';
import { button, secondaryButton } from './buttons.js';
import type { View } from './view.js';

/** The three instructions. */
export const instructions = ({ texts, flow }: View): TemplateResult => html`
  <h3 class="heading" tabindex="-1" data-focus>${texts.instructionsLabel}</h3>
  <ol class="instructions">
    <li>${texts.line1Label}</li>
    <li>${texts.line2Label}</li>
    <li>${texts.line3Label}</li>
  </ol>
  <div class="actions">${button(texts.continueLabel, () => flow.goOn())}</div>
`;

/** The customer's number and destination, as far as the page does not preset them. */
export function input({ texts, flow }: View): TemplateResult {
  const customerNumber = flow.getPreset('customerNumber');
  const destinationKey = flow.getPreset('destinationKey');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const values = new FormData(form);
    const valueOf = (name: PresetName): string => {
      const value = values.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    flow.submitInput({
      customerNumber: valueOf('customerNumber'),
      destinationKey: valueOf('destinationKey'),
    });
    // To the first mistake, if there is one.
    void texts.updateComplete.then(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  const canGoOn = Boolean(destinationKey) || Boolean(flow.snapshot.destinations?.length);
  return html`
    <form class="form" novalidate @submit=${onSubmit}>
      ${customerNumber ? nothing : numberField({ texts, flow })}
      ${destinationKey ? nothing : destinationField({ texts, flow })}
      <div class="actions">
        ${secondaryButton(texts.backLabel, () => flow.goBack())}
        ${
          canGoOn
            ? html`<button type="submit" part="button" class="button">${texts.continueLabel}</button>`
            : nothing
        }
      </div>
    </form>
  `;
}

const numberField = (view: View): TemplateResult => html`
  <div class="field">
    <label for="number">${view.texts.inputStateTitle}</label>
    <input
      id="number"
      name="customerNumber"
      type="tel"
      autocomplete="tel"
      data-focus
      .value=${view.flow.snapshot.input.customerNumber}
      aria-required="true"
      aria-invalid=${view.flow.snapshot.inputErrors.customerNumber ? 'true' : nothing}
      aria-describedby="number-error"
    />
    ${fieldError(view, 'number-error', view.flow.snapshot.inputErrors.customerNumber)}
  </div>
`;

function destinationField(view: View): TemplateResult {
  const { texts, flow } = view;
  const { destinations, input: values, inputErrors } = flow.snapshot;
  if (destinations === undefined) return html`<p tabindex="-1" data-focus>${texts.loadingLabel}</p>`;
  if (destinations.length === 0)
    return html`<div tabindex="-1" data-focus>
      ${secondaryButton(texts.tryAgainLabel, () => void flow.fetchDestinations())}
    </div>`;
  const chosen = destinations.length === 1 ? destinations[0]?.key : values.destinationKey;
  return html`
    <div class="field">
      <label for="destination">${texts.howCanWeHelpLabel}</label>
      <select
        id="destination"
        name="destinationKey"
        data-focus
        aria-required="true"
        aria-invalid=${inputErrors.destinationKey ? 'true' : nothing}
        aria-describedby="destination-error"
      >
        ${
          destinations.length === 1
            ? nothing
            : html`<option value="" ?selected=${chosen === ''}>${texts.chooseDestinationLabel}</option>`
        }
        ${destinations.map(
          ({ key, label }) => html`<option value=${key} ?selected=${key === chosen}>${label}</option>`,
        )}
      </select>
      ${fieldError(view, 'destination-error', inputErrors.destinationKey)}
    </div>
  `;
}

const fieldError = ({ texts }: View, id: string, error: TextName | undefined): TemplateResult =>
  html`<p class="field-error" id=${id}>${error ? texts[error] : nothing}</p>`;

/** Microphone, speakers and camera. */
export function deviceSelection(view: View): TemplateResult {
  const { texts, flow } = view;
  const isWaiting = flow.waitsFor === 'devices';
  return html`
    <h3 class="heading" tabindex="-1" data-focus>${texts.deviceSelectionTitleLabel}</h3>
    ${
      isWaiting
        ? html`<p>${texts.waitingForPermissionLabel}</p>`
        : html`
            ${deviceField(view, 'audioInput', texts.audioInputLabel)}
            ${deviceField(view, 'audioOutput', texts.audioOutputLabel)}
            ${deviceField(view, 'videoInput', texts.videoInputLabel)}
          `
    }
    <div class="actions">
      ${secondaryButton(texts.backLabel, () => flow.goBack())}
      ${isWaiting ? nothing : button(texts.dialUsLabel, () => void flow.dial())}
    </div>
  `;
}

function deviceField({ texts, flow }: View, kind: DeviceKind, label: string): TemplateResult {
  const { devices, chosenDevices } = flow.snapshot;
  const found = devices?.[kind] ?? [];
  const onChange = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) flow.chooseDevice(kind, event.target.value);
  };
  const placeholder = kind === 'videoInput' ? texts.noCameraLabel : texts.defaultDeviceLabel;
  return html`
    <div class="field">
      <label for=${kind}>${label}</label>
      <select id=${kind} @change=${onChange}>
        ${found.length === 0 ? html`<option value="">${placeholder}</option>` : nothing}
        ${found.map(
          (device, index) =>
            html`<option value=${device.id} ?selected=${device.id === chosenDevices[kind]}>
              ${device.label || `${texts.defaultDeviceLabel}${index === 0 ? '' : ` ${index + 1}`}`}
            </option>`,
        )}
      </select>
    </div>
  `;
}

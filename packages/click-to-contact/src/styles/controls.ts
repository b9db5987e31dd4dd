import { css, type CSSResult } from 'lit';

import { value } from './value.js';

/** Buttons, tooltips and fields. */
export const controls: CSSResult = css`
  button,
  input,
  select {
    font: inherit;
  }

  button,
  select {
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: ${value('--oscc-ctd-btn-border')};
    border-radius: 8px;
    background: ${value('--oscc-ctd-btn-background')};
    color: ${value('--oscc-ctd-btn-font-color')};
    box-shadow: ${value('--oscc-ctd-btn-box-shadow')};
    font-weight: 600;
    line-height: 1.25;
    transition: ${value('--oscc-ctd-btn-transition')};
  }

  .button:hover {
    background-color: ${value('--oscc-ctd-btn-hover-background-color')};
  }

  .button:active {
    background: ${value('--oscc-ctd-btn-background-active')};
  }

  .button.secondary {
    border: ${value('--oscc-ctd-btn-sec-border')};
    background: ${value('--oscc-ctd-btn-sec-background')};
    color: ${value('--oscc-ctd-btn-sec-font-color')};
    box-shadow: ${value('--oscc-ctd-btn-sec-box-shadow')};
  }

  .button.secondary:hover {
    background: ${value('--oscc-ctd-btn-sec-background-hover')};
  }

  .button.secondary:active {
    background: ${value('--oscc-ctd-btn-sec-background-active')};
  }

  .button:focus-visible,
  .button.secondary:focus-visible,
  .icon-button:focus-visible,
  .key:focus-visible,
  input:focus-visible,
  select:focus-visible,
  .viewport:focus-visible {
    outline: 2px solid transparent;
    box-shadow: ${value('--oscc-ctd-btn-box-shadow-focus')};
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: flex-end;
    margin-block-start: 0.25rem;
  }

  .with-tooltip {
    position: relative;
    display: inline-flex;
  }

  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 1px solid #c3ccd4;
    border-radius: 50%;
    background: #ffffff;
    color: #1b2430;
    transition: ${value('--oscc-ctd-btn-transition')};
  }

  .icon-button:hover {
    background-color: #d5dde3;
  }

  .icon-button[aria-pressed='true'],
  .icon-button[aria-expanded='true'],
  .icon-button.is-off {
    background: #1b2430;
    color: #ffffff;
  }

  .tooltip {
    position: absolute;
    inset-block-end: calc(100% + 0.375rem);
    left: 50%;
    z-index: 3;
    padding: 0.25rem 0.5rem;
    border-radius: 6px;
    background-color: ${value('--oscc-ctd-tooltip-background-color')};
    color: ${value('--oscc-ctd-tooltip-font-color')};
    font-size: 0.8125rem;
    font-weight: 500;
    inline-size: max-content;
    max-inline-size: 10rem;
    line-height: 1.3;
    visibility: hidden;
    translate: -50%;
  }

  /* At an edge, a tooltip stays within the component. */
  .with-tooltip:first-child .tooltip {
    inset-inline: 0 auto;
    translate: none;
  }

  .with-tooltip:last-child .tooltip {
    inset-inline: auto 0;
    translate: none;
  }

  /* The way from the button to its tooltip. */
  .tooltip::after {
    content: '';
    position: absolute;
    inset: 100% 0 -0.5rem;
  }

  .with-tooltip:hover .tooltip,
  .with-tooltip:has(:focus-visible) .tooltip {
    visibility: visible;
  }

  .hides-tooltips .with-tooltip .tooltip {
    visibility: hidden;
  }

  .instructions {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: line;
  }

  .instructions li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    counter-increment: line;
  }

  .instructions li::before {
    content: counter(line);
    display: grid;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 1px solid currentcolor;
    border-radius: 50%;
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .form {
    display: contents;
  }

  .field {
    display: grid;
    gap: 0.375rem;
  }

  label {
    font-weight: 500;
  }

  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid #6b7785;
    border-radius: 8px;
    background-color: #ffffff;
    color: #1b2430;
  }

  [aria-invalid='true'] {
    border-color: #b3261e;
  }

  .field-error {
    color: #b3261e;
    font-size: 0.875rem;
  }

  .field-error:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .icon-button,
    .tooltip {
      border: 1px solid currentcolor;
    }

    .icon-button[aria-pressed='true'],
    .icon-button[aria-expanded='true'],
    .icon-button.is-off {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

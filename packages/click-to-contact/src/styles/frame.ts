import { css, type CSSResult } from 'lit';

import { value } from './value.js';

/** The component itself, its header, body and error banner. */
export const frame: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .component {
    display: flex;
    flex-direction: column;
    max-inline-size: ${value('--oscc-ctd-max-width')};
    max-block-size: ${value('--oscc-ctd-max-height')};
    overflow: hidden;
    border: 1px solid #c3ccd4;
    border-radius: 12px;
    box-shadow: 0 8px 24px rgb(16 24 40 / 12%);
    font-family: ${value('--oscc-ctd-font-family')};
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
    color-scheme: light;
  }

  .component.is-expanded {
    position: fixed;
    inset: 0;
    z-index: 2147483000;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    border-radius: 0;
  }

  .header {
    flex: none;
    padding: 0.75rem 1.25rem;
    background-color: ${value('--oscc-ctd-header-background-color')};
    color: ${value('--oscc-ctd-header-font-color')};
    opacity: ${value('--oscc-ctd-header-opacity')};
  }

  .title {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    margin: 0;
    font-size: ${value('--oscc-ctd-header-font-size')};
    font-weight: 600;
    line-height: 1.4;
  }

  .not-supported .title {
    font-size: ${value('--oscc-ctd-not-supported-font-size')};
  }

  .body {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    gap: 1rem;
    min-block-size: 0;
    padding: 1.25rem;
    overflow: auto;
    background-color: ${value('--oscc-ctd-body-background-color')};
    color: ${value('--oscc-ctd-font-color')};
    opacity: ${value('--oscc-ctd-body-opacity')};
  }

  .in-dial .body {
    gap: 0;
    padding: 0;
  }

  .heading {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .heading:focus {
    outline: none;
  }

  p {
    margin: 0;
  }

  .icon {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .dot {
    fill: currentcolor;
    stroke: none;
  }

  .error {
    display: flex;
    flex: none;
    gap: 0.75rem;
    align-items: flex-start;
    padding: 0.75rem 0.75rem 0.75rem 1.25rem;
    background-color: ${value('--oscc-ctd-error-background-color')};
    color: ${value('--oscc-ctd-error-font-color')};
    box-shadow: ${value('--oscc-ctd-error-box-shadow')};
  }

  .error p {
    flex: 1;
    padding-block: 0.125rem;
    overflow-wrap: anywhere;
  }

  .error .icon-button {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border-color: transparent;
    background: transparent;
    color: inherit;
  }

  .error > .icon {
    margin-block-start: 0.25rem;
  }

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .header {
      border-block-end: 1px solid CanvasText;
    }

    .error {
      border-block-end: 2px solid CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

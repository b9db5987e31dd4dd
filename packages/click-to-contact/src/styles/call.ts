import { css, type CSSResult } from 'lit';

import { value } from './value.js';

/** The call: pictures, control bar, keypad, and its end. */
export const call: CSSResult = css`
  .stage {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 19rem;
    background: ${value('--oscc-ctd-video-background')};
    color: #ffffff;
  }

  .stage.has-video {
    color-scheme: dark;
  }

  .viewport {
    position: absolute;
    inset: 0;
    display: grid;
    overflow: auto;
  }

  .remote {
    margin: auto;
    object-fit: contain;
  }

  .stage:not(.has-video) .remote {
    visibility: hidden;
  }

  .call-status {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    align-items: center;
    justify-content: center;
    inline-size: fit-content;
    block-size: fit-content;
    margin: auto;
    padding: 1.5rem;
    border-radius: 16px;
    /* Legible whatever the page's background for pictures is. */
    background: rgb(15 23 42 / 85%);
    text-align: center;
    pointer-events: none;
  }

  .has-video .call-status {
    inset: 0.75rem auto auto 0.75rem;
    flex-direction: row;
    gap: 0.5rem;
    margin: 0;
    padding: 0.25rem 0.625rem;
    border-radius: 999px;
    font-size: 0.875rem;
  }

  .has-video .heading {
    font-size: inherit;
  }

  .duration {
    font-variant-numeric: tabular-nums;
  }

  .portrait {
    display: grid;
    place-items: center;
    inline-size: 5rem;
    block-size: 5rem;
    margin-block-end: 0.5rem;
    border-radius: 50%;
    background: #334155;
    color: #ffffff;
  }

  .portrait .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }

  .portrait.is-calling {
    animation: calling 1.6s ease-out infinite;
  }

  @keyframes calling {
    from {
      box-shadow: 0 0 0 0 rgb(148 163 184 / 60%);
    }

    to {
      box-shadow: 0 0 0 1.5rem rgb(148 163 184 / 0%);
    }
  }

  .local {
    position: absolute;
    inset: 0.75rem 0.75rem auto auto;
    inline-size: 28%;
    max-inline-size: 14rem;
    border: 1px solid rgb(255 255 255 / 60%);
    border-radius: 8px;
    background: #000000;
  }

  .video-tools {
    position: absolute;
    inset: auto 0 0.75rem;
    display: flex;
    gap: 0.375rem;
    justify-content: center;
    pointer-events: none;
  }

  .video-tools > * {
    pointer-events: auto;
  }

  .video-tools .icon-button {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }

  .call-controls {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: center;
    padding: 0.75rem;
    background: ${value('--oscc-ctd-video-controls-container-background')};
  }

  /* Red in itself: the button's own colours are the page's. */
  .hang-up .icon {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    margin-inline-start: -0.5rem;
    padding: 0.25rem;
    border-radius: 50%;
    background: #b3261e;
    color: #ffffff;
  }

  .keypad {
    position: absolute;
    inset: auto 0 0.5rem;
    z-index: 4;
    display: flex;
    flex-direction: column;
    inline-size: ${value('--oscc-ctd-keypad-width')};
    block-size: ${value('--oscc-ctd-keypad-height')};
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 0.5rem;
    border: ${value('--oscc-ctd-keypad-border')};
    border-radius: 12px;
    background-color: ${value('--oscc-ctd-keypad-background-color')};
    color: ${value('--oscc-ctd-keypad-font-color')};
    box-shadow: 0 8px 24px rgb(16 24 40 / 35%);
    color-scheme: light;
  }

  .keypad-head {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.25rem;
    padding-inline-start: 0.5rem;
  }

  .keypad-head .icon-button {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-color: transparent;
    background: transparent;
    color: inherit;
  }

  .entered {
    overflow: hidden;
    direction: rtl;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.1em;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }

  .keys {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.25rem;
  }

  .key {
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: ${value('--oscc-ctd-keypad-font-color')};
    font-size: ${value('--oscc-ctd-keypad-font-size')};
  }

  .key:hover {
    background: rgb(100 116 139 / 15%);
    color: ${value('--oscc-ctd-keypad-font-color-hover')};
  }

  .ended {
    display: grid;
    gap: 0.25rem;
    justify-items: center;
    padding-block: 1rem 0.5rem;
    text-align: center;
  }

  .ended + .actions {
    justify-content: center;
  }

  @media (forced-colors: active) {
    .portrait,
    .keypad,
    .call-controls {
      border: 1px solid CanvasText;
    }

    .key {
      border: 1px solid ButtonBorder;
    }
  }
`;

// Generated from specs/openscape/component.yaml by tools/generator. Do not edit: pnpm generate.

/** What each CSS custom property is until the page sets it. */
export const cssDefaults = {
  /** Font. */
  '--oscc-ctd-font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  /** Largest width. */
  '--oscc-ctd-max-width': '26rem',
  /** Largest height. */
  '--oscc-ctd-max-height': 'none',
  /** Colour of the header, green by default. */
  '--oscc-ctd-header-background-color': '#0a6640',
  /** Opacity of the header. */
  '--oscc-ctd-header-opacity': '1',
  /** Text colour of the header. */
  '--oscc-ctd-header-font-color': '#ffffff',
  /** Text size of the header. */
  '--oscc-ctd-header-font-size': '1.125rem',
  /** Background of the body. */
  '--oscc-ctd-body-background-color': '#ffffff',
  /** Opacity of the body. */
  '--oscc-ctd-body-opacity': '1',
  /** Text colour of the body. */
  '--oscc-ctd-font-color': '#1b2430',
  /** Background. */
  '--oscc-ctd-btn-background': '#0a6640',
  /** Background, secondary button. */
  '--oscc-ctd-btn-sec-background': '#ffffff',
  /** Background while pressed. */
  '--oscc-ctd-btn-background-active': '#064329',
  /** Background while pressed, secondary button. */
  '--oscc-ctd-btn-sec-background-active': '#d5dde3',
  /** Background under the pointer. */
  '--oscc-ctd-btn-hover-background-color': '#085233',
  /** Background under the pointer, secondary button. */
  '--oscc-ctd-btn-sec-background-hover': '#eaeff2',
  /** Text colour. */
  '--oscc-ctd-btn-font-color': '#ffffff',
  /** Text colour, secondary button. */
  '--oscc-ctd-btn-sec-font-color': '#1b2430',
  /** Border. */
  '--oscc-ctd-btn-border': '1px solid transparent',
  /** Border, secondary button. */
  '--oscc-ctd-btn-sec-border': '1px solid #6b7785',
  /** Shadow. */
  '--oscc-ctd-btn-box-shadow': 'none',
  /** Shadow, secondary button. */
  '--oscc-ctd-btn-sec-box-shadow': 'none',
  /** Shadow while focused: of both, of fields, icon buttons and keys. */
  '--oscc-ctd-btn-box-shadow-focus': '0 0 0 2px #ffffff, 0 0 0 5px #1d4ed8',
  /** Transition, of both. */
  '--oscc-ctd-btn-transition': 'background-color 120ms ease, box-shadow 120ms ease',
  /** Background. */
  '--oscc-ctd-tooltip-background-color': '#111827',
  /** Text colour. */
  '--oscc-ctd-tooltip-font-color': '#ffffff',
  /** Background of the agent's picture. */
  '--oscc-ctd-video-background': '#0f172a',
  /** Background of the control bar. */
  '--oscc-ctd-video-controls-container-background': '#e8edf1',
  /** Background. */
  '--oscc-ctd-error-background-color': '#fdecea',
  /** Shadow. */
  '--oscc-ctd-error-box-shadow': 'inset 4px 0 0 #b3261e',
  /** Text colour. */
  '--oscc-ctd-error-font-color': '#7a1410',
  /** Text size of the header where calls are not supported. */
  '--oscc-ctd-not-supported-font-size': '1rem',
  /** Background. */
  '--oscc-ctd-keypad-background-color': '#ffffff',
  /** Border. */
  '--oscc-ctd-keypad-border': '1px solid #c3ccd4',
  /** Colour of the digits. */
  '--oscc-ctd-keypad-font-color': '#1b2430',
  /** Size of the digits. */
  '--oscc-ctd-keypad-font-size': '1.25rem',
  /** Height of the dialog. */
  '--oscc-ctd-keypad-height': 'auto',
  /** Width of the dialog. */
  '--oscc-ctd-keypad-width': '15rem',
  /** Colour of the digits under the pointer. */
  '--oscc-ctd-keypad-font-color-hover': '#0a6640',
} as const;

/** Name of a CSS custom property. */
export type CssPropertyName = keyof typeof cssDefaults;

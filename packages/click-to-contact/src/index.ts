export { configureClickToContact, type ClickToContactOptions } from './configure.js';
export { OsccClickToDial } from './element.js';
export { defaultTexts, type TextName } from './generated/attributes.js';
export { cssDefaults, type CssPropertyName } from './generated/css-properties.js';
export { isPhoneNumber } from './phone-number.js';
export type {
  CallEndDetail,
  CallStartDetail,
  ClickToContactEventMap,
  ClickToContactState,
  StateChangeDetail,
} from './state.js';
export {
  TelephoneError,
  type Call,
  type CallEndReason,
  type CallPhase,
  type CallRequest,
  type CallState,
  type Destination,
  type Telephone,
  type TelephoneErrorCode,
  type Tone,
} from './telephone.js';

import { svg, type SVGTemplateResult } from 'lit';

const icon = (shapes: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes}</svg>`;

const HANDSET =
  'M6.6 3.5h2.6l1.5 4.2-1.9 1.5a12.5 12.5 0 0 0 6 6l1.5-1.9 4.2 1.5v2.6a2 2 0 0 1-2.2 2A17 17 0 0 1 4.6 5.7a2 2 0 0 1 2-2.2z';
const SLASH = svg`<path d="M4 4l16 16" />`;
const MICROPHONE = svg`<rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />`;
const CAMERA = svg`<rect x="3" y="6.5" width="12.5" height="11" rx="2" /><path d="M15.5 11l5.5-3.2v8.4L15.5 13" />`;
const GLASS = svg`<circle cx="10.5" cy="10.5" r="6" /><path d="M15 15l5.5 5.5" />`;

type IconName =
  | 'phone'
  | 'hangUp'
  | 'microphone'
  | 'microphoneOff'
  | 'camera'
  | 'cameraOff'
  | 'screen'
  | 'keypad'
  | 'expand'
  | 'fit'
  | 'zoomOut'
  | 'zoomIn'
  | 'fullScreen'
  | 'close'
  | 'person'
  | 'warning';

/** Pictures of buttons; their names stand beside them. */
export const icons: Readonly<Record<IconName, SVGTemplateResult>> = {
  phone: icon(svg`<path d=${HANDSET} />`),
  hangUp: icon(svg`<path d=${HANDSET} transform="rotate(135 12 12)" />`),
  microphone: icon(MICROPHONE),
  microphoneOff: icon(svg`${MICROPHONE}${SLASH}`),
  camera: icon(CAMERA),
  cameraOff: icon(svg`${CAMERA}${SLASH}`),
  screen: icon(
    svg`<rect x="3" y="4.5" width="18" height="12" rx="2" /><path d="M8.5 20h7M12 13.5v-6M9.5 9.8L12 7.3l2.5 2.5" />`,
  ),
  keypad: icon(
    svg`${[6, 12, 18].map((y) => [6, 12, 18].map((x) => svg`<circle class="dot" cx=${x} cy=${y} r="1.6" />`))}`,
  ),
  expand: icon(svg`<path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />`),
  fit: icon(
    svg`<rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="M7.5 10V8.5H10M16.5 10V8.5H14M7.5 14v1.5H10M16.5 14v1.5H14" />`,
  ),
  zoomOut: icon(svg`${GLASS}<path d="M8 10.5h5" />`),
  zoomIn: icon(svg`${GLASS}<path d="M8 10.5h5M10.5 8v5" />`),
  fullScreen: icon(svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />`),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  person: icon(svg`<circle cx="12" cy="8" r="4" /><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />`),
  warning: icon(svg`<path d="M12 4l9 16H3zM12 10v4.5M12 17.2v.3" />`),
};

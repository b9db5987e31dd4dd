import { html, type TemplateResult } from 'lit';

import type { TextElement } from '../generated/attributes.js';
import { iconButton } from './buttons.js';
import { icons } from './icons.js';

const LEAST_ZOOM = 0.5;
const MOST_ZOOM = 4;
const ZOOM_STEP = 0.5;

/** How the agent's picture is shown, and what changes that. */
export interface VideoToolActions {
  readonly zoom: number;
  readonly isExpanded: boolean;
  readonly isFullScreen: boolean;
  onZoom(zoom: number): void;
  onExpand(isExpanded: boolean): void;
  onFullScreen(isFullScreen: boolean): void;
}

/** The buttons on the agent's picture: a shared screen needs more room than a face. */
export function videoTools(texts: TextElement, actions: VideoToolActions): TemplateResult {
  const { zoom, isExpanded, isFullScreen, onZoom, onExpand, onFullScreen } = actions;
  return html`
    <div class="video-tools" role="group" aria-label=${texts.remoteVideoLabel}>
      ${iconButton({
        name: texts.clickToExpandTooltip,
        icon: icons.expand,
        onClick: () => onExpand(!isExpanded),
        isPressed: isExpanded,
      })}
      ${iconButton({ name: texts.fitToScreenTooltip, icon: icons.fit, onClick: () => onZoom(1) })}
      ${iconButton({
        name: texts.zoomOutTooltip,
        icon: icons.zoomOut,
        onClick: () => onZoom(Math.max(LEAST_ZOOM, zoom - ZOOM_STEP)),
      })}
      ${iconButton({
        name: texts.zoomInTooltip,
        icon: icons.zoomIn,
        onClick: () => onZoom(Math.min(MOST_ZOOM, zoom + ZOOM_STEP)),
      })}
      ${iconButton({
        name: texts.fullScreenTooltip,
        icon: icons.fullScreen,
        onClick: () => onFullScreen(!isFullScreen),
        isPressed: isFullScreen,
      })}
    </div>
  `;
}

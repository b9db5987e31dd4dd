import type { Flow } from '../flow.js';
import type { TextElement } from '../generated/attributes.js';
import { textOfEnd } from '../trouble.js';

/** How far the call has come, in words. */
export function statusOf(texts: TextElement, { snapshot: { state } }: Flow): string {
  if (state === 'connecting') return texts.connectingLabel;
  if (state === 'ringing') return texts.ringingLabel;
  if (state === 'in-call') return texts.inCallLabel;
  return state === 'disconnected' ? texts.disconnectedLabel : '';
}

/** What screen readers say when it changes. */
export function announcement(texts: TextElement, flow: Flow): string {
  if (flow.waitsFor === 'destinations') return texts.loadingLabel;
  if (flow.waitsFor === 'devices') return texts.waitingForPermissionLabel;
  const { endReason } = flow.snapshot;
  const reason = endReason && textOfEnd[endReason];
  return `${statusOf(texts, flow)} ${reason ? texts[reason] : ''}`.trim();
}

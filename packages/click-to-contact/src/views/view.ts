import type { Flow } from '../flow.js';
import type { TextElement } from '../generated/attributes.js';

/** What each state's view is made of. */
export interface View {
  /** Has the page's texts. */
  readonly texts: TextElement;
  readonly flow: Flow;
}

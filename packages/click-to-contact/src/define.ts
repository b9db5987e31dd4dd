import { OsccClickToDial } from './element.js';

// Two copies of this package on a page share the first one's element; on a server there are no elements.
if ('customElements' in globalThis && customElements.get('oscc-click-to-dial') === undefined)
  customElements.define('oscc-click-to-dial', OsccClickToDial);

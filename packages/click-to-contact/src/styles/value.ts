import { unsafeCSS, type CSSResult } from 'lit';

import { cssDefaults, type CssPropertyName } from '../generated/css-properties.js';

/** The value of a custom property, or its default. Both are the generator's: it lets nothing in that could end a declaration. */
export const value = (name: CssPropertyName): CSSResult => unsafeCSS(`var(${name}, ${cssDefaults[name]})`);

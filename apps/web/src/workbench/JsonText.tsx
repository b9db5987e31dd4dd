import { useContext, type ReactNode } from 'react';

import { maskBody } from './secrets.js';
import { ShowsSecrets } from './shows-secrets.js';
import { isStream } from './stream.js';

/** A value as indented JSON. */
export const JsonText = ({ value }: { readonly value: unknown }): ReactNode => (
  <Code text={isStream(value) ? 'A stream of events.' : JSON.stringify(value, undefined, 2)} />
);

/** Text off the wire: indented where it is JSON. */
export const BodyText = ({ text }: { readonly text: string }): ReactNode => <Code text={indented(text)} />;

function Code({ text }: { readonly text: string }): ReactNode {
  const showsSecrets = useContext(ShowsSecrets);
  return (
    // In the tab order, so that it can be scrolled by keyboard.
    <pre tabIndex={0}>{showsSecrets ? text : maskBody(text)}</pre>
  );
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

import type { ClickToContactState, OsccClickToDial, Telephone } from '@parlance/click-to-contact';
import '@parlance/click-to-contact/define';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';

/** What the page presets, and what it wants to know. */
export interface ClickToDialProps {
  readonly telephone: Telephone;
  /** Asked for where it is absent. */
  readonly customerNumber?: string | undefined;
  /** Asked for where it is absent. */
  readonly destinationKey?: string | undefined;
  readonly takesFocus?: boolean;
  readonly onState?: (state: ClickToContactState) => void;
}

/** The web component, as React knows it. */
export function ClickToDial({ takesFocus = false, onState, ...properties }: ClickToDialProps): ReactNode {
  const element = useRef<OsccClickToDial>(null);
  useEffect(() => {
    const { current } = element;
    // It draws itself a moment later.
    if (takesFocus) void current?.updateComplete.then(() => current.focus());
  }, [takesFocus]);
  useEffect(() => {
    const { current } = element;
    const tell = (): void => {
      if (current !== null) onState?.(current.state);
    };
    current?.addEventListener('oscc-state-change', tell);
    return () => current?.removeEventListener('oscc-state-change', tell);
  }, [onState]);
  return <oscc-click-to-dial ref={element} {...properties} />;
}

interface ElementProps extends Pick<ClickToDialProps, 'telephone' | 'customerNumber' | 'destinationKey'> {
  readonly ref?: Ref<OsccClickToDial>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'oscc-click-to-dial': ElementProps;
    }
  }
}

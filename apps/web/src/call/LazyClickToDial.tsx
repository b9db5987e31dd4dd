import { useEffect, useState, type ReactNode } from 'react';

import type { ClickToDial, ClickToDialProps } from './ClickToDial.js';
import { CallNotice } from './CallNotice.js';
import { strings } from './strings.js';

interface Loaded {
  readonly ClickToDial: typeof ClickToDial;
}

/** The web component, loaded when it is to be shown. */
export function LazyClickToDial(props: ClickToDialProps): ReactNode {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState<{ readonly hasFailed: boolean }>({ hasFailed: false });
  useEffect(() => {
    if (!attempt.hasFailed) import('./ClickToDial.js').then(setLoaded, () => setAttempt({ hasFailed: true }));
  }, [attempt]);
  if (loaded !== undefined) return <loaded.ClickToDial {...props} />;
  return attempt.hasFailed ? (
    <CallNotice
      text={strings.notLoaded}
      action={strings.retry}
      onAction={() => setAttempt({ hasFailed: false })}
    />
  ) : (
    <CallNotice text={strings.loading} />
  );
}

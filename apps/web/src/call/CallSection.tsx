import { useEffect, useRef, type ReactNode } from 'react';

import { CallNotice } from './CallNotice.js';
import { LazyClickToDial } from './LazyClickToDial.js';
import { strings } from './strings.js';
import type { VoiceState } from './use-voice.js';

import './call.css';

interface CallSectionProps extends VoiceState {
  /** It comes into view. */
  readonly onNear: () => void;
  readonly onChat: () => void;
}

/** How far below the view the section may be when it is loaded. */
const NEAR = '400px';

/** On the company's page: a call from the browser, or why there is none. */
export function CallSection({ voice, reload, onNear, onChat }: CallSectionProps): ReactNode {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = section;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
      },
      { rootMargin: NEAR },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [onNear]);

  return (
    <section ref={section} className="call-section" id="call" aria-labelledby="call-title">
      <div>
        <p className="site-over">{strings.over}</p>
        <h2 id="call-title">{strings.title}</h2>
        <p className="site-lead">{strings.lead}</p>
      </div>
      <div className="call-place">
        {voice.status === 'on' && <LazyClickToDial telephone={voice.telephone} />}
        {voice.status === 'asking' && <CallNotice text={strings.asking} />}
        {voice.status === 'unreachable' && (
          <CallNotice text={strings.unreachable} action={strings.retry} onAction={reload} />
        )}
        {voice.status === 'off' && <CallNotice text={strings.off} action={strings.chat} onAction={onChat} />}
      </div>
    </section>
  );
}

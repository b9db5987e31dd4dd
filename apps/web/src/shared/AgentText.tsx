import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';

import { isFormatted, sanitiseAgentHtml } from './agent-html.js';

interface AgentTextProps {
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
}

/** An agent's text: sanitised markup where it has formatting, plain text otherwise. No string of markup ever reaches the page. */
export function AgentText({ html, text }: AgentTextProps): ReactNode {
  const fragment = useMemo(() => sanitiseAgentHtml(html), [html]);
  return isFormatted(fragment) ? <Markup fragment={fragment} /> : text;
}

function Markup({ fragment }: { readonly fragment: DocumentFragment }): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(fragment.cloneNode(true));
  }, [fragment]);
  return <div ref={holder} className="chat-markup" />;
}

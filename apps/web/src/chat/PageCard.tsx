import type { ReactNode } from 'react';

import { LINK_REL } from '../shared/agent-html.js';
import { Icon } from '../shared/icons.js';
import { readWebPage } from '../shared/web-page.js';
import { strings } from './strings.js';

import './cards.css';

interface PageCardProps {
  readonly title: string;
  /** What following it means, where that needs to be said. */
  readonly detail?: string;
  readonly url: string;
}

/** A page that somebody else chose: whose it is comes first, and only the customer opens it. */
export function PageCard({ title, detail, url }: PageCardProps): ReactNode {
  const page = readWebPage(url);
  if (page === undefined) return <p className="chat-note">{strings.unsafeLink}</p>;
  return (
    <div className="chat-card">
      <p className="chat-card-title">{title}</p>
      {detail !== undefined && <p className="chat-card-detail">{detail}</p>}
      <a className="chat-card-link" href={page.href} target="_blank" rel={LINK_REL}>
        <Icon name="link" />
        <bdi dir="ltr" className="chat-card-host">
          {page.host}
        </bdi>
        <bdi dir="ltr" className="chat-card-address">
          {page.href}
        </bdi>
        <span className="visually-hidden">{strings.opensInNewTab}</span>
      </a>
    </div>
  );
}

import type { Agent, Conversation } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { formatAt } from '../shared/format.js';
import { namesOf } from './names.js';
import { siteDataOf } from './sneak-preview.js';
import { strings } from './strings.js';

import './facts.css';

interface FactsProps {
  readonly conversation: Conversation;
  readonly agents: readonly Agent[];
}

/** What is known about the chat in view. */
export function Facts({ conversation, agents }: FactsProps): ReactNode {
  const { customerName, subject, startedAt, vendor, agentIds, conversationId } = conversation;
  const siteData = siteDataOf(conversation);
  const facts = [
    [strings.facts.customer, customerName],
    [strings.facts.subject, subject],
    [strings.facts.started, formatAt(startedAt)],
    [strings.facts.vendor, vendor],
    [strings.facts.agents, namesOf(agentIds, agents).join(', ')],
    [strings.facts.call, conversation.call?.phoneNumber ?? ''],
    [strings.facts.redirect, conversation.redirectUrl ?? ''],
    [strings.facts.id, conversationId],
  ] as const;
  return (
    <aside className="desk-facts" aria-label={strings.about}>
      <h2>{strings.about}</h2>
      <FactList facts={facts.filter(([, value]) => value !== '')} />
      {siteData.length > 0 && (
        <>
          <h2>{strings.data}</h2>
          <FactList facts={siteData} />
        </>
      )}
    </aside>
  );
}

const FactList = ({ facts }: { readonly facts: readonly (readonly [string, string])[] }): ReactNode => (
  <dl>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

import type { Agent } from '@parlance/client-sandbox';
import { useId, type ReactNode } from 'react';

import { nameOf } from './names.js';
import { strings } from './strings.js';
import type { DeskConnection } from './use-desk.js';
import { VIEWS, type DeskView } from './views.js';

import './desk-head.css';

interface DeskHeadProps {
  readonly agents: readonly Agent[];
  readonly agentId: string;
  readonly onAgent: (agentId: string) => void;
  readonly connection: DeskConnection;
  readonly view: DeskView;
  readonly callbackCount: number;
  readonly onView: (view: DeskView) => void;
}

/** Where we are, what can be shown, who the agent is, and whether the desk is live. */
export function DeskHead({
  agents,
  agentId,
  onAgent,
  connection,
  view,
  callbackCount,
  onView,
}: DeskHeadProps): ReactNode {
  const pickerId = useId();
  return (
    <header className="desk-head">
      <h1>
        {strings.title} <span>{strings.environment}</span>
      </h1>
      <nav className="desk-views" aria-label={strings.views}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === view ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            {strings.view[each]}
            {each === 'callbacks' && callbackCount > 0 && <span>{callbackCount}</span>}
          </button>
        ))}
      </nav>
      <output className="desk-connection" data-connection={connection}>
        {strings[connection]}
      </output>
      <label htmlFor={pickerId}>{strings.agent}</label>
      <select id={pickerId} value={agentId} onChange={({ target }) => onAgent(target.value)}>
        {agents.map((agent) => (
          <option key={agent.agentId} value={agent.agentId}>
            {nameOf(agent)}
          </option>
        ))}
      </select>
    </header>
  );
}

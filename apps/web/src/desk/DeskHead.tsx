import type { Agent } from '@parlance/client-sandbox';
import { useId, type ReactNode } from 'react';

import { nameOf } from './names.js';
import { strings } from './strings.js';
import type { DeskConnection } from './use-desk.js';

interface DeskHeadProps {
  readonly agents: readonly Agent[];
  readonly agentId: string;
  readonly onAgent: (agentId: string) => void;
  readonly connection: DeskConnection;
}

/** Where we are, who the agent is, and whether the desk is live. */
export function DeskHead({ agents, agentId, onAgent, connection }: DeskHeadProps): ReactNode {
  const pickerId = useId();
  return (
    <header className="desk-head">
      <h1>
        {strings.title} <span>{strings.environment}</span>
      </h1>
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

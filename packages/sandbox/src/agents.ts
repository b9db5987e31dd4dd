/** Somebody who can answer. */
export interface Agent {
  readonly agentId: string;
  /** The number that vendors with numbered agents know the agent by. */
  readonly agentKey: number;
  readonly firstName: string;
  readonly lastName: string;
}

/** An agent's name as it is shown. */
export const nameOf = ({ firstName, lastName }: Agent): string => `${firstName} ${lastName}`.trim();

/** The agents of one sandbox. */
export interface Agents {
  list(): readonly Agent[];
  find(agentId: string): Agent | undefined;
  /** Adds an agent, or renames one; the key stays. */
  put(agentId: string, name: Pick<Agent, 'firstName' | 'lastName'>): Agent;
}

const FIRST_KEY = 14;

/** Starts with Rosa Lindqvist (`rosa`, key 14) and Kenji Mori (`kenji`, key 15). */
export function createAgents(): Agents {
  const agents = new Map<string, Agent>();
  const put: Agents['put'] = (agentId, { firstName, lastName }) => {
    const agentKey = agents.get(agentId)?.agentKey ?? FIRST_KEY + agents.size;
    const agent: Agent = { agentId, agentKey, firstName, lastName };
    agents.set(agentId, agent);
    return agent;
  };
  put('rosa', { firstName: 'Rosa', lastName: 'Lindqvist' });
  put('kenji', { firstName: 'Kenji', lastName: 'Mori' });
  return { list: () => [...agents.values()], find: (agentId) => agents.get(agentId), put };
}

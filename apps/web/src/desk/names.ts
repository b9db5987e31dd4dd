import type { Agent } from '@parlance/client-sandbox';

export const nameOf = ({ firstName, lastName }: Agent): string => `${firstName} ${lastName}`.trim();

/** The names of agents by their ids; the id itself for one that the sandbox no longer knows. */
export const namesOf = (agentIds: readonly string[], agents: readonly Agent[]): readonly string[] =>
  agentIds.map((agentId) => {
    const agent = agents.find((each) => each.agentId === agentId);
    return agent === undefined ? agentId : nameOf(agent);
  });

import type { Agent } from '@parlance/client-sandbox';
import { useState, type ReactNode } from 'react';

import { ChatList } from './ChatList.js';
import { ChatView } from './ChatView.js';
import { DeskHead } from './DeskHead.js';
import { listChats, type DeskList } from './desk-state.js';
import { Facts } from './Facts.js';
import { strings } from './strings.js';
import { useDesk } from './use-desk.js';

const LISTS: readonly DeskList[] = ['waiting', 'mine', 'ended'];

/** The agent is part of the address, so that two tabs can be two agents. */
const AGENT_PARAMETER = 'agent';

/** The agent's side of the sandbox: who waits, my chats, the one in view. */
export function Desk({ sandboxUrl }: { readonly sandboxUrl: string }): ReactNode {
  const { agents, connection, state, commands } = useDesk(sandboxUrl);
  const [agentId, setAgentId] = useAgentId(agents);
  const [problem, setProblem] = useState<string>();
  const lists = listChats(state, agentId);
  const chosen = state.chosenId === undefined ? undefined : state.chats.get(state.chosenId);

  const run = (command: Promise<void>): void => {
    command.then(
      () => setProblem(undefined),
      () => setProblem(strings.problem),
    );
  };
  const accept = (conversationId: string): void => {
    commands.choose(conversationId);
    run(commands.accept(conversationId, agentId));
  };

  return (
    <div className="desk">
      <DeskHead agents={agents} agentId={agentId} onAgent={setAgentId} connection={connection} />
      <nav className="desk-lists" aria-label={strings.chats}>
        {LISTS.map((list) => (
          <ChatList
            key={list}
            list={list}
            chats={lists[list]}
            chosenId={state.chosenId}
            onChoose={commands.choose}
            onAccept={accept}
          />
        ))}
      </nav>
      <main className="desk-main">
        {problem !== undefined && (
          <p className="desk-problem" role="alert">
            {problem}
          </p>
        )}
        {chosen === undefined ? (
          <div className="desk-nothing">
            <h2>{strings.pick}</h2>
            <p>{strings.pickDetail}</p>
          </div>
        ) : (
          <ChatView
            key={chosen.conversation.conversationId}
            chat={chosen}
            agentId={agentId}
            commands={commands}
            onRun={run}
            onAccept={accept}
          />
        )}
      </main>
      {chosen !== undefined && <Facts conversation={chosen.conversation} agents={agents} />}
    </div>
  );
}

function useAgentId(agents: readonly Agent[]): [string, (agentId: string) => void] {
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get(AGENT_PARAMETER));
  const change = (agentId: string): void => {
    const url = new URL(location.href);
    url.searchParams.set(AGENT_PARAMETER, agentId);
    history.replaceState(undefined, '', url);
    setWanted(agentId);
  };
  const agent = agents.find((each) => each.agentId === wanted) ?? agents[0];
  return [agent?.agentId ?? '', change];
}

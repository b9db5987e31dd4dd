import { createSandboxClient, type Agent } from '@parlance/client-sandbox';
import { useMemo, useState, type ReactNode } from 'react';

import { CallbackList } from './callbacks/CallbackList.js';
import { ChatList } from './ChatList.js';
import { ChatView } from './ChatView.js';
import { createChatCommands } from './commands.js';
import { ConditionsView } from './conditions/ConditionsView.js';
import { DeskHead } from './DeskHead.js';
import { listChats, type DeskList } from './desk-state.js';
import { explain } from './explain.js';
import { Facts } from './Facts.js';
import { PhoneArea } from './phone/PhoneArea.js';
import { usePhone } from './phone/use-phone.js';
import { strings } from './strings.js';
import { useDesk } from './use-desk.js';
import { useParameter } from './use-parameter.js';
import { VIEWS } from './views.js';

const LISTS: readonly DeskList[] = ['waiting', 'mine', 'others', 'ended'];

/** The agent's side of the sandbox: the phone; who waits, my chats, the one in view; callbacks; and what plays fate. */
export function Desk({ sandboxUrl }: { readonly sandboxUrl: string }): ReactNode {
  const client = useMemo(() => createSandboxClient({ baseUrl: sandboxUrl }), [sandboxUrl]);
  const commands = useMemo(() => createChatCommands(client), [client]);
  const { agents, connection, state, choose } = useDesk(client);
  // The agent is part of the address, so that two tabs can be two agents.
  const [wantedAgent, setAgentId] = useParameter('agent');
  const [wantedView, setView] = useParameter('view');
  const [problem, setProblem] = useState<string>();
  const agent = agents.find(({ agentId }) => agentId === wantedAgent) ?? agents[0] ?? NOBODY;
  const phone = usePhone(client, agent.agentId);
  const view = VIEWS.find((each) => each === wantedView) ?? 'chats';
  const lists = listChats(state, agent.agentId);
  const chosen = state.chosenId === undefined ? undefined : state.chats.get(state.chosenId);

  /** Whether it worked. */
  const run = async (command: Promise<void>): Promise<boolean> => {
    const trouble = await command.then(() => undefined, explain);
    setProblem(trouble);
    return trouble === undefined;
  };
  const show = (conversationId: string): void => {
    choose(conversationId);
    setView('chats');
    setProblem(undefined);
  };
  const enter = (conversationId: string, action: 'accept' | 'join'): void => {
    show(conversationId);
    void run(commands[action](conversationId, agent.agentId));
  };

  return (
    <div className="desk" data-view={view}>
      <DeskHead
        agents={agents}
        agentId={agent.agentId}
        onAgent={setAgentId}
        connection={connection}
        view={view}
        callbackCount={state.callbacks.length}
        onView={(next) => {
          setView(next);
          setProblem(undefined);
        }}
      />
      <div className="desk-side">
        <PhoneArea {...phone} />
        <nav className="desk-lists" aria-label={strings.chats}>
          {LISTS.map((list) => (
            <ChatList
              key={list}
              list={list}
              chats={lists[list]}
              chosenId={view === 'chats' ? state.chosenId : undefined}
              onChoose={show}
              onEnter={enter}
            />
          ))}
        </nav>
      </div>
      <main className="desk-main">
        {problem !== undefined && (
          <p className="desk-problem" role="alert">
            {problem}
          </p>
        )}
        {view === 'chats' && chosen === undefined && <NothingChosen />}
        {view === 'chats' && chosen !== undefined && (
          <ChatView
            key={`${chosen.conversation.conversationId} ${agent.agentId}`}
            chat={chosen}
            agent={agent}
            agents={agents}
            commands={commands}
            onRun={run}
          />
        )}
        {view === 'callbacks' && <CallbackList callbacks={state.callbacks} />}
        {view === 'conditions' && (
          <ConditionsView
            client={client}
            conversations={[...state.chats.values()].map(({ conversation }) => conversation)}
            onRun={run}
          />
        )}
      </main>
      {view === 'chats' && chosen !== undefined && (
        <Facts conversation={chosen.conversation} agents={agents} />
      )}
    </div>
  );
}

/** Until the agents are known. */
const NOBODY: Agent = { agentId: '', agentKey: 0, firstName: '', lastName: '' };

const NothingChosen = (): ReactNode => (
  <div className="desk-nothing">
    <h2>{strings.pick}</h2>
    <p>{strings.pickDetail}</p>
  </div>
);

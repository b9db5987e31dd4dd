import type { ChatSnapshot } from '@parlance/chat';
import type { ReactNode } from 'react';

import { initials, listNames } from '../shared/format.js';
import { Icon } from '../shared/icons.js';
import type { SharedChatState } from '../shared-chat/shared-chat.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

interface PanelHeadProps {
  readonly state: SharedChatState;
  readonly onEnd: () => void;
  /** Goes on by phone, in the browser; absent where that is not possible. */
  readonly onTalk: (() => void) | undefined;
  readonly onHide: () => void;
}

/** Whom the customer talks to, how it stands, and the ways out. */
export function PanelHead({ state, onEnd, onTalk, onHide }: PanelHeadProps): ReactNode {
  const agents = state.phase === 'none' ? [] : agentNames(state.chat);
  const name = agents.length > 0 ? listNames(agents) : strings.team;
  const canEnd = state.phase === 'open' && state.chat.state !== 'ended';
  return (
    <header className="chat-head">
      <span className="chat-avatar" data-online={agents.length > 0} aria-hidden="true">
        {initials(agents[0] ?? strings.team)}
      </span>
      <div className="chat-head-text">
        <h2>{name}</h2>
        <output>{headStatus(state)}</output>
      </div>
      {canEnd && onTalk !== undefined && (
        <button type="button" className="chat-head-button" onClick={onTalk} aria-label={strings.talk}>
          <Icon name="phone" />
        </button>
      )}
      {canEnd && (
        <button type="button" className="chat-head-button chat-end-button" onClick={onEnd}>
          {strings.end}
        </button>
      )}
      <button type="button" className="chat-head-button" onClick={onHide} aria-label={strings.minimise}>
        <Icon name="minimise" />
      </button>
    </header>
  );
}

const agentNames = (chat: ChatSnapshot): readonly string[] =>
  chat.participants.filter(({ role }) => role === 'agent').map((agent) => nameOf(chat, agent));

function headStatus(state: SharedChatState): string {
  if (state.phase === 'none') return strings.status.away;
  if (state.phase === 'opening' || state.chat.state === 'starting') return strings.status.opening;
  return strings.status[state.chat.state];
}

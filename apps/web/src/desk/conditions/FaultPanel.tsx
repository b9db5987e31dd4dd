import type { Conversation, Fault, FaultRequest, SimulatedVendor } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { ActionButton } from '../ActionButton.js';
import { FaultForm } from './FaultForm.js';
import { ANY_OPERATION } from './fault-draft.js';
import { Panel } from './Panel.js';
import { faultWords, strings } from './strings.js';

interface FaultPanelProps {
  readonly vendor: SimulatedVendor;
  readonly faults: readonly Fault[];
  readonly conversations: readonly Conversation[];
  /** Whether it worked. */
  readonly onAdd: (fault: FaultRequest) => Promise<boolean>;
  /** All, or those of one conversation. */
  readonly onClear: (conversationId?: string) => Promise<boolean>;
}

/** Failures on purpose: a new one, and those that still wait for their request. */
export function FaultPanel({ vendor, faults, conversations, onAdd, onClear }: FaultPanelProps): ReactNode {
  const customerOf = (conversationId: string): string =>
    conversations.find((one) => one.conversationId === conversationId)?.customerName ?? conversationId;
  const concerned = [...new Set(faults.flatMap(({ conversationId }) => conversationId ?? []))];
  return (
    <Panel title={strings.faults.title} lead={strings.faults.lead}>
      <FaultForm vendor={vendor} conversations={conversations} onAdd={onAdd} />
      <h4>{strings.faults.waiting}</h4>
      {faults.length === 0 && <p className="desk-empty">{strings.faults.none}</p>}
      <ul className="desk-faults">
        {faults.map(({ faultId, kind, operation, conversationId, remaining, vendor: whose }) => (
          <li key={faultId}>
            <strong>{faultWords[kind]}</strong>
            <span>
              {[
                whose,
                operation === ANY_OPERATION ? strings.faults.anyOperation : operation,
                ...(conversationId === undefined ? [] : [customerOf(conversationId)]),
                strings.faults.remaining(remaining),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div className="desk-buttons">
        <ActionButton
          label={strings.faults.clear}
          reason={faults.length === 0 ? strings.faults.nothingToClear : undefined}
          onUse={() => void onClear()}
        />
        {concerned.map((conversationId) => (
          <ActionButton
            key={conversationId}
            label={strings.faults.clearOf(customerOf(conversationId))}
            onUse={() => void onClear(conversationId)}
          />
        ))}
      </div>
    </Panel>
  );
}

import type { Conversation, FaultKind, FaultRequest, SimulatedVendor } from '@parlance/client-sandbox';
import { useState, type FormEvent, type ReactNode } from 'react';

import {
  ANY_OPERATION,
  firstDraft,
  LIMITS,
  numbersOf,
  toFaultRequest,
  wrongNumbers,
  type FaultDraft,
} from './fault-draft.js';
import { NumberField } from './NumberField.js';
import { SelectField } from './SelectField.js';
import { faultWords, strings } from './strings.js';

interface FaultFormProps {
  readonly vendor: SimulatedVendor;
  readonly conversations: readonly Conversation[];
  readonly onAdd: (fault: FaultRequest) => Promise<boolean>;
}

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

const KINDS: readonly FaultKind[] = [
  'drop-after',
  'drop-before',
  'status',
  'delay',
  'reset-mid-body',
  'duplicate',
  'expire-token',
  'half-open',
  'hang',
];
const KIND_OPTIONS: readonly Option<FaultKind>[] = KINDS.map((kind) => ({
  value: kind,
  label: `${faultWords[kind]} (${kind})`,
}));

/** Asks for a fault; it can be added again at once. */
export function FaultForm({ vendor, conversations, onAdd }: FaultFormProps): ReactNode {
  const [draft, setDraft] = useState(firstDraft);
  const change = (more: Partial<FaultDraft>): void => setDraft({ ...draft, ...more });
  const wrong = wrongNumbers(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = toFaultRequest(draft, vendor.vendor);
    if (fault !== undefined) void onAdd(fault);
  };
  return (
    <form className="desk-fault-form" aria-label={strings.faults.add} onSubmit={submit}>
      <SelectField
        label={strings.faults.kind}
        value={draft.kind}
        options={KIND_OPTIONS}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={strings.faults.operation}
        value={draft.operation}
        options={operationOptions(vendor)}
        onChange={(operation) => change({ operation })}
      />
      <SelectField
        label={strings.faults.conversation}
        value={draft.conversationId}
        options={conversationOptions(conversations, vendor)}
        onChange={(conversationId) => change({ conversationId })}
      />
      <div className="desk-fields">
        {numbersOf(draft.kind).map((field) => (
          <NumberField
            key={field}
            label={strings.faults[field]}
            value={draft[field]}
            problem={
              wrong.includes(field)
                ? strings.wholeNumber(LIMITS[field].minimum, LIMITS[field].maximum)
                : undefined
            }
            onChange={(typed) => change({ [field]: typed })}
          />
        ))}
      </div>
      <button type="submit" className="desk-primary" disabled={wrong.length > 0}>
        {strings.faults.add}
      </button>
    </form>
  );
}

const operationOptions = ({ coverage }: SimulatedVendor): readonly Option<string>[] => [
  { value: ANY_OPERATION, label: strings.faults.anyOperation },
  ...Object.keys(coverage).map((operation) => ({ value: operation, label: operation })),
];

const conversationOptions = (
  conversations: readonly Conversation[],
  { vendor }: SimulatedVendor,
): readonly Option<string>[] => [
  { value: '', label: strings.faults.anyConversation },
  ...conversations
    .filter((conversation) => conversation.vendor === vendor)
    .map(({ conversationId, customerName }) => ({
      value: conversationId,
      label: `${customerName} (${conversationId})`,
    })),
];

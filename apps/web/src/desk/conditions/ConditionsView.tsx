import type { Conversation, SandboxClient, SimulatedVendor } from '@parlance/client-sandbox';
import { useId, useState, type ReactNode } from 'react';

import { ClockPanel } from './ClockPanel.js';
import { ConditionsPanel } from './ConditionsPanel.js';
import { FaultPanel } from './FaultPanel.js';
import { RequestPanel } from './RequestPanel.js';
import { strings } from './strings.js';
import { useControl } from './use-control.js';

import '../controls.css';
import './conditions.css';

interface ConditionsViewProps {
  readonly client: SandboxClient;
  readonly conversations: readonly Conversation[];
  /** Whether it worked. */
  readonly onRun: (command: Promise<void>) => Promise<boolean>;
}

/** Everything that plays fate: the clock, faults, the conditions of a contact center; and what comes of it. */
export function ConditionsView({ client, conversations, onRun }: ConditionsViewProps): ReactNode {
  const [wantedVendor, setVendor] = useState<string>();
  const [operation, setOperation] = useState<string>();
  const { control, refresh } = useControl(client, { vendor: wantedVendor, operation });
  const titleId = useId();
  if (control === undefined) return <p className="desk-page">{strings.loading}</p>;
  const { vendor, vendors, conditions, faults, requests, clockAheadMs } = control;
  const run = (command: Promise<unknown>): Promise<boolean> => onRun(command.then(refresh));

  return (
    <section className="desk-page" tabIndex={0} aria-labelledby={titleId}>
      <h2 id={titleId}>{strings.title}</h2>
      <p className="desk-page-lead">{strings.lead}</p>
      {vendors.length > 1 && (
        <VendorPicker vendors={vendors} vendor={vendor?.vendor ?? ''} onVendor={setVendor} />
      )}
      <div className="desk-panels">
        <div>
          <ClockPanel
            aheadMs={clockAheadMs}
            onAdvance={(byMs) => run(client.clock.advance({ body: { byMs } }))}
          />
          {vendor !== undefined && (
            <FaultPanel
              key={vendor.vendor}
              vendor={vendor}
              faults={faults}
              conversations={conversations}
              onAdd={(fault) => run(client.faults.add({ body: fault }))}
              onClear={(conversationId) => run(client.faults.clear({ query: { conversationId } }))}
            />
          )}
          {vendor !== undefined && (
            <RequestPanel
              vendor={vendor}
              requests={requests}
              conversations={conversations}
              operation={operation}
              onOperation={setOperation}
            />
          )}
        </div>
        {vendor !== undefined && (
          <ConditionsPanel
            key={vendor.vendor}
            conditions={conditions}
            onChange={(values) =>
              run(client.conditions.change({ path: { vendor: vendor.vendor }, body: values }))
            }
            onReset={() => run(client.conditions.reset({ path: { vendor: vendor.vendor } }))}
          />
        )}
      </div>
    </section>
  );
}

interface VendorPickerProps {
  readonly vendors: readonly SimulatedVendor[];
  readonly vendor: string;
  readonly onVendor: (vendor: string) => void;
}

function VendorPicker({ vendors, vendor, onVendor }: VendorPickerProps): ReactNode {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{strings.vendor}</label>
      <select id={id} value={vendor} onChange={({ target }) => onVendor(target.value)}>
        {vendors.map((each) => (
          <option key={each.vendor} value={each.vendor}>
            {each.title}
          </option>
        ))}
      </select>
    </div>
  );
}

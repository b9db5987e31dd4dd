import type { Conversation, LoggedRequest, SimulatedVendor } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { Panel } from './Panel.js';
import { SelectField } from './SelectField.js';
import { strings } from './strings.js';
import { SHOWN_REQUESTS } from './use-control.js';

interface RequestPanelProps {
  readonly vendor: SimulatedVendor;
  /** The newest first. */
  readonly requests: readonly LoggedRequest[];
  readonly conversations: readonly Conversation[];
  readonly operation: string | undefined;
  readonly onOperation: (operation: string | undefined) => void;
}

const ANY = '';
const words = strings.requests;

/** What reached the simulator last, and what became of it. */
export function RequestPanel({
  vendor,
  requests,
  conversations,
  operation,
  onOperation,
}: RequestPanelProps): ReactNode {
  const operations = [
    { value: ANY, label: words.anyOperation },
    ...Object.keys(vendor.coverage).map((each) => ({ value: each, label: each })),
  ];
  return (
    <Panel title={words.title} lead={words.lead(SHOWN_REQUESTS)}>
      <SelectField
        label={words.operation}
        value={operation ?? ANY}
        options={operations}
        onChange={(chosen) => onOperation(chosen === ANY ? undefined : chosen)}
      />
      {requests.length === 0 ? (
        <p className="desk-empty">{words.none}</p>
      ) : (
        <div className="desk-requests" role="region" tabIndex={0} aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.at}</th>
                <th scope="col">{words.columns.operation}</th>
                <th scope="col">{words.columns.status}</th>
                <th scope="col">{words.columns.fault}</th>
              </tr>
            </thead>
            <tbody>
              {requests.map((request) => (
                <RequestRow key={request.requestId} request={request} conversations={conversations} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

interface RequestRowProps {
  readonly request: LoggedRequest;
  readonly conversations: readonly Conversation[];
}

function RequestRow({ request, conversations }: RequestRowProps): ReactNode {
  const { at, operation, method, path, status, fault, conversationId } = request;
  const customer = conversations.find((one) => one.conversationId === conversationId)?.customerName;
  return (
    <tr data-failed={status === undefined || status >= 400}>
      <td>
        <time dateTime={at}>{at.slice(11, 19)}</time>
      </td>
      <td>
        {operation ?? words.unknown}
        {customer !== undefined && ` · ${customer}`}
        <span className="desk-request-path">
          {method.toUpperCase()} {path}
        </span>
      </td>
      <td>{status ?? words.unanswered}</td>
      <td>{fault}</td>
    </tr>
  );
}

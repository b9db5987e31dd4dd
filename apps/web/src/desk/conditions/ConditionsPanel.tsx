import type { Condition } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { ActionButton } from '../ActionButton.js';
import { ConditionRow } from './ConditionRow.js';
import { isChanged, type ConditionValue } from './condition-words.js';
import { Panel } from './Panel.js';
import { strings } from './strings.js';

interface ConditionsPanelProps {
  readonly conditions: readonly Condition[];
  /** Whether it worked. */
  readonly onChange: (values: Record<string, ConditionValue>) => Promise<boolean>;
  readonly onReset: () => Promise<boolean>;
}

const GROUPS = ['installation', 'reading'] as const satisfies readonly Condition['group'][];

/** The conditions of one contact center, whichever it has. */
export function ConditionsPanel({ conditions, onChange, onReset }: ConditionsPanelProps): ReactNode {
  const isAnyChanged = conditions.some(isChanged);
  return (
    <div>
      {GROUPS.map((group) => {
        const ofGroup = conditions.filter((condition) => condition.group === group);
        return (
          <Panel key={group} title={strings.groups[group].title} lead={strings.groups[group].lead}>
            {ofGroup.length === 0 && <p>{strings.noneInGroup}</p>}
            <ul className="desk-conditions">
              {ofGroup.map((condition) => (
                <li key={condition.name} data-changed={isChanged(condition)}>
                  <ConditionRow
                    condition={condition}
                    onChange={(value) => onChange({ [condition.name]: value })}
                  />
                </li>
              ))}
            </ul>
          </Panel>
        );
      })}
      <div className="desk-buttons">
        <ActionButton
          label={strings.reset}
          reason={isAnyChanged ? undefined : strings.nothingChanged}
          onUse={() => void onReset()}
        />
      </div>
    </div>
  );
}

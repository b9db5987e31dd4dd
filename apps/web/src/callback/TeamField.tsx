import type { RemoteProvider } from '@parlance/chat/remote';
import type { ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import { strings } from './strings.js';

interface TeamFieldProps {
  readonly providers: readonly RemoteProvider[];
  readonly chosen: RemoteProvider;
  readonly onChange: (provider: RemoteProvider) => void;
}

/** Where the site has several teams that call. */
export function TeamField({ providers, chosen, onChange }: TeamFieldProps): ReactNode {
  const change = (providerId: string): void => {
    const provider = providers.find((each) => each.providerId === providerId);
    if (provider !== undefined) onChange(provider);
  };
  return (
    <div className="callback-team">
      <Field label={strings.team}>
        {(ties) => (
          <select {...ties} value={chosen.providerId} onChange={({ target }) => change(target.value)}>
            {providers.map(({ providerId, label }) => (
              <option key={providerId} value={providerId}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

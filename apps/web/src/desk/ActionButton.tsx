import { useId, type ReactNode } from 'react';

import { Icon, type IconName } from '../shared/icons.js';

import './controls.css';

interface ActionButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly className?: string;
  /** Why it cannot be used now. It can still be reached, so that everybody can learn the reason. */
  readonly reason?: string | undefined;
  readonly isOpen?: boolean;
  readonly onUse: () => void;
}

/** A button that says why it cannot be used, where it cannot. */
export function ActionButton({
  label,
  icon,
  className = 'desk-action',
  reason,
  isOpen,
  onUse,
}: ActionButtonProps): ReactNode {
  const reasonId = useId();
  const isPossible = reason === undefined;
  return (
    <span className="desk-action-place">
      <button
        type="button"
        className={className}
        aria-disabled={!isPossible}
        aria-describedby={isPossible ? undefined : reasonId}
        aria-expanded={isOpen}
        onClick={() => {
          if (isPossible) onUse();
        }}
      >
        {icon !== undefined && <Icon name={icon} />}
        {label}
      </button>
      {!isPossible && (
        <span id={reasonId} role="tooltip" className="desk-reason">
          {reason}
        </span>
      )}
    </span>
  );
}

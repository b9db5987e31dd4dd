import type { ReactNode } from 'react';

interface CallNoticeProps {
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** In the telephone's place while there is none: why, and what to do. */
export const CallNotice = ({ text, action, onAction }: CallNoticeProps): ReactNode => (
  <div className="call-notice">
    <output>{text}</output>
    {action !== undefined && (
      <button type="button" className="call-notice-action" onClick={onAction}>
        {action}
      </button>
    )}
  </div>
);

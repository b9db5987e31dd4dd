import type { ReactNode } from 'react';

import type { SiteAccount } from '../shared/site-account.js';
import { TAKES_FOCUS } from '../shared/use-kept-focus.js';
import { strings } from './strings.js';

interface SignInCallProps {
  readonly account: SiteAccount | undefined;
  readonly buttonRef: (button: HTMLElement | null) => void;
}

/** In the form's place where a team only talks to customers whom the company knows. */
export function SignInCall({ account, buttonRef }: SignInCallProps): ReactNode {
  return (
    <div className="chat-sign-in">
      <h4>{strings.signIn.title}</h4>
      <p>{account === undefined ? strings.signIn.impossible : strings.signIn.detail}</p>
      <div role="alert">
        {account?.hasFailed === true && <p className="form-problem">{strings.signIn.failed}</p>}
      </div>
      {account !== undefined && (
        <button
          {...TAKES_FOCUS}
          ref={buttonRef}
          type="button"
          className="form-primary"
          onClick={() => void account.signIn()}
        >
          {strings.signIn.action}
        </button>
      )}
    </div>
  );
}

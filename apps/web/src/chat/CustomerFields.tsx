import type { ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import type { SiteAccount } from '../shared/site-account.js';
import type { FormErrors } from './pre-chat-input.js';
import { strings } from './strings.js';

interface CustomerFieldsProps {
  readonly account: SiteAccount | undefined;
  readonly errors: FormErrors;
  readonly firstFieldRef: (field: HTMLElement | null) => void;
}

const words = strings.form;

/** Who writes: asked, unless the site knows. */
export function CustomerFields({ account, errors, firstFieldRef }: CustomerFieldsProps): ReactNode {
  if (account?.customer !== undefined)
    return (
      <p className="chat-signed-in">
        {strings.signIn.signedInAs(account.customer.name)}{' '}
        <button type="button" className="form-link-button" onClick={() => void account.signOut()}>
          {strings.signIn.signOut}
        </button>
      </p>
    );
  return (
    <>
      <Field label={words.name} error={errors.name}>
        {(field) => (
          <input {...field} ref={firstFieldRef} name="name" autoComplete="name" maxLength={200} required />
        )}
      </Field>
      <Field label={words.email} note={words.optional} error={errors.email}>
        {(field) => <input {...field} name="email" type="email" autoComplete="email" maxLength={320} />}
      </Field>
    </>
  );
}

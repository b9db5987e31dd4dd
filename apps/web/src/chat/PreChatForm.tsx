import type { StartChatInput } from '@parlance/chat';
import type { RemoteProvider } from '@parlance/chat/remote';
import { useState, type FormEvent, type ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import type { Reach } from '../shared/reach.js';
import type { SiteAccount } from '../shared/site-account.js';
import { TAKES_FOCUS } from '../shared/use-kept-focus.js';
import type { Providers } from '../shared/use-providers.js';
import { AvailabilityNote } from './AvailabilityNote.js';
import { CustomerFields } from './CustomerFields.js';
import { readForm, type FormErrors } from './pre-chat-input.js';
import { SignInCall } from './SignInCall.js';
import { isAboutIdentity, toStartTrouble, type StartTrouble } from './start-trouble.js';
import { strings } from './strings.js';
import { useAvailability } from './use-availability.js';

import './form.css';

interface PreChatFormProps extends Providers {
  readonly reach: Reach;
  readonly account: SiteAccount | undefined;
  /** Of what the customer fills in, or presses, first. */
  readonly firstFieldRef: (field: HTMLElement | null) => void;
  readonly onStart: (provider: RemoteProvider, input: StartChatInput) => Promise<void>;
}

const words = strings.form;

/** What we ask before a chat. */
export function PreChatForm({
  providers,
  trouble,
  reload,
  reach,
  account,
  firstFieldRef,
  onStart,
}: PreChatFormProps): ReactNode {
  const [providerId, setProviderId] = useState<string>();
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<StartTrouble>();
  const [isStarting, setIsStarting] = useState(false);
  const provider = providers?.find((each) => each.providerId === providerId) ?? providers?.[0];
  const availability = useAvailability(reach, provider, account);
  const mustSignIn = provider?.profile.requiresIdentity === true && account?.customer === undefined;
  const shown = problem ?? trouble;

  const start = async (form: HTMLFormElement): Promise<void> => {
    const { input, errors: found } = readForm(new FormData(form), account?.customer);
    setErrors(found);
    if (input === undefined) {
      const [wrong] = Object.keys(found);
      form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    if (provider === undefined) {
      reload();
      return;
    }
    setIsStarting(true);
    setProblem(undefined);
    await onStart(provider, input).catch((error: unknown) => {
      const why = toStartTrouble(error);
      setProblem(why);
      if (isAboutIdentity(why)) account?.refresh();
    });
    setIsStarting(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isStarting && !mustSignIn) void start(event.currentTarget);
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{words.title}</h3>
      <p className="form-lead">{words.lead}</p>
      {providers !== undefined && providers.length > 1 && (
        <TeamField
          providers={providers}
          onChoose={(chosenId) => {
            setProviderId(chosenId);
            setProblem(undefined);
          }}
        />
      )}
      <AvailabilityNote availability={availability} />
      {mustSignIn ? (
        <SignInCall account={account} buttonRef={firstFieldRef} />
      ) : (
        <>
          <CustomerFields account={account} errors={errors} firstFieldRef={firstFieldRef} />
          <Field label={words.question} error={errors.message}>
            {(field) => (
              <textarea
                {...field}
                {...TAKES_FOCUS}
                ref={account?.customer === undefined ? undefined : firstFieldRef}
                name="message"
                rows={3}
                maxLength={10_000}
                placeholder={words.questionHint}
                required
              />
            )}
          </Field>
        </>
      )}
      <div role="alert">{shown !== undefined && <p className="form-problem">{strings.errors[shown]}</p>}</div>
      {!mustSignIn && (
        <>
          <button type="submit" className="form-primary" aria-disabled={isStarting}>
            {isStarting ? words.starting : trouble === undefined ? words.start : strings.retry}
          </button>
          <p className="form-small">{words.privacy}</p>
        </>
      )}
    </form>
  );
}

interface TeamFieldProps {
  readonly providers: readonly RemoteProvider[];
  readonly onChoose: (providerId: string) => void;
}

const TeamField = ({ providers, onChoose }: TeamFieldProps): ReactNode => (
  <Field label={words.provider}>
    {(ties) => (
      <select {...ties} name="provider" onChange={({ target }) => onChoose(target.value)}>
        {providers.map(({ providerId, label }) => (
          <option key={providerId} value={providerId}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

import type { StartChatInput } from '@parlance/chat';
import type { RemoteProvider } from '@parlance/chat/remote';
import { useState, type FormEvent, type ReactNode, type Ref } from 'react';

import { Field } from '../shared/Field.js';
import { toTrouble, type Trouble } from '../shared/trouble.js';
import type { Providers } from '../shared/use-providers.js';
import { readForm, type FormErrors } from './pre-chat-input.js';
import { strings } from './strings.js';

interface PreChatFormProps extends Providers {
  readonly firstFieldRef: Ref<HTMLInputElement>;
  readonly onStart: (provider: RemoteProvider, input: StartChatInput) => Promise<void>;
}

const words = strings.form;

/** What we ask before a chat. */
export function PreChatForm({
  providers,
  trouble,
  reload,
  firstFieldRef,
  onStart,
}: PreChatFormProps): ReactNode {
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<Trouble>();
  const [isStarting, setIsStarting] = useState(false);
  const shown = problem ?? trouble;

  const start = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const { input, errors: found } = readForm(data);
    setErrors(found);
    if (input === undefined) {
      const [wrong] = Object.keys(found);
      form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const provider =
      providers?.find(({ providerId }) => providerId === data.get('provider')) ?? providers?.[0];
    if (provider === undefined) {
      reload();
      return;
    }
    setIsStarting(true);
    setProblem(undefined);
    await onStart(provider, input).catch((error: unknown) => setProblem(toTrouble(error)));
    setIsStarting(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isStarting) void start(event.currentTarget);
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3>{words.title}</h3>
      <p className="form-lead">{words.lead}</p>
      <Field label={words.name} error={errors.name}>
        {(field) => (
          <input {...field} ref={firstFieldRef} name="name" autoComplete="name" maxLength={200} required />
        )}
      </Field>
      <Field label={words.email} note={words.optional} error={errors.email}>
        {(field) => <input {...field} name="email" type="email" autoComplete="email" maxLength={320} />}
      </Field>
      {providers !== undefined && providers.length > 1 && (
        <Field label={words.provider}>
          {(ties) => (
            <select {...ties} name="provider">
              {providers.map(({ providerId, label }) => (
                <option key={providerId} value={providerId}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={words.question} error={errors.message}>
        {(field) => (
          <textarea
            {...field}
            name="message"
            rows={3}
            maxLength={10_000}
            placeholder={words.questionHint}
            required
          />
        )}
      </Field>
      <div role="alert">{shown !== undefined && <p className="form-problem">{strings.errors[shown]}</p>}</div>
      <button type="submit" className="form-primary" aria-disabled={isStarting}>
        {isStarting ? words.starting : trouble === undefined ? words.start : strings.retry}
      </button>
      <p className="form-small">{words.privacy}</p>
    </form>
  );
}

import type { StartChatInput } from '@parlance/chat';
import type { RemoteProvider } from '@parlance/chat/remote';
import { useId, useState, type FormEvent, type ReactNode, type Ref } from 'react';

import { explain } from './explain.js';
import { Field } from './Field.js';
import { readForm, type FormErrors } from './pre-chat-input.js';
import { strings } from './strings.js';
import { useProviders } from './use-providers.js';

interface PreChatFormProps {
  readonly gatewayUrl: string;
  readonly firstFieldRef: Ref<HTMLInputElement>;
  readonly onStart: (provider: RemoteProvider, input: StartChatInput) => Promise<void>;
}

const words = strings.form;

/** What we ask before a chat. */
export function PreChatForm({ gatewayUrl, firstFieldRef, onStart }: PreChatFormProps): ReactNode {
  const { providers, problem: listProblem, reload } = useProviders(gatewayUrl);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string>();
  const [isStarting, setIsStarting] = useState(false);
  const pickerId = useId();

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
    await onStart(provider, input).catch((error: unknown) => setProblem(explain(error)));
    setIsStarting(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isStarting) void start(event.currentTarget);
  };

  return (
    <form className="chat-form" onSubmit={submit} noValidate>
      <h3>{words.title}</h3>
      <p className="chat-lead">{words.lead}</p>
      <Field label={words.name} error={errors.name}>
        {(field) => (
          <input {...field} ref={firstFieldRef} name="name" autoComplete="name" maxLength={200} required />
        )}
      </Field>
      <Field label={words.email} note={words.optional} error={errors.email}>
        {(field) => <input {...field} name="email" type="email" autoComplete="email" maxLength={320} />}
      </Field>
      {providers !== undefined && providers.length > 1 && (
        <div className="chat-field">
          <label htmlFor={pickerId}>{words.provider}</label>
          <select id={pickerId} name="provider">
            {providers.map(({ providerId, label }) => (
              <option key={providerId} value={providerId}>
                {label}
              </option>
            ))}
          </select>
        </div>
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
      <div role="alert">
        {(problem ?? listProblem) && <p className="chat-problem">{problem ?? listProblem}</p>}
      </div>
      <button type="submit" className="chat-primary" aria-disabled={isStarting}>
        {isStarting ? words.starting : listProblem === undefined ? words.start : strings.retry}
      </button>
      <p className="chat-small">{words.privacy}</p>
    </form>
  );
}

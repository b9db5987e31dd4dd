import type { CallbackQueue, CallbackRequest, ChatProvider } from '@parlance/chat';
import { useState, type FormEvent, type ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import { TAKES_FOCUS } from '../shared/use-kept-focus.js';
import { createAsk } from './ask.js';
import { readForm, toFailure, type FieldErrors } from './callback-input.js';
import { strings } from './strings.js';
import { useWindows } from './use-windows.js';
import { WindowList } from './WindowList.js';
import { nameZone } from './words.js';

/** What was asked for, and whether the contact center has it for sure. */
export interface AskedCallback {
  readonly request: CallbackRequest;
  readonly timeZone: string;
  readonly isConfirmed: boolean;
}

interface CallbackFormProps {
  readonly provider: ChatProvider;
  readonly queues: readonly CallbackQueue[];
  readonly onAsked: (asked: AskedCallback) => void;
}

/** Whom to call, when, and what about. */
export function CallbackForm({ provider, queues, onAsked }: CallbackFormProps): ReactNode {
  const [ask, setAsk] = useState(() => createAsk());
  const windows = useWindows(provider.profile.capabilities.callbackWindows ?? 1);
  const [queueId, setQueueId] = useState(queues[0]?.id ?? '');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);

  const refuse = (form: HTMLFormElement, found: FieldErrors): void => {
    setErrors(found);
    const [wrong] = Object.keys(found);
    form.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  const schedule = async (form: HTMLFormElement, request: CallbackRequest): Promise<void> => {
    const asked = { request, timeZone: windows.timeZone };
    try {
      await ask(provider, request);
      onAsked({ ...asked, isConfirmed: true });
    } catch (error) {
      const failure = toFailure(error);
      if (failure.kind === 'unconfirmed') {
        // Under the same key the gateway would only repeat that it does not know.
        setAsk(() => createAsk());
        onAsked({ ...asked, isConfirmed: false });
      }
      if (failure.kind === 'field') refuse(form, failure.errors);
      if (failure.kind === 'trouble') setProblem(strings.trouble[failure.trouble]);
    }
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isAsking) return;
    const form = event.currentTarget;
    const { request, errors: found } = readForm(new FormData(form), queueId, windows.list, Date.now());
    setProblem(undefined);
    refuse(form, found);
    if (request === undefined) return;
    setIsAsking(true);
    await schedule(form, request);
    setIsAsking(false);
  };

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      {queues.length > 1 && <QueueField queues={queues} queueId={queueId} onChange={setQueueId} />}
      <Field label={strings.name} error={errors.name}>
        {(ties) => (
          <input {...ties} {...TAKES_FOCUS} name="name" autoComplete="name" maxLength={200} required />
        )}
      </Field>
      <Field label={strings.number} error={errors.phoneNumber}>
        {(ties) => (
          <input
            {...ties}
            name="phoneNumber"
            type="tel"
            autoComplete="tel"
            placeholder={strings.example}
            maxLength={50}
            required
          />
        )}
      </Field>
      <p className="callback-zone">{strings.zone(nameZone(windows.timeZone))}</p>
      <WindowList windows={windows} errors={errors} />
      <Field label={strings.comment} note={strings.optional}>
        {(ties) => <textarea {...ties} name="comment" rows={2} maxLength={2_000} />}
      </Field>
      <div role="alert">{problem !== undefined && <p className="form-problem">{problem}</p>}</div>
      <button type="submit" className="form-primary" aria-disabled={isAsking}>
        {isAsking ? strings.asking : strings.submit}
      </button>
      <p className="form-small">{strings.privacy}</p>
    </form>
  );
}

interface QueueFieldProps {
  readonly queues: readonly CallbackQueue[];
  readonly queueId: string;
  readonly onChange: (queueId: string) => void;
}

const QueueField = ({ queues, queueId, onChange }: QueueFieldProps): ReactNode => (
  <Field label={strings.queue}>
    {(ties) => (
      <select {...ties} name="queue" value={queueId} onChange={({ target }) => onChange(target.value)}>
        {queues.map(({ id, name, description }) => (
          <option key={id} value={id}>
            {description === undefined ? name : `${name}: ${description}`}
          </option>
        ))}
      </select>
    )}
  </Field>
);

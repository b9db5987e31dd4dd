import { isPhoneNumber } from '@parlance/click-to-contact';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import { Icon } from '../shared/icons.js';
import type { Outcome } from '../shared-chat/protocol.js';
import { strings } from './strings.js';

interface CallPromptProps {
  /** Who asks. */
  readonly name: string;
  readonly onAnswer: (phoneNumber: string) => Promise<Outcome>;
  readonly onDecline: () => void;
  /** Talks in the browser instead, with the number if one is written; absent where that is not possible. */
  readonly onTalk: ((phoneNumber: string) => void) | undefined;
  /** The customer has asked for the prompt. */
  readonly takesFocus: boolean;
}

const words = strings.call;

/** Asks for the number that an agent wants to call. It goes once the agent has it: the transcript then says so. */
export function CallPrompt({ name, onAnswer, onDecline, onTalk, takesFocus }: CallPromptProps): ReactNode {
  const [errorCode, setErrorCode] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const answer = async (phoneNumber: string): Promise<void> => {
    setIsSending(true);
    const outcome = await onAnswer(phoneNumber);
    setIsSending(false);
    setErrorCode(outcome.isDone ? undefined : outcome.errorCode);
    if (!outcome.isDone) field.current?.focus();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const phoneNumber = new FormData(event.currentTarget).get('phoneNumber');
    if (!isSending && typeof phoneNumber === 'string') void answer(phoneNumber.trim());
  };
  const talk = (): void => {
    const phoneNumber = field.current?.value.trim() ?? '';
    if (phoneNumber === '' || isPhoneNumber(phoneNumber)) onTalk?.(phoneNumber);
    else {
      setErrorCode('phone-number-invalid');
      field.current?.focus();
    }
  };
  const isUnfit = errorCode === 'phone-number-invalid';

  return (
    <form className="chat-call" aria-label={words.title(name)} onSubmit={submit} noValidate>
      <h3>
        <Icon name="phone" />
        {words.title(name)}
      </h3>
      <p className="chat-call-detail">{words.detail}</p>
      <Field label={words.number} error={isUnfit ? words.unfit : undefined}>
        {(ties) => (
          <input
            {...ties}
            ref={field}
            name="phoneNumber"
            type="tel"
            autoComplete="tel"
            placeholder={words.example}
            maxLength={50}
            required
          />
        )}
      </Field>
      <div role="alert">
        {errorCode !== undefined && !isUnfit && <p className="form-problem">{explain(errorCode)}</p>}
      </div>
      <div className="form-buttons">
        <button type="submit" className="form-primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.answer}
        </button>
        <button type="button" className="form-secondary" onClick={onDecline}>
          {words.decline}
        </button>
      </div>
      {onTalk !== undefined && (
        <button type="button" className="form-link-button chat-call-here" onClick={talk}>
          {words.here}
        </button>
      )}
    </form>
  );
}

function explain(errorCode: string): string {
  if (errorCode === 'call-already-answered') return words.alreadyAnswered;
  if (errorCode === 'call-not-requested' || errorCode === 'chat-ended') return words.over;
  return words.failed;
}

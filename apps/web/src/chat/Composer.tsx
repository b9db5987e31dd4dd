import { useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode, type Ref } from 'react';

import { Icon } from '../shared/icons.js';
import { TAKES_FOCUS } from '../shared/use-kept-focus.js';
import { strings } from './strings.js';

interface ComposerProps {
  readonly maxLength: number | undefined;
  readonly fieldRef: Ref<HTMLTextAreaElement>;
  readonly onSend: (text: string) => void;
  readonly onTyping: (isTyping: boolean) => void;
}

/** From so many characters before the limit on, the count is shown. */
const SHOW_LEFT_FROM = 200;

/** Where the customer writes. Enter sends; Shift+Enter begins a new line. */
export function Composer({ maxLength = Infinity, fieldRef, onSend, onTyping }: ComposerProps): ReactNode {
  const [text, setText] = useState('');
  const fieldId = useId();
  const hintId = useId();
  const form = useRef<HTMLFormElement>(null);
  const left = maxLength - text.length;
  const canSend = text.trim() !== '' && left >= 0;

  const change = (next: string): void => {
    setText(next);
    onTyping(next.trim() !== '');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!canSend) return;
    onSend(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form ref={form} className="chat-composer" onSubmit={submit}>
      <label htmlFor={fieldId} className="visually-hidden">
        {strings.composer.label}
      </label>
      <textarea
        {...TAKES_FOCUS}
        ref={fieldRef}
        id={fieldId}
        rows={1}
        value={text}
        placeholder={strings.composer.placeholder}
        aria-describedby={hintId}
        aria-invalid={left < 0}
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => onTyping(false)}
      />
      <button type="submit" className="chat-send" disabled={!canSend}>
        <Icon name="send" />
        <span className="visually-hidden">{strings.composer.send}</span>
      </button>
      <p id={hintId} className={left < SHOW_LEFT_FROM ? 'chat-count' : 'visually-hidden'}>
        {composerHint(left)}
      </p>
    </form>
  );
}

function composerHint(left: number): string {
  if (left < 0) return strings.composer.tooLong(-left);
  return left < SHOW_LEFT_FROM ? strings.composer.left(left) : strings.composer.hint;
}

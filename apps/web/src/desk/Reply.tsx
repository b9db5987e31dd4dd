import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import { Icon } from '../shared/icons.js';
import { AgentTyping } from './agent-typing.js';
import { strings } from './strings.js';

import './controls.css';
import './reply.css';

interface ReplyProps {
  readonly customerName: string;
  readonly onSay: (text: string) => void;
  readonly onTyping: (isTyping: boolean) => Promise<void>;
}

/** Where the agent writes. Enter sends; Shift+Enter begins a new line. */
export function Reply({ customerName, onSay, onTyping }: ReplyProps): ReactNode {
  const [text, setText] = useState('');
  const fieldId = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing] = useState(() => new AgentTyping(onTyping));
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    typing.set(false);
    onSay(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form ref={form} className="desk-reply" onSubmit={submit}>
      <label htmlFor={fieldId} className="visually-hidden">
        {strings.reply}
      </label>
      <textarea
        ref={field}
        id={fieldId}
        rows={2}
        value={text}
        placeholder={strings.replyTo(customerName)}
        onChange={({ target }) => {
          setText(target.value);
          typing.set(target.value.trim() !== '');
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="desk-primary" disabled={text.trim() === ''}>
        <Icon name="send" />
        {strings.send}
      </button>
    </form>
  );
}

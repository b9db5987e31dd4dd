import { remote, type RemoteProvider } from '@parlance/chat/remote';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import { useKeptFocus } from '../shared/use-kept-focus.js';
import { AskedNote } from './AskedNote.js';
import { CallbackForm, type AskedCallback } from './CallbackForm.js';
import { strings } from './strings.js';
import { TeamField } from './TeamField.js';
import { useAvailability } from './use-availability.js';

import '../shared/theme.css';
import './callback.css';

interface CallbackDialogProps {
  readonly gatewayUrl: string;
  /** Those that have callbacks. */
  readonly providers: readonly [RemoteProvider, ...RemoteProvider[]];
  readonly onClose: () => void;
  readonly onChat: () => void;
}

/** The way to a phone call, over the page. The browser keeps the focus inside and gives it back. */
export function CallbackDialog({ gatewayUrl, providers, onClose, onChat }: CallbackDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [chosen, setChosen] = useState(providers[0]);
  useEffect(() => {
    dialog.current?.showModal();
    title.current?.focus();
  }, []);
  useKeptFocus(dialog);
  const close = (): void => dialog.current?.close();
  const chat = (): void => {
    close();
    onChat();
  };

  return (
    <dialog ref={dialog} className="callback" aria-labelledby={titleId} onClose={onClose}>
      <header className="callback-head">
        <div>
          <h2 ref={title} id={titleId} tabIndex={-1}>
            {strings.title}
          </h2>
          <p>{strings.lead}</p>
        </div>
        <button type="button" className="callback-close" aria-label={strings.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="callback-body">
        {providers.length > 1 && <TeamField providers={providers} chosen={chosen} onChange={setChosen} />}
        <Callback key={chosen.providerId} {...{ gatewayUrl, chosen }} onDone={close} onChat={chat} />
      </div>
    </dialog>
  );
}

interface CallbackProps {
  readonly gatewayUrl: string;
  readonly chosen: RemoteProvider;
  readonly onDone: () => void;
  readonly onChat: () => void;
}

/** From what is offered to what was asked for. */
function Callback({ gatewayUrl, chosen, onDone, onChat }: CallbackProps): ReactNode {
  const { providerId, profile } = chosen;
  const provider = useMemo(
    () => remote({ baseUrl: gatewayUrl, providerId, profile }),
    [gatewayUrl, providerId, profile],
  );
  const { availability, hasFailed, reload } = useAvailability(provider);
  const [asked, setAsked] = useState<AskedCallback>();

  if (hasFailed) return <Explanation text={strings.loadTrouble} action={strings.retry} onAction={reload} />;
  if (availability === undefined) return <output className="callback-loading">{strings.loading}</output>;
  if (!availability.isOffered || availability.queues.length === 0) {
    const text = availability.isOffered ? strings.noQueues : strings.notOffered;
    return <Explanation text={text} action={strings.chat} onAction={onChat} />;
  }
  return (
    <>
      {/* Kept behind the note, so that nothing has to be filled in anew. */}
      <div hidden={asked !== undefined}>
        <CallbackForm provider={provider} queues={availability.queues} onAsked={setAsked} />
      </div>
      {asked !== undefined && <AskedNote asked={asked} onDone={onDone} onAgain={() => setAsked(undefined)} />}
    </>
  );
}

interface ExplanationProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

const Explanation = ({ text, action, onAction }: ExplanationProps): ReactNode => (
  <div className="callback-explanation">
    <output>{text}</output>
    <button type="button" className="form-primary" onClick={onAction}>
      {action}
    </button>
  </div>
);

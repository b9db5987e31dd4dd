import type { CallbackAvailability, ChatProvider } from '@parlance/chat';
import { useCallback, useEffect, useState } from 'react';

interface Availability {
  /** Absent until it is known. */
  readonly availability?: CallbackAvailability;
  readonly hasFailed: boolean;
  readonly reload: () => void;
}

/** Whether the contact center takes callbacks now, and which queues do. */
export function useAvailability({ callbacks }: ChatProvider): Availability {
  const [state, setState] = useState<Omit<Availability, 'reload'>>({ hasFailed: false });
  const [question, setQuestion] = useState({});
  const reload = useCallback(() => {
    setState({ hasFailed: false });
    setQuestion({});
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    callbacks?.getAvailability({ signal: leaving.signal }).then(
      (availability) => setState({ hasFailed: false, availability }),
      () => {
        if (!leaving.signal.aborted) setState({ hasFailed: true });
      },
    );
    return () => leaving.abort();
  }, [callbacks, question]);

  return { ...state, reload };
}

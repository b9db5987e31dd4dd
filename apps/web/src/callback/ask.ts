import { scheduleCallback, type CallbackRequest, type ChatProvider } from '@parlance/chat';

/** Asks for a callback. Rejects with the error of `scheduleCallback`. */
export type AskForCallback = (provider: ChatProvider, request: CallbackRequest) => Promise<void>;

/**
 * Asked again with the same input, at once or after a failure, it asks under the same key: the customer is called once.
 */
export function createAsk(newId: () => string = () => crypto.randomUUID()): AskForCallback {
  let attempt: { readonly input: string; readonly id: string; asking?: Promise<void> } = {
    input: '',
    id: '',
  };
  return (provider, request) => {
    const input = JSON.stringify(request);
    if (attempt.input !== input) attempt = { input, id: newId() };
    const current = attempt;
    current.asking ??= ask(provider, { ...request, clientCallbackId: current.id }).catch((error: unknown) => {
      delete current.asking;
      throw error;
    });
    return current.asking;
  };
}

async function ask(provider: ChatProvider, request: CallbackRequest): Promise<void> {
  await scheduleCallback(provider, request);
}

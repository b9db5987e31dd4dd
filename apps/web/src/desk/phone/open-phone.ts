import type { DeskPhone } from './desk-phone.js';

/** How soon a phone that could not be made is tried again. */
const RETRY_AFTER_MS = 5_000;

/**
 * Makes a phone and starts it, however often that takes.
 * @returns what ends it
 */
export function openPhone(
  make: () => Promise<DeskPhone>,
  onPhone: (phone: DeskPhone | 'unreachable' | undefined) => void,
): () => void {
  let phone: DeskPhone | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  const open = async (): Promise<void> => {
    try {
      const made = await make();
      if (isLeaving) return;
      phone = made;
      onPhone(phone);
      await phone.start();
    } catch {
      if (isLeaving) return;
      onPhone('unreachable');
      retry = setTimeout(() => void open(), RETRY_AFTER_MS);
    }
  };
  void open();
  return () => {
    isLeaving = true;
    clearTimeout(retry);
    onPhone(undefined);
    void phone?.close();
  };
}

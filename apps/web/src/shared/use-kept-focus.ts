import { useEffect, type RefObject } from 'react';

/** Marks what takes the focus over when the element that held it has gone. */
export const TAKES_FOCUS = { 'data-takes-focus': true } as const;

/** Without this a keyboard is thrown back to the top of the page whenever a focused element goes. */
export function useKeptFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = inside.current;
    if (element === null) return undefined;
    // What appears with the focus in it has said so before anybody listened.
    let held: EventTarget | null = element.contains(document.activeElement) ? document.activeElement : null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      held = target;
    };
    const onFocusOut = ({ target }: FocusEvent): void => {
      // An element that goes may say that it loses the focus; it has gone only afterwards.
      queueMicrotask(() => {
        if (held === target && isThere(target)) held = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (held === null || isThere(held)) return;
      held = null;
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== element) return;
      element.querySelector<HTMLElement>('[data-takes-focus]')?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
      observer.disconnect();
    };
  }, [inside]);
}

const isThere = (target: EventTarget | null): boolean => target instanceof Node && target.isConnected;

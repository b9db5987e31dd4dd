import { useState } from 'react';

/** A part of the page's address that can be changed without leaving the page; a reload, or a second tab, finds it again. */
export function useParameter(name: string): [string | null, (value: string) => void] {
  const [value, setValue] = useState(() => new URLSearchParams(location.search).get(name));
  const change = (next: string): void => {
    const url = new URL(location.href);
    url.searchParams.set(name, next);
    history.replaceState(undefined, '', url);
    setValue(next);
  };
  return [value, change];
}

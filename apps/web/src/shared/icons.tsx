import type { ReactNode } from 'react';

const PATHS = {
  chat: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.1A.85.85 0 0 1 5 19.5V16A2.5 2.5 0 0 1 4 13.8Z',
  close: 'm6 6 12 12M18 6 6 18',
  minimise: 'm6 9.5 6 6 6-6',
  send: 'M4.5 12 3.2 4.6a.7.7 0 0 1 1-.75l16 7.5a.7.7 0 0 1 0 1.3l-16 7.5a.7.7 0 0 1-1-.75L4.5 12Zm0 0h8',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  warning:
    'M12 8.5v4.5m0 3.2v.1M10.7 4.2 3 17.6A1.5 1.5 0 0 0 4.3 20h15.4a1.5 1.5 0 0 0 1.3-2.4L13.3 4.2a1.5 1.5 0 0 0-2.6 0Z',
  end: 'M15 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2-2v-2m-5-4h11m-3-3 3 3-3 3',
  phone:
    'M6.6 3.5 9 4a1 1 0 0 1 .8.8l.6 3a1 1 0 0 1-.4 1l-1.8 1.3a12 12 0 0 0 5.7 5.7l1.3-1.8a1 1 0 0 1 1-.4l3 .6a1 1 0 0 1 .8.8l.5 2.4a1 1 0 0 1-1 1.2A15.5 15.5 0 0 1 5.4 4.5a1 1 0 0 1 1.2-1Z',
  arrowDown: 'M12 5v14m-6-6 6 6 6-6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon; decoration only, the words stand beside it or in its button's label. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

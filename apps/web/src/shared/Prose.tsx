import type { ReactNode } from 'react';

/** A sentence in which what stands in backticks is code. */
export const Prose = ({ text }: { readonly text: string }): ReactNode =>
  text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));

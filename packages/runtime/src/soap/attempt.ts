import { XmlError, type Frame, type Tag } from './parse.js';
import { readTree } from './read-tree.js';
import { ValueError } from './simple.js';
import type { XmlElement } from './tree.js';

/** Where an element goes that is kept whole. */
export type Keep = (element: XmlElement) => void;

/** Reads an element as its schema has it; one that is not so goes to `keep` instead. */
export function attempt(tag: Tag, read: (tag: Tag) => Frame, keep: Keep): Frame {
  let isFit = true;
  const tried = <T>(use: () => T): T | undefined => {
    if (!isFit) return undefined;
    try {
      return use();
    } catch (error) {
      if (!(error instanceof XmlError || error instanceof ValueError)) throw error;
      isFit = false;
      return undefined;
    }
  };
  const both = (value: Frame | undefined, whole: Frame, close: () => void): Frame => ({
    open: (child) => {
      const inner = whole.open(child);
      return both(
        tried(() => value?.open(child)),
        inner,
        () => inner.close(),
      );
    },
    text: (text) => {
      tried(() => value?.text(text));
      whole.text(text);
    },
    close: () => {
      tried(() => value?.close());
      close();
    },
  });
  const whole = readTree(tag, keep);
  return both(
    tried(() => read(tag)),
    whole,
    () => {
      if (!isFit) whole.close();
    },
  );
}

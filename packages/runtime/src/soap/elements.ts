import type { Keep } from './attempt.js';
import type { AttributeSpec, ContentSpec, ElementReader } from './content.js';
import { modelOf, type Model } from './model.js';
import { SCHEMA_INSTANCE } from './namespaces.js';
import { attributeOf, skip, XmlError, type Frame, type Tag } from './parse.js';
import { attributesOf, readTree } from './read-tree.js';
import { append, Run, type Values } from './run.js';
import type { Parser } from './simple.js';
import type { XmlElement } from './tree.js';

/** An element of any type, kept whole. */
export const anyElement: ElementReader<XmlElement> = readTree;

/**
 * An element that holds a simple value.
 * @param fallback What an empty element means.
 */
export const textElement =
  <T>(type: Parser<T>, fallback?: string): ElementReader<T> =>
  (_tag, done) =>
    new TextFrame(type, fallback, done);

class TextFrame<T> implements Frame {
  readonly #type: Parser<T>;
  readonly #fallback: string | undefined;
  readonly #done: (value: T) => void;
  #text = '';

  constructor(type: Parser<T>, fallback: string | undefined, done: (value: T) => void) {
    this.#type = type;
    this.#fallback = fallback;
    this.#done = done;
  }

  open(): never {
    throw new XmlError('it has an element where only text may be');
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const text = this.#text === '' ? (this.#fallback ?? '') : this.#text;
    this.#done(this.#type.parse(text));
  }
}

/**
 * An element of a complex type.
 * @param spec Asked for when first needed: types may need each other. Describes `T`, key by key.
 */
export function complexElement<T>(spec: () => ContentSpec): ElementReader<T> {
  let known: { readonly content: ContentSpec; readonly model: Model } | undefined;
  return (tag, done) => {
    if (!known) {
      const content = spec();
      known = { content, model: modelOf(content.slots ?? []) };
    }
    return new ComplexFrame<T>(known.content, known.model, tag, done);
  };
}

class ComplexFrame<T> implements Frame {
  readonly #content: ContentSpec;
  readonly #run: Run;
  readonly #keep: Keep | undefined;
  readonly #done: (value: T) => void;
  #text = '';

  constructor(content: ContentSpec, model: Model, tag: Tag, done: (value: T) => void) {
    const values: Values = {};
    const { unknownKey } = content;
    this.#content = content;
    this.#keep = unknownKey === undefined ? undefined : (element) => append(values, unknownKey, element);
    this.#run = new Run(model, values, this.#keep);
    this.#done = done;
    for (const attribute of content.attributes ?? []) readAttribute(values, attribute, tag);
    if (content.otherAttributes) readOtherAttributes(values, content, tag);
  }

  open(tag: Tag): Frame {
    return this.#run.open(tag) ?? (this.#keep ? readTree(tag, this.#keep) : skip);
  }

  text(text: string): void {
    if (this.#content.text) this.#text += text;
  }

  close(): void {
    const { text } = this.#content;
    const values = this.#run.finish();
    if (text) values[text.key] = text.type.parse(this.#text);
    assertFor(this.#done, values);
    this.#done(values);
  }
}

/** The spec that the values were read by describes `T`: whoever writes the one writes the other. */
function assertFor<T>(_done: (value: T) => void, values: Values): asserts values is Values & T {
  if (typeof values !== 'object') throw new XmlError('it has no content');
}

function readAttribute(values: Values, spec: AttributeSpec, tag: Tag): void {
  const text = attributeOf(tag, spec.namespace, spec.name);
  const value = text === undefined ? undefined : spec.type.parse(text);
  if (value !== undefined) values[spec.key] = value;
  else if (spec.fallback !== undefined) values[spec.key] = spec.fallback;
  else if (spec.isRequired) throw new XmlError(`the attribute \`${spec.name}\` is missing`);
}

function readOtherAttributes(
  values: Values,
  { attributes = [], otherAttributes: other }: ContentSpec,
  tag: Tag,
): void {
  if (!other) return;
  const isKnown = (namespace: string, name: string): boolean =>
    namespace === SCHEMA_INSTANCE ||
    attributes.some((one) => one.namespace === namespace && one.name === name);
  const found = attributesOf(tag, (namespace, name) => !isKnown(namespace, name) && other.accepts(namespace));
  if (found.length > 0) values[other.key] = found;
}

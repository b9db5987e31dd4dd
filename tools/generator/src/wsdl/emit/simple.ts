import { header, doc, type OutputFile } from '../../emit/text.js';
import { sourceLine } from '../../model/source.js';
import { toCamel, toKebab, toLiteral } from '../../names.js';
import { BUILTINS, type Builtin } from '../builtins.js';
import type { Facets, SimpleForm, SimpleType, SoapModel } from '../model.js';
import { Imports } from './imports.js';

type Named = SimpleType & { readonly name: string };

export const isNamed = (type: SimpleType): type is Named => type.name !== undefined;

type Namer = Pick<Imports, 'runtime' | 'ofType'>;

/** Says what names are, and imports none. */
const NAMES_ONLY: Namer = { runtime: (name) => name, ofType: (_, name) => name };

/** Whether values are written as they are. */
export const isPlainText = (type: SimpleType): boolean => codecText(type, NAMES_ONLY) === 'xsString';

/** The name of a named type's codec. */
const codecName = ({ name }: Named): string => `${toCamel(name)}Type`;

/** The type in TypeScript. */
export function typeText(type: SimpleType, imports: Imports): string {
  return isNamed(type) ? imports.ofType(type, `type ${type.name}`) : formType(type, imports);
}

function formType({ form }: SimpleType, imports: Imports): string {
  switch (form.kind) {
    case 'builtin':
      return BUILTINS.get(form.builtin)?.type ?? 'string';
    case 'restriction':
      return rangeOf(form) ? 'number' : typeText(form.base, imports);
    case 'enumeration': {
      const values = valuesOf(form).join(' | ');
      return form.isOpen && bareType(form.base) === 'string'
        ? `${values} | (string & {})`
        : form.isOpen
          ? typeText(form.base, imports)
          : values;
    }
    case 'list':
      return `readonly ${bracketed(typeText(form.item, imports))}[]`;
    default:
      return [...new Set(form.members.map((member) => typeText(member, imports)))].join(' | ');
  }
}

/** A type that may stand before `[]`. */
export const bracketed = (type: string): string => (/[|&]|^readonly /.test(type) ? `(${type})` : type);

/** The built-in TypeScript type at the bottom of it; empty for lists and unions. */
export function bareType({ form }: SimpleType): string {
  if (form.kind === 'builtin') return BUILTINS.get(form.builtin)?.type ?? 'string';
  if (form.kind === 'restriction') return rangeOf(form) ? 'number' : bareType(form.base);
  return form.kind === 'enumeration' ? bareType(form.base) : '';
}

/** No empty text is of it: it is a number, a time, a yes-or-no, or one of some words. */
function isNeverEmpty({ form }: SimpleType): boolean {
  switch (form.kind) {
    case 'builtin':
      return BUILTINS.get(form.builtin)?.isNeverEmpty ?? false;
    case 'restriction':
      return isNeverEmpty(form.base);
    case 'enumeration':
      return isNeverEmpty(form.base) || (!form.isOpen && form.values.every(({ text }) => text.trim() !== ''));
    case 'list':
      return false;
    default:
      return form.members.every(isNeverEmpty);
  }
}

/** The values of an enumeration as literals. */
export function valuesOf(form: Extract<SimpleForm, { kind: 'enumeration' }>): string[] {
  const type = bareType(form.base);
  return [...new Set(form.values.map(({ text }) => literal(type, text)))];
}

const literal = (type: string, text: string): string => {
  if (type === 'number') return String(Number(text));
  return type === 'boolean' ? String(/^\s*(true|1)\s*$/.test(text)) : toLiteral(text);
};

/** How a value is read that may be missing: an empty text that is none of the type is as if it were. */
export function optionalCodec(type: SimpleType, imports: Imports): string {
  const codec = codecText(type, imports);
  return isNeverEmpty(type) ? `${imports.runtime('orNothing')}(${codec})` : codec;
}

/** The type's codec, as an expression. */
export function codecText(type: SimpleType, imports: Namer): string {
  return isNamed(type) ? imports.ofType(type, codecName(type)) : formCodec(type, imports);
}

function formCodec({ form, label }: SimpleType, imports: Namer): string {
  switch (form.kind) {
    case 'builtin':
      return imports.runtime(BUILTINS.get(form.builtin)?.codec ?? 'xsString');
    case 'restriction':
      return restrictionCodec(form, label, imports);
    case 'enumeration': {
      const base = codecText(form.base, imports);
      if (form.isOpen) return base;
      return `${imports.runtime('enumeration')}(${toLiteral(label)}, ${base}, [${valuesOf(form).join(', ')}])`;
    }
    case 'list':
      return `${imports.runtime('listOf')}(${codecText(form.item, imports)})`;
    default:
      return `${imports.runtime('unionOf')}(${[toLiteral(label), ...form.members.map((member) => codecText(member, imports))].join(', ')})`;
  }
}

function restrictionCodec(
  form: Extract<SimpleForm, { kind: 'restriction' }>,
  label: string,
  imports: Namer,
): string {
  const range = rangeOf(form);
  if (range) return `${imports.runtime('wholeNumber')}(${toLiteral(label)}, ${range[0]}, ${range[1]})`;
  const builtin = builtinOf(form.base);
  if (builtin?.digits) {
    const [least, most] = bounds(form);
    const digits = [least, most].map((one) => (one === undefined ? 'undefined' : `${one}n`));
    return `${imports.runtime('wholeDigits')}(${[toLiteral(label), ...digits].join(', ')})`;
  }
  const space = form.facets['whiteSpace']?.[0];
  if (builtin?.codec === 'xsString' && space !== undefined && space !== 'preserve')
    return imports.runtime('xsToken');
  return codecText(form.base, imports);
}

/** The built-in type that a chain of restrictions ends at. */
export const builtinOf = ({ form }: SimpleType): Builtin | undefined =>
  form.kind === 'builtin'
    ? BUILTINS.get(form.builtin)
    : form.kind === 'restriction'
      ? builtinOf(form.base)
      : undefined;

type Restriction = Extract<SimpleForm, { kind: 'restriction' }>;

/** The bounds of whole numbers, where a JavaScript number holds all that is within. */
export function rangeOf(form: Restriction): readonly [bigint, bigint] | undefined {
  const builtin = builtinOf(form.base);
  if (!builtin?.range && !builtin?.digits) return undefined;
  const [least, most] = bounds(form);
  if (least === undefined || most === undefined) return undefined;
  const isSafe = least >= BigInt(Number.MIN_SAFE_INTEGER) && most <= BigInt(Number.MAX_SAFE_INTEGER);
  return isSafe ? [least, most] : undefined;
}

/** The bounds of whole numbers: the narrowest of all restrictions. */
export function bounds(form: Restriction): readonly [bigint | undefined, bigint | undefined] {
  const { base, facets } = form;
  const builtin = base.form.kind === 'builtin' ? BUILTINS.get(base.form.builtin) : undefined;
  const [least, most] =
    base.form.kind === 'restriction'
      ? bounds(base.form)
      : (builtin?.range ?? builtin?.digits ?? [undefined, undefined]);
  return [
    narrowest(
      [least, facet(facets, 'minInclusive'), facet(facets, 'minExclusive', 1n), ...digitBounds(facets, -1n)],
      (one, other) => one > other,
    ),
    narrowest(
      [most, facet(facets, 'maxInclusive'), facet(facets, 'maxExclusive', -1n), ...digitBounds(facets, 1n)],
      (one, other) => one < other,
    ),
  ];
}

function facet(facets: Facets, name: string, shift = 0n): bigint | undefined {
  const text = facets[name]?.[0]?.trim();
  return text !== undefined && /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) + shift : undefined;
}

/** `totalDigits` bounds a whole number on both sides. */
function digitBounds(facets: Facets, sign: bigint): bigint[] {
  const digits = facets['totalDigits']?.[0];
  return digits === undefined ? [] : [sign * (10n ** BigInt(digits) - 1n)];
}

const narrowest = (
  all: readonly (bigint | undefined)[],
  isNarrower: (one: bigint, other: bigint) => boolean,
): bigint | undefined =>
  all
    .filter((one) => one !== undefined)
    .reduce<bigint | undefined>(
      (found, one) => (found === undefined || isNarrower(one, found) ? one : found),
      undefined,
    );

/** The module of a named simple type. */
export function emitSimpleType(model: SoapModel, type: Named): OutputFile {
  const imports = new Imports(model, '..', type.name);
  const text =
    `${doc(type.notes.description, valueDocs(type), facetDocs(type), sourceLine(type.notes.source))}export type ${type.name} = ${formType(type, imports)};\n\n` +
    `${doc(`How \`${type.name}\` is read and written.`)}export const ${codecName(type)}: ${imports.runtime('type SimpleType')}<${type.name}> = ${pure(formCodec(type, imports))};\n`;
  return { path: `types/${toKebab(type.name)}.ts`, text: `${header(model)}\n${imports.text()}\n${text}` };
}

/** Calls without effect may be left out of bundles. */
const pure = (expression: string): string =>
  expression.includes('(') ? `/* @__PURE__ */ ${expression}` : expression;

function valueDocs({ form }: SimpleType): string {
  if (form.kind !== 'enumeration') return '';
  return form.values
    .filter(({ notes }) => notes.description !== '')
    .map(({ text, notes }) => `- \`${text}\`: ${notes.description.replaceAll('\n', ' ')}`)
    .join('\n');
}

const FACET_WORDS: Readonly<Record<string, (value: string) => string>> = {
  length: (value) => `exactly ${value} long`,
  minLength: (value) => `at least ${value} long`,
  maxLength: (value) => `at most ${value} long`,
  minInclusive: (value) => `at least ${value}`,
  maxInclusive: (value) => `at most ${value}`,
  minExclusive: (value) => `more than ${value}`,
  maxExclusive: (value) => `less than ${value}`,
  totalDigits: (value) => `at most ${value} digits`,
  fractionDigits: (value) => `at most ${value} of them after the point`,
  pattern: (value) => `of the form \`${value}\``,
};

/** The bounds of a value in words. */
export function facetDocs({ form }: SimpleType): string {
  if (form.kind !== 'restriction') return '';
  const words = Object.entries(form.facets).flatMap(([name, values]) =>
    values.flatMap((value) => FACET_WORDS[name]?.(value) ?? []),
  );
  return words.length === 0 ? '' : `Must be ${words.join(', ')}.`;
}

import { notWritable } from './escape.js';

/** A text of an answer is not what its schema declares. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** How values of a simple type are read and written. */
export interface SimpleType<T> {
  /** As messages name it, for instance `xs:int`. */
  readonly label: string;
  /** What it prints has nothing in it that has to be escaped. */
  readonly isPlain?: true;
  /** One text for all that mean the same value: `1.2` for `01.20`. Without it each text is a value of its own. */
  canonical?(text: string): string;
  /** @throws ValueError when the text is none of this type. */
  parse(text: string): T;
  /**
   * The value as text, not escaped yet.
   * @throws ConfigError that names the field when the value is none of this type.
   */
  print(value: T, name: string): string;
}

/** How values of a simple type are read. */
export type Parser<T> = Pick<SimpleType<T>, 'parse'>;

/** As the type itself, but an empty text is no value. For types that no empty text is of. */
export const orNothing = <T>(type: Parser<T>): Parser<T | undefined> => ({
  parse: (text) => (collapse(text) === '' ? undefined : type.parse(text)),
});

const article = (label: string): string => `a value of ${label}`;

/** Blanks at the ends go, blanks within become one space, as schemas ask of all but xs:string. */
export const collapse = (text: string): string =>
  BLANK.test(text)
    ? text
        .split(BLANKS)
        .filter((word) => word !== '')
        .join(' ')
    : text;

const BLANK = /[\t\n\r ]/;
const BLANKS = /[\t\n\r ]+/;

const checked = (
  label: string,
  isValid: (text: string) => boolean,
  more: Pick<SimpleType<string>, 'canonical'> = {},
): SimpleType<string> => ({
  label,
  ...more,
  parse: (text) => {
    const value = collapse(text);
    if (!isValid(value)) throw new ValueError(article(label));
    return value;
  },
  print: (value, name) => {
    if (typeof value !== 'string' || !isValid(value)) throw notWritable(name, article(label));
    return value;
  },
});

/** xs:string: every character counts. */
export const xsString: SimpleType<string> = {
  label: 'xs:string',
  parse: (text) => text,
  print: (value, name) => {
    if (typeof value !== 'string') throw notWritable(name, 'a text');
    return value;
  },
};

/** A text whose blanks carry no meaning: xs:token, xs:anyURI, dates and times; nothing else is checked. */
export const xsToken: SimpleType<string> = /* @__PURE__ */ checked('xs:token', () => true);

const BOOLEANS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export const xsBoolean: SimpleType<boolean> = {
  label: 'xs:boolean',
  isPlain: true,
  parse: (text) => {
    const value = BOOLEANS.get(text) ?? BOOLEANS.get(collapse(text));
    if (value === undefined) throw new ValueError(article('xs:boolean'));
    return value;
  },
  print: (value, name) => {
    if (typeof value !== 'boolean') throw notWritable(name, article('xs:boolean'));
    return String(value);
  },
};

const WHOLE = /^[+-]?[0-9]+$/;

const wholeValue = (digits: string): number => (WHOLE.test(digits) ? Number(digits) : Number.NaN);

/** What nearly all numbers are, up to nine digits and nothing else, without an expression: that takes longer. */
function shortNumber(text: string): number | undefined {
  if (text === '' || text.length > 9) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Whole numbers that a JavaScript number holds exactly. */
export const wholeNumber = (label: string, least: number, most: number): SimpleType<number> => {
  const isWithin = (value: number): boolean => Number.isInteger(value) && value >= least && value <= most;
  return {
    label,
    isPlain: true,
    parse: (text) => {
      const value = shortNumber(text) ?? wholeValue(collapse(text));
      if (!isWithin(value)) throw new ValueError(article(label));
      // Minus zero is zero.
      return value + 0;
    },
    print: (value, name) => {
      if (typeof value !== 'number' || !isWithin(value)) throw notWritable(name, article(label));
      return String(value);
    },
  };
};

export const xsByte: SimpleType<number> = /* @__PURE__ */ wholeNumber('xs:byte', -128, 127);
export const xsShort: SimpleType<number> = /* @__PURE__ */ wholeNumber('xs:short', -32_768, 32_767);
export const xsInt: SimpleType<number> = /* @__PURE__ */ wholeNumber('xs:int', -2_147_483_648, 2_147_483_647);
export const xsUnsignedByte: SimpleType<number> = /* @__PURE__ */ wholeNumber('xs:unsignedByte', 0, 255);
export const xsUnsignedShort: SimpleType<number> = /* @__PURE__ */ wholeNumber('xs:unsignedShort', 0, 65_535);
export const xsUnsignedInt: SimpleType<number> = /* @__PURE__ */ wholeNumber(
  'xs:unsignedInt',
  0,
  4_294_967_295,
);

/** By hand: an expression would look at long rows of the letter again and again. */
function withoutEnd(text: string, letter: string): string {
  let end = text.length;
  while (text[end - 1] === letter) end -= 1;
  return text.slice(0, end);
}

/** Digits without what changes nothing: a plus, zeros in front, zeros after the point. */
const numeral = {
  canonical: (text: string): string => {
    const [whole = '', part = ''] = text.replace(/^[+-]/, '').split('.');
    const [before, after] = [whole.replace(/^0+/, '') || '0', withoutEnd(part, '0')];
    const digits = after === '' ? before : `${before}.${after}`;
    return text.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
  },
};

/** Whole numbers beyond what a JavaScript number holds exactly: kept as their digits. */
export const wholeDigits = (label: string, least?: bigint, most?: bigint): SimpleType<string> =>
  checked(
    label,
    (text) => {
      if (!WHOLE.test(text)) return false;
      if (least === undefined && most === undefined) return true;
      // BigInt takes a minus, but no plus; its time grows with the square of the length, so a sane length first.
      if (text.length > 10_000) return false;
      const value = BigInt(text.replace('+', ''));
      return (least === undefined || value >= least) && (most === undefined || value <= most);
    },
    numeral,
  );

export const xsInteger: SimpleType<string> = /* @__PURE__ */ wholeDigits('xs:integer');
export const xsNonNegativeInteger: SimpleType<string> = /* @__PURE__ */ wholeDigits(
  'xs:nonNegativeInteger',
  0n,
);
export const xsPositiveInteger: SimpleType<string> = /* @__PURE__ */ wholeDigits('xs:positiveInteger', 1n);
export const xsNonPositiveInteger: SimpleType<string> = /* @__PURE__ */ wholeDigits(
  'xs:nonPositiveInteger',
  undefined,
  0n,
);
export const xsNegativeInteger: SimpleType<string> = /* @__PURE__ */ wholeDigits(
  'xs:negativeInteger',
  undefined,
  -1n,
);
export const xsLong: SimpleType<string> = /* @__PURE__ */ wholeDigits(
  'xs:long',
  -9_223_372_036_854_775_808n,
  9_223_372_036_854_775_807n,
);
export const xsUnsignedLong: SimpleType<string> = /* @__PURE__ */ wholeDigits(
  'xs:unsignedLong',
  0n,
  18_446_744_073_709_551_615n,
);

const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;
/** Kept as its digits: none is lost. */
export const xsDecimal: SimpleType<string> = /* @__PURE__ */ checked(
  'xs:decimal',
  (text) => DECIMAL.test(text),
  numeral,
);

const FLOAT = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const NAMED_FLOATS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['INF', Number.POSITIVE_INFINITY],
  ['-INF', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
]);

/** xs:float and xs:double. */
export const xsDouble: SimpleType<number> = {
  label: 'xs:double',
  isPlain: true,
  parse: (text) => {
    const value = collapse(text);
    const number = FLOAT.test(value) ? Number(value) : NAMED_FLOATS.get(value);
    if (number === undefined) throw new ValueError(article('xs:double'));
    return number;
  },
  print: (value, name) => {
    if (typeof value !== 'number') throw notWritable(name, article('xs:double'));
    if (Object.is(value, -0)) return '-0';
    return String(value).replace('Infinity', 'INF');
  },
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export const xsBase64Binary: SimpleType<Uint8Array> = {
  label: 'xs:base64Binary',
  isPlain: true,
  parse: (text) => {
    const letters = text.replaceAll(/[\t\n\r ]+/g, '');
    if (!BASE64.test(letters)) throw new ValueError(article('xs:base64Binary'));
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  },
  print: (value, name) => {
    if (!(value instanceof Uint8Array)) throw notWritable(name, 'a Uint8Array');
    return btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''));
  },
};

export const xsHexBinary: SimpleType<Uint8Array> = {
  label: 'xs:hexBinary',
  isPlain: true,
  parse: (text) => {
    const letters = collapse(text);
    if (!/^(?:[0-9A-Fa-f]{2})*$/.test(letters)) throw new ValueError(article('xs:hexBinary'));
    return Uint8Array.from(letters.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  },
  print: (value, name) => {
    if (!(value instanceof Uint8Array)) throw notWritable(name, 'a Uint8Array');
    return Array.from(value, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  },
};

/** A few values of a type, as they are written. */
export function enumeration<T, const Value extends T>(
  label: string,
  base: SimpleType<T>,
  values: readonly Value[],
): SimpleType<Value> {
  const keyOf = (value: T): string => {
    const text = base.print(value, label);
    return base.canonical?.(text) ?? text;
  };
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  const find = (value: T): Value | undefined => byKey.get(keyOf(value));
  return {
    label,
    parse: (text) => {
      // Blanks around a word mean nothing, even where the type is xs:string.
      const value = find(base.parse(text)) ?? find(base.parse(collapse(text)));
      if (value === undefined) throw new ValueError(article(label));
      return value;
    },
    print: (value, name) => {
      if (find(value) === undefined) throw notWritable(name, article(label));
      return base.print(value, name);
    },
  };
}

/** Values with blanks between them. */
export const listOf = <T>(item: SimpleType<T>): SimpleType<readonly T[]> => ({
  label: `a list of ${item.label}`,
  parse: (text) => {
    const words = collapse(text);
    return words === '' ? [] : words.split(' ').map((word) => item.parse(word));
  },
  print: (values, name) => {
    if (!Array.isArray(values)) throw notWritable(name, `a list of ${item.label}`);
    const words = values.map((value) => item.print(value, name));
    if (words.some((word) => word === '' || /[\t\n\r ]/.test(word))) {
      throw notWritable(name, 'a list of words: none empty, none with blanks in it');
    }
    return words.join(' ');
  },
});

type Member<T> = T extends SimpleType<infer Value> ? Value : never;

/** A value of the first type that it fits. */
export function unionOf<const Members extends readonly SimpleType<unknown>[]>(
  label: string,
  ...members: Members
): SimpleType<Member<Members[number]>>;
export function unionOf(label: string, ...members: readonly SimpleType<unknown>[]): SimpleType<unknown> {
  return {
    label,
    parse: (text) => {
      const found = firstThat(members, (member) => member.parse(text));
      if (!found) throw new ValueError(article(label));
      return found.value;
    },
    print: (value, name) => {
      const found = firstThat(members, (member) => member.print(value, name));
      if (!found) throw notWritable(name, article(label));
      return found.value;
    },
  };
}

function firstThat<T>(
  members: readonly SimpleType<unknown>[],
  use: (member: SimpleType<unknown>) => T,
): { readonly value: T } | undefined {
  for (const member of members) {
    try {
      return { value: use(member) };
    } catch {
      // Perhaps the next one.
    }
  }
  return undefined;
}

/** What a text has to be; as in XML Schema. */
export type SimpleType =
  | 'string'
  | 'anyURI'
  | 'long'
  | 'int'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'dateTime'
  | 'QName';

/** An element that has text. */
export interface SimpleShape {
  readonly kind: 'simple';
  readonly of: SimpleType;
  /** All that it can be; absent where it can be anything of its type. */
  readonly values?: readonly string[];
  /** By name, in no namespace. */
  readonly attributes?: Readonly<Record<string, AttributeShape>>;
}

/** An element that has elements. */
export interface ComplexShape {
  readonly kind: 'complex';
  /** `repeated-choice`: any number of any of them, in any order; `any`: whatever there is. */
  readonly content: 'sequence' | 'all' | 'choice' | 'repeated-choice' | 'any';
  /** A function, as types can contain themselves. */
  readonly children: () => readonly ElementShape[];
  readonly attributes?: Readonly<Record<string, AttributeShape>>;
  /** Others can stand anywhere between them. */
  readonly isOpen?: boolean;
}

export type TypeShape = SimpleShape | ComplexShape;

export interface AttributeShape {
  readonly type: SimpleShape;
  readonly isRequired: boolean;
}

/** An element where it stands. */
export interface ElementShape {
  readonly namespace: string;
  readonly name: string;
  readonly type: TypeShape;
  readonly isRequired: boolean;
  readonly isRepeated: boolean;
}

/** What a service is asked and answers; requests and answers by the name of the element of the request. */
export interface ServiceShapes {
  /** The header blocks of requests. */
  readonly headers: readonly ElementShape[];
  readonly requests: Readonly<Record<string, ComplexShape>>;
  readonly answers: Readonly<Record<string, ElementShape>>;
  /** What the detail of a fault holds. */
  readonly faults: readonly ElementShape[];
}

/** An element that stands there once, at most once, or any number of times. */
export const elementShape = (
  namespace: string,
  name: string,
  type: TypeShape,
  times: '1' | '?' | '*',
): ElementShape => ({ namespace, name, type, isRequired: times === '1', isRepeated: times === '*' });

const INT_LIMIT = 2n ** 31n;
const LONG_LIMIT = 2n ** 63n;

const isWhole =
  (limit: bigint) =>
  (text: string): boolean =>
    /^[+-]?\d{1,40}$/.test(text) && -limit <= whole(text) && whole(text) < limit;

const whole = (text: string): bigint => BigInt(text.replace(/^\+/, ''));

const isNamed = (text: string): boolean =>
  /^([\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text);

const TESTS: Readonly<Record<SimpleType, (text: string) => boolean>> = {
  string: () => true,
  anyURI: (text) => !/\s/.test(text),
  long: isWhole(LONG_LIMIT),
  int: isWhole(INT_LIMIT),
  decimal: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text),
  boolean: (text) => /^(true|false|0|1)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d(Z|[+-]\d\d:\d\d)?$/.test(text),
  dateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text),
  QName: isNamed,
};

/** Whether a text is of a type; blanks around it count with strings only. */
export function isOfType({ of, values }: SimpleShape, text: string): boolean {
  const value = of === 'string' && values === undefined ? text : text.trim();
  return TESTS[of](value) && (values === undefined || values.includes(value));
}

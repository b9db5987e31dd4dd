/** What a built-in simple type is in TypeScript, and the runtime's name for its codec. */
export interface Builtin {
  readonly type: string;
  readonly codec: string;
  /** Whole numbers that a JavaScript number holds exactly. */
  readonly range?: readonly [bigint, bigint];
  /** Whole numbers of any size, or up to these. */
  readonly digits?: readonly [bigint | undefined, bigint | undefined];
  /** No empty text is of it. */
  readonly isNeverEmpty?: true;
}

const text = (codec: string): Builtin => ({ type: 'string', codec });
const whole = (codec: string, least: bigint, most: bigint): Builtin => ({
  type: 'number',
  codec,
  range: [least, most],
  isNeverEmpty: true,
});
const digits = (codec: string, least?: bigint, most?: bigint): Builtin => ({
  type: 'string',
  codec,
  digits: [least, most],
  isNeverEmpty: true,
});

const TOKENS = 'token language Name NCName NMTOKEN ID IDREF ENTITY anyURI'.split(' ');
const TIMES = 'dateTime date time duration gYear gYearMonth gMonth gMonthDay gDay'.split(' ');

/** By their name. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['string', text('xsString')],
  ['normalizedString', text('xsString')],
  ['anySimpleType', text('xsString')],
  ...TOKENS.map((name): [string, Builtin] => [name, text('xsToken')]),
  ...TIMES.map((name): [string, Builtin] => [name, { ...text('xsToken'), isNeverEmpty: true }]),
  ['boolean', { type: 'boolean', codec: 'xsBoolean', isNeverEmpty: true }],
  ['float', { type: 'number', codec: 'xsDouble', isNeverEmpty: true }],
  ['double', { type: 'number', codec: 'xsDouble', isNeverEmpty: true }],
  ['base64Binary', { type: 'Uint8Array', codec: 'xsBase64Binary' }],
  ['hexBinary', { type: 'Uint8Array', codec: 'xsHexBinary' }],
  ['byte', whole('xsByte', -128n, 127n)],
  ['short', whole('xsShort', -32_768n, 32_767n)],
  ['int', whole('xsInt', -2_147_483_648n, 2_147_483_647n)],
  ['unsignedByte', whole('xsUnsignedByte', 0n, 255n)],
  ['unsignedShort', whole('xsUnsignedShort', 0n, 65_535n)],
  ['unsignedInt', whole('xsUnsignedInt', 0n, 4_294_967_295n)],
  ['long', digits('xsLong', -(2n ** 63n), 2n ** 63n - 1n)],
  ['unsignedLong', digits('xsUnsignedLong', 0n, 2n ** 64n - 1n)],
  ['integer', digits('xsInteger')],
  ['nonNegativeInteger', digits('xsNonNegativeInteger', 0n)],
  ['positiveInteger', digits('xsPositiveInteger', 1n)],
  ['nonPositiveInteger', digits('xsNonPositiveInteger', undefined, 0n)],
  ['negativeInteger', digits('xsNegativeInteger', undefined, -1n)],
  ['decimal', { type: 'string', codec: 'xsDecimal', isNeverEmpty: true }],
]);

/** Built-in types that are lists of another. */
export const BUILTIN_LISTS: ReadonlyMap<string, string> = new Map([
  ['NMTOKENS', 'NMTOKEN'],
  ['IDREFS', 'IDREF'],
  ['ENTITIES', 'ENTITY'],
]);

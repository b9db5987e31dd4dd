import fc from 'fast-check';

import { BUILTINS } from '../builtins.js';
import { bareType, bounds, rangeOf } from '../emit/simple.js';
import type { ComplexType, ElementModel, NamespaceRule, SimpleType, SlotModel } from '../model.js';

const DEEPEST = 3;
/** Objects as the reader makes them. */
const PLAIN = { noNullPrototype: true } as const;

/** Values of an element as its schema allows them. */
export const elementValues = (element: ElementModel, depth = 0): fc.Arbitrary<unknown> => {
  const { use, isNillable, fallback } = element;
  const values =
    use.kind === 'any'
      ? trees(element.namespace, element.name)
      : use.kind === 'complex'
        ? complexValues(use.type, depth)
        : simpleValues(use.type).filter((value) => fallback === undefined || value !== '');
  return isNillable ? fc.oneof({ weight: 4, arbitrary: values }, fc.constant(null)) : values;
};

function complexValues(type: ComplexType, depth: number): fc.Arbitrary<unknown> {
  const attributes = type.attributes.map(
    ({ key, type: simple, isRequired, fallback }): readonly [string, fc.Arbitrary<unknown>] => [
      key,
      // What is absent is read as its default.
      isRequired || fallback !== undefined ? simpleValues(simple) : optional(simpleValues(simple)),
    ],
  );
  const text = type.text ? [[type.text.key, simpleValues(type.text.type)] as const] : [];
  const others = type.otherAttributes
    ? [[type.otherAttributes.key, optional(attributeLists(type.otherAttributes.namespaces))] as const]
    : [];
  return record([...attributes, ...text, ...slotFields(type.slots, depth), ...others]);
}

const slotFields = (slots: readonly SlotModel[], depth: number): [string, fc.Arbitrary<unknown>][] =>
  slots.map((slot) => [slot.key, slotValues(slot, depth)]);

function slotValues(slot: SlotModel, depth: number): fc.Arbitrary<unknown> {
  const isDeep = depth >= DEEPEST;
  const { min, max } = slot;
  if (isDeep && min === 0) return fc.constant(max > 1 ? [] : undefined);
  const given = oneValue(slot, depth + 1);
  // Of what writes nothing, nothing comes back.
  const one = slot.kind === 'group' && (min === 0 || max > 1) ? given.filter(isWritten) : given;
  if (max > 1) return fc.array(one, { minLength: min, maxLength: isDeep ? min : Math.min(max, min + 3) });
  return min === 0 ? optional(one) : one;
}

function oneValue(slot: SlotModel, depth: number): fc.Arbitrary<unknown> {
  switch (slot.kind) {
    case 'element':
      return elementValues(slot, depth);
    case 'any':
      return trees(namespaceFor(slot.namespaces), 'Far');
    case 'group':
      return record(slotFields(slot.slots, depth));
    default:
      return fc.oneof(
        ...slot.items.map((item) => {
          const values = oneValue(item, depth);
          const written = item.kind === 'group' ? values.filter(isWritten) : values;
          return written.map((value) => ({ kind: item.key, value }));
        }),
      );
  }
}

/** Whether a group has anything in it. */
const isWritten = (group: unknown): boolean =>
  Object.values(Object(group)).some((value) => !Array.isArray(value) || value.length > 0);

const optional = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(values, { nil: undefined });

/** Objects without the properties that have no value. */
const record = (fields: readonly (readonly [string, fc.Arbitrary<unknown>])[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(...fields.map(([, values]) => values))
    .map((values) =>
      Object.fromEntries(
        fields
          .map(([key], index) => [key, values[index]] as const)
          .filter(([, value]) => value !== undefined),
      ),
    );

const namespaceFor = (rule: NamespaceRule): string =>
  rule.kind === 'only' ? (rule.uris[0] ?? '') : 'urn:elsewhere';

const attributeLists = (rule: NamespaceRule): fc.Arbitrary<unknown> =>
  fc.uniqueArray(
    fc.record(
      { namespace: fc.constant(namespaceFor(rule)), name: fc.constantFrom('a', 'b'), value: texts },
      PLAIN,
    ),
    { minLength: 1, maxLength: 2, selector: ({ name }) => name },
  );

function trees(namespace: string, name: string): fc.Arbitrary<unknown> {
  const leaf = fc.record(
    {
      namespace: fc.constantFrom('', 'urn:elsewhere'),
      name: fc.constantFrom('x', 'y-z'),
      attributes: fc.constantFrom([], [{ namespace: '', name: 'n', value: '"' }]),
      children: fc.constantFrom([], ['&<']),
    },
    PLAIN,
  );
  return fc.record(
    {
      namespace: fc.constant(namespace),
      name: fc.constant(name),
      attributes: fc.constant([]),
      children: fc.array(leaf, { maxLength: 2 }),
    },
    PLAIN,
  );
}

/** Everything that XML can carry, oddities among it. */
const texts = fc
  .string({ unit: 'binary' })
  .map((text) => text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\r'));

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const tokens = fc.array(words, { maxLength: 3 }).map((all) => all.join(' '));
const whole = (least: bigint, most: bigint): fc.Arbitrary<bigint> => fc.bigInt({ min: least, max: most });
const doubles = fc.double().map((value) => (Object.is(value, -0) ? 0 : value));

const SAMPLES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: texts,
  anySimpleType: texts,
  normalizedString: texts.map((text) => text.replaceAll(/[\t\n\r]/g, ' ')),
  token: tokens,
  anyURI: fc.constantFrom('', 'https://example.com/a?b=c&d', 'urn:x'),
  language: fc.constantFrom('en', 'pt-BR'),
  dateTime: fc.constantFrom(
    '2026-05-18T09:12:40Z',
    '2026-05-18T09:12:40.123456789+05:30',
    '2026-05-18T09:12:40',
  ),
  date: fc.constantFrom('2026-05-18', '2026-05-18Z'),
  time: fc.constantFrom('09:12:40', '23:59:59.5Z'),
  duration: fc.constantFrom('P1D', '-PT0.5S'),
  gYear: fc.constantFrom('2026', '-0044'),
  gYearMonth: fc.constant('2026-05'),
  gMonth: fc.constant('--05'),
  gMonthDay: fc.constant('--05-18'),
  gDay: fc.constant('---18'),
  boolean: fc.boolean(),
  float: fc.float().map((value) => (Object.is(value, -0) ? 0 : value)),
  double: doubles,
  base64Binary: fc.uint8Array(),
  hexBinary: fc.uint8Array(),
  decimal: fc.constantFrom('0', '-0.10', '12345678901234567890.12345', '+1.'),
};

/** Values of a simple type. */
export function simpleValues(type: SimpleType): fc.Arbitrary<unknown> {
  const { form } = type;
  switch (form.kind) {
    case 'builtin':
      return builtinValues(form.builtin);
    case 'restriction':
      return restrictedValues(form);
    case 'enumeration': {
      const isNumber = bareType(form.base) === 'number';
      return fc.constantFrom(...form.values.map(({ text }) => (isNumber ? Number(text) : text)));
    }
    case 'list':
      return fc.array(simpleValues(form.item), { maxLength: 4 });
    default:
      return fc.oneof(...form.members.map(simpleValues));
  }
}

function builtinValues(name: string): fc.Arbitrary<unknown> {
  const { range, digits } = BUILTINS.get(name) ?? {};
  if (range) return whole(...range).map(Number);
  if (digits) return whole(digits[0] ?? -(10n ** 30n), digits[1] ?? 10n ** 30n).map(String);
  return SAMPLES[name] ?? words;
}

function restrictedValues(form: Extract<SimpleType['form'], { kind: 'restriction' }>): fc.Arbitrary<unknown> {
  const range = rangeOf(form);
  if (range) return whole(...range).map(Number);
  const [least, most] = bounds(form);
  if (least !== undefined || most !== undefined)
    return whole(least ?? -(10n ** 30n), most ?? 10n ** 30n).map(String);
  const [pattern] = form.facets['pattern'] ?? [];
  if (pattern !== undefined) return fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  const [minimum, maximum] = ['minLength', 'maxLength'].map((name) => form.facets[name]?.[0]);
  if (minimum === undefined && maximum === undefined) return simpleValues(form.base);
  return fc
    .array(
      form.base.form.kind === 'list' ? simpleValues(form.base.form.item) : fc.constantFrom('a', 'ö', '&'),
      {
        minLength: Number(minimum ?? 0),
        maxLength: Number(maximum ?? 5),
      },
    )
    .map((parts) => (form.base.form.kind === 'list' ? parts : parts.join('')));
}

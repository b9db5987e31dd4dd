import type { DataValue, GenericField, GenericObject } from '@parlance/client-oracle-chat-soap';
import { ConfigError } from '@parlance/runtime';

import { readMoment } from '../moment.js';
import type { OracleB2cSoapSettings, OracleFieldType } from './oracle-b2c-soap-options.js';

/** Where fields without a package are. */
const CUSTOM_FIELDS = 'c';

type Fields = Readonly<Record<string, string>>;

/** A field's place. */
interface Named {
  readonly of: string;
  readonly name: string;
  readonly field: GenericField;
}

/**
 * Custom fields as RequestChat takes them: one object for each package. A name may begin with its package, for instance
 * `CO.Tier`; without one it is a custom field of the site. Those of the options win, however either is written.
 * Source: specs/oracle-chat-soap/NOTES.md, decision 11.
 * @throws ConfigError `custom-field-unusable` when a value is none of its field's type.
 */
export function toCustomFields(
  settings: OracleB2cSoapSettings,
  customers: Fields = {},
): GenericObject | undefined {
  const own = namedIn(settings.customFields ?? {}, settings);
  const isOwn = ({ of, name }: Named): boolean => own.some((one) => one.of === of && one.name === name);
  const fields = [...namedIn(customers, settings).filter((field) => !isOwn(field)), ...own];
  if (fields.length === 0) return undefined;
  const genericFields = [...new Set(fields.map(({ of }) => of))].map((of): GenericField => {
    const inner = fields.filter((one) => one.of === of).map(({ field }) => field);
    const value = { objectType: { typeName: `${settings.customFieldsOf}${of}` }, genericFields: inner };
    return { dataType: 'OBJECT', name: of, dataValue: { choice: { kind: 'ObjectValue', value } } };
  });
  return { objectType: { typeName: 'ContactCustomFields' }, genericFields };
}

/** Of two that are the same field, the last one. */
function namedIn(fields: Fields, { customFieldTypes = {} }: OracleB2cSoapSettings): readonly Named[] {
  const types = new Map(Object.entries(customFieldTypes).map(([key, type]) => [keyOf(placeOf(key)), type]));
  const named = Object.entries(fields).map(([key, value]): [string, Named] => {
    const place = placeOf(key);
    const dataType = types.get(keyOf(place)) ?? 'STRING';
    return [keyOf(place), { ...place, field: toField(place.name, dataType, value) }];
  });
  return [...new Map(named).values()];
}

function placeOf(key: string): Omit<Named, 'field'> {
  const [, of = CUSTOM_FIELDS, name = key] = /^(\w+)\.(.+)$/s.exec(key) ?? [];
  return { of, name };
}

const keyOf = ({ of, name }: Omit<Named, 'field'>): string => `${of}.${name}`;

function toField(name: string, dataType: OracleFieldType, text: string): GenericField {
  const choice = toValue(dataType, text);
  if (choice === undefined) {
    throw new ConfigError(
      `The custom field \`${name}\` has a value that is no ${dataType}${likeWhat(dataType)}: correct the value, or ` +
        '`customFieldTypes` in the options.',
      { code: 'custom-field-unusable' },
    );
  }
  return { dataType, name, dataValue: { choice } };
}

function likeWhat(dataType: OracleFieldType): string {
  if (dataType === 'DATE') return ' like 2026-05-18';
  return dataType === 'DATETIME' ? ' like 2026-05-18T09:13:00Z' : '';
}

function toValue(dataType: OracleFieldType, text: string): DataValue['choice'] | undefined {
  const value = text.trim();
  switch (dataType) {
    case 'STRING':
      return { kind: 'StringValue', value: text };
    case 'BOOLEAN':
      return /^(true|false)$/.test(value) ? { kind: 'BooleanValue', value: value === 'true' } : undefined;
    case 'INTEGER':
      return isWhole(value, 32) ? { kind: 'IntegerValue', value: Number(value) } : undefined;
    case 'LONG':
      return isWhole(value, 64) ? { kind: 'LongValue', value } : undefined;
    case 'DECIMAL':
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value) ? { kind: 'DecimalValue', value } : undefined;
    case 'DATE':
      return isMoment(`${value}T00:00:00Z`) ? { kind: 'DateValue', value } : undefined;
    case 'DATETIME':
      return isMoment(value) || isMoment(`${value}Z`) ? { kind: 'DateTimeValue', value } : undefined;
    default:
      return dataType satisfies never;
  }
}

/** A whole number that so many bits can hold. */
function isWhole(value: string, bits: number): boolean {
  if (!/^[+-]?\d{1,19}$/.test(value)) return false;
  const number = BigInt(value.replace(/^\+/, ''));
  return BigInt.asIntN(bits, number) === number;
}

/** A time of the calendar with seconds, and with an offset as XML writes it. */
const isMoment = (value: string): boolean =>
  /T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && readMoment(value) !== undefined;

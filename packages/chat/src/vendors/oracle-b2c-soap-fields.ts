import type { DataValue, GenericField, GenericObject } from '@parlance/client-oracle-chat-soap';
import { ConfigError } from '@parlance/runtime';

import type { OracleB2cSoapSettings, OracleFieldType } from './oracle-b2c-soap-options.js';

/** Where fields without a package are. */
const CUSTOM_FIELDS = 'c';

type Fields = Readonly<Record<string, string>>;

/**
 * Custom fields as RequestChat takes them: one object for each package. A name may begin with its package, for instance
 * `CO.Tier`; without one it is a custom field of the site.
 * Source: specs/oracle-chat-soap/NOTES.md, decision 11.
 * @throws ConfigError `custom-field-unusable` when a value is none of its field's type.
 */
export function toCustomFields(
  { customFieldTypes = {}, customFieldsOf }: OracleB2cSoapSettings,
  fields: Fields,
): GenericObject | undefined {
  const packages = new Map<string, GenericField[]>();
  for (const [key, value] of Object.entries(fields)) {
    const [, of = CUSTOM_FIELDS, name = key] = /^(\w+)\.(.+)$/.exec(key) ?? [];
    const dataType = Object.hasOwn(customFieldTypes, key) ? customFieldTypes[key] : 'STRING';
    const field = toField(name, dataType ?? 'STRING', value);
    packages.set(of, [...(packages.get(of) ?? []), field]);
  }
  if (packages.size === 0) return undefined;
  const genericFields = [...packages].map(([name, inner]): GenericField => {
    const value = { objectType: { typeName: `${customFieldsOf}${name}` }, genericFields: inner };
    return { dataType: 'OBJECT', name, dataValue: { choice: { kind: 'ObjectValue', value } } };
  });
  return { objectType: { typeName: 'ContactCustomFields' }, genericFields };
}

function toField(name: string, dataType: OracleFieldType, text: string): GenericField {
  const choice = toValue(dataType, text);
  if (choice === undefined) {
    throw new ConfigError(
      `The custom field \`${name}\` has a value that is no ${dataType}: correct the value, or \`customFieldTypes\` in the options.`,
      { code: 'custom-field-unusable' },
    );
  }
  return { dataType, name, dataValue: { choice } };
}

const WHOLE = /^[+-]?\d{1,19}$/;
const INTEGER_LIMIT = 2 ** 31;

function toValue(dataType: OracleFieldType, text: string): DataValue['choice'] | undefined {
  const value = text.trim();
  switch (dataType) {
    case 'STRING':
      return { kind: 'StringValue', value: text };
    case 'BOOLEAN':
      return /^(true|false)$/.test(value) ? { kind: 'BooleanValue', value: value === 'true' } : undefined;
    case 'INTEGER': {
      const number = Number(value);
      const isFit = WHOLE.test(value) && number >= -INTEGER_LIMIT && number < INTEGER_LIMIT;
      return isFit ? { kind: 'IntegerValue', value: number } : undefined;
    }
    case 'LONG':
      return WHOLE.test(value) ? { kind: 'LongValue', value } : undefined;
    case 'DECIMAL':
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value) ? { kind: 'DecimalValue', value } : undefined;
    case 'DATE':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? { kind: 'DateValue', value } : undefined;
    case 'DATETIME':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? { kind: 'DateTimeValue', value } : undefined;
    default:
      return dataType satisfies never;
  }
}

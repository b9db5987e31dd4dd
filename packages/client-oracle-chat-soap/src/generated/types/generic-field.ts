// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  attribute,
  complexElement,
  element,
  type ElementReader,
  writeAttribute,
  xsString,
} from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';
import { type DataTypeEnum, dataTypeEnumType } from './data-type-enum.js';
import { type DataValue, readDataValue, writeDataValue } from './data-value.js';

/**
 * A field: what type it has, what it is called, and its value.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface GenericField {
  /** Tells which member DataValue has. */
  readonly dataType: DataTypeEnum;
  /** Name of the field. */
  readonly name: string;
  /**
   * The value.
   *
   * Source: Oracle support answer 9457, RequestChat (sample; there without a namespace: NOTES.md,
   * decision 2).
   */
  readonly dataValue: DataValue;
}

/** Reads an element that holds `GenericField`. */
export const readGenericField: ElementReader<GenericField> = /* @__PURE__ */ complexElement(() => ({
  attributes: [
    attribute('dataType', '', 'dataType', dataTypeEnumType, { isRequired: true }),
    attribute('name', '', 'name', xsString, { isRequired: true }),
  ],
  slots: [element('dataValue', NS_C, 'DataValue', readDataValue)],
}));

/**
 * Writes `GenericField` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGenericField = (tag: string, value: GenericField, declarations = ''): string =>
  `<${tag}${declarations}` +
  writeAttribute('dataType', dataTypeEnumType, value.dataType) +
  writeAttribute('name', xsString, value.name) +
  '>' +
  writeDataValue('c:DataValue', value.dataValue) +
  `</${tag}>`;

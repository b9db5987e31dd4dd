// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import {
  choice,
  complexElement,
  element,
  type ElementReader,
  escapeText,
  ONE,
  refuseKind,
  textElement,
  writeText,
  xsBoolean,
  xsDecimal,
  xsInt,
  xsLong,
  xsString,
  xsToken,
} from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';
import { type GenericObject, readGenericObject, writeGenericObject } from './generic-object.js';

/**
 * One value.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface DataValue {
  readonly choice: DataValueChoice;
}

/** One of several, told apart by `kind`. */
export type DataValueChoice =
  /** An object. */
  | { readonly kind: 'ObjectValue'; readonly value: GenericObject }
  /** A text. */
  | { readonly kind: 'StringValue'; readonly value: string }
  /**
   * Yes or no.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'BooleanValue'; readonly value: boolean }
  /**
   * A whole number.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'IntegerValue'; readonly value: number }
  /**
   * A whole number of 64 bits.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'LongValue'; readonly value: string }
  /**
   * A decimal number.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'DecimalValue'; readonly value: string }
  /**
   * A day.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'DateValue'; readonly value: string }
  /**
   * A moment.
   *
   * Source: Oracle Connect SOAP API, generic objects (inferred; the sample has text and objects only).
   */
  | { readonly kind: 'DateTimeValue'; readonly value: string };

/** Reads an element that holds `DataValue`. */
export const readDataValue: ElementReader<DataValue> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    choice(
      'choice',
      ONE,
      element('ObjectValue', NS_C, 'ObjectValue', readGenericObject),
      element('StringValue', NS_C, 'StringValue', textElement(xsString)),
      element('BooleanValue', NS_C, 'BooleanValue', textElement(xsBoolean)),
      element('IntegerValue', NS_C, 'IntegerValue', textElement(xsInt)),
      element('LongValue', NS_C, 'LongValue', textElement(xsLong)),
      element('DecimalValue', NS_C, 'DecimalValue', textElement(xsDecimal)),
      element('DateValue', NS_C, 'DateValue', textElement(xsToken)),
      element('DateTimeValue', NS_C, 'DateTimeValue', textElement(xsToken)),
    ),
  ],
}));

/**
 * Writes `DataValue` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeDataValue = (tag: string, value: DataValue, declarations = ''): string =>
  `<${tag}${declarations}>` + writeDataValueChoice(value.choice) + `</${tag}>`;

/** Writes `DataValueChoice`. */
export const writeDataValueChoice = (item: DataValueChoice): string => {
  switch (item.kind) {
    case 'ObjectValue':
      return writeGenericObject('c:ObjectValue', item.value);
    case 'StringValue':
      return `<c:StringValue>${escapeText(item.value, 'StringValue')}</c:StringValue>`;
    case 'BooleanValue':
      return `<c:BooleanValue>${writeText(xsBoolean, item.value, 'BooleanValue')}</c:BooleanValue>`;
    case 'IntegerValue':
      return `<c:IntegerValue>${writeText(xsInt, item.value, 'IntegerValue')}</c:IntegerValue>`;
    case 'LongValue':
      return `<c:LongValue>${writeText(xsLong, item.value, 'LongValue')}</c:LongValue>`;
    case 'DecimalValue':
      return `<c:DecimalValue>${writeText(xsDecimal, item.value, 'DecimalValue')}</c:DecimalValue>`;
    case 'DateValue':
      return `<c:DateValue>${writeText(xsToken, item.value, 'DateValue')}</c:DateValue>`;
    case 'DateTimeValue':
      return `<c:DateTimeValue>${writeText(xsToken, item.value, 'DateTimeValue')}</c:DateTimeValue>`;
    default:
      return refuseKind(item);
  }
};

// Generated from specs/oracle-chat-soap by tools/generator. Do not edit: pnpm generate.

import { complexElement, element, type ElementReader, MANY } from '@parlance/runtime/soap';

import { NS_C } from '../namespaces.js';
import { type GenericField, readGenericField, writeGenericField } from './generic-field.js';
import { type ObjectType, readObjectType, writeObjectType } from './object-type.js';

/**
 * An object whose type is told in words: how custom fields travel.
 *
 * Source: Oracle support answer 9457, RequestChat (sample).
 */
export interface GenericObject {
  /**
   * Its type.
   *
   * Source: Oracle support answer 9457, RequestChat (sample; there without a namespace: NOTES.md,
   * decision 2).
   */
  readonly objectType: ObjectType;
  /** Its fields. */
  readonly genericFields: readonly GenericField[];
}

/** Reads an element that holds `GenericObject`. */
export const readGenericObject: ElementReader<GenericObject> = /* @__PURE__ */ complexElement(() => ({
  slots: [
    element('objectType', NS_C, 'ObjectType', readObjectType),
    element('genericFields', NS_C, 'GenericFields', readGenericField, MANY),
  ],
}));

/**
 * Writes `GenericObject` under a tag.
 * @throws ConfigError for a value that cannot be written.
 */
export const writeGenericObject = (tag: string, value: GenericObject, declarations = ''): string =>
  `<${tag}${declarations}>` +
  writeObjectType('c:ObjectType', value.objectType) +
  value.genericFields.map((one) => writeGenericField('c:GenericFields', one)).join('') +
  `</${tag}>`;

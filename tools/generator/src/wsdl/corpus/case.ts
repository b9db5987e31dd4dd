/** A small schema that shows one feature, and what is to come of it. */
export interface CorpusCase {
  readonly name: string;
  /**
   * What stands in the schema of `urn:t` (prefix `t`), the element `Thing` among it. Its elements are qualified
   * unless `schema` says otherwise.
   */
  readonly given: string;
  /** Attributes of the schema. */
  readonly schema?: string;
  /** Other files, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The types that must be generated, as they stand in their modules. */
  readonly want: string;
  /** A value, and how it is written. */
  readonly value: unknown;
  readonly xml: string;
}

/** A schema with its usual head. */
export const schemaText = (
  body: string,
  attributes = 'targetNamespace="urn:t" elementFormDefault="qualified"',
): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:u="urn:u" xmlns:p="urn:parlance:generator" ${attributes}>${body}</xs:schema>`;

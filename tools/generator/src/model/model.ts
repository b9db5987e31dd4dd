import type { HttpMethod, Schema, VendorInfo } from '../load/document.js';

/** An API as the emitters see it: names chosen, references resolved, everything in a fixed order. */
export interface ApiModel {
  /** In kebab-case, for instance `openscape`. */
  readonly api: string;
  /** In PascalCase, for instance `Openscape`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Present where drivers and simulators go by this API's name. */
  readonly vendor?: VendorInfo;
  /** The spec's path, as shown to readers. */
  readonly specFile: string;
  readonly schemes: readonly SchemeModel[];
  readonly options: readonly OptionModel[];
  readonly errorTables: readonly ErrorTableModel[];
  /** Those that methods call. */
  readonly resources: readonly ResourceModel[];
  readonly operations: readonly OperationModel[];
  /** Other addresses of those: on the wire, but without methods of their own. */
  readonly alternatives: readonly AlternativeModel[];
  readonly schemas: readonly SchemaModel[];
  readonly openUnions: readonly OpenUnionModel[];
}

/** Alternatives that are told apart by a property, where it can have other values too. */
export interface OpenUnionModel {
  readonly typeName: string;
  readonly property: string;
  readonly listed: readonly { readonly typeName: string; readonly value: string }[];
}

/** A choice that is made once for a client. */
export interface OptionModel {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly fallback: string;
}

/** Where success and refusal are told in the body. */
export interface ErrorTableModel {
  /** In camelCase. */
  readonly name: string;
  readonly property: string;
  readonly success: string | number | boolean;
  /** Of a refusal's body. */
  readonly type: TypeText;
  readonly schema: Schema;
  readonly errors: readonly BodyErrorModel[];
  readonly otherwise: BodyErrorModel;
}

export interface BodyErrorModel {
  /** Of the property; empty for any other. */
  readonly value: string;
  readonly description: string;
  readonly code: string;
  readonly isRetryable?: boolean;
  readonly outcome?: 'not-sent' | 'unknown';
}

/** An operation at another address, called where the client's option has this value. */
export interface AlternativeModel extends OperationModel {
  readonly insteadOf: string;
  readonly option: string;
  readonly value: string;
}

export interface SchemaModel {
  /** As the spec names it. */
  readonly key: string;
  readonly typeName: string;
  readonly schema: Schema;
}

export interface ResourceModel {
  readonly name: string;
  readonly typeName: string;
  readonly description: string;
  readonly operations: readonly OperationModel[];
}

/** One way to prove who calls. */
export interface SchemeModel {
  readonly key: string;
  readonly description: string;
  readonly proof:
    | {
        readonly kind: 'clientCredentials';
        readonly tokenUrl: string;
        readonly tokenOperation?: OperationModel;
      }
    | { readonly kind: 'bearer' }
    | { readonly kind: 'basic' }
    /** HTTP Basic of the token request: the same secrets as `clientCredentials` has. */
    | { readonly kind: 'clientBasic' }
    | { readonly kind: 'apiKey'; readonly header: string };
  /** The client's option; for Basic the user's name, with `password` besides. */
  readonly option: string;
  readonly isRequired: boolean;
}

export interface ParameterModel {
  readonly name: string;
  readonly in: 'path' | 'query' | 'headers';
  readonly isRequired: boolean;
  readonly description: string;
  readonly type: TypeText;
  readonly schema: Schema;
  readonly style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'json';
}

/** A type as text, and the models it names. */
export interface TypeText {
  readonly text: string;
  readonly models: readonly string[];
  readonly usesOperations?: boolean;
}

/** How a body is written or read. */
export type BodyKind = 'json' | 'text' | 'bytes' | 'form' | 'multipart' | 'events';

export interface BodyModel {
  readonly mediaType: string;
  readonly kind: BodyKind;
  readonly isRequired: boolean;
  readonly type: TypeText;
  readonly schema?: Schema;
  /** Where it has JSON inside texts: names of properties, what contains others first. */
  readonly jsonPlaces: readonly (readonly string[])[];
}

/** A field of the body that the client fills in, since each of its values is a method of its own. */
export interface SelectorModel {
  readonly property: string;
  readonly value: string;
}

export interface ResponseModel {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly isSuccess: boolean;
  readonly description: string;
  readonly body?: Omit<BodyModel, 'isRequired'>;
  /** Bodies of other media types, which are not read. */
  readonly otherBodies: readonly { readonly mediaType: string; readonly schema?: Schema }[];
  readonly code: string;
  readonly hasOwnCode: boolean;
  readonly isRetryable?: boolean;
  readonly outcome?: 'not-sent' | 'unknown';
}

export interface OperationModel {
  readonly id: string;
  readonly resource: string;
  readonly method: string;
  readonly functionName: string;
  readonly typeName: string;
  readonly fileName: string;
  readonly httpMethod: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly source: string;
  readonly isDeprecated: boolean;
  /** Whether a repeat after an unknown outcome does no harm. */
  readonly isSafe: boolean;
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly ParameterModel[];
  /** As it is sent. */
  readonly body?: BodyModel;
  /** As the caller gives it; absent where there is nothing to give. */
  readonly bodyInput?: BodyModel;
  readonly selector?: SelectorModel;
  readonly responses: readonly ResponseModel[];
  readonly accept: readonly string[];
  /** Whether answers have integers of 64 bits that can come as numbers. */
  readonly hasLongs: boolean;
  /** Given where the body tells success and refusal. */
  readonly errorTable?: ErrorTableModel;
  /** Where else it can be called, by a client's option. */
  readonly otherPaths: readonly Pick<AlternativeModel, 'option' | 'value' | 'path'>[];
  readonly events?: 'json' | 'text';
}

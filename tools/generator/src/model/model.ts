import type { HttpMethod, Schema } from '../load/document.js';

/** An API as the emitters see it: names chosen, references resolved, everything in a fixed order. */
export interface ApiModel {
  /** In kebab-case, for instance `openscape`. */
  readonly api: string;
  /** In PascalCase, for instance `Openscape`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The spec's path, as shown to readers. */
  readonly specFile: string;
  readonly schemes: readonly SchemeModel[];
  readonly resources: readonly ResourceModel[];
  readonly operations: readonly OperationModel[];
  readonly schemas: readonly SchemaModel[];
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
}

export interface ResponseModel {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly isSuccess: boolean;
  readonly description: string;
  readonly body?: Omit<BodyModel, 'isRequired'>;
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
  readonly body?: BodyModel;
  readonly responses: readonly ResponseModel[];
  readonly accept: readonly string[];
  readonly events?: 'json' | 'text';
}

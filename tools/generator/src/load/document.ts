/** The parts of an OpenAPI 3.x document that are read here. Linting has proven that a document has this structure. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description?: string };
  readonly servers?: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly 'x-vendor'?: VendorInfo;
  readonly 'x-client-options'?: Readonly<Record<string, ClientOption>>;
  readonly 'x-error-tables'?: Readonly<Record<string, ErrorTable>>;
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, ParameterObject | Reference>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
    readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}

/** A contact center as users pick it: this description has a driver and a simulator of that name. */
export interface VendorInfo {
  /** In kebab-case. */
  readonly name: string;
  readonly title: string;
  /** In a few words, for readers. */
  readonly protocol: string;
  /** Further APIs whose clients its driver needs. */
  readonly clients?: readonly string[];
}

/** Scopes by the name of the security scheme. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Reference {
  readonly $ref: string;
}

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { readonly [method in HttpMethod]?: OperationObject } & {
  readonly parameters?: readonly (ParameterObject | Reference)[];
};

export interface Source {
  readonly document?: string;
  readonly section?: string;
  readonly confidence?: string;
  readonly note?: string;
}

/** A choice that is made once for a client. */
export interface ClientOption {
  readonly description?: string;
  readonly values: readonly string[];
  readonly default: string;
}

/** Where an API tells success and refusal in the body, at whatever HTTP status. */
export interface ErrorTable {
  /** At the top level of each body. */
  readonly property: string;
  /** The property's value for a success. */
  readonly success: string | number | boolean;
  /** Reference to the schema of a refusal. */
  readonly schema: string;
  /** By the property's value. */
  readonly values: Readonly<Record<string, BodyError>>;
  /** What any other value means. */
  readonly otherwise: BodyError;
}

export interface BodyError {
  readonly description: string;
  readonly 'x-error-code': string;
  readonly 'x-retryable'?: boolean;
  readonly 'x-outcome'?: 'not-sent' | 'unknown';
}

/** What one value of the body's discriminator does. */
export interface Method {
  readonly summary: string;
  readonly description?: string;
  readonly 'x-retry'?: 'safe' | 'unsafe';
  readonly 'x-source'?: Source;
}

/** The operation is another one at another path: which of the two is called is a client's option. */
export interface InsteadOf {
  readonly operation: string;
  readonly option: string;
  readonly value: string;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly 'x-retry'?: 'safe' | 'unsafe';
  readonly 'x-source'?: Source;
  readonly 'x-methods'?: Readonly<Record<string, Method>>;
  readonly 'x-error-when'?: string;
  readonly 'x-instead-of'?: InsteadOf;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly itemSchema?: Schema;
  readonly 'x-event-schema'?: string;
}

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface ResponseObject {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-error-code'?: string;
  readonly 'x-retryable'?: boolean;
  readonly 'x-outcome'?: 'not-sent' | 'unknown';
}

/** A JSON Schema, as far as it is read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly deprecated?: boolean;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly 'x-extensible-enum'?: readonly unknown[];
  readonly 'x-source'?: Source;
  readonly [keyword: string]: unknown;
}

export interface SecurityScheme {
  readonly type: string;
  readonly description?: string;
  readonly scheme?: string;
  readonly name?: string;
  readonly in?: string;
  /** Name of the client's option for it. */
  readonly 'x-client-option'?: string;
  readonly flows?: {
    readonly clientCredentials?: {
      readonly tokenUrl: string;
      readonly scopes?: Readonly<Record<string, string>>;
    };
  };
}

const isReference = (value: object): value is Reference => '$ref' in value;

/** Follows references into a table of the document's components; linting has proven that they lead somewhere. */
export function follow<T extends object>(
  value: T | Reference,
  table: Readonly<Record<string, T | Reference>> = {},
): T {
  if (!isReference(value)) return value;
  const target = table[value.$ref.slice(value.$ref.lastIndexOf('/') + 1).replaceAll('~1', '/')];
  if (!target)
    throw new Error(`${value.$ref} is not one of the document's components; move what it points to there`);
  return follow(target, table);
}

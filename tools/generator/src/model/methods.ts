import {
  follow,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type RequestBody,
  type Schema,
} from '../load/document.js';
import { toCamel, toLiteral } from '../names.js';
import type { BodyModel, SelectorModel } from './model.js';
import { schemaKey } from './types.js';

/** One of the operations that share a path and a method, told apart by a field of the body. */
export interface Variant {
  /** As the spec would have it, had it a path of its own. */
  readonly operation: OperationObject;
  readonly selector?: SelectorModel;
}

/**
 * An operation as one per value of its body's discriminator, where `x-methods` asks for that; else as it is.
 */
export function toVariants(document: OpenApiDocument, operation: OperationObject): Variant[] {
  const { 'x-methods': methods, ...shared } = operation;
  const body = operation.requestBody && follow(operation.requestBody, document.components?.requestBodies);
  if (!methods || !body) return [{ operation }];
  return Object.entries(methods).map(([value, method]) => toVariant(shared, body, value, method));
}

/** `chats.act` with `SendMessage` is `chats.sendMessage`. */
export const methodId = (operationId: string, value: string): string =>
  `${operationId.split('.', 1).join('')}.${toCamel(value)}`;

function toVariant(shared: OperationObject, body: RequestBody, value: string, method: Method): Variant {
  const content = Object.entries(body.content).map(([mediaType, media]): [string, MediaType] => [
    mediaType,
    { ...media, schema: { $ref: media.schema?.discriminator?.mapping?.[value] ?? '' } },
  ]);
  const property = Object.values(body.content)[0]?.schema?.discriminator?.propertyName ?? '';
  return {
    operation: {
      ...shared,
      ...method,
      operationId: methodId(shared.operationId ?? '', value),
      requestBody: { ...body, content: Object.fromEntries(content) },
    },
    selector: { property, value },
  };
}

/** What is left of a body for the caller, without the field that the client fills in. */
export function toBodyInput(
  document: OpenApiDocument,
  body: BodyModel,
  { property }: SelectorModel,
): BodyModel | undefined {
  const { properties = {}, required = [], ...schema } = resolve(document, body.schema ?? {});
  const { [property]: _, ...others } = properties;
  if (Object.keys(others).length === 0) return undefined;
  const needed = required.filter((name) => name !== property);
  return {
    ...body,
    isRequired: needed.length > 0,
    schema: { ...schema, properties: others, required: needed },
    type: { ...body.type, text: `Omit<${body.type.text}, ${toLiteral(property)}>` },
  };
}

function resolve(document: OpenApiDocument, schema: Schema): Schema {
  const key = schema.$ref === undefined ? undefined : schemaKey(schema.$ref);
  const target = key === undefined ? undefined : document.components?.schemas?.[key];
  return target === undefined ? schema : resolve(document, target);
}

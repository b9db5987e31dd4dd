import {
  follow,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  type Schema,
} from '../load/document.js';
import { texts } from '../load/fields.js';
import type { Fact } from './facts.js';

/** Where the spec has a fact, in the terms that the generated client goes by. */
export interface SpecPlace {
  /** The schema that has it. */
  readonly schema?: string;
  readonly operationId?: string;
  /** What the operation's module has to name: a security scheme, or a media type. */
  readonly proof?: string;
  /** The code of an error. */
  readonly code?: string;
}

/** Where the spec has a fact; or what is wrong with it there. */
export type SpecFinding = { readonly places: readonly SpecPlace[] } | { readonly problem: string };

/** Looks a fact up in the spec, at each of the places where it should be. */
export function findInSpec(document: OpenApiDocument, fact: Fact): SpecFinding {
  const places: SpecPlace[] = [];
  for (const at of fact.kind === 'operation' ? [fact.name] : fact.at) {
    const found = lookUp(document, fact, at);
    if (typeof found === 'string') return { problem: found };
    places.push(found);
  }
  return places.length > 0 ? { places } : { problem: 'the spec has no place for it: say `at`, or a reason' };
}

function lookUp(document: OpenApiDocument, fact: Fact, at: string): SpecPlace | string {
  if (fact.kind === 'attribute') return attribute(document, fact, at);
  if (fact.kind === 'value') return value(document, fact, at);
  if (fact.kind === 'message') return message(document, fact, at);
  const operation = operationAt(document, at);
  if (operation === undefined) return `the spec has no operation ${at}`;
  const operationId = operation.operationId ?? '';
  if (fact.kind === 'operation') return { operationId };
  const missing = `the spec does not have it at ${at}`;
  if (fact.kind === 'status') {
    const response = operation.responses?.[fact.name];
    if (!response) return missing;
    const code = follow(response, document.components?.responses)['x-error-code'];
    return { operationId, ...(code !== undefined && { code }) };
  }
  if (fact.kind === 'other') return missing;
  const proof = fact.kind === 'header' ? proofOf(document, operation, fact) : undefined;
  if (proof !== undefined) return { operationId, proof };
  const isIn = fact.kind === 'query' ? 'query' : 'header';
  const parameter = (operation.parameters ?? [])
    .map((one) => follow(one, document.components?.parameters))
    .find((one) => one.in === isIn && one.name === fact.name);
  if (!parameter) return missing;
  const difference = requiredness(fact, parameter.required === true);
  return difference ?? { operationId };
}

/** A header that no parameter stands for: of a media type, or of a security scheme. */
function proofOf(document: OpenApiDocument, operation: OperationObject, fact: Fact): string | undefined {
  if (fact.name === 'Content-Type')
    return mediaTypes(operation.requestBody, document).find((one) => one === fact.type);
  if (fact.name === 'Accept') {
    const answers = Object.values(operation.responses ?? {}).map((one) =>
      follow(one, document.components?.responses),
    );
    return answers.flatMap(({ content }) => Object.keys(content ?? {})).find((one) => one === fact.type);
  }
  const schemes = (operation.security ?? document.security ?? []).flatMap((one) => Object.keys(one));
  return schemes.find((key) => {
    const scheme = document.components?.securitySchemes?.[key];
    return scheme?.type === 'http' ? fact.name === 'Authorization' : scheme?.name === fact.name;
  });
}

const mediaTypes = (body: OperationObject['requestBody'], { components }: OpenApiDocument): string[] =>
  body ? Object.keys(follow(body, components?.requestBodies).content) : [];

function operationAt({ paths }: OpenApiDocument, at: string): OperationObject | undefined {
  const [verb = '', path = ''] = at.split(' ');
  const method = httpMethods.find((one) => one === verb.toLowerCase());
  return method && paths?.[path]?.[method];
}

function attribute(document: OpenApiDocument, fact: Fact, at: string): SpecPlace | string {
  const schema = schemaOf(document, at);
  const property = schema?.properties?.[fact.name];
  if (!schema || !property) return `the spec does not have it in ${at}`;
  const difference = requiredness(fact, schema.required?.includes(fact.name) === true);
  if (difference) return difference;
  const type = typeOf(document, property);
  if (fact.type !== undefined && fact.type !== type)
    return `the facts say ${fact.type}, ${at} of the spec says ${type}`;
  if (fact.since !== undefined && !property.description?.includes(fact.since))
    return `its description in ${at} of the spec does not say since ${fact.since}`;
  return { schema: at };
}

const requiredness = ({ isRequired }: Fact, isRequiredThere: boolean): string | undefined =>
  isRequired === undefined || isRequired === isRequiredThere
    ? undefined
    : `the facts say ${isRequired ? 'required' : 'optional'}, the spec says ${isRequiredThere ? 'required' : 'optional'}`;

/** A schema by its key, or one of its properties: `Role`, `PostActivityChangeRequest.mode`. */
function schemaOf(document: OpenApiDocument, at: string): Schema | undefined {
  const [key = '', property] = at.split('.');
  const schema = document.components?.schemas?.[key];
  return property === undefined ? schema : schema?.properties?.[property];
}

const deref = ({ components }: OpenApiDocument, schema: Schema): Schema => {
  const target = schema.$ref && components?.schemas?.[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
  return target || schema;
};

/** In the vendors' words: `long`, `int`, `string`, `boolean`, `map`, `array`, and `json` for JSON inside a text. */
function typeOf(document: OpenApiDocument, property: Schema): string {
  const schema = deref(document, property);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (schema.format === 'int64') return 'long';
  if (schema.format === 'int32') return 'int';
  if (schema['contentMediaType'] !== undefined) return 'json';
  if (types.includes('object')) return 'map';
  return types.filter((type) => type !== 'null').join(' or ');
}

function value(document: OpenApiDocument, fact: Fact, at: string): SpecPlace | string {
  const schema = schemaOf(document, at);
  const listed = [schema?.enum, schema?.['x-extensible-enum']].flatMap((one) => texts(one));
  return listed.includes(fact.name) ? { schema: at } : `the spec does not list it in ${at}`;
}

/** One of a union, told by a constant. */
function message(document: OpenApiDocument, fact: Fact, at: string): SpecPlace | string {
  const keys = (schemaOf(document, at)?.oneOf ?? []).map(({ $ref = '' }) =>
    $ref.slice($ref.lastIndexOf('/') + 1),
  );
  const key = keys.find((one) =>
    Object.values(schemaOf(document, one)?.properties ?? {}).some((property) => property.const === fact.name),
  );
  return key === undefined ? `the spec has no such kind of ${at}` : { schema: key };
}

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { gatewaySpec } from './generated/gateway.js';
import type { JsonSchema } from './generated/types.js';

/** One thing that is wrong with a value. */
export interface Fault {
  /** Where, for instance `customer.name` or `allowedOrigins[0]`; empty for the value itself. */
  readonly path: string;
  /** What, to be read after the path. Never shows the value. */
  readonly reason: string;
}

/** A check by one schema: the value's faults, or the value as the type that the schema describes. */
export type Check<Value> = (
  value: unknown,
) => { readonly value: Value } | { readonly faults: readonly Fault[] };

/** Fills defaults into the checked value and finds every fault. For configuration, which is read once. */
export function configCheck<Value>(
  schema: JsonSchema,
  formats: Readonly<Record<string, (text: string) => boolean>> = {},
): Check<Value> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, useDefaults: true, strict: true });
  addFormats(ajv);
  for (const [name, isFit] of Object.entries(formats)) ajv.addFormat(name, isFit);
  return toCheck(ajv.compile<Value>(schema));
}

const requestAjv = new Ajv2020({ verbose: true, strict: true, allowUnionTypes: true });
addFormats(requestAjv);
requestAjv.addVocabulary(['x-extensible-enum']);
requestAjv.addSchema({ $id: gatewaySpec.$id, $defs: gatewaySpec.schemas });

/** Stops at the first fault: what a stranger sends is not worth more. `ref` names a schema of the gateway's spec. */
export const requestCheck = <Value>(ref: string): Check<Value> =>
  toCheck(requestAjv.compile<Value>({ $ref: ref }));

function toCheck<Value>(isFit: ValidateFunction<Value>): Check<Value> {
  return (value) => {
    if (isFit(value)) return { value };
    return { faults: (isFit.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames').map(toFault) };
  };
}

function toFault(error: ErrorObject): Fault {
  const place = toPath(error.instancePath);
  const named = namedProperty(error);
  return {
    path: named === undefined ? place : place === '' ? named : `${place}.${named}`,
    reason: reasonOf(error),
  };
}

/** From a JSON pointer to what a person writes: `/providers/main/customFields/0` -> `providers.main.customFields[0]`. */
function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

function namedProperty({ params, propertyName }: ErrorObject): string | undefined {
  const name: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? propertyName;
  return typeof name === 'string' ? name : undefined;
}

function reasonOf(error: ErrorObject): string {
  const { keyword, message = 'is not as it should be', params } = error;
  if (keyword === 'required')
    return withHint('is missing', propertyOf(error, String(params['missingProperty'])));
  if (keyword === 'additionalProperties')
    return `is not known here; known: ${knownProperties(error).join(', ') || 'nothing'}`;
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params['allowedValues'])}`;
  return withHint(message, error.parentSchema);
}

const withHint = (reason: string, schema: unknown): string => {
  const hint = textField(schema, 'description');
  return hint === undefined ? reason : `${reason}: ${hint}`;
};

const knownProperties = ({ parentSchema }: ErrorObject): readonly string[] =>
  Object.keys(field(parentSchema, 'properties') ?? {});

const propertyOf = ({ parentSchema }: ErrorObject, name: string): unknown =>
  field(field(parentSchema, 'properties'), name);

function textField(value: unknown, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === 'string' ? text.replace(/\.$/, '') : undefined;
}

const field = (value: unknown, name: string): object | string | undefined => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' || (typeof found === 'object' && found !== null) ? found : undefined;
};

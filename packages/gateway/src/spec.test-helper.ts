import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { gatewaySpec, operations } from './generated/gateway.js';
import type { SpecOperation } from './generated/types.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addSchema({ $id: gatewaySpec.$id, $defs: gatewaySpec.schemas });

const validators = new Map<string, ValidateFunction>();

function assertFits(schemaRef: string, value: unknown, what: string): void {
  const isFit = validators.get(schemaRef) ?? ajv.compile({ $ref: schemaRef });
  validators.set(schemaRef, isFit);
  if (!isFit(value)) throw new Error(`${what} does not fit the spec: ${ajv.errorsText(isFit.errors)}`);
}

/** Throws when an answer of the gateway is not what its spec declares. Answers to preflights are not in the spec. */
export async function assertDeclared(request: Request, response: Response): Promise<void> {
  if (request.method === 'OPTIONS') return;
  const operation = operationOf(request);
  const what = `${operation.operationId} ${response.status}`;
  const declared = operation.responses[String(response.status)];
  if (!declared) throw new Error(`${what} is not declared.`);
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  if (mediaType !== declared.mediaType)
    throw new Error(`${what} is ${mediaType}, not ${declared.mediaType}.`);
  if (declared.schemaRef === undefined || mediaType === 'text/event-stream') return;
  assertFits(declared.schemaRef, await response.clone().json(), what);
}

/** Throws when `data` is no event of the spec. */
export function assertEvent(data: unknown): void {
  const { schemaRef = '' } = findOperation('events.stream').responses['200'] ?? {};
  assertFits(schemaRef, data, 'An event');
}

function operationOf({ method, url }: Request): SpecOperation {
  const { pathname } = new URL(url);
  const found = operations.find(
    (operation) => operation.method === method && toPattern(operation.path).test(pathname),
  );
  if (!found) throw new Error(`The spec has no ${method} ${pathname}.`);
  return found;
}

function findOperation(operationId: string): SpecOperation {
  const found = operations.find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`The spec has no ${operationId}.`);
  return found;
}

const toPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

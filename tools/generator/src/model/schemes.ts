import type { OpenApiDocument, SecurityScheme } from '../load/document.js';
import type { OperationModel, SchemeModel } from './model.js';
import { toCamel, toPascal } from '../names.js';

const OPTIONS = {
  clientCredentials: 'auth',
  clientBasic: 'auth',
  bearer: 'token',
  basic: 'username',
  apiKey: 'apiKey',
} as const;

/** The security schemes that operations use, and the client's option for each. */
export function toSchemes(document: OpenApiDocument, operations: readonly OperationModel[]): SchemeModel[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).filter(([key]) => used.has(key));
  const proofs = schemes.map(([key, scheme]) => ({
    key,
    scheme,
    proof: toProof(key, scheme, { document, operations }),
  }));
  return proofs.map(({ key, scheme, proof }) => {
    const isAlone = proofs.filter((other) => other.proof.kind === proof.kind).length === 1;
    const word = OPTIONS[proof.kind];
    return {
      key,
      proof,
      description: scheme.description ?? '',
      option:
        scheme['x-client-option'] ??
        (isAlone ? word : toCamel(key) + (proof.kind === 'apiKey' ? '' : toPascal(word))),
      isRequired: isRequired(key, proof.kind, document, operations),
    };
  });
}

interface Context {
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationModel[];
}

function toProof(key: string, scheme: SecurityScheme, context: Context): SchemeModel['proof'] {
  const flow = scheme.flows?.clientCredentials;
  if (scheme.type === 'oauth2' && flow) {
    const tokenOperation = tokenOperationOf(context);
    const tokenUrl = relativeUrl(flow.tokenUrl, context.document);
    return { kind: 'clientCredentials', tokenUrl, ...(tokenOperation && { tokenOperation }) };
  }
  if (scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'bearer') return { kind: 'bearer' };
  if (scheme.type === 'http' && scheme.scheme?.toLowerCase() === 'basic') {
    const users = context.operations.filter(({ security }) => security.flat().includes(key));
    return { kind: users.every((one) => one === tokenOperationOf(context)) ? 'clientBasic' : 'basic' };
  }
  if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name)
    return { kind: 'apiKey', header: scheme.name };
  // Any other oauth2 or openIdConnect flow ends in a bearer token that the caller has.
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') return { kind: 'bearer' };
  throw new Error(`Linting lets no scheme like ${key} pass.`);
}

/** The operation that the API describes for its own token URL. */
function tokenOperationOf({ document, operations }: Context): OperationModel | undefined {
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const urls = schemes.flatMap(({ flows }) =>
    flows?.clientCredentials ? [relativeUrl(flows.clientCredentials.tokenUrl, document)] : [],
  );
  return operations.find(({ httpMethod, path }) => httpMethod === 'post' && urls.includes(path.slice(1)));
}

/** A token URL below the API's own server, or written like an operation's path, moves with the client's `baseUrl`. */
function relativeUrl(tokenUrl: string, document: OpenApiDocument): string {
  if (tokenUrl.startsWith('/')) return tokenUrl.slice(1);
  const server = document.servers?.[0];
  if (!server) return tokenUrl;
  const base = server.url.replaceAll(
    /\{([^}]+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? '',
  );
  return tokenUrl.startsWith(`${base}/`) ? tokenUrl.slice(base.length + 1) : tokenUrl;
}

function isRequired(
  key: string,
  kind: SchemeModel['proof']['kind'],
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): boolean {
  const isDefault = document.security?.length === 1 && document.security[0]?.[key] !== undefined;
  if ((kind === 'clientCredentials' && isDefault) || kind === 'clientBasic') return true;
  return operations.every(
    ({ security }) => security.length > 0 && security.every((names) => names.includes(key)),
  );
}

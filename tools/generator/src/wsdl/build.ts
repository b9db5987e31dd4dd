import { dirname, relative } from 'node:path';

import { toPascal } from '../names.js';
import { Types } from './complex-types.js';
import { Definitions } from './definitions.js';
import { notesOf } from './marks.js';
import type { SoapModel } from './model.js';
import { nameNamespaces } from './namespaces.js';
import { reachableTypes } from './reachable.js';
import { Schemas } from './schemas.js';
import { buildServices } from './services.js';
import { TypeNames } from './type-names.js';

/** What to read. */
export interface WsdlOptions {
  /** One API may have several WSDLs. */
  readonly paths: readonly string[];
  /** What the paths in messages are relative to. */
  readonly root: string;
  /** In kebab-case. */
  readonly api: string;
  /** As shown to readers; by default the first path. */
  readonly specFile?: string;
  /** As a server sees it: WS-Security is a header block like others. A client makes it of its options. */
  readonly isForServer?: boolean;
}

/**
 * Reads the WSDLs of an API, and makes a model of what their operations need.
 * @throws SpecError with the place of what is wrong or not supported.
 */
export async function buildSoapModel({
  paths,
  root,
  api,
  specFile,
  isForServer = false,
}: WsdlOptions): Promise<SoapModel> {
  const schemas = new Schemas(root);
  const definitions = new Definitions(schemas);
  for (const path of paths) await definitions.add(path);
  const names = new TypeNames();
  for (const suffix of ['Client', 'ClientOptions']) names.reserve(`${toPascal(api)}${suffix}`);
  const types = new Types(schemas, names);
  const services = buildServices({ definitions, types, names, isForServer });
  const { complex } = types;
  const reachable = reachableTypes(services);
  const [first] = definitions.roots;
  const all = [...complex, ...types.simple.named].filter((type) => reachable.has(type));
  const vendor = definitions.roots.map((node) => notesOf(node).vendor).find((one) => one !== undefined);
  const title = first?.attributes['name'] ?? toPascal(api);
  return {
    api,
    name: toPascal(api),
    title: definitions.roots.length === 1 ? title : toPascal(api),
    description: definitions.roots.map((node) => notesOf(node).description).join('\n\n'),
    specFile: specFile ?? relative(root, paths[0] ?? ''),
    ...(vendor && { vendor }),
    services,
    types: all.sort((one, other) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1)),
    namespaces: nameNamespaces(
      [...definitions.roots, ...schemas.documents.map(({ node }) => node)],
      services,
      complex,
    ),
    sources: [...schemas.files]
      .map(([path, text]) => ({ path: relative(dirname(paths[0] ?? ''), path), text }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { renewPart } from '../emit/package.js';
import type { OutputFile } from '../emit/text.js';
import { formatFile, readFormat } from '../format.js';
import type { Plan } from '../generate.js';
import { buildSoapModel } from './build.js';
import { emitSoapApiMd, soapReadme, soapReadmePart } from './emit/api-md.js';
import { emitSoapClient } from './emit/emit.js';
import { soapPackage } from './emit/package.js';
import type { SoapModel } from './model.js';

/** The WSDLs of one API, as its client and as a server sees them. */
export interface WsdlSpec {
  readonly client: SoapModel;
  readonly server: SoapModel;
}

/** All of our specs that are WSDLs, several to an API. */
export async function loadWsdls(root: string): Promise<WsdlSpec[]> {
  const apis = (await readdir(join(root, 'specs'))).sort();
  const specs = await Promise.all(
    apis.map(async (api) => {
      const paths = await wsdlsIn(join(root, 'specs', api));
      if (paths.length === 0) return [];
      const options = { paths, root, api, specFile: `specs/${api}` };
      const client = await buildSoapModel(options);
      return [{ client, server: await buildSoapModel({ ...options, isForServer: true }) }];
    }),
  );
  return specs.flat();
}

/** The WSDLs of a spec's folder. */
async function wsdlsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.wsdl'))
    .sort()
    .map((name) => join(folder, name));
}

const below = (place: string, file: OutputFile): OutputFile => ({ ...file, path: join(place, file.path) });

/** The WSDLs and schemas that a vendor's simulator serves. */
export function planWsdlDocuments({ server: { vendor, sources } }: WsdlSpec): Plan {
  if (vendor === undefined) return { files: [], folders: [] };
  const folder = join('packages/sandbox/vendors', vendor.name);
  return { files: sources.map((file) => below(folder, file)), folders: [folder] };
}

/** What the WSDLs of one of our specs turn into. */
export async function planWsdl(root: string, { client: model }: WsdlSpec): Promise<Plan> {
  const { api } = model;
  const folder = join('packages', `client-${api}`);
  const generated = join(folder, 'src/generated');
  const isNew = await access(join(root, folder, 'package.json')).then(
    () => false,
    () => true,
  );
  const readme = await readFile(join(root, folder, 'README.md'), 'utf8').catch(() => undefined);
  const files = [
    ...emitSoapClient(model).map((file) => below(generated, file)),
    below(folder, emitSoapApiMd(model)),
    ...model.sources.map((file) => below(join(folder, 'wsdl'), file)),
    ...(isNew ? soapPackage(model).map((file) => below(folder, file)) : []),
    {
      path: join(folder, 'README.md'),
      text: readme === undefined ? soapReadme(model) : renewPart(readme, soapReadmePart(model)),
    },
  ];
  return { files, folders: [generated, join(folder, 'wsdl')] };
}

/** What a WSDL from outside the repository turns into: the generated files alone. */
export async function planForeignWsdl(path: string, api: string): Promise<Plan> {
  const root = process.cwd();
  const model = await buildSoapModel({ paths: [path], root, api });
  const config = await readFormat(root);
  const files = [...emitSoapClient(model), emitSoapApiMd(model)];
  return { files: await Promise.all(files.map((file) => formatFile(file, config))), folders: [] };
}

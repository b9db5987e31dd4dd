import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { planComponents } from './component/plan.js';
import { emitApiMd } from './emit/api-md.js';
import { emitGenerated } from './emit/emit.js';
import { withClients } from './emit/manifest.js';
import { packageSkeleton, renewReadme } from './emit/package.js';
import { emitSpecData, specTypes } from './emit/spec-data.js';
import type { OutputFile } from './emit/text.js';
import { workbenchTypes } from './emit/workbench-types.js';
import {
  emitDriverList,
  emitSimulatorExports,
  emitSimulatorList,
  renewVendorTable,
  vendorsOf,
} from './emit/vendors.js';
import { emitWorkbench, emitWorkbenchIndex } from './emit/workbench.js';
import { formatFile, readFormat } from './format.js';
import { loadSpec, SpecError, type Spec } from './load/load.js';
import { buildModel } from './model/build.js';
import type { ApiModel } from './model/model.js';
import { planCoverage } from './vendor-coverage/plan.js';
import { emitSoapSpecData } from './wsdl/emit/spec-data.js';
import { loadWsdls, planForeignWsdl, planWsdl, planWsdlDocuments, type WsdlSpec } from './wsdl/plan.js';

/** Everything that should be on disk. */
export interface Plan {
  /** By their path below the root. */
  readonly files: readonly OutputFile[];
  /** Folders in which nothing else may be. */
  readonly folders: readonly string[];
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const below = (folder: string, file: OutputFile): OutputFile => ({ ...file, path: join(folder, file.path) });

/** What all specs of the repository turn into. */
export async function planRepository(root: string): Promise<Plan> {
  const specs = await loadSpecs(root);
  const models = specs.map(buildModel);
  const wsdls = await loadWsdls(root);
  const apis = [...models, ...wsdls.map(({ client }) => client)];
  const benched = withBench(models, apis);
  const clients = await Promise.all(specs.map((spec) => planApi(root, spec, buildModel(spec))));
  const plans = [
    ...clients,
    ...(await Promise.all(wsdls.map((wsdl) => planWsdl(root, wsdl)))),
    planSpecData(models, wsdls),
    ...wsdls.map(planWsdlDocuments),
    planWorkbench(benched),
    await planManifests(root, apis, benched),
    await planReadme(root, apis),
    await planComponents(root),
    {
      files: await planCoverage(
        root,
        specs,
        clients.map(({ files }) => files),
      ),
      folders: [],
    },
  ];
  const config = await readFormat(root);
  const folders = plans.flatMap((plan) => plan.folders);
  const files = plans.flatMap((plan) => plan.files);
  return { folders, files: await Promise.all(files.map((file) => formatFile(file, config))) };
}

async function loadSpecs(root: string): Promise<Spec[]> {
  const folders = (await readdir(join(root, 'specs'))).sort();
  const paths = folders.map((folder) => join(root, 'specs', folder, 'openapi.yaml'));
  const present = await Promise.all(paths.map(exists));
  return Promise.all(
    paths.filter((_, index) => present[index]).map((path) => loadSpec({ path, root, isOurs: true })),
  );
}

async function planApi(root: string, spec: Spec, model: ApiModel): Promise<Plan> {
  const folder = join('packages', `client-${model.api}`);
  const generated = join(folder, 'src/generated');
  const isNew = !(await exists(join(root, folder, 'package.json')));
  const readme = await readFile(join(root, folder, 'README.md'), 'utf8').catch(() => undefined);
  const files = [
    ...(await emitGenerated(model, spec)).map((file) => below(generated, file)),
    below(folder, emitApiMd(model)),
    ...(isNew ? packageSkeleton(model).map((file) => below(folder, file)) : []),
    ...(readme === undefined ? [] : [{ path: join(folder, 'README.md'), text: renewReadme(readme, model) }]),
  ];
  return { files, folders: [generated] };
}

/** The gateway checks what browsers send; the sandbox plays all the others. */
function planSpecData(models: readonly ApiModel[], wsdls: readonly WsdlSpec[]): Plan {
  const gateway = models.filter(({ api }) => api === 'gateway');
  const others = models.filter(({ api }) => api !== 'gateway');
  const plan = (name: string, own: readonly OutputFile[]): OutputFile[] =>
    own.length === 0 ? [] : [specTypes, ...own].map((file) => below(`packages/${name}/src/generated`, file));
  const played = wsdls.map(({ server }) => server);
  const vendors = vendorsOf([...models, ...played]);
  const lists =
    vendors.length === 0
      ? []
      : [
          below('packages/gateway/src/generated', emitDriverList(vendors)),
          below('packages/sandbox/src/generated', emitSimulatorList(vendors)),
          below('packages/sandbox/src/generated', emitSimulatorExports(vendors)),
        ];
  return {
    files: [
      ...plan('gateway', gateway.map(emitSpecData)),
      ...plan('sandbox', [...others.map(emitSpecData), ...played.map(emitSoapSpecData)]),
      ...lists,
    ],
    folders: ['packages/gateway/src/generated', 'packages/sandbox/src/generated'],
  };
}

/** An API, whether its spec is an OpenAPI document or WSDLs. */
type AnyApi = Pick<ApiModel, 'api' | 'vendor' | 'specFile'>;

/** The APIs whose clients the vendors' drivers need. */
function ofDrivers(models: readonly AnyApi[]): string[] {
  const known = models.map(({ api }) => api);
  const wanted = models.flatMap(({ api, vendor, specFile }) =>
    vendor === undefined
      ? []
      : [api, ...(vendor.clients ?? []).map((client) => checked(client, known, specFile))],
  );
  return known.filter((api) => wanted.includes(api));
}

function checked(client: string, known: readonly string[], specFile: string): string {
  if (known.includes(client)) return client;
  throw new SpecError(`${specFile}: the client ${client} of x-vendor has no spec: ${known.join(', ')}`);
}

/** Those that the app's workbench has: ours, and those of drivers; forms are for JSON, so WSDLs have none. */
const withBench = (models: readonly ApiModel[], apis: readonly AnyApi[]): ApiModel[] => {
  const drivers = ofDrivers(apis);
  return models.filter((model) => isOurs(model) || drivers.includes(model.api));
};

const isOurs = ({ api }: ApiModel): boolean => api === 'gateway' || api === 'sandbox';

/** The app's workbench has a form for each operation of all of them. */
function planWorkbench(models: readonly ApiModel[]): Plan {
  const folder = 'apps/web/src/workbench/generated';
  const files = [workbenchTypes, emitWorkbenchIndex(models), ...models.map(emitWorkbench)];
  return { files: files.map((file) => below(folder, file)), folders: [folder] };
}

/** Who needs clients has them in its manifest: the gateway those of its drivers, the app those of its workbench. */
async function planManifests(
  root: string,
  apis: readonly AnyApi[],
  benched: readonly ApiModel[],
): Promise<Plan> {
  const forms = benched.map(({ api }) => api);
  const wanted = [
    { path: 'packages/gateway/package.json', kind: 'dependencies', apis: ofDrivers(apis) },
    {
      path: 'apps/web/package.json',
      kind: 'devDependencies',
      apis: forms.filter((api) => api !== 'sandbox'),
    },
  ] as const;
  const files = await Promise.all(
    wanted.map(async ({ path, kind, apis: clients }) => {
      const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [{ path, text: withClients(text, kind, clients) }];
    }),
  );
  return { files: files.flat(), folders: [] };
}

async function planReadme(root: string, apis: readonly AnyApi[]): Promise<Plan> {
  const text = await readFile(join(root, 'README.md'), 'utf8').catch(() => undefined);
  const files =
    text === undefined ? [] : [{ path: 'README.md', text: renewVendorTable(text, vendorsOf(apis)) }];
  return { files, folders: [] };
}

/** What a spec from outside the repository turns into: the generated files alone. */
export async function planForeign(path: string, api: string): Promise<Plan> {
  if (path.endsWith('.wsdl')) return planForeignWsdl(path, api);
  const spec = await loadSpec({ path, root: process.cwd(), isOurs: false, api });
  const model = buildModel(spec);
  const config = await readFormat(process.cwd());
  const files = [...(await emitGenerated(model, spec)), emitApiMd(model)];
  return { files: await Promise.all(files.map((file) => formatFile(file, config))), folders: [] };
}

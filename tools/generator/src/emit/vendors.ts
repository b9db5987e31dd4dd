import type { VendorInfo } from '../load/document.js';
import { toCamel, toLiteral, toPascal } from '../names.js';
import type { OutputFile } from './text.js';

const HEADER = '// Generated from the specs by tools/generator. Do not edit: pnpm generate.\n';

/** The contact centers that users can pick, by name. */
export const vendorsOf = (models: readonly { readonly vendor?: VendorInfo }[]): VendorInfo[] =>
  models.flatMap(({ vendor }) => vendor ?? []).sort((one, other) => (one.name < other.name ? -1 : 1));

/** The drivers that a gateway knows by itself. */
export function emitDriverList(vendors: readonly VendorInfo[]): OutputFile {
  const drivers = vendors.map(({ name }) => ({ name, key: toCamel(name), type: `${toPascal(name)}Options` }));
  const imports = drivers.map(
    ({ name, key, type }) =>
      `import { ${key}, ${key}OptionsSchema, type ${type} } from '@parlance/chat/vendors/${name}';`,
  );
  const definitions = drivers.map(
    ({ name, key, type }) => `defineVendor<${type}>({
      name: ${toLiteral(name)},
      optionsSchema: ${key}OptionsSchema,
      createProvider: (options, { fetch }) => ${key}({ ...options, ...(fetch && { fetch }) }),
    }),`,
  );
  return {
    path: 'vendors.ts',
    text: `${HEADER}
${imports.join('\n')}

import { defineVendor, type GatewayVendor } from '../vendors.js';

/** The vendors a gateway knows by itself. */
export const builtInVendors: readonly GatewayVendor[] = [${definitions.join('\n')}];
`,
  };
}

/** The simulators of a sandbox, each as its vendor's folder sets it up by hand. */
export function emitSimulatorList(vendors: readonly VendorInfo[]): OutputFile {
  const all = vendors.map(({ name, title }) => ({ name, title, key: toCamel(name) }));
  const each = (line: (one: (typeof all)[number]) => string): string => all.map(line).join('\n');
  return {
    path: 'simulators.ts',
    text: `${HEADER}
import type { SimulatorContext } from '../simulator.js';
${each(({ name, key }) => `import { ${key} } from '../vendors/${name}/vendor.js';`)}
import type { AccessOf, OptionsOf, SimulatorOf } from '../vendors/vendor.js';

/** Settings of the simulators. */
export interface SimulatorOptions {
${each(({ key }) => `readonly ${key}?: OptionsOf<typeof ${key}>;`)}
}

/** All simulators, by vendor. */
export interface Simulators {
${each(({ key }) => `readonly ${key}: SimulatorOf<typeof ${key}>;`)}
}

/** Makes the simulators of one sandbox. */
export const createSimulators = (context: SimulatorContext, options: SimulatorOptions): Simulators => ({
${each(({ key }) => `${key}: ${key}.create(context, options.${key} ?? {}),`)}
});

/** What each vendor's driver needs of a sandbox. */
export interface VendorAccess {
${each(({ key }) => `/** \`${key}(sandbox.${key})\`. */\nreadonly ${key}: AccessOf<typeof ${key}>;`)}
}

/** The access to each simulator of a sandbox that listens at \`url\`. */
export const accessTo = (simulators: Simulators, url: string): VendorAccess => ({
${each(({ key }) => `${key}: ${key}.access(simulators.${key}, \`\${url}\${simulators.${key}.basePath}\`),`)}
});

/** What each vendor is called, by its name. */
export const titles: Readonly<Record<string, string>> = {
${each(({ name, title }) => `${toLiteral(name)}: ${toLiteral(title)},`)}
};
`,
  };
}

/** What simulators show of themselves to whoever uses the sandbox as a library. */
export const emitSimulatorExports = (vendors: readonly VendorInfo[]): OutputFile => ({
  path: 'simulators-public.ts',
  text: `${HEADER}
${vendors.map(({ name }) => `export * from '../vendors/${name}/public.js';`).join('\n')}
`,
});

const BEGIN = '<!-- generated: vendors -->';
const END = '<!-- /generated -->';

/** The README with its table of vendors renewed; as it is where nothing is marked. */
export function renewVendorTable(text: string, vendors: readonly VendorInfo[]): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) return text;
  const rows = vendors.map(
    ({ name, title, protocol }) =>
      `| \`${name}\`: ${title} | ${protocol} | [connect](docs/connect/${name}.md), [promises](docs/promises/${name}.md) |`,
  );
  const table = ['| Vendor, as you pick it | Protocol | More |', '| --- | --- | --- |', ...rows].join('\n');
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
}

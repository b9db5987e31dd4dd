import { packageFiles, type PackageManifest } from '../../emit/package.js';
import type { OutputFile } from '../../emit/text.js';
import type { SoapModel } from '../model.js';
import { clientName } from './client.js';

/** What a new package begins with, its README left out; afterwards it is edited by hand. */
export function soapPackage(model: SoapModel): OutputFile[] {
  const common = packageFiles(model, withTransport).filter(({ path }) => path !== 'src/index.ts');
  return [
    ...common,
    { path: 'src/index.ts', text: indexText(model) },
    {
      path: 'src/transport.node.ts',
      text: `import type { SoapTransport } from '@parlance/runtime/soap';

let loading: Promise<SoapTransport> | undefined;

/** The \`soap\` package puts envelopes together. It is loaded with the first call: that takes a tenth of a second. */
export const defaultTransport: SoapTransport = {
  send: async (request) => {
    loading ??= import('@parlance/runtime/soap/node').then(({ soapTransport }) => soapTransport());
    return (await loading).send(request);
  },
};
`,
    },
    {
      path: 'src/transport.browser.ts',
      text: `export { fetchTransport as defaultTransport } from '@parlance/runtime/soap';
`,
    },
  ];
}

const withTransport = (base: PackageManifest): object => ({
  ...base,
  files: [...base.files, 'wsdl'],
  imports: {
    '#transport': {
      browser: {
        '@parlance/source': './src/transport.browser.ts',
        default: './dist/transport.browser.js',
      },
      '@parlance/source': './src/transport.node.ts',
      default: './dist/transport.node.js',
    },
  },
  publishConfig: {
    ...base.publishConfig,
    imports: {
      '#transport': { browser: './dist/transport.browser.js', default: './dist/transport.node.js' },
    },
  },
  dependencies: { ...base.dependencies, soap: 'catalog:' },
});

/** On Node the clients have another transport than elsewhere. */
function indexText(model: SoapModel): string {
  const names = model.services.map((service) => clientName(model, service));
  const generated = names.flatMap((name) => [
    `create${name}Client as create${name}ClientBy`,
    `create${name}Core as create${name}CoreBy`,
    `type ${name}Client`,
    `type ${name}ClientOptions`,
  ]);
  const functions = names.map(
    (name) => `/**
 * Makes a client. Nothing is sent yet.
 * @throws ConfigError that names the option.
 */
export const create${name}Client = (options: ${name}ClientOptions): ${name}Client =>
  create${name}ClientBy({ transport: defaultTransport, ...options });

/**
 * What the standalone functions are called on, without the methods: for small bundles.
 * @throws ConfigError that names the option.
 */
export const create${name}Core = (options: ${name}ClientOptions): SoapCore =>
  create${name}CoreBy({ transport: defaultTransport, ...options });
`,
  );
  return `import type { SoapCore } from '@parlance/runtime/soap';
import { defaultTransport } from '#transport';

import { ${generated.join(', ')} } from './generated/index.js';

export { fetchTransport, type SoapTransport } from '@parlance/runtime/soap';
export * from './generated/index.js';

${functions.join('\n')}`;
}

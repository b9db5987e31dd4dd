import type { ApiModel } from '../model/model.js';
import { toLiteral } from '../names.js';
import { readmePart } from './api-md.js';
import type { OutputFile } from './text.js';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What a new client package begins with; afterwards it is edited by hand. */
export const packageSkeleton = (model: ApiModel): OutputFile[] => [
  ...packageFiles(model),
  { path: 'README.md', text: readme(model) },
];

/** All but the README. */
export const packageFiles = (
  model: Pick<ApiModel, 'api' | 'title'>,
  extend: (base: PackageManifest) => object = (base) => base,
): OutputFile[] => [
  { path: 'package.json', text: json(extend(manifest(model))) },
  {
    path: 'tsconfig.json',
    text: json({
      extends: '../../tsconfig.base.json',
      compilerOptions: { types: ['node'] },
      include: ['src', '*.ts'],
    }),
  },
  {
    path: 'tsconfig.build.json',
    text: json({
      extends: '../../tsconfig.build.json',
      compilerOptions: { rootDir: 'src', outDir: 'dist', types: ['node'] },
      include: ['src'],
      exclude: ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'src/**/*.test-helper.ts'],
    }),
  },
  { path: 'vitest.config.ts', text: `export { unit as default } from '../../vitest.shared.js';\n` },
  { path: 'src/index.ts', text: `export * from './generated/index.js';\n` },
];

/** A manifest that can be added to. */
export interface PackageManifest extends Readonly<Record<string, unknown>> {
  readonly files: readonly string[];
  readonly publishConfig: object;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = ({ api, title }: Pick<ApiModel, 'api' | 'title'>): PackageManifest => ({
  name: `@parlance/client-${api}`,
  version: '0.0.0',
  description: `Typed client for ${title}.`,
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19.0' },
  files: ['dist', 'README.md', 'api.md', 'CHANGELOG.md'],
  exports: {
    '.': { '@parlance/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
  },
  publishConfig: {
    access: 'public',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  },
  scripts: { build: 'tsc -p tsconfig.build.json', typecheck: 'tsc --noEmit', test: 'vitest run' },
  dependencies: { '@parlance/runtime': 'workspace:^' },
  devDependencies: { '@types/node': 'catalog:', typescript: 'catalog:', vitest: 'catalog:' },
});

const BEGIN = '<!-- generated: operations -->';
const END = '<!-- /generated -->';

function readme(model: ApiModel): string {
  const { api, name, title, schemes, operations } = model;
  const [first] = operations;
  const options = ['baseUrl', ...schemes.filter(({ isRequired }) => isRequired).map(({ option }) => option)];
  return `# @parlance/client-${api}

Typed client for ${title}. Works where \`fetch\` is: Node 20.19 or later, browsers, workers.

\`\`\`sh
npm install @parlance/client-${api}
\`\`\`

\`\`\`ts
import { create${name}Client } from ${toLiteral(`@parlance/client-${api}`)};

const client = create${name}Client({ ${options.join(', ')} });
await client.${first?.resource ?? 'resource'}.${first?.method ?? 'method'}(/* see api.md */);
\`\`\`

Errors, options and results: see the README of \`@parlance/runtime\`. All operations: [api.md](./api.md).

${markedPart(readmePart(model))}
`;
}

/** The README with its marked part renewed; as it is where nothing is marked. */
export const renewReadme = (text: string, model: ApiModel): string => renewPart(text, readmePart(model));

/** A marked part as it stands in a new README. */
export const markedPart = (part: string): string => `${BEGIN}\n\n${part}\n\n${END}`;

/** A README with another marked part. */
export function renewPart(text: string, part: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  return begin < 0 || end < begin
    ? text
    : `${text.slice(0, begin + BEGIN.length)}\n\n${part}\n\n${text.slice(end)}`;
}

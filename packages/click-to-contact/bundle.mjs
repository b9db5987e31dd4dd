// Bundles the stand-alone script: the element in one file, the signalling in others that are loaded when they are needed.
// The tests bundle elsewhere, from source: node bundle.mjs --outdir FOLDER --conditions @parlance/source
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const { outdir, conditions } = parseArgs({
  options: {
    outdir: { type: 'string', default: `${root}dist` },
    conditions: { type: 'string', multiple: true, default: [] },
  },
}).values;
rmSync(`${outdir}/chunks`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/oscc-click-to-dial.ts'],
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir,
  conditions,
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  metafile: true,
});
appendFileSync(`${outdir}/oscc-click-to-dial.js.LEGAL.txt`, licenses(Object.keys(metafile.inputs)));

/** The licenses of the bundled packages: not each of them has a comment that says it. */
function licenses(inputs) {
  const folders = inputs.flatMap((input) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []);
  return [...new Set(folders)].map(license).join('');
}

function license(folder) {
  const file = readdirSync(`${root}${folder}`).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no license text: bundle another package.`);
  const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return `\n${name} ${version}:\n\n${readFileSync(`${root}${folder}/${file}`, 'utf8').trim()}\n`;
}

import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** A program with all that it imports, as a site would ship it. */
export interface Bundle {
  readonly code: string;
  /** Its size in bytes when it is sent with gzip. */
  readonly gzipSize: number;
  /** Paths of the modules it is made of. */
  readonly modules: readonly string[];
}

/**
 * Bundles and minifies `program`, whose imports are relative to the module at `from` (`import.meta.url`). For a server,
 * where nothing is bundled, packages stay imports.
 */
export async function bundle(
  program: string,
  from: string,
  platform: 'browser' | 'node' = 'browser',
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', from)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform,
    ...(platform === 'node' && { packages: 'external' as const }),
    conditions: ['@parlance/source'],
  });
  const code = outputFiles[0]?.text ?? '';
  return {
    code,
    gzipSize: gzipSync(code).length,
    modules: Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  };
}

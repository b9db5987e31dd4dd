import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

import type { OutputFile } from './text.js';

// Inside the package, so that @parlance/runtime is found as a client finds it.
const FOLDER = fileURLToPath(new URL('../../in-memory/', import.meta.url));
const BASE = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url));

/** What the project's strictest flags say of files that are nowhere on disk. */
export function compile(files: readonly OutputFile[]): string[] {
  const texts = new Map(files.map(({ path, text }) => [join(FOLDER, path), text]));
  const folders = new Set([...texts.keys()].map(dirname));
  const { config } = ts.readConfigFile(BASE, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, dirname(BASE));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    directoryExists: (path) => folders.has(path) || ts.sys.directoryExists(path),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version, true);
    },
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place = file
      ? `${file.fileName.replace(FOLDER, '')}:${file.getLineAndCharacterOfPosition(start).line + 1}`
      : '';
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { format, type OxfmtConfig } from 'oxfmt';

import type { OutputFile } from './emit/text.js';

const DEFAULTS: OxfmtConfig = { printWidth: 110, singleQuote: true };

/** The formatter's settings: the project's own where there are some. */
export async function readFormat(root: string): Promise<OxfmtConfig> {
  const text = await readFile(join(root, '.oxfmtrc.json'), 'utf8').catch(() => undefined);
  return text === undefined ? DEFAULTS : JSON.parse(text);
}

/** Formats a file as the project does. Markdown, and copies of specs, stay as they are. */
export async function formatFile(file: OutputFile, config: OxfmtConfig): Promise<OutputFile> {
  if (/\.(md|wsdl|xsd)$/.test(file.path)) return file;
  const { ignorePatterns: _, ...options } = config;
  const { code, errors } = await format(file.path, file.text, options);
  const [first] = errors;
  if (first)
    throw new Error(
      `The generator wrote ${file.path} with a syntax error: ${first.message}\n${first.codeframe ?? ''}`,
    );
  return { ...file, text: code };
}

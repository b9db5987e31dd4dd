import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { SandboxError } from '../../errors.js';
import {
  invalid,
  isConfigurationKey,
  readConfiguration,
  type ConfigurationKey,
  type Installation,
  type OpenscapeConfiguration,
} from './configuration.js';

/** What stands in a configuration file. */
export interface ConfigurationFile {
  readonly configuration: OpenscapeConfiguration;
  /** Entries that are none of the documented keys, perhaps misspelt; they have no effect. */
  readonly ignoredKeys: readonly string[];
}

/** Where a configuration comes from. A key of `configuration` counts more than the same key of the file. */
export interface ConfigurationOptions {
  /** Path of a webinteractionsdk.xml. */
  readonly configurationFile?: string;
  /** The same settings without a file, by the same keys. */
  readonly configuration?: OpenscapeConfiguration;
}

/**
 * What the options come to, with a warning for each entry of the file that has no effect.
 * @throws SandboxError `configuration-unreadable`, `configuration-not-xml` or `configuration-invalid`.
 */
export function configure({ configurationFile, configuration = {} }: ConfigurationOptions): {
  readonly installation: Installation;
  readonly warnings: readonly string[];
} {
  const own = readConfiguration(configuration, 'Option openscape.configuration');
  if (configurationFile === undefined) return { installation: own, warnings: [] };
  const read = readConfigurationFile(configurationFile);
  return {
    installation: { ...readConfiguration(read.configuration, configurationFile), ...own },
    warnings: read.ignoredKeys.map(
      (key) => `${configurationFile}: the key ${key} is not known and has no effect.`,
    ),
  };
}

/**
 * Reads a webinteractionsdk.xml.
 * @throws SandboxError `configuration-unreadable`, `configuration-not-xml` or `configuration-invalid`; each names the file.
 */
export function readConfigurationFile(file: string): ConfigurationFile {
  return parseConfiguration(decode(bytesOf(file), file), file);
}

/**
 * Reads the text of a webinteractionsdk.xml. The document names the keys but does not show the file, so each usual form is taken:
 * `<max-sockets>10</max-sockets>`, `<entry key="max-sockets">10</entry>` (or `name`, or with a `value`), and
 * `<connection max-sockets="10"/>`. Entities other than those of XML itself are refused, never expanded.
 * @param file for the error
 * @throws SandboxError `configuration-not-xml` or `configuration-invalid`.
 */
export function parseConfiguration(text: string, file: string): ConfigurationFile {
  const found = new Map<ConfigurationKey, string>();
  const ignoredKeys: string[] = [];
  for (const { key, value } of parseEntries(text, file)) {
    if (!isConfigurationKey(key)) ignoredKeys.push(key);
    else if (found.has(key)) throw invalid(file, `${key} stands there twice. Leave one of the two out.`);
    else found.set(key, value);
  }
  return { configuration: Object.fromEntries(found), ignoredKeys };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SandboxError(
      'configuration-unreadable',
      `${file} cannot be read: ${reasonOf(cause)}. Give the path of a webinteractionsdk.xml, or leave the option out.`,
      { cause },
    );
  }
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
]);

function reasonOf(cause: unknown): string {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return REASONS.get(code) ?? String(code);
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notXml(file, 'it is not UTF-8. Save it in this encoding', cause);
  }
}

const notXml = (file: string, problem: string, cause: unknown): SandboxError =>
  new SandboxError('configuration-not-xml', `${file} is not an XML file that can be read: ${problem}.`, {
    cause,
  });

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  hasElements: boolean;
}

function parseEntries(text: string, file: string): readonly Entry[] {
  const entries: Entry[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser();
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += more;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.hasElements = true;
    open.push({ name, attributes, text: '', hasElements: false });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) entries.push(...entriesOf(element, open.length === 0));
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    // Line and column come first in the parser's message.
    const where = cause instanceof Error ? cause.message.replace(/\.$/, '') : 'unknown';
    throw notXml(file, `line and column ${where}. Correct it there`, cause);
  }
  return entries;
}

function entriesOf({ name, attributes, text, hasElements }: Open, isRoot: boolean): readonly Entry[] {
  const fromAttributes = Object.entries(attributes)
    .filter(([key]) => isConfigurationKey(key))
    .map(([key, value]) => ({ key, value }));
  const key = attributes['key'] ?? attributes['name'] ?? name;
  const value = attributes['value'] ?? text;
  const isEntry = !isRoot && !hasElements && (value.trim() !== '' || isConfigurationKey(key));
  return isEntry ? [...fromAttributes, { key, value }] : fromAttributes;
}

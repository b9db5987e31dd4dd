import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { OutputFile } from '../../emit/text.js';
import { formatFile } from '../../format.js';
import { toKebab } from '../../names.js';
import { buildSoapModel } from '../build.js';
import { emitSoapClient } from '../emit/emit.js';
import type { SoapModel } from '../model.js';
import { schemaText, type CorpusCase } from './case.js';

// Inside the package, so that @parlance/runtime is found as a client finds it.
const FOLDER = fileURLToPath(new URL('../../../.results/corpus/', import.meta.url));

/** A case that has been generated. */
export interface GeneratedCase {
  readonly corpusCase: CorpusCase;
  readonly folder: string;
  readonly schemaPath: string;
  readonly model: SoapModel;
  readonly files: readonly OutputFile[];
}

/** A service with one operation that takes a `Thing` and gives one. */
export const wsdlText = (types: string, more = ''): string => `<wsdl:definitions
  xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:w="urn:w" name="Things" targetNamespace="urn:w">
  <wsdl:types>${types}</wsdl:types>
  <wsdl:message name="Thing"><wsdl:part name="body" element="t:Thing"/></wsdl:message>
  <wsdl:portType name="Things"><wsdl:operation name="Echo"><wsdl:input message="w:Thing"/><wsdl:output message="w:Thing"/></wsdl:operation></wsdl:portType>
  <wsdl:binding name="Things" type="w:Things"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Echo"><soap:operation soapAction="urn:echo"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>
  <wsdl:service name="Things"><wsdl:port name="Things" binding="w:Things"><soap:address location="http://localhost/things"/></wsdl:port></wsdl:service>
  ${more}</wsdl:definitions>`;

const IMPORT = '<xs:schema><xs:import namespace="urn:t" schemaLocation="main.xsd"/></xs:schema>';

/** The case's schema as a file. */
const mainSchema = ({ given, schema = 'elementFormDefault="qualified"' }: CorpusCase): string =>
  schemaText(given, `targetNamespace="urn:t" ${schema}`);

/** Generates a case's client into a folder of its own. */
export async function generateCase(corpusCase: CorpusCase): Promise<GeneratedCase> {
  const folder = join(FOLDER, toKebab(corpusCase.name));
  await rm(folder, { recursive: true, force: true });
  const inputs = { ...corpusCase.files, 'main.xsd': mainSchema(corpusCase), 'things.wsdl': wsdlText(IMPORT) };
  for (const [name, text] of Object.entries(inputs)) await write(join(folder, name), text);
  const path = join(folder, 'things.wsdl');
  const model = await buildSoapModel({ paths: [path], root: folder, api: 'things' });
  const files = await Promise.all(emitSoapClient(model).map((file) => formatFile(file, FORMAT)));
  for (const file of files) await write(join(folder, 'client', file.path), file.text);
  return { corpusCase, folder, schemaPath: join(folder, 'main.xsd'), model, files };
}

const FORMAT = { printWidth: 110, singleQuote: true };

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The declarations of all types, as they stand in their modules. */
export const declarationsOf = ({ files }: GeneratedCase): string =>
  files
    .filter(({ path }) => path.startsWith('types/'))
    .map(({ text }) =>
      text
        .replace(/^(?:import [\s\S]*?;\n|\/\/.*\n|\n)+/, '')
        .replace(/\/\*\* (?:Reads an element that holds|How `\w+` is read)[\s\S]*$/, ''),
    )
    .join('\n');

/** Text as the project's formatter writes it. */
export const formatted = async (text: string): Promise<string> => {
  const { text: result } = await formatFile(
    { path: 'want.ts', text: text.replaceAll(/ *\/\*\*/g, '\n/**').replaceAll('*/ ', '*/\n') },
    FORMAT,
  );
  return result.replaceAll(/\n{2,}/g, '\n').trim();
};

/** The one call of a generated client, over a `fetch` that answers with what it was sent. */
export interface EchoCall {
  /** Gives the body's element as it was sent, and what the client makes of its echo. */
  (value: unknown): Promise<{ readonly xml: string; readonly data: unknown }>;
}

/** @param change What the answer is made of the request. */
export async function echoOf(
  { folder }: GeneratedCase,
  change: (envelope: string) => string = (envelope) => envelope,
): Promise<EchoCall> {
  const module: unknown = await import(pathToFileURL(join(folder, 'client/index.ts')).href);
  const create = callable(module, 'createThingsClient');
  let xml = '';
  const fetch = async (request: Request): Promise<Response> => {
    const envelope = await request.text();
    xml = /<soapenv:Body>([\s\S]*)<\/soapenv:Body>/.exec(envelope)?.[1] ?? '';
    return new Response(change(envelope), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
  };
  const client: unknown = create({ baseUrl: 'http://localhost/', fetch });
  const echo = callable(client, 'echo');
  return async (value) => {
    const data: unknown = await echo({ body: value });
    return { xml, data };
  };
}

function callable(owner: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const found: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  if (typeof found !== 'function') throw new Error(`There is no function ${name}.`);
  return (...args) => Reflect.apply(found, owner, args);
}

import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, type ForeignClient } from './chat-client.js';
import { readLines } from './line.js';
import { SPECS, STACKS } from './places.js';
import { runOrThrow } from './program.js';

const RUNTIME = '/usr/share/java/jaxws-rt.jar';
const SOURCES = join(STACKS, 'jaxws');

/** Java classes of both services, made by wsimport from WSDLs alone. */
export interface JavaClasses extends AsyncDisposable {
  readonly folder: string;
}

/** Arguments of `java` for one of our Java programs. */
export const javaArguments = (classes: JavaClasses, program: string): readonly string[] => [
  '-Dfile.encoding=UTF-8',
  '-Dstdout.encoding=UTF-8',
  '-Dcom.sun.xml.ws.monitoring.endpoint=false',
  '-Dcom.sun.xml.ws.monitoring.client=false',
  '-cp',
  [classes.folder, SPECS, RUNTIME].join(':'),
  program,
];

/**
 * Reads the WSDLs, makes Java of them, and compiles it with our programs. Takes about 10 s.
 * @param siteWsdl address or file
 * @param serverWsdl address or file
 */
export async function buildJavaClasses(siteWsdl: string, serverWsdl: string): Promise<JavaClasses> {
  const work = await mkdtemp(join(tmpdir(), 'parlance-jaxws-'));
  const folder = join(work, 'classes');
  await mkdir(folder);
  await Promise.all([
    importWsdl(siteWsdl, 'chat-site.wsdl', join(work, 'site')),
    importWsdl(serverWsdl, 'chat-server.wsdl', join(work, 'server')),
  ]);
  const found = [...(await javaFiles(join(work, 'site'))), ...(await javaFiles(join(work, 'server')))];
  const generated = new Map(found.map((file) => [file.relative, file.path]));
  const own = (await javaFiles(SOURCES)).map((file) => file.path);
  await runOrThrow('javac', [
    '-encoding',
    'UTF-8',
    '-cp',
    RUNTIME,
    '-d',
    folder,
    ...generated.values(),
    ...own,
  ]);
  return { folder, [Symbol.asyncDispose]: () => rm(work, { recursive: true, force: true }) };
}

async function importWsdl(wsdl: string, location: string, folder: string): Promise<void> {
  await mkdir(folder);
  const flags = ['-quiet', '-extension', '-XadditionalHeaders', '-Xnocompile', '-encoding', 'UTF-8'];
  await runOrThrow('wsimport', [...flags, '-s', folder, '-wsdllocation', location, wsdl]);
}

/** Both WSDLs give the classes of WS-Security: by their place in the package one of each is taken. */
async function javaFiles(
  folder: string,
): Promise<readonly { readonly path: string; readonly relative: string }[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.java'))
    .map((name) => ({ path: join(folder, name), relative: name }));
}

/** JAX-WS (Java, reference implementation), with classes made from the WSDLs that the services serve. */
export const jaxws: ForeignClient = {
  stack: 'JAX-WS',
  chat: async ({ siteWsdl, serverWsdl, user, password }) => {
    await using classes = await buildJavaClasses(siteWsdl, serverWsdl);
    const program = [...javaArguments(classes, 'ChatClient'), siteWsdl, serverWsdl, user];
    return readLines(await runOrThrow('java', program, environment(password)));
  },
};

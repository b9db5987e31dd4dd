import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test, vi } from 'vitest';

import { runCommand } from './command.js';
import { surround, temporaryFile, temporaryFolder, type Surrounded } from './corporation.test-helper.js';
import { readStarted } from './gateway.test-helper.js';

/** A page of docs/connect, and what it takes for granted. */
export interface ConnectPage {
  readonly vendor: string;
  /** The contact center's address on the page. */
  readonly baseUrl: string;
  /** Address of the contact center's other server on the page; its simulator is one for both. */
  readonly chatServer?: string;
  /** Starts a contact center; gives what the page's variables of the environment hold. */
  readonly start: () => Promise<{
    readonly baseUrl: string;
    readonly environment: Readonly<Record<string, string>>;
    /** What a page sends along to be let in. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly close: () => Promise<void>;
  }>;
}

/** The contact center in its network, and how it is got into. */
interface Opened extends Surrounded {
  readonly environment: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** What the page tells people to write, run as it stands there, in a company's network. */
export function connectPageTests({ vendor, baseUrl, chatServer, start }: ConnectPage): void {
  const { host } = new URL(baseUrl);

  async function open(): Promise<Opened> {
    const { environment, headers = {}, ...center } = await start();
    const surrounded = await surround(center, { host });
    return { ...surrounded, headers, environment: { ...environment, PROXY_URL: surrounded.proxyUrl } };
  }

  /** The page's only block of this language, with the simulator's path. */
  async function blockOf(language: string, simulatorUrl: string): Promise<string> {
    const page = await readFile(join(PACKAGE, `../../docs/connect/${vendor}.md`), 'utf8');
    const [block, ...others] = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
      .filter(([, name]) => name === language)
      .map(([, , code = '']) => code);
    if (block === undefined || others.length > 0)
      throw new Error(`The page has not one block of ${language}.`);
    const placed = block.replaceAll(baseUrl, simulatorUrl);
    return chatServer === undefined ? placed : placed.replaceAll(chatServer, new URL(simulatorUrl).origin);
  }

  test(`${vendor}: the first chat`, async () => {
    const corp = await open();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'corporate-ca.pem'), corp.authority.certificate);
    // Beside this package's dependencies, so that its imports are found.
    const script = join(PACKAGE, '.results', `first-chat-${vendor}.ts`);
    await mkdir(join(PACKAGE, '.results'), { recursive: true });
    await writeFile(script, await blockOf('ts', corp.baseUrl));
    const child = spawn(
      process.execPath,
      ['--conditions=@parlance/source', '--import', import.meta.resolve('tsx'), script],
      { cwd: folder, env: { ...corp.environment, PATH: process.env['PATH'] } },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    const [said, complained] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    expect(complained).toBe('');
    expect(said).toContain('ended by the customer');
    expect(said).toContain('customer: A test, please ignore');
    expect(said).toContain('customer: Umlauts and the euro: äöü €');
  });

  test(`${vendor}: the gateway's settings`, async () => {
    const corp = await open();
    const ca = await temporaryFile('corporate-ca.pem', corp.authority.certificate);
    const settings = (await blockOf('json', corp.baseUrl)).replace('corporate-ca.pem', ca);
    const config = await temporaryFile('gateway.json', settings);
    // The gateway logs to the standard output, which is the test runner's own here.
    const silence = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => silence.mockRestore());
    const gateway = await runCommand(['--config', config, '--port', '0'], corp.environment);
    onTestFinished(() => gateway?.close());
    const response = await fetch(`${gateway?.url}/v1/providers/main/chats`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...corp.headers },
      body: JSON.stringify({
        clientChatId: 'AAAAAAAAAAAAAAAAAAAAAA',
        customer: { name: 'First check' },
        message: 'A test, please ignore',
      }),
    });
    expect(await readStarted(response)).toMatchObject({
      chatId: expect.any(String),
      token: expect.any(String),
    });
    expect(new Set(corp.asked)).toEqual(new Set([`${host}:443`]));
  });
}

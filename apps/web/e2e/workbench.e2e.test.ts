import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { startWorkbench, WorkbenchTab, type WorkbenchWorld } from './workbench-world.js';

const pathTo = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let world: WorkbenchWorld;
let tab: WorkbenchTab;

beforeAll(async () => {
  world = await startWorkbench();
  return world.stop;
});

beforeEach(async () => {
  tab = await WorkbenchTab.open(world);
  return () => tab.page.close();
});

interface SpecOperation {
  readonly operationId: string;
  /** One method each, by what the body says. */
  readonly 'x-methods'?: object;
  /** The same method at another address. */
  readonly 'x-instead-of'?: object;
}

const isOperation = (item: unknown): item is SpecOperation =>
  typeof item === 'object' && item !== null && 'operationId' in item;

function methodsOf(operation: SpecOperation): readonly string[] {
  const { operationId, 'x-methods': methods, 'x-instead-of': insteadOf } = operation;
  if (insteadOf !== undefined) return [];
  if (methods === undefined) return [operationId];
  const [resource] = operationId.split('.');
  return Object.keys(methods).map((name) => `${resource}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}

/** Every method of every OpenAPI spec, as `<api>/<resource>.<method>`; WSDLs have no forms. */
async function declaredOperations(): Promise<readonly string[]> {
  const specs = pathTo('../../../specs/');
  const apis = (await readdir(specs)).filter((api) => existsSync(`${specs}${api}/openapi.yaml`));
  const found = await Promise.all(
    apis.map(async (api) => {
      const text = await readFile(`${specs}${api}/openapi.yaml`, 'utf8');
      const { paths }: { paths: Readonly<Record<string, object>> } = parse(text, { merge: true });
      const operations = Object.values(paths).flatMap((item) => Object.values(item).filter(isOperation));
      return operations.flatMap(methodsOf).map((method) => `${api}/${method}`);
    }),
  );
  return found.flat().toSorted();
}

const exchange = (page: Page, endsWith: string): Locator =>
  page
    .getByRole('region', { name: 'The wire' })
    .getByRole('listitem')
    .filter({ has: page.getByText(new RegExp(`${endsWith}$`)) });

test('every operation of every OpenAPI spec has a form', async () => {
  const declared = await declaredOperations();
  expect(declared.length).toBeGreaterThan(30);
  const links = tab.page.getByRole('navigation', { includeHidden: true }).locator('a');
  const offered = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
  );
  expect(offered.toSorted()).toEqual(declared);
  const broken: string[] = [];
  tab.page.on('pageerror', (error) => broken.push(error.message));
  for (const place of offered) await tab.form(place);
  expect(broken).toEqual([]);
  expect(await tab.page.locator('.unsupported-field').count()).toBe(0);
});

test('a chat is walked through: ids of earlier answers are in the later forms', async () => {
  await tab.run('openscape/sessions.create');
  await tab.result('success · 201');
  await tab.run('openscape/contents.add');
  await tab.result('success · 201');
  await tab.run('openscape/contents.list');
  await tab.result('success · 200');
  const said = await tab.article.getByRole('region', { name: 'Result' }).innerText();
  expect(said).toContain('"content": "Which frame size fits me?"');
  const next = /"newIndexKey": (\d+)/.exec(said)?.[1];
  await tab.form('openscape/contents.listFrom');
  expect(await tab.article.getByLabel('indexKey').inputValue()).toBe(next);
  await tab.run('sandbox/conversations.accept');
  await tab.result('success');
});

test.each(['oracle-b2c/sessions.establish', 'oracle-fusion/sessions.authenticate'])(
  '%s leads to the chat server that it names, and ids keep every digit on the way',
  async (sessionCall) => {
    await tab.run(sessionCall);
    await tab.result('success · 20');
    await tab.run('oracle-chat/engagements.request');
    await tab.result('success · 200');
    const opened = await tab.article.getByRole('region', { name: 'Result' }).innerText();
    const conversationId = /"engagementIdString": "(\d+)"/.exec(opened)?.[1] ?? '';
    expect(opened).toContain(`"engagementId": "${conversationId}"`);
    await tab.run('oracle-chat/messages.post');
    await tab.result('success · 200');
    await tab.run('oracle-chat/messages.get');
    await tab.result('RNEngagementWaitInformationChangedMessage');
    await tab.run('oracle-chat/queues.getStatistics');
    await tab.result('success · 200');
    await tab.form('sandbox/conversations.get');
    expect(await tab.article.getByLabel('conversationId').inputValue()).toBe(conversationId);
    await tab.run('sandbox/conversations.accept');
    await tab.result('"state": "active"');
    await tab.run('oracle-chat/engagements.conclude');
    await tab.result('success · 200');
  },
);

describe('the wire', () => {
  test('shows the token request too, and secrets only when asked', async () => {
    await tab.run('openscape/sessions.create');
    await tab.result('success · 201');
    const token = exchange(tab.page, '/oauth/token');
    await token.getByText('Basic ••••••').waitFor();
    await token.getByText('"access_token": "••••••"').waitFor();
    const session = exchange(tab.page, '/v1/sessions');
    await session.getByText('Bearer ••••••').waitFor();
    await session.getByText('"businessUnitName": "DEFAULT"').waitFor();
    await session.getByText(/^\d+ ms$/).waitFor();
    await tab.page.getByRole('checkbox', { name: 'Show secrets' }).check();
    await token.getByText(`Basic ${btoa('parlance-sandbox:parlance-sandbox-secret')}`).waitFor();
  });

  test('shows a lost answer as one, and the request is not sent twice', async () => {
    await tab.run('openscape/sessions.create');
    await tab.result('success · 201');
    await tab.run('sandbox/faults.add');
    await tab.result('success · 201');
    await tab.run('openscape/contents.add');
    await tab.result('network · network');
    await exchange(tab.page, '/contents').getByText('No answer').waitFor();
    await tab.run('openscape/contents.list');
    await tab.result('success · 200');
    const said = await tab.article.getByRole('region', { name: 'Result' }).innerText();
    expect(said.split('"content": "Which frame size fits me?"').length - 1).toBe(1);
  });

  test('a stream is shown as it arrives, until it is stopped', async () => {
    await tab.run('sandbox/agentEvents.stream');
    await tab.result('success · 200');
    await tab.run('openscape/sessions.create');
    await tab.result('success · 201');
    await tab.form('sandbox/agentEvents.stream');
    await tab.article.getByText('"type": "conversation-started"').first().waitFor();
    await tab.article.getByRole('button', { name: 'Stop' }).click();
    await tab.article.getByText('Stopped by you.').waitFor();
  });
});

test('a refusal shows status, code and meaning', async () => {
  await tab.form('openscape/contents.list');
  await tab.article.getByLabel('sessionId').fill('gone');
  await tab.run('openscape/contents.list');
  await tab.result('error · 404 · session-not-found');
  await tab.article.getByText('Declared answers').click();
  await tab.article.getByRole('row', { name: /404 session-not-found No such session/ }).waitFor();
});

test('what does not fit the spec is not sent', async () => {
  await tab.form('openscape/sessions.create');
  await tab.article.getByLabel('source').fill('under_score');
  await tab.run('openscape/sessions.create');
  await tab.article.getByText('must match pattern').waitFor();
  await tab.page.getByText('Nothing was sent yet.').waitFor();
  await tab.article.getByRole('button', { name: 'Fill in anew' }).click();
  await tab.run('openscape/sessions.create');
  await tab.result('success · 201');
});

test("the gateway's chat is opened with the token that its start gave", async () => {
  await tab.run('gateway/chats.get');
  await tab.article
    .getByText('must NOT have fewer than')
    .or(tab.article.getByText('must match'))
    .first()
    .waitFor();
  await tab.run('gateway/chats.start');
  await tab.result('success · 201');
  await tab.run('gateway/messages.send');
  await tab.result('success');
});

test('no serious or critical barrier', async () => {
  await tab.run('openscape/sessions.create');
  await tab.result('success · 201');
  for (const place of [
    'openscape/sessions.create',
    'sandbox/conversations.say',
    'gateway/callbacks.schedule',
  ]) {
    await tab.form(place);
    await tab.page.evaluate(axe.source);
    const { violations } = await tab.page.evaluate<AxeResults>('axe.run()');
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  }
});

test('a build has no trace of it', async () => {
  const files = await readdir(pathTo('../dist'), { recursive: true });
  expect(files).toContain('index.html');
  expect(files.filter((name) => /workbench/i.test(name))).toEqual([]);
  const scripts = files.filter((name) => /\.(js|html|css)$/.test(name));
  for (const name of scripts)
    expect(await readFile(pathTo(`../dist/${name}`), 'utf8')).not.toMatch(/workbench|rjsf|client-openscape/i);
  expect((await fetch(`${world.webUrl}/workbench`)).status).toBe(404);
});

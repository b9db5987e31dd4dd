import { describe, expect, test } from 'vitest';

import { coverage, group, rowsOf } from './coverage.test-helper.js';

const BOTH = 'export const send = (chat) => ({ nick: chat.nick });';

describe('what is found', () => {
  test('an attribute is covered by spec, client, and the files that name it', async () => {
    const page = await coverage({ groups: group('nick: { type: string }'), simulator: BOTH, driver: BOTH });
    expect(page).toMatch(/^docs\/vendors\/acme-coverage\.md\n/);
    expect(rowsOf(page)).toStrictEqual([
      '| `nick` | string | guide | yes | yes | `simulator.ts` | `driver.ts` |',
    ]);
    expect(page).toContain('| Acme chats | 1 | 1 | 1 | 1 | 1 |');
  });

  const found: readonly [string, string, string][] = [
    [
      'a parameter',
      group('pool: { in: { driver: driver.ts, simulator: simulator.ts } }', 'kind: query, at: POST /chats'),
      'const x = { pool };',
    ],
    ['a header', group('X-Note: {}', 'kind: header, at: POST /chats'), "header('x-note');"],
    ['a credential', group('SessionId: {}', 'kind: header, at: POST /chats'), "header('sessionid');"],
    [
      'a media type',
      group('Content-Type: { type: application/json }', 'kind: header, at: POST /chats'),
      "header('content-type');",
    ],
    ['a message', group('ChatLeft: {}', 'kind: message, at: Started'), "const kind = 'ChatLeft';"],
    ['a value', group('QUIET: {}', 'kind: value, at: Start.mode'), 'const modes = { QUIET: 1 };'],
    ['a property that is taken apart', group('nick: {}'), 'const { nick } = x;'],
    ['a property that is read', group('nick: {}'), 'send(x.nick);'],
    ['a name in a list', group('nick: {}'), "const names = ['nick'];"],
  ];
  test.each(found)('%s', async (_what, groups, code) => {
    const [row] = rowsOf(await coverage({ groups, simulator: code, driver: code }));
    expect(row).toContain('| yes | yes | `simulator.ts` | `driver.ts` |');
  });

  test.each(['client.chats.start(x);', 'chatsStart(x);'])(
    'an operation that a driver calls: %s',
    async (driver) => {
      const groups = group("'POST /chats': {}", 'kind: operation');
      const simulator = "const operations = { 'chats.start': start };";
      expect(rowsOf(await coverage({ groups, simulator, driver }))).toHaveLength(1);
      const named = await coverage({ groups, simulator, driver: simulator });
      expect(named).toContain('driver: chats.start or chatsStart is not in the sources of the driver');
    },
  );

  test('a status: by its number in the simulator, by the code of its error in the driver', async () => {
    const groups = group("'409': { in: { simulator: simulator.ts } }", 'kind: status, at: POST /chats');
    const page = await coverage({
      groups,
      simulator: 'refuse(409);',
      driver: "const words = { 'not-now': '' };",
    });
    expect(rowsOf(page)).toStrictEqual(['| `409` |  | guide | yes | yes | `simulator.ts` | `driver.ts` |']);
    const other = await coverage({ groups, simulator: 'refuse(409);', driver: 'const words = { 409: 1 };' });
    expect(other).toContain('Things, 409: driver: not-now or chats.start not-now is not in the sources');
  });

  test('the status of a success: in the driver, where it calls the operation', async () => {
    const groups = group("'200': { in: { simulator: simulator.ts } }", 'kind: status, at: POST /chats');
    const simulator = 'answer(200);';
    expect(rowsOf(await coverage({ groups, simulator, driver: 'client.chats.start();' }))).toHaveLength(1);
    expect(await coverage({ groups, simulator, driver: simulator })).toContain(
      'driver: chats.start or chatsStart',
    );
  });

  test('the text twin of a number, where the number is read and twins are made from names', async () => {
    const groups = group('queueIdString: { twinOf: queueId }');
    const reader = "const read = (name) => fields[`${name}String`]; const id = read('queueId');";
    expect(rowsOf(await coverage({ groups, simulator: reader, driver: reader }))).toHaveLength(1);
    const onlyNumber = await coverage({ groups, simulator: reader, driver: "read('queueId');" });
    expect(onlyNumber).toContain('queueIdString: driver: queueIdString is not in');
    const noMaker = reader.replace('String', 'Text');
    expect(await coverage({ groups, simulator: noMaker, driver: reader })).toContain(
      'queueIdString: simulator: queueIdString is not in',
    );
    const onlyMaker = 'const read = (name) => fields[`${name}String`];';
    expect(await coverage({ groups, simulator: reader, driver: onlyMaker })).toContain(
      'queueIdString: driver: queueIdString is not in',
    );
  });

  test('by another name, which is shown', async () => {
    const groups = group('nick: { as: { simulator: serveAll } }');
    const page = await coverage({ groups, simulator: 'export function serveAll() {}', driver: BOTH });
    expect(page).toContain('| `simulator.ts` (`serveAll`) | `driver.ts` |');
    expect(await coverage({ groups, simulator: BOTH, driver: BOTH })).toContain(
      'simulator: serveAll is not in',
    );
  });
});

describe('what is not found', () => {
  const missing: readonly [string, string, string, string][] = [
    ['spec', group('nickname: {}'), 'nickname', 'the spec does not have it in Start'],
    ['simulator', group('nick: {}'), 'other', 'nick is not in the sources of the simulator'],
    ['driver', group('nick: {}'), 'other', 'nick is not in the sources of the driver'],
  ];
  test.each(missing)('in the %s, it stops and names the item', async (column, groups, word, reason) => {
    const other = `const x = { ${word}: 0 };`;
    const said = await coverage({
      groups,
      simulator: column === 'simulator' ? other : `${other}${BOTH}`,
      driver: column === 'driver' ? other : `${other}${BOTH}`,
    });
    expect(said.split('\n')[0]).toMatch(/^specs\/acme\/vendor-facts\.yaml: Things, nick(name)?: /);
    expect(said).toContain(`: ${column}: ${reason}. Add it there, or the reason here`);
  });

  test('in the client, it stops for each', async () => {
    const groups = `${group('nick: {}')}, ${group("'POST /chats': {}", 'kind: operation')}, ${group('SessionId: {}', 'kind: header, at: POST /chats')}`;
    const code = "const x = { nick: 1, 'chats.start': chatsStart, sessionid: 2 };";
    const said = await coverage({ groups, simulator: code, driver: code, client: () => '' });
    const reason = 'client: the generated client does not have it. Add it there, or the reason here';
    expect(said.split('\n')).toStrictEqual(
      ['nick', 'POST /chats', 'SessionId'].map(
        (item) => `specs/acme/vendor-facts.yaml: Things, ${item}: ${reason}`,
      ),
    );
  });

  test('in what the client knows of values, it stops', async () => {
    const groups = group('QUIET: {}', 'kind: value, at: Start.mode');
    const code = "const modes = ['QUIET'];";
    const client = (text: string): string => text.replaceAll('QUIET', 'LOUD');
    expect(await coverage({ groups, simulator: code, driver: code })).toContain('| yes | yes |');
    expect(await coverage({ groups, simulator: code, driver: code, client })).toContain('QUIET: client: ');
  });

  test.each([
    ['a comment', '// nick\n/** nick */ const x = 1;'],
    ['a type', "interface A { nick: string } type B = A['nick']; const x: Map<'nick', A> = y;"],
    ['a variable', 'const nick = 1; send(nick);'],
    ['an import', "import { nick } from 'nick';"],
    ['a part of a text', "const x = 'nick is missing';"],
  ])('%s does not count', async (_what, code) => {
    const said = await coverage({ groups: group('nick: {}'), simulator: BOTH, driver: code });
    expect(said).toContain('driver: nick is not in');
  });

  test('tests and generated sources do not count', async () => {
    const files = {
      'driver/nick.test.ts': BOTH,
      'driver/generated/nick.ts': BOTH,
      'driver/a.test-helper.ts': BOTH,
    };
    const said = await coverage({ groups: group('nick: {}'), simulator: BOTH, driver: '', files });
    expect(said).toContain('driver: nick is not in');
  });

  test('a reason explains it, once for all that share it', async () => {
    const groups = group('nick: {}, priority: {}', 'kind: attribute, at: Start, driver: Nobody asks for it');
    const simulator = 'const x = { nick: 1, priority: 2 };';
    const page = await coverage({ groups, simulator });
    expect(rowsOf(page).map((row) => row.split(' | ').at(-1))).toStrictEqual(['no (1) |', 'no (1) |']);
    expect(page).toContain('### Not covered: Acme chats\n\n1. Nobody asks for it\n');
  });

  test('what the spec leaves out for a reason is not asked of the client', async () => {
    const groups = group(
      'shoeSize: { spec: Nobody wants to know, driver: Nobody wants to know, simulator: Nor here }',
    );
    expect(rowsOf(await coverage({ groups }))).toStrictEqual([
      '| `shoeSize` |  | guide | no (1) | no (1) | no (2) | no (1) |',
    ]);
  });

  test.each(['spec', 'client', 'simulator', 'driver'])(
    'a stale reason in the column %s stops',
    async (column) => {
      const groups = group(`nick: { ${column}: Not needed }`);
      const said = await coverage({ groups, simulator: BOTH, driver: BOTH });
      expect(said).toMatch(new RegExp(`Things, nick: ${column}: is covered.*; remove the reason`));
    },
  );

  test('a group’s reason is taken back for one item', async () => {
    const groups = group('nick: { driver: false }', 'kind: attribute, at: Start, driver: Not needed');
    expect(await coverage({ groups, simulator: BOTH, driver: BOTH })).toContain('`driver.ts`');
  });
});

describe('what the facts say of it', () => {
  test.each([
    ['another type', 'nick: { type: long }', 'the facts say long, Start of the spec says string'],
    ['optional', 'nick: { required: false }', 'the facts say optional, the spec says required'],
    ['required', 'priority: { required: true }', 'the facts say required, the spec says optional'],
    ['another release', "priority: { since: '3.0' }", 'does not say since 3.0'],
    ['a value that is not listed', 'LOUD: { kind: value, at: Start.mode }', 'does not list it in Start.mode'],
    ['another status', "'404': { kind: status, at: POST /chats }", 'does not have it at POST /chats'],
    ['a kind that is none', 'ChatEnded: { kind: message, at: Started }', 'no such kind of Started'],
    [
      'a requiredness of a parameter',
      'pool: { kind: query, at: POST /chats, required: false }',
      'the spec says required',
    ],
  ])('%s than the spec stops', async (_what, item, reason) => {
    const all = 'const x = { nick: 1, priority: 2, LOUD: 3, ChatEnded: 4 };';
    const said = await coverage({ groups: group(item), simulator: all, driver: all });
    expect(said).toContain(`: spec: `);
    expect(said).toContain(reason);
  });

  test('type, requiredness and release that agree are shown', async () => {
    const all = 'const x = { priority: 2, queueId: 3 };';
    const groups = group(
      "priority: { type: string, required: false, since: '2.1' }, queueId: { type: long }",
    );
    const page = await coverage({ groups, simulator: all, driver: all });
    expect(page).toContain('| `priority` | string, optional, since 2.1 |');
    expect(page).toContain('| `queueId` | long |');
  });
});

describe('words that any code has', () => {
  const code = 'export function read(x) { return x.name; } export const other = { name: 1 };';

  test('need a place', async () => {
    const said = await coverage({ groups: group('name: {}'), simulator: code, driver: code });
    expect(said).toContain('Things, name: simulator: name is a word that any code has');
    expect(said).toContain('Things, name: driver: name is a word that any code has');
  });

  test('count at that place only', async () => {
    const at = (hint: string): string =>
      group('name: {}', `kind: attribute, at: Start, in: { simulator: simulator.ts, driver: ${hint} }`);
    const empty = `${code} export const elsewhere = 1;`;
    const facts = { simulator: code, driver: empty };
    expect(rowsOf(await coverage({ groups: at('driver.ts#read'), ...facts }))).toHaveLength(1);
    expect(await coverage({ groups: at('driver.ts#elsewhere'), ...facts })).toContain(
      'driver: name is not in driver.ts#elsewhere',
    );
    expect(await coverage({ groups: at('driver.ts#gone'), ...facts })).toContain(
      'driver: `in` says driver.ts#gone, which is not there',
    );
  });
});

describe('the file of facts', () => {
  test.each([
    [
      'a key that is not known',
      '{ title: A, kind: attribute, source: guide, items: { nick: { typ: long } } }',
      '`typ` is not one of',
    ],
    [
      'a source that is not listed',
      '{ title: A, kind: attribute, source: hearsay, items: { nick: {} } }',
      '`source` has to be one of',
    ],
    [
      'a kind that is not known',
      '{ title: A, kind: idea, source: guide, items: { nick: {} } }',
      '`kind` has to be one of',
    ],
    ['a group without items', '{ title: A, kind: attribute, source: guide }', 'has no `items`'],
    ['no YAML', '{ title: A', 'is no YAML'],
  ])('%s stops with the place', async (_what, groups, reason) => {
    const said = await coverage({ groups });
    expect(said).toMatch(/^specs\/acme\/vendor-facts\.yaml: /);
    expect(said).toContain(reason);
  });

  test('all mistakes are told at once', async () => {
    const said = await coverage({ groups: group('one: {}, two: {}') });
    expect(said.split('\n')).toHaveLength(6);
  });
});

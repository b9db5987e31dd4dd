import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox.js';
import { connect, type Caller, type Reply } from '../sandbox.test-helper.js';
import { openscapeReadingChoices } from '../vendors/openscape/readings.js';

const PATH = '/control/vendors/openscape/conditions';

let sandbox: Sandbox;
let caller: Caller;

beforeEach(async () => {
  sandbox = await startSandbox({ openscape: { readings: { nothingNew: 'null' } } });
  caller = await connect(sandbox);
});
afterEach(() => sandbox.close());

const valuesIn = (reply: Reply): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    reply.fields.list('conditions').map((condition) => [condition.text('name'), condition.values()['value']]),
  );

describe('conditions', () => {
  it('are told with meaning and choices, every reading among them', async () => {
    const { status, body, fields } = await caller.door('GET', PATH);
    expect(status).toBe(200);
    const readings = fields.list('conditions').filter((condition) => condition.text('group') === 'reading');
    expect(readings.map((condition) => condition.text('name')).sort()).toEqual(
      Object.keys(openscapeReadingChoices).sort(),
    );
    expect(body).toMatchObject({
      conditions: expect.arrayContaining([
        {
          name: 'nothingNew',
          group: 'reading',
          description: expect.stringContaining('newIndexKey'),
          type: 'choice',
          choices: ['empty', 'null', 'missing'],
          value: 'null',
          defaultValue: 'null',
        },
      ]),
    });
  });

  it('are changed for every request from now on, and set back to what the sandbox was started with', async () => {
    const sessionId = await caller.startSession();
    const changed = await caller.door('PATCH', PATH, { nothingNew: 'empty', licensed: false });
    expect(valuesIn(changed)).toMatchObject({ nothingNew: 'empty', licensed: false, whoIsTyping: 'key' });
    expect((await caller.contents(sessionId)).status).toBe(403);
    const reset = await caller.door('DELETE', PATH);
    expect(valuesIn(reset)).toMatchObject({ nothingNew: 'null', licensed: true });
    expect((await caller.contents(sessionId, 3)).body).toMatchObject({ content: null });
  });

  it.each([
    [{ nothingNew: 'some' }, 'nothingNew must be one of empty, null, missing'],
    [{ licensed: 'no' }, 'licensed must be true or false'],
    [{ maxSessions: -1 }, 'maxSessions'],
    [{ weather: 'fine' }, 'weather'],
    [{ weather: null }, 'weather'],
    [{}, 'body'],
  ])('refuse %j with the reason, and then change nothing', async (values, reason) => {
    const before = await caller.door('GET', PATH);
    const reply = await caller.door('PATCH', PATH, { ...values });
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(reply.fields.text('detail')).toContain(reason);
    await caller.door('PATCH', PATH, { licensed: false, ...values });
    if (Object.keys(values).length > 0) expect((await caller.door('GET', PATH)).body).toEqual(before.body);
  });

  it.each(['GET', 'PATCH', 'DELETE'])(
    'of a vendor that is not simulated are not there: %s',
    async (method) => {
      const body = method === 'PATCH' ? { licensed: true } : undefined;
      const reply = await caller.door(method, '/control/vendors/nobody/conditions', body);
      expect(reply).toMatchObject({ status: 404, body: { code: 'vendor-not-found' } });
      expect(reply.fields.text('detail')).toContain('openscape');
    },
  );
});

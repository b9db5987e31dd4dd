import { describe, expect, it } from 'vitest';
import { basic, fetchToken, SESSION } from '../../sandbox.test-helper.js';
import { FIVE_MINUTES_MS, openScene } from './simulator.test-helper.js';

describe('the installation', () => {
  it('has as many sessions as it allows, and ended ones make room', async () => {
    const { disconnect, setConditions, start, startSession } = await openScene();
    await setConditions({ maxSessions: 2 });
    const [first] = await Promise.all([startSession(), startSession()]);
    expect(await start()).toBe(503);
    await disconnect(first);
    expect(await start()).toBe(201);
  });

  it('has as many sockets as it allows; those without traffic are closed', async () => {
    const { advance, contents, setConditions, start, startSession } = await openScene();
    await setConditions({ maxSockets: 2, socketTimeoutMs: 60_000 });
    const [first] = await Promise.all([startSession(), startSession()]);
    expect(await start()).toBe(503);
    await advance(59_999);
    await contents(first);
    await advance(1);
    expect([await start(), await start()]).toEqual([201, 503]);
    await setConditions({ socketTimeoutMs: 0 });
    await advance(FIVE_MINUTES_MS);
    expect(await start()).toBe(503);
  });

  it('knows its business units', async () => {
    const { setConditions, start } = await openScene();
    await setConditions({ businessUnits: 'SALES, SERVICE' });
    const units = ['SALES', 'SERVICE', 'DEFAULT'];
    expect(await Promise.all(units.map((businessUnitName) => start({ businessUnitName })))).toEqual([
      201, 201, 400,
    ]);
    await setConditions({ unknownBusinessUnit: 'server-error' });
    expect(await start()).toBe(500);
  });

  it('goes on giving tokens without licence and main server', async () => {
    const { sandbox, setConditions } = await openScene();
    await setConditions({ licensed: false, mainServerReachable: false });
    expect(await fetchToken(sandbox)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives tokens a life that can be changed, those given before too', async () => {
    const { advance, setConditions, start } = await openScene();
    await advance(60_000);
    expect(await start()).toBe(201);
    await setConditions({ tokenValidityMs: 60_000 });
    expect(await start()).toBe(401);
    await setConditions({ tokenValidityMs: 0 });
    expect(await start()).toBe(201);
  });
});

describe('other readings of the document', () => {
  it('may tell a wrong client by 400', async () => {
    const { vendor } = await openScene({ refusedClient: 'bad-request' });
    const headers = {
      authorization: basic('parlance-sandbox', 'wrong'),
      'content-type': 'application/x-www-form-urlencoded',
    };
    expect(await vendor('POST', '/oauth/token', 'grant_type=client_credentials', headers)).toMatchObject({
      status: 400,
      text: '',
    });
  });

  it.each([
    { forbiddenCharacters: 'listed', statuses: [201, 201, 400, 400, 400] },
    { forbiddenCharacters: 'more', statuses: [201, 400, 400, 400, 400] },
    { forbiddenCharacters: 'none', statuses: [201, 201, 201, 201, 400] },
  ] as const)(
    'may forbid other characters for routing: $forbiddenCharacters',
    async ({ forbiddenCharacters, statuses }) => {
      const { start } = await openScene({ forbiddenCharacters });
      const texts = ['ana.ferreira', 'ana@example.com', 'ana_f', 'ana ☺', ''];
      expect(await Promise.all(texts.map((source) => start({ source })))).toEqual(statuses);
      expect(
        await Promise.all(texts.map((destination) => start({ ...SESSION, source: 'a', destination }))),
      ).toEqual(statuses);
    },
  );

  it.each([
    { isTyping: 'any', statuses: [200, 200, 400, 400] },
    { isTyping: 'boolean', statuses: [200, 400, 400, 400] },
    { isTyping: 'text', statuses: [400, 200, 400, 400] },
  ] as const)('may take `isTyping` in another form: $isTyping', async ({ isTyping, statuses }) => {
    const { notifyTyping, startSession } = await openScene({ isTyping });
    const sessionId = await startSession();
    const sent = [true, 'true', 'yes', undefined];
    expect(await Promise.all(sent.map((value) => notifyTyping(sessionId, value)))).toEqual(statuses);
  });

  it('may refuse an index that does not exist, and a second DELETE', async () => {
    const { contents, disconnect, startSession } = await openScene({
      unknownIndex: 'refused',
      secondDelete: 'not-found',
    });
    const sessionId = await startSession();
    const at = async (index: number): Promise<number> => (await contents(sessionId, index)).status;
    expect(await Promise.all([3, 4, -1].map(at))).toEqual([200, 400, 400]);
    expect([await disconnect(sessionId), await disconnect(sessionId)]).toEqual([200, 404]);
    expect(await at(4)).toBe(200);
  });

  it('may make a session go with the DELETE, after an agent has ended it too', async () => {
    const { act, contents, disconnect, startActiveSession } = await openScene({ afterDelete: 'gone' });
    const status = async (sessionId: string): Promise<number> => (await contents(sessionId)).status;
    const ended = await startActiveSession();
    await act(ended, 'end');
    expect(await status(ended)).toBe(200);
    for (const sessionId of [ended, await startActiveSession()]) {
      expect(await disconnect(sessionId)).toBe(200);
      expect(await status(sessionId)).toBe(404);
    }
  });

  it('may refuse typing after the end', async () => {
    const { disconnect, notifyTyping, startSession } = await openScene({ typingAfterEnd: 'not-found' });
    const sessionId = await startSession();
    await disconnect(sessionId);
    expect(await notifyTyping(sessionId, true)).toBe(404);
  });
});

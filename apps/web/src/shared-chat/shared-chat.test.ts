import { ApiError } from '@parlance/chat';
import { describe, expect, test, vi } from 'vitest';

import { FakeBrowser } from './fake-browser.test-helper.js';
import type { SharedChat } from './shared-chat.js';

const textsOf = (tab: SharedChat): readonly string[] => {
  const state = tab.snapshot();
  return state.phase === 'none' ? [] : state.chat.messages.map(({ text }) => text);
};

const until = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 1 });

/** A browser with a chat and so many tabs; the first one leads. */
const openTabs = async (
  count: number,
): Promise<{ browser: FakeBrowser; tabs: readonly SharedChat[]; first: SharedChat }> => {
  const browser = new FakeBrowser();
  browser.store('chat-1');
  const first = browser.openTab();
  await until(() => expect(browser.gateway.openReads).toBe(1));
  const others = Array.from({ length: count - 1 }, () => browser.openTab());
  return { browser, first, tabs: [first, ...others] };
};

test('all tabs show the same, and one of them reads', async () => {
  const { browser, tabs } = await openTabs(8);
  browser.gateway.agentSays('Hello');
  browser.gateway.agentSays('How can I help?');
  await until(() => expect(tabs.map(textsOf)).toEqual(tabs.map(() => ['Hello', 'How can I help?'])));
  expect(browser.gateway.openReads).toBe(1);
});

test('a stored chat that this version cannot go on with is let go of, so that a new one can be started', async () => {
  const browser = new FakeBrowser();
  browser.gateway.refusesHandles = true;
  browser.store('chat-1');
  const tab = browser.openTab();
  await until(() => expect(tab.snapshot().phase).toBe('none'));
  await expect(tab.sendMessage('Hello')).resolves.toEqual({ isDone: false, errorCode: 'no-chat' });
});

test('a tab that comes later shows everything', async () => {
  const { browser, first } = await openTabs(1);
  browser.gateway.agentSays('Hello');
  await until(() => expect(textsOf(first)).toEqual(['Hello']));
  const late = browser.openTab();
  await until(() => expect(textsOf(late)).toEqual(['Hello']));
});

test('each tab can send, and the text is there at once and once', async () => {
  const { browser, tabs } = await openTabs(3);
  await until(() => expect(tabs.map((tab) => tab.snapshot().phase)).toEqual(['open', 'open', 'open']));
  const sending = tabs.map((tab, index) => tab.sendMessage(`from ${index}`));
  expect(tabs.map(textsOf)).toEqual([['from 0'], ['from 1'], ['from 2']]);
  await expect(Promise.all(sending)).resolves.toEqual(tabs.map(() => ({ isDone: true })));
  await until(() =>
    expect(tabs.map((tab) => textsOf(tab).toSorted())).toEqual(
      tabs.map(() => ['from 0', 'from 1', 'from 2']),
    ),
  );
  expect(browser.gateway.sent).toHaveLength(3);
});

describe('when the leading tab is closed', () => {
  test('another goes on after the last event, without gap or repeat', async () => {
    const { browser, first, tabs } = await openTabs(3);
    const [, ...rest] = tabs;
    browser.gateway.agentSays('one');
    await until(() => expect(rest.map(textsOf)).toEqual([['one'], ['one']]));
    first.close();
    browser.gateway.agentSays('two');
    await until(() =>
      expect(rest.map(textsOf)).toEqual([
        ['one', 'two'],
        ['one', 'two'],
      ]),
    );
    expect(browser.gateway.readsFrom.filter((from) => from === 0)).toHaveLength(1);
  });

  test('a text that it never answered is sent by the next one, once', async () => {
    const { browser, first, tabs } = await openTabs(2);
    const [, second] = tabs;
    await until(() => expect(second?.snapshot().phase).toBe('open'));
    first.close();
    await expect(second?.sendMessage('still there?')).resolves.toEqual({ isDone: true });
    expect(browser.gateway.sent).toHaveLength(1);
  });
});

const callOf = (tab: SharedChat): unknown => {
  const state = tab.snapshot();
  return state.phase === 'none' ? undefined : state.chat.callRequest?.requestId;
};
const callNotesOf = (tab: SharedChat): readonly unknown[] => {
  const state = tab.snapshot();
  return state.phase === 'none'
    ? []
    : state.notes.flatMap(({ event }) =>
        event.type === 'call-requested' ? ['asked'] : event.type === 'call-answered' ? [event.status] : [],
      );
};

describe('an agent who asks to call', () => {
  const askIn = async (count: number): Promise<Awaited<ReturnType<typeof openTabs>>> => {
    const world = await openTabs(count);
    world.browser.gateway.asksToCall('rosa-1');
    await until(() => expect(world.tabs.map(callOf)).toEqual(world.tabs.map(() => 'rosa-1')));
    return world;
  };

  test('is shown in every tab, and answered in any of them for all, once', async () => {
    const { browser, tabs } = await askIn(3);
    const [, second] = tabs;
    await expect(
      Promise.all([second?.callMe('rosa-1', '+351211234567'), second?.callMe('rosa-1', '+351211234567')]),
    ).resolves.toEqual([{ isDone: true }, { isDone: true }]);
    await until(() => expect(tabs.map(callOf)).toEqual([undefined, undefined, undefined]));
    expect(tabs.map(callNotesOf)).toEqual(tabs.map(() => ['asked', 'sent']));
    expect(browser.gateway.called).toEqual(['+351211234567']);
  });

  test('may not have the number where the answer was lost, and every tab says so', async () => {
    const { browser, tabs } = await askIn(2);
    browser.gateway.callTrouble = new ApiError('calls.answer was refused.', {
      operation: 'calls.answer',
      code: 'call-unconfirmed',
      outcome: 'unknown',
    });
    await expect(tabs[1]?.callMe('rosa-1', '4711')).resolves.toEqual({ isDone: true });
    await until(() => expect(tabs.map(callNotesOf)).toEqual(tabs.map(() => ['asked', 'unconfirmed'])));
    expect(browser.gateway.called).toEqual(['4711']);
  });

  test('still asks after a refusal, and the number can be given again', async () => {
    const { browser, tabs } = await askIn(2);
    browser.gateway.callTrouble = new ApiError('busy', {
      operation: 'calls.answer',
      code: 'busy',
      outcome: 'not-sent',
    });
    await expect(tabs[1]?.callMe('rosa-1', '4711')).resolves.toEqual({ isDone: false, errorCode: 'busy' });
    expect(tabs.map(callOf)).toEqual(['rosa-1', 'rosa-1']);
    browser.gateway.callTrouble = undefined;
    await expect(tabs[1]?.callMe('rosa-1', '4712')).resolves.toEqual({ isDone: true });
  });

  test('gets the number from the next leading tab, where the first one closed before', async () => {
    const { browser, first, tabs } = await askIn(2);
    first.close();
    await expect(tabs[1]?.callMe('rosa-1', '4711')).resolves.toEqual({ isDone: true });
    expect(browser.gateway.called).toEqual(['4711']);
  });

  test('is told nothing that is no number', async () => {
    const { browser, first } = await askIn(1);
    await expect(first.callMe('rosa-1', 'later')).resolves.toEqual({
      isDone: false,
      errorCode: 'phone-number-invalid',
    });
    expect(browser.gateway.called).toEqual([]);
  });
});

test('an end in one tab ends the chat in all, and letting go brings all back to the beginning', async () => {
  const { tabs } = await openTabs(3);
  const [first, , last] = tabs;
  await until(() => expect(last?.snapshot().phase).toBe('open'));
  await expect(last?.endChat()).resolves.toEqual({ isDone: true });
  await until(() =>
    expect(tabs.map((tab) => tab.snapshot())).toMatchObject(
      tabs.map(() => ({ chat: { ended: { by: 'customer' } } })),
    ),
  );
  first?.forget();
  await until(() => expect(tabs.map((tab) => tab.snapshot())).toEqual(tabs.map(() => ({ phase: 'none' }))));
});

test('a refused text tells why', async () => {
  const { first } = await openTabs(1);
  await expect(first.sendMessage('   ')).resolves.toEqual({ isDone: false, errorCode: 'message-empty' });
  expect(textsOf(first)).toEqual([]);
});

test('without a chat there is nobody to send to', async () => {
  const tab = new FakeBrowser().openTab();
  await expect(tab.sendMessage('Hello')).resolves.toEqual({ isDone: false, errorCode: 'no-chat' });
});

test('a new chat begins empty in every tab', async () => {
  const { browser, tabs } = await openTabs(2);
  browser.gateway.agentSays('old');
  await until(() => expect(tabs.map(textsOf)).toEqual([['old'], ['old']]));
  browser.gateway.events.length = 0;
  browser.store('chat-2');
  browser.gateway.agentSays('new');
  await until(() => expect(tabs.map(textsOf)).toEqual([['new'], ['new']]));
});

test('what a former leader told last, arriving late, is not shown a second time', async () => {
  const { browser, first, tabs } = await openTabs(3);
  const [, ...rest] = tabs;
  browser.gateway.agentSays('one');
  await until(() => expect(rest.map(textsOf)).toEqual([['one'], ['one']]));
  const last = browser.holdMessagesOf(first);
  browser.gateway.agentSays('two');
  await until(() => expect(textsOf(first)).toEqual(['one', 'two']));
  first.close();
  await until(() =>
    expect(rest.map(textsOf)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]),
  );
  last.release();
  browser.gateway.agentSays('three');
  await until(() =>
    expect(rest.map(textsOf)).toEqual([
      ['one', 'two', 'three'],
      ['one', 'two', 'three'],
    ]),
  );
});

test('a connection that failed for good is taken up again on request, from any tab, where it broke off', async () => {
  const { browser, tabs } = await openTabs(2);
  const [, second] = tabs;
  browser.gateway.agentSays('before');
  await until(() => expect(tabs.map(textsOf)).toEqual([['before'], ['before']]));
  browser.gateway.trouble = new Error('refused');
  browser.gateway.agentSays('meanwhile');
  await until(() => expect(second?.snapshot()).toMatchObject({ chat: { connection: 'failed' } }));
  browser.gateway.trouble = undefined;
  await expect(second?.reconnect()).resolves.toEqual({ isDone: true });
  await until(() =>
    expect(tabs.map(textsOf)).toEqual([
      ['before', 'meanwhile'],
      ['before', 'meanwhile'],
    ]),
  );
});

describe('when a customer signs out of the site', () => {
  const openSignedIn = async (): Promise<{ browser: FakeBrowser; tab: SharedChat; other: SharedChat }> => {
    const browser = new FakeBrowser();
    browser.store('chat-1', { signedInAs: 'ana@example.com' });
    const tab = browser.openTab();
    const other = browser.openTab();
    browser.gateway.agentSays('Hello');
    await until(() => expect([textsOf(tab), textsOf(other)]).toEqual([['Hello'], ['Hello']]));
    return { browser, tab, other };
  };

  test('their chat ends, and no tab shows it to whoever comes next', async () => {
    const { browser, tab, other } = await openSignedIn();
    await other.signOut();
    expect(browser.gateway.events.at(-1)).toMatchObject({ type: 'chat-ended', by: 'customer' });
    await until(() =>
      expect([tab.snapshot(), other.snapshot()]).toEqual([{ phase: 'none' }, { phase: 'none' }]),
    );
  });

  test('it is let go of as well where the contact center does not hear of the end', async () => {
    const { browser, tab } = await openSignedIn();
    browser.gateway.isDeaf = true;
    browser.isHurried = true;
    await tab.signOut();
    expect(tab.snapshot()).toEqual({ phase: 'none' });
  });

  test.each([
    { who: 'nobody is signed in any more', customer: undefined },
    { who: 'somebody else is signed in', customer: { email: 'ben@example.com' } },
  ])('without a word, and the site tells that $who, it is the same', async ({ customer }) => {
    const { browser, tab, other } = await openSignedIn();
    tab.keepFor(customer);
    await until(() => expect(other.snapshot()).toEqual({ phase: 'none' }));
    expect(browser.gateway.events.at(-1)).toMatchObject({ type: 'chat-ended', by: 'customer' });
  });

  test('while the site tells that it is them, their chat goes on', async () => {
    const { browser, tab, other } = await openSignedIn();
    tab.keepFor({ email: 'ana@example.com' });
    browser.gateway.agentSays('Are you there?');
    const texts = ['Hello', 'Are you there?'];
    await until(() => expect([textsOf(tab), textsOf(other)]).toEqual([texts, texts]));
  });

  test('a chat that somebody began without an account goes on', async () => {
    const { browser, first } = await openTabs(1);
    browser.gateway.agentSays('Hello');
    await until(() => expect(textsOf(first)).toEqual(['Hello']));
    await first.signOut();
    first.keepFor(undefined);
    expect(textsOf(first)).toEqual(['Hello']);
  });
});

import { describe, expect, test } from 'vitest';

import {
  acceptedScene,
  agentTexts,
  customerTexts,
  expectFaithful,
  type Scene,
  type SetUp,
} from './contract-scene.js';
import { until } from './watch.js';

const everyControlCharacter = Array.from({ length: 32 }, (_, code) => `<${String.fromCodePoint(code)}>`);

/** Texts that break careless transports. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['control characters', `a${String.fromCodePoint(1, 7, 8, 11, 12, 27, 127, 0x85, 0x9f)}z`],
  ...everyControlCharacter.map((text, code): readonly [string, string] => [
    `U+${code.toString(16).padStart(4, '0')}`,
    text,
  ]),
  ['a lone high surrogate', 'a\uD83Dz'],
  ['a lone low surrogate', 'a\uDE00z'],
  ['an emoji with modifiers', '👩🏽‍💻 👨‍👩‍👧'],
  ['the end of a CDATA section', ']]> <![CDATA[x]]>'],
  ['literal entities', '&amp; &lt;b&gt; &amp;amp; &#65; &nbsp; &notanentity;'],
  ['markup', '<b>bold</b> <script>alert(1)</script> <!-- -- > -->'],
  ['line breaks of all kinds', 'one\r\ntwo\nthree\rfour\u2028five\u2029six'],
  ['spaces', '  two  inside,   at both ends\t '],
  ['right-to-left marks', 'abc \u202Eevil\u202C \u200Fשלום\u200E \u2067مرحبا\u2069'],
  ['Japanese', '日本語のテキスト、半角ｶﾅ、𠮷野家'],
  ['not normalised', 'e\u0301 é \uFEFFbom'],
  ['a leading slash', '/end'],
  ['a leading slash and words', '/me waves'],
  ['quotes and backslashes', String.raw`"\" '\u0041' \n`],
  ['a percent sign', '100 % %00 %2F'],
  ['200 kB', 'ß'.repeat(100_000)],
];

/** Whether a text was taken. One that the contact center refuses may be, with a reason; no other may fail. */
const isTaken = ({ world }: Scene, text: string, taking: Promise<unknown>): Promise<boolean> =>
  taking.then(
    () => true,
    (error: unknown) => {
      if (!world.refuses?.includes(text)) throw error;
      expect(error).toMatchObject({ name: 'ApiError', outcome: 'not-sent' });
      return false;
    },
  );

/** What arrives is what was written, or it is told that it was not. */
export function fidelityTests(setup: SetUp): void {
  describe('text fidelity', () => {
    test('what the customer writes reaches the agent as it is', async () => {
      const scene = await acceptedScene(setup);
      const sent: string[] = [];
      for (const [, text] of TEXTS) {
        if (await isTaken(scene, text, scene.chat.sendMessage(text))) sent.push(`customer: ${text}`);
      }
      expect((await agentTexts(scene)).slice(1)).toEqual(sent);
      await scene.chat.endChat();
      await expectFaithful(scene);
    });

    test('what the agent writes reaches the customer as it is', async () => {
      const scene = await acceptedScene(setup);
      const said: string[] = [];
      for (const [, text] of TEXTS) {
        if (await isTaken(scene, text, scene.world.agent.say(text))) said.push(`agent: ${text}`);
      }
      await scene.world.agent.say('the end');
      await until(scene.chat, ({ messages }) => messages.at(-1)?.text === 'the end');
      expect(customerTexts(scene).slice(1, -1)).toEqual(said);
    });
  });
}

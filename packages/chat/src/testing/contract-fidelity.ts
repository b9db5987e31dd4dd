import { isParlanceError } from '@parlance/runtime';
import { describe, expect, test } from 'vitest';

import { acceptedScene, agentTexts, customerTexts, expectFaithful, type SetUp } from './contract-scene.js';
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

/** A refusal counts only where it says why. */
function refused(error: unknown): undefined {
  if (!isParlanceError(error)) throw error;
  expect(error.message.length).toBeGreaterThan(20);
  return undefined;
}

/** What arrives is what was written, or it is told that it was not. */
export function fidelityTests(setup: SetUp): void {
  describe('text fidelity', () => {
    test('what the customer writes reaches the agent as it is, or fails with a reason', async () => {
      const scene = await acceptedScene(setup);
      const sent: string[] = [];
      for (const [, text] of TEXTS) {
        const receipt = await scene.chat.sendMessage(text).catch(refused);
        if (receipt) sent.push(`customer: ${text}`);
      }
      expect(sent.length).toBeGreaterThan(TEXTS.length / 2);
      expect((await agentTexts(scene)).slice(1)).toEqual(sent);
      await scene.chat.endChat();
      await expectFaithful(scene);
    });

    test('what the agent writes reaches the customer as it is, or fails with a reason', async () => {
      const scene = await acceptedScene(setup);
      const said: string[] = [];
      for (const [, text] of TEXTS) {
        const isSaid = await scene.world.agent.say(text).then(() => true, refused);
        if (isSaid === true) said.push(`agent: ${text}`);
      }
      await scene.world.agent.say('the end');
      expect(said.length).toBeGreaterThan(TEXTS.length / 2);
      await until(scene.chat, ({ messages }) => messages.at(-1)?.text === 'the end');
      expect(customerTexts(scene).slice(1, -1)).toEqual(said);
    });
  });
}

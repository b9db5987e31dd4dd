// Answers that were tampered with, read by the generated client: how many end as what, the slowest, and the most memory.
// Run: pnpm --filter @parlance/bench run fuzz:soap [answers] [start number]
import { readdirSync, readFileSync } from 'node:fs';
import { createChatServerClient, fetchTransport } from '@parlance/client-oracle-chat-soap';
import { isParlanceError } from '@parlance/runtime';

const count = Number(process.argv[2] ?? 20_000);
let state = Number(process.argv[3] ?? 1);

/** Numbers that are the same in each run. */
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const pick = <T>(values: readonly T[], otherwise: T): T => values[below(values.length)] ?? otherwise;

const folder = new URL('../../../../specs/oracle-chat-soap/examples/', import.meta.url);
/** What the operation that is called can be answered: messages, and faults. */
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xml'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .filter((text) => /RetrieveMessagesResponse|Fault>/.test(text));

const SCRAPS = [
  '<', '>', '&', '"', "'", '&#', '&#x110000;', '&x;', '<!DOCTYPE a [<!ENTITY x "y">]>', '<![CDATA[', ']]>', '<?x y?>', '<?',
  '<!--', '-->', '</', '/>', ' xmlns:a=""', ' xmlns=""', ' xsi:nil="true"', '\u0000', '\uFFFE', '\uFEFF', '</S:Body>',
]; // prettier-ignore

const elements = (text: string): string[] =>
  text.slice(0, 10_000).match(/<([\w:]+)[^<>]*>[^<]*<\/\1>/g) ?? [];

/** Ways to spoil a text, each once in a while a large one. */
const MUTATIONS: readonly ((text: string) => string)[] = [
  (text) => splice(text, below(4), String.fromCharCode(below(0x3_00))),
  (text) => splice(text, below(3), pick(SCRAPS, '<')),
  (text) => splice(text, below(200), ''),
  (text) => text.slice(0, below(text.length)),
  (text) => splice(text, 0, pick(examples, '').slice(below(300))),
  (text) =>
    splice(
      text,
      0,
      pick(elements(text), '<a/>')
        .slice(0, 500)
        .repeat(below(10) === 0 ? 2_000 : 3),
    ),
  (text) => splice(text, 0, '<a>'.repeat(below(10) === 0 ? 50_000 : 20)),
  (text) =>
    splice(
      text,
      0,
      `<a ${Array.from({ length: below(10) === 0 ? 20_000 : 8 }, (_, index) => `a${index}="v"`).join(' ')}/>`,
    ),
  (text) => splice(text, 0, '<x/>'.repeat(below(10) === 0 ? 150_000 : 5)),
  (text) => splice(text, 0, 'x'.repeat(below(10) === 0 ? 1_000_000 : 100)),
  (text) => text.replace(pick(elements(text), ' '), ''),
];

function splice(text: string, length: number, piece: string): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + length);
}

function tampered(): string {
  let text = pick(examples, '');
  for (let changes = 1 + below(3); changes > 0; changes -= 1) text = pick(MUTATIONS, (same) => same)(text);
  return text;
}

let answer = '';
const client = createChatServerClient({
  baseUrl: 'http://localhost/',
  username: 'u',
  password: 'p',
  retry: false,
  transport: fetchTransport,
  fetch: async () => new Response(answer, { headers: { 'content-type': 'text/xml' } }),
});
const input = {
  headers: { chatClientInfoHeader: { appID: 'a' } },
  body: { transactionRequestData: { clientRequestTime: '', clientTransactionID: '1', siteName: 's' } },
};

const outcomes = new Map<string, number>();
let slowest = { ms: 0, size: 0 };
let mostMemory = 0;
for (let index = 0; index < count; index += 1) {
  answer = tampered();
  const startedAt = performance.now();
  const outcome = await client.retrieveMessages(input).then(
    () => 'success',
    (error: unknown) => (isParlanceError(error) ? error.name : `unexpected: ${String(error)}`),
  );
  const ms = performance.now() - startedAt;
  // The first ones wait for the compiler.
  if (index > 200 && ms > slowest.ms) slowest = { ms, size: answer.length };
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (index % 100 === 0 || answer.length > 100_000)
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
}
console.table({
  answers: count,
  ...Object.fromEntries(outcomes),
  'slowest, ms': Number(slowest.ms.toFixed(1)),
  'its size, characters': slowest.size,
  'most memory, MB': Math.round(mostMemory / 1_048_576),
});
if ([...outcomes.keys()].some((name) => !['success', 'DecodeError', 'ApiError'].includes(name)))
  process.exitCode = 1;

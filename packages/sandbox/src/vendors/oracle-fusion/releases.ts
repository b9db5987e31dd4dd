/** Whether a text names a release, like `11.13.24.10.0` or `R13.18.05`. */
export const isRelease = (text: string): boolean =>
  /^(?:11\.|R?)13(?:\.\d{1,2}){2}(?:\.\d{1,2})?$/.test(text);

/** Whether a release is as new as another one. */
export function isAtLeast(release: string, other: string): boolean {
  const [own, others] = [numbersOf(release), numbersOf(other)];
  const place = own.findIndex((number, index) => number !== (others[index] ?? 0));
  return place === -1 || (own[place] ?? 0) > (others[place] ?? 0);
}

/** `R13.18.05` and `11.13.18.05` are the same. */
const numbersOf = (release: string): readonly number[] => {
  const numbers = release
    .replace(/^R?(?=13\.)/, '11.')
    .split('.')
    .map(Number);
  return [...numbers, 0, 0, 0, 0, 0].slice(0, 5);
};

/** Attributes that came with a release. Source: Chat REST API guide, About Chat Authenticate, Supported Attributes. */
const SINCE: ReadonlyMap<string, string> = new Map([
  ['businessUnitOrgId', '11.13.19.01.0'],
  ['chatPriority', '11.13.19.07.0'],
  ['chatSource', '11.13.24.10.0'],
  ['chatDirection', '11.13.24.10.0'],
]);

/** An attribute that a release does not know yet. */
export const unknownAttribute = (
  attributes: Readonly<Record<string, unknown>>,
  release: string,
): string | undefined =>
  Object.keys(attributes).find((name) => !isAtLeast(release, SINCE.get(name) ?? release));

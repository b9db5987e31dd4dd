/** A package.json in which the clients of these APIs are among the dependencies of that kind; all else stays. */
export function withClients(
  text: string,
  kind: 'dependencies' | 'devDependencies',
  apis: readonly string[],
): string {
  const manifest: unknown = JSON.parse(text);
  if (!isRecord(manifest)) return text;
  const present = isRecord(manifest[kind]) ? manifest[kind] : {};
  const clients = apis.map((api) => [`@parlance/client-${api}`, 'workspace:^']);
  const all = Object.entries({ ...Object.fromEntries(clients), ...present }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return `${JSON.stringify({ ...manifest, [kind]: Object.fromEntries(all) }, undefined, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where this build finds its servers; served next to the app as /config.json, so that one build can be pointed anywhere. */
export interface AppConfig {
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
  /** The company's own backend, where customers sign in; absent where nobody can. */
  readonly accountUrl?: string;
}

/**
 * Reads /config.json.
 * @throws Error that names the setting.
 */
export async function loadConfig(fetchConfig: () => Promise<Response> = fetchOwn): Promise<AppConfig> {
  const response = await fetchConfig();
  if (!response.ok)
    throw new Error(`/config.json answered ${response.status}. Serve it next to the app: see serve.mjs.`);
  return parseConfig(await response.json());
}

const fetchOwn = (): Promise<Response> => fetch('/config.json', { cache: 'no-store' });

/** @throws Error that names the setting. */
export function parseConfig(data: unknown): AppConfig {
  const accountUrl = readValue(data, 'accountUrl');
  return {
    gatewayUrl: readUrl(data, 'gatewayUrl'),
    sandboxUrl: readUrl(data, 'sandboxUrl'),
    ...(typeof accountUrl === 'string' ? { accountUrl } : {}),
  };
}

const readValue = (data: unknown, name: keyof AppConfig): unknown =>
  new Map<string, unknown>(Object.entries(data ?? {})).get(name);

function readUrl(data: unknown, name: keyof AppConfig): string {
  const value = readValue(data, name);
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new Error(
      `/config.json: \`${name}\` is not a URL. Set PARLANCE_GATEWAY_URL and PARLANCE_SANDBOX_URL.`,
    );
  }
  return value.replace(/\/+$/, '');
}

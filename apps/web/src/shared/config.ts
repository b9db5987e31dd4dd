/** Where this build finds its servers; served next to the app as /config.json, so that one build can be pointed anywhere. */
export interface AppConfig {
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
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
  return { gatewayUrl: readUrl(data, 'gatewayUrl'), sandboxUrl: readUrl(data, 'sandboxUrl') };
}

function readUrl(data: unknown, name: keyof AppConfig): string {
  const value = new Map(Object.entries(data ?? {})).get(name);
  if (typeof value !== 'string' || !URL.canParse(value)) {
    throw new Error(
      `/config.json: \`${name}\` is not a URL. Set PARLANCE_GATEWAY_URL and PARLANCE_SANDBOX_URL.`,
    );
  }
  return value.replace(/\/+$/, '');
}

import { writeJson } from '../../lossless-json.js';
import type { Answer } from '../../operation.js';
import type { Settings } from '../../simulator.js';
import type { OracleChatReadings } from './readings.js';

/** Name and password of an account. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Settings of the simulator of a site and its chat server. */
export interface OracleSimulatorOptions<Installation, Readings> {
  /** Name of the integration account that the site accepts. @default 'parlance-sandbox' */
  readonly username?: string;
  /** Its password. @default 'parlance-sandbox-secret' */
  readonly password?: string;
  /** How site and chat server are set up, so far as they are not as usual. */
  readonly installation?: Partial<Installation>;
  /** Other readings of what is known than ours. */
  readonly readings?: Partial<Readings>;
}

/** What the simulator of a site accepts. */
export interface OracleSettings extends Settings, Account {}

/** The account that a simulator accepts. */
export const accountIn = ({
  username = 'parlance-sandbox',
  password = 'parlance-sandbox-secret',
}: Partial<Account>): Account => ({ username, password });

/** The account that a request comes with. */
export function basicAccountOf(authorization: string | undefined): Account | undefined {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return username === undefined || password === undefined ? undefined : { username, password };
}

/** A refusal of a site: a problem. */
export const refuseAtSite = (status: number, title: string, detail: string): Answer => ({
  status,
  value: { type: 'about:blank', title, status: String(status), detail },
});

/** A refusal that the control door has asked for. */
export const refuseOnPurpose = (status: number): Answer =>
  refuseAtSite(status, 'Refused', 'It is refused on purpose.');

/** Where the chat server is, as a session call tells it: at the address that the caller knows the sandbox by. */
export function whereabouts(
  host: string | undefined,
  { domain, port }: OracleChatReadings,
): { readonly domain: string; readonly port?: number | string } {
  const at = new URL(`http://${host ?? '127.0.0.1'}`);
  const scheme = domain === 'with-scheme' ? 'http://' : '';
  if (port === 'in-domain') return { domain: `${scheme}${at.host}` };
  const told = { domain: `${scheme}${at.hostname}` };
  if (at.port === '') return told;
  return { ...told, port: port === 'text' ? at.port : Number(at.port) };
}

/** What a session call was told, flat, for the agents: all that is not null. */
export function flatten(
  attributes: Readonly<Record<string, unknown>>,
  prefix = '',
): Readonly<Record<string, string>> {
  const rows = Object.entries(attributes).flatMap(([name, value]): (readonly [string, string])[] => {
    if (value === null || value === undefined) return [];
    return typeof value === 'object'
      ? Object.entries(flatten({ ...value }, `${prefix}${name}.`))
      : [[`${prefix}${name}`, typeof value === 'string' ? value : writeJson(value)]];
  });
  return Object.fromEntries(rows);
}

/** The name that agents see: the first of these that there is. */
export function displayName(
  attributes: Readonly<Record<string, unknown>>,
  others: readonly string[],
): string {
  const whole = ['firstName', 'lastName'].map((name) => textOf(attributes[name])).join(' ');
  const names = [whole, ...others.map((name) => textOf(attributes[name])), 'Customer'];
  return names.map((name) => name.trim()).find((name) => name !== '') ?? '';
}

/** A text, or an empty one where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

import { parseJson } from '../../lossless-json.js';
import type { OracleFusionConditionValues } from './conditions.js';
import { isAtLeast } from './releases.js';

const LONGS: ReadonlySet<string> = new Set([
  'interfaceId',
  'contactId',
  'organizationId',
  'queueId',
  'categoryId',
  'incidentId',
  'productId',
]);

/** A request with the leniencies of the notes on the spec: decisions 5, 6 and 16. */
export function lenient(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const attributes = Object.entries(body).filter(([name, value]) => value !== null && name !== 'mediaList');
  return Object.fromEntries(
    attributes.map(([name, value]: [string, unknown]) => [
      name,
      isTextDue(name, value) ? String(value) : value,
    ]),
  );
}

const isTextDue = (name: string, value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'boolean') && !LONGS.has(name);

/** The pairs in `customFields`; undefined for what is no JSON object. Notes on the spec, decision 4. */
export function customFieldsOf(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return {};
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** What the application writes over what is sent; the queue as the chat has it. Notes on the spec, Since when. */
export function overwritten({ release, interfaceId, queueId }: OracleFusionConditionValues): {
  readonly interfaceId: string;
  readonly queueId: string;
} {
  return {
    interfaceId: isAtLeast(release, '11.13.18.05') ? interfaceId : '1',
    queueId: hasQueues(release) ? queueId : '1',
  };
}

const hasQueues = (release: string): boolean => !isAtLeast('11.13.17.11', release);

/** The attributes that come back, in the order of the sample. Notes on the spec, decision 13. */
const ECHOED = [
  'authUserName',
  'categoryId',
  'clientType',
  'contactId',
  'emailAddress',
  'firstName',
  'incidentId',
  'interfaceId',
  'lastName',
  'organizationId',
  'productId',
  'question',
  'queueId',
  'resumeType',
  'incidentName',
  'incidentType',
  'inventoryItemId',
  'inventoryOrgId',
  'prodGroupId',
  'businessUnitOrgId',
] as const;

/** What was asked again, ids as text; the queue only where the session call sets it. */
export function echo(
  attributes: Readonly<Record<string, unknown>>,
  values: OracleFusionConditionValues,
): Readonly<Record<string, unknown>> {
  const { interfaceId, queueId } = overwritten(values);
  const isQueueSet = !values.chatWaitTimeEnabled || !hasQueues(values.release);
  const told = { ...attributes, interfaceId, queueId: isQueueSet ? queueId : null };
  const byName = new Map<string, unknown>(Object.entries(told));
  return Object.fromEntries(
    ECHOED.map((name) => {
      const value = byName.get(name) ?? null;
      return [name, typeof value === 'number' ? String(value) : value];
    }),
  );
}

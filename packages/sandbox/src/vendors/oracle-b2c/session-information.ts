import { parseJson } from '../../lossless-json.js';

/** What the session call says of customer and question, with its leniencies; undefined for what is no JSON object. */
export function readSessionInformation(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    // As the table of attributes spells it; notes on the spec, decision 1.
    const named = Object.entries(value).map(([name, one]: [string, unknown]) => [
      name === 'auxillaryData' ? 'auxiliaryData' : name,
      one,
    ]);
    return Object.fromEntries(named.filter(([, one]) => one !== null));
  } catch {
    return undefined;
  }
}

/** Custom fields by their names: a value, or an id instead. Notes on the spec, decision 3. */
export function customFieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(value)) return {};
  const fields = value.map((field: unknown) => new Map<string, unknown>(Object.entries(field ?? {})));
  return Object.fromEntries(
    fields.map((field) => [String(field.get('name')), field.get('value') ?? field.get('id')]),
  );
}

type Data = Readonly<Record<string, string | undefined>>;

/**
 * Free data about the customer, as the vendor takes it; what we know ourselves takes the place of a custom field.
 * Source: programming guide, sections 4.2.1 and 4.4.1.
 */
export function toContactData(customFields: Data | undefined, known: Data): { key: string; value: string }[] {
  const own = Object.entries(known).filter(([, value]) => value !== undefined);
  const data: Data = { ...customFields, ...Object.fromEntries(own) };
  return Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

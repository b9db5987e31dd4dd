/** Free data about the customer, as the vendor takes it. Source: programming guide, sections 4.2.1 and 4.4.1. */
export const toContactData = (
  data: Readonly<Record<string, string | undefined>>,
): { key: string; value: string }[] =>
  Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));

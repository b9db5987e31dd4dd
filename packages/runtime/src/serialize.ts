import type { BodySpec, ParameterValues, QueryStyle } from './operation.js';

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** A single value as text; dates as ISO 8601, objects as JSON. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** A request body as JSON. */
export const toJson = (mediaType: string): BodySpec => ({
  mediaType,
  serialize: (body) => JSON.stringify(body),
});

/** A request body as form fields; arrays repeat the field. */
export const toForm: BodySpec = {
  mediaType: 'application/x-www-form-urlencoded',
  serialize: (body) => new URLSearchParams(formFields(body)).toString(),
};

/** A request body as it is: text or bytes. */
export const toRaw = (mediaType: string): BodySpec => ({
  mediaType,
  serialize: (body) =>
    body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array
      ? new Blob([bytesOf(body)])
      : String(body),
});

const bytesOf = (body: Blob | ArrayBuffer | Uint8Array): BlobPart =>
  body instanceof Uint8Array ? Uint8Array.from(body) : body;

/** A request body as multipart form; blobs are files, bytes too, other objects are JSON parts. */
export const toMultipart: BodySpec = {
  serialize: (body) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(Object(body))) {
      for (const part of Array.isArray(value) ? value : [value]) appendPart(form, name, part);
    }
    return form;
  },
};

function appendPart(form: FormData, name: string, part: unknown): void {
  if (isAbsent(part)) return;
  if (part instanceof Blob) form.append(name, part);
  else if (part instanceof Uint8Array) form.append(name, new Blob([bytesOf(part)]));
  else if (typeof part === 'object' && !(part instanceof Date)) {
    form.append(name, new Blob([JSON.stringify(part)], { type: 'application/json' }));
  } else form.append(name, toText(part));
}

const formFields = (body: unknown): [string, string][] =>
  Object.entries(Object(body)).flatMap(([name, value]): [string, string][] =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => !isAbsent(one))
      .map((one) => [name, toText(one)]),
  );

const SEPARATORS = { form: ',', spaceDelimited: '%20', pipeDelimited: '%7C' } as const;

/**
 * The query without its question mark. Arrays repeat the name and objects become `name[key]`, unless `styles` says
 * otherwise; absent values are left out.
 */
export function toQuery(values: ParameterValues, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  const pair = (name: string, value: unknown): string =>
    `${encodeURIComponent(name)}=${encodeURIComponent(toText(value))}`;
  return Object.entries(values)
    .filter(([, value]) => !isAbsent(value))
    .flatMap(([name, value]) => {
      const style = styles[name];
      if (style === 'json') return pair(name, JSON.stringify(value));
      if (Array.isArray(value)) {
        if (!style) return value.map((one) => pair(name, one));
        return value.length === 0
          ? []
          : `${encodeURIComponent(name)}=${value.map((one) => encodeURIComponent(toText(one))).join(SEPARATORS[style])}`;
      }
      if (typeof value !== 'object' || value instanceof Date) return pair(name, value);
      return Object.entries(Object(value))
        .filter(([, inner]) => !isAbsent(inner))
        .map(([key, inner]) => pair(style ? key : `${name}[${key}]`, inner));
    })
    .join('&');
}

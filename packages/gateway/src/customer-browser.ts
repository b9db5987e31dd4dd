import type { CustomerBrowser } from '@parlance/chat';
import Bowser from 'bowser';

/** Longest header that is looked at, in characters: what is longer was made by somebody to be long. */
const MAX_LENGTH = 512;

/**
 * What the customer's browser says of itself: its client hints where it sends them, else what its `User-Agent` shows.
 * Nothing of it is proven. Control characters are left out, and what is too long is cut.
 */
export function customerBrowser(headers: Headers): CustomerBrowser {
  const userAgent = readHeader(headers, 'user-agent');
  const hints = {
    brands: readBrands(readHeader(headers, 'sec-ch-ua')),
    platform: readQuoted(readHeader(headers, 'sec-ch-ua-platform')),
  };
  const { browser, os } = Bowser.parse(userAgent || 'unknown', hints);
  return {
    ...field('userAgent', userAgent),
    ...field('browser', joined(browser.name, browser.version)),
    ...field('operatingSystem', hints.platform || joined(os.name, os.versionName ?? os.version)),
  };
}

const readHeader = (headers: Headers, name: string): string =>
  (headers.get(name) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, MAX_LENGTH)
    .trim();

/** `"Chromium";v="128", "Google Chrome";v="128"` (RFC 8941, as far as browsers use it). */
const readBrands = (text: string): { brand: string; version: string }[] =>
  [...text.matchAll(/"([^"]{0,100})";\s?v="([^"]{0,40})"/g)].map(([, brand = '', version = '']) => ({
    brand,
    version,
  }));

const readQuoted = (text: string): string => /^"([^"]*)"$/.exec(text)?.[1] ?? '';

const joined = (name: string = '', version: string = ''): string => `${name} ${version}`.trim();

const field = (name: keyof CustomerBrowser, value: string): CustomerBrowser =>
  value === '' ? {} : { [name]: value };

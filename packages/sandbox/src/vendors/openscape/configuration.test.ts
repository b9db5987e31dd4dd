import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { SandboxError } from '../../errors.js';
import { configure, parseConfiguration, readConfigurationFile } from './configuration-file.js';
import { readConfiguration } from './configuration.js';

const folder = mkdtempSync(join(tmpdir(), 'parlance-configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The error that something throws, which has to be one of ours. */
function errorOf(act: () => unknown): SandboxError {
  try {
    act();
  } catch (error) {
    if (SandboxError.is(error)) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

const FULL = `<?xml version="1.0" encoding="UTF-8"?>
<!-- The main server -->
<webinteractionsdk>
  <server-name>oscc.example</server-name>
  <server-port>6010</server-port>
  <server-port-ssl>6011</server-port-ssl>
  <server-ssl-enabled>false</server-ssl-enabled>
  <socket-timeout>120</socket-timeout>
  <max-sockets> 25 </max-sockets>
  <servlet-name>webchat</servlet-name>
  <oauth-client-id>site</oauth-client-id>
  <oauth-client-secret><![CDATA[a<b]]>&amp;c</oauth-client-secret>
  <oauth-token-validity-time>3600</oauth-token-validity-time>
</webinteractionsdk>
`;

const INSTALLATION = {
  servletName: 'webchat',
  clientId: 'site',
  clientSecret: 'a<b&c',
  maxSockets: 25,
  socketTimeoutMs: 120_000,
  tokenValidityMs: 3_600_000,
};

describe('webinteractionsdk.xml', () => {
  it('is read by its documented keys, times as seconds', () => {
    const configurationFile = write('full.xml', `\uFEFF${FULL}`);
    expect(configure({ configurationFile })).toEqual({ installation: INSTALLATION, warnings: [] });
  });

  it.each([
    ['entries by key', '<properties><entry key="max-sockets">25</entry></properties>'],
    ['entries by name', '<a><b><param name="max-sockets" value="25"/></b></a>'],
    ['attributes', '<a><sockets max-sockets="25"/></a>'],
    ['a document type', '<!DOCTYPE properties SYSTEM "x.dtd"><a><max-sockets>25</max-sockets></a>'],
  ])('may have the form of %s', (_form, text) => {
    expect(parseConfiguration(text, 'a.xml')).toEqual({
      configuration: { 'max-sockets': '25' },
      ignoredKeys: [],
    });
  });

  it('may leave keys out, and have others, which have no effect and are told', () => {
    const text = '<a><servlet-name>chat</servlet-name><max-socket>5</max-socket><group><empty/></group></a>';
    const configurationFile = write('other.xml', text);
    const { installation, warnings } = configure({ configurationFile });
    expect(installation).toEqual({ servletName: 'chat' });
    expect(warnings).toEqual([`${configurationFile}: the key max-socket is not known and has no effect.`]);
  });

  it('counts less than the same key as an option', () => {
    const configurationFile = write('less.xml', FULL);
    const configuration = { 'servlet-name': 'other', 'oauth-token-validity-time': 0 };
    expect(configure({ configurationFile, configuration }).installation).toEqual({
      ...INSTALLATION,
      servletName: 'other',
      tokenValidityMs: 0,
    });
  });
});

describe('a webinteractionsdk.xml that cannot be used', () => {
  it.each([
    ['missing.xml', 'there is no such file'],
    ['.', 'it is a folder'],
    ['a\0b.xml', 'cannot be read'],
  ])('is named where it cannot be read: %j', (name, reason) => {
    const error = errorOf(() => readConfigurationFile(join(folder, name)));
    expect(error.code).toBe('configuration-unreadable');
    expect(error.message).toContain(folder);
    expect(error.message).toContain(reason);
  });

  it.each([
    ['', '1:'],
    ['max-sockets=5', '1:'],
    ['<a>\n<max-sockets>5</max-socket>\n</a>', '2:'],
    ['<a><max-sockets>&five;</max-sockets></a>', 'entity'],
    ['<!DOCTYPE a [<!ENTITY five "5">]><a><max-sockets>&five;</max-sockets></a>', 'entity'],
    ['<a/><b/>', '1:'],
  ])('is named with the place where it is not XML: %j', (text, where) => {
    const error = errorOf(() => parseConfiguration(text, 'conf/webinteractionsdk.xml'));
    expect(error.code).toBe('configuration-not-xml');
    expect(error.message).toContain('conf/webinteractionsdk.xml');
    expect(error.message).toContain(where);
  });

  it('is named where it is in another encoding', () => {
    const file = write(
      'latin.xml',
      Buffer.from('<a><oauth-client-id>caf\u00e9</oauth-client-id></a>', 'latin1'),
    );
    const error = errorOf(() => readConfigurationFile(file));
    expect(error.code).toBe('configuration-not-xml');
    expect(error.message).toContain('UTF-8');
  });

  it.each([
    ['server-name', ' ', 'empty'],
    ['server-port', '0', '1 to 65535'],
    ['server-port', '65536', '1 to 65535'],
    ['server-port-ssl', 'https', '1 to 65535'],
    ['server-ssl-enabled', 'maybe', 'true or false'],
    ['socket-timeout', '-1', 'seconds'],
    ['socket-timeout', '1.5', 'seconds'],
    ['max-sockets', '0', 'from 1 on'],
    ['max-sockets', '99999999999', 'from 1 on'],
    ['servlet-name', 'a/b', 'one part of a path'],
    ['servlet-name', '..', 'one part of a path'],
    ['servlet-name', ':id', 'one part of a path'],
    ['oauth-client-id', 'a:b', 'colon'],
    ['oauth-client-secret', '', 'empty'],
    ['oauth-token-validity-time', '1h', 'seconds'],
  ])('is named with the key and the way out: %s = %j', (key, value, wayOut) => {
    const configurationFile = write('wrong.xml', `<a><${key}>${value}</${key}></a>`);
    const error = errorOf(() => configure({ configurationFile }));
    expect(error.code).toBe('configuration-invalid');
    expect(error.message).toContain(`${configurationFile}: ${key} must`);
    expect(error.message).toContain(wayOut);
  });

  it('never has its secret told', () => {
    const text = '<a><oauth-client-id>se:cret</oauth-client-id></a>';
    const error = errorOf(() => configure({ configurationFile: write('secret.xml', text) }));
    expect(error.message).not.toContain('se:cret');
  });

  it('may not have a key twice', () => {
    const text = '<a><max-sockets>1</max-sockets><b max-sockets="2"/></a>';
    const error = errorOf(() => parseConfiguration(text, 'a.xml'));
    expect([error.code, error.message]).toEqual([
      'configuration-invalid',
      expect.stringContaining('a.xml: max-sockets'),
    ]);
  });
});

describe('a configuration as an option', () => {
  it('is checked in the same way, and names the option', () => {
    const error = errorOf(() => configure({ configuration: { 'max-sockets': -1 } }));
    expect(error.message).toMatch(/^Option openscape\.configuration: max-sockets must/);
  });

  it('has only the documented keys', () => {
    const configuration: Record<string, string> = { 'max-socket': '1' };
    expect(errorOf(() => configure({ configuration })).message).toContain('max-sockets');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'max-sockets',
    'servlet-name',
    'entry',
    'key',
    'name',
    'value',
    '5',
    'x',
    '..',
  );
  const piece = fc.oneof(
    word,
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '=',
      '"',
      '&',
      ';',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?xml',
      '<!DOCTYPE',
      '\0',
    ),
    word.map((name) => `<${name}>5</${name}>`),
    fc.tuple(word, word, word).map(([name, key, value]) => `<${name} ${key}="${value}"/>`),
  );
  const document = fc.array(piece).map((pieces) => pieces.join(''));

  it.each([
    ['as it is', (text: string) => text],
    ['inside a root', (text: string) => `<a>${text}</a>`],
  ])('is read or refused by the typed error, %s', (_how, wrap) => {
    const codes = new Set(['configuration-not-xml', 'configuration-invalid']);
    fc.assert(
      fc.property(document, (text) => {
        try {
          const { configuration } = parseConfiguration(wrap(text), 'a.xml');
          readConfiguration(configuration, 'a.xml');
        } catch (error) {
          expect(SandboxError.is(error) && codes.has(error.code)).toBe(true);
          expect(String(error)).toContain('a.xml');
        }
      }),
      { numRuns: 500 },
    );
  });
});

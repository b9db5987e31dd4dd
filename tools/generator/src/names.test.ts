import { expect, test } from 'vitest';

import { toCamel, toKebab, toLiteral, toPascal, toProperty } from './names.js';

test.each([
  { given: 'sessions.create', pascal: 'SessionsCreate', camel: 'sessionsCreate', kebab: 'sessions-create' },
  {
    given: 'sessions.setTyping',
    pascal: 'SessionsSetTyping',
    camel: 'sessionsSetTyping',
    kebab: 'sessions-set-typing',
  },
  { given: 'genesys-gws', pascal: 'GenesysGws', camel: 'genesysGws', kebab: 'genesys-gws' },
  { given: 'oracle-b2c', pascal: 'OracleB2c', camel: 'oracleB2c', kebab: 'oracle-b2c' },
  { given: 'get /a/{b_c}', pascal: 'GetABC', camel: 'getABC', kebab: 'get-a-b-c' },
  { given: '2fa', pascal: 'N2fa', camel: 'n2fa', kebab: '2fa' },
])('$given', ({ given, pascal, camel, kebab }) => {
  expect([toPascal(given), toCamel(given), toKebab(given)]).toStrictEqual([pascal, camel, kebab]);
});

test('properties are quoted where they must be, and literals are escaped', () => {
  expect([toProperty('a_1'), toProperty('Last-Event-ID'), toProperty('1a')]).toStrictEqual([
    'a_1',
    "'Last-Event-ID'",
    "'1a'",
  ]);
  expect(toLiteral("it's \\ \n")).toBe("'it\\'s \\\\ \\n'");
});

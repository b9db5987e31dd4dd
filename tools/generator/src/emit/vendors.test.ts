import { expect, test } from 'vitest';

import { formatFile, readFormat } from '../format.js';
import { withClients } from './manifest.js';
import { emitDriverList, emitSimulatorList, renewVendorTable } from './vendors.js';

const ACME = { name: 'acme-chat', title: 'Acme Contact Center', protocol: 'REST' };

test('a vendor is a driver of the gateway and a simulator of the sandbox by its name alone', async () => {
  const format = await readFormat(process.cwd());
  const drivers = await formatFile(emitDriverList([ACME]), format);
  expect(drivers.text).toContain("from '@parlance/chat/vendors/acme-chat'");
  expect(drivers.text).toContain('defineVendor<AcmeChatOptions>');
  const simulators = await formatFile(emitSimulatorList([ACME]), format);
  expect(simulators.text).toContain("import { acmeChat } from '../vendors/acme-chat/vendor.js'");
  expect(simulators.text).toContain("'acme-chat': 'Acme Contact Center'");
});

test('the table of vendors is written between its marks, and nothing else', () => {
  const text = 'Before\n<!-- generated: vendors -->\nold\n<!-- /generated -->\nAfter\n';
  const renewed = renewVendorTable(text, [ACME]);
  expect(renewed).toMatch(/^Before\n/);
  expect(renewed).toMatch(/\nAfter\n$/);
  expect(renewed).toContain('| `acme-chat`: Acme Contact Center | REST |');
  expect(renewed).not.toContain('old');
  expect(renewVendorTable(renewed, [ACME])).toBe(renewed);
  expect(renewVendorTable('No marks', [ACME])).toBe('No marks');
});

test('a manifest gets the clients it lacks; what stands there stays', () => {
  const text = `${JSON.stringify({ name: 'x', dependencies: { zod: '1', '@parlance/client-a': 'workspace:*' }, type: 'module' }, undefined, 2)}\n`;
  expect(JSON.parse(withClients(text, 'dependencies', ['a', 'b']))).toStrictEqual({
    name: 'x',
    dependencies: { '@parlance/client-a': 'workspace:*', '@parlance/client-b': 'workspace:^', zod: '1' },
    type: 'module',
  });
  expect(JSON.parse(withClients('{}', 'devDependencies', ['a']))).toStrictEqual({
    devDependencies: { '@parlance/client-a': 'workspace:^' },
  });
});

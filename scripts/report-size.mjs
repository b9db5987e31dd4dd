// Reports how thin the core of chat and its drivers are. A report, not a gate: the limits are goals of the design.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = 'packages/chat/src';
const isCounted = (name) => name.endsWith('.ts') && !/\.(test|test-d|test-helper)\.ts$/.test(name);
const linesOf = (path) => readFileSync(path, 'utf8').split('\n').length - 1;
const total = (folder, wanted) =>
  readdirSync(folder)
    .filter((name) => isCounted(name) && wanted(name))
    .reduce((sum, name) => sum + linesOf(join(folder, name)), 0);

const beside = (name) => name.startsWith('remote') || name === 'react.ts';
console.log(`chat core: ${total(root, (name) => !beside(name))} lines (goal: about 1500)`);
const folder = join(root, 'vendors');
// A driver is the file of its vendor's name and those that begin with it.
const drivers = readdirSync(folder).filter(
  (name) => isCounted(name) && existsSync(join(folder, name.replace('.ts', '-options.ts'))),
);
for (const driver of drivers.map((name) => name.replace('.ts', '')))
  console.log(
    `driver ${driver}: ${total(folder, (name) => name.startsWith(driver))} lines (goal: about 300)`,
  );
const shared = join(folder, '_shared');
console.log(`shared by drivers: ${total(shared, () => true)} lines`);
for (const { name } of readdirSync(shared, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  console.log(`shared by the drivers of ${name}: ${total(join(shared, name), () => true)} lines`);
console.log(`remote: ${total(root, (name) => name.startsWith('remote'))} lines`);

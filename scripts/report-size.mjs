// Reports how thin the core of chat and its drivers are. A report, not a gate: the limits are goals of the design.
import { readdirSync, readFileSync } from 'node:fs';
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
const vendors = new Set(
  readdirSync(join(root, 'vendors'))
    .filter(isCounted)
    .map((name) => name.split(/[-.]/)[0]),
);
for (const vendor of vendors)
  console.log(
    `driver ${vendor}: ${total(join(root, 'vendors'), (name) => name.startsWith(vendor))} lines (goal: about 300)`,
  );
console.log(`remote: ${total(root, (name) => name.startsWith('remote'))} lines`);

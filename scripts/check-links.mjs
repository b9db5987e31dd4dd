// Every relative link of every Markdown file leads to a file of this repository.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
});
const files = listed.stdout.split('\n').filter((file) => file !== '' && existsSync(file));
const broken = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(dirname(file), target)))
    .map((target) => `${file}: ${target} does not exist`),
);
console.log(
  broken.length === 0 ? `links: ${files.length} Markdown files, all links lead somewhere` : broken.join('\n'),
);
process.exit(broken.length === 0 ? 0 : 1);

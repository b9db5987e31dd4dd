// pnpm validate: the one command before a push. Same as pnpm test, and nothing may be left out.
import { run } from './run.mjs';

process.exit(await run(process.execPath, ['scripts/test.mjs'], { env: { ...process.env, CI: 'true' } }));

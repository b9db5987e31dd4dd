import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

import { appConfig, pages } from './serve.mjs';

/** In `pnpm dev` of this package: what serve.mjs does for a build. */
const served: Plugin = {
  name: 'parlance-served',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const page = pages.get(request.url ?? '');
      if (request.url === '/config.json') {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(appConfig(process.env)));
        return;
      }
      if (page !== undefined) request.url = page;
      next();
    });
  },
};

const config: UserConfig = defineConfig({
  plugins: [react(), served],
  resolve: { conditions: ['@parlance/source', 'module', 'browser', 'import', 'default'] },
  build: {
    target: 'es2023',
    // No data: URLs, which the served Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'desk.html'] },
  },
});

export default config;

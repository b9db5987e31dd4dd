import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type ProxyOptions, type UserConfig } from 'vite';

import { appConfig, pages } from './serve.mjs';
import { PROXY } from './src/workbench/proxy.js';

const { gatewayUrl, sandboxUrl } = appConfig(process.env);

/** Pages of the development server that no build has. */
const developmentPages = new Map([['/workbench', '/workbench.html']]);

const passOn = (prefix: string, target: string): Record<string, ProxyOptions> => ({
  [`${prefix}/`]: {
    target,
    changeOrigin: true,
    rewrite: (path) => path.slice(prefix.length),
    configure: (proxy) => {
      // The gateway would ask whether this page may use it; here the proxy is the one who asks.
      proxy.on('proxyReq', (request) => request.removeHeader('origin'));
      // What the next hop does with its connection is its own affair; ours is used once.
      proxy.on('proxyRes', ({ headers }) => {
        headers.connection = 'close';
      });
      // A broken line stays one, instead of becoming an answer that nobody gave.
      proxy.on('error', (_error, _request, response) => response.destroy());
    },
  },
});

/** In `pnpm dev` of this package: what serve.mjs does for a build. */
const served: Plugin = {
  name: 'parlance-served',
  configureServer({ middlewares, httpServer }) {
    // Browsers send a request again when a connection that they used before breaks off: a lost answer would be two requests.
    if (httpServer !== null && 'maxRequestsPerSocket' in httpServer) httpServer.maxRequestsPerSocket = 1;
    middlewares.use((request, response, next) => {
      const url = request.url ?? '';
      const page = pages.get(url) ?? developmentPages.get(url);
      if (request.url === '/config.json') {
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ gatewayUrl, sandboxUrl }));
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
  server: {
    // Its headers would look like the answers' own in the workbench.
    cors: false,
    proxy: { ...passOn(PROXY.sandbox, sandboxUrl), ...passOn(PROXY.gateway, gatewayUrl) },
  },
  optimizeDeps: { entries: ['*.html'] },
  build: {
    target: 'es2023',
    // No data: URLs, which the served Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'desk.html'] },
  },
});

export default config;

import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { visitsShell } from './visits-shell.js';

const serverPort = process.env['YINGJIU_PORT'] ?? '8080';

/** The schemas speak by their own messages and by Chinese: of zod's fifty languages the browser is sent this one. */
const oneLanguage: Plugin = {
  name: 'zod-one-language',
  enforce: 'pre',
  load: (id) =>
    /zod[\\/]v4[\\/]locales[\\/]index\.js$/.test(id)
      ? `export { default as zhCN } from './zh-CN.js';`
      : null,
};

/** Packages are parsed in the browser too, where a JSON file is no matter of Node's `require`. */
const zeebeDescriptor: Plugin = {
  name: 'zeebe-descriptor',
  enforce: 'pre',
  load: (id) =>
    /processes[\\/]package[\\/]zeebe-descriptor\.ts$/.test(id)
      ? `export { default as zeebe } from 'zeebe-bpmn-moddle/resources/zeebe.json';`
      : null,
};

/** What the page everybody begins with needs, and so every other page too. */
const everywhere = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)/',
    'node_modules/antd/es/(?:button|space|spin)/',
    'node_modules/@ant-design/(?:cssinjs|cssinjs-utils|colors|fast-color)/',
    'node_modules/@ant-design/icons(?:-svg)?/.*(?:Close|Search|Loading|InfoCircleFilled|CheckCircle|ExclamationCircle)',
    'ui/src/(?:api/client|shared/today|i18n/(?:use-word|translators))\\.',
    'server/accounts/(?:api|own-account-api|administration-api)\\.',
    'server/domain/access/(?:act-permissions|permissions|permission-table|roles)\\.',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

/** Screens are built beside the server's code; in development the API is the one on YINGJIU_PORT. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [oneLanguage, zeebeDescriptor, visitsShell],
  worker: { format: 'es', plugins: () => [oneLanguage, zeebeDescriptor] },
  // The parts of the form editor hand components to each other: two copies of their library would not know each other's.
  resolve: { dedupe: ['preact'] },
  build: {
    outDir: fileURLToPath(new URL('../dist/ui', import.meta.url)),
    emptyOutDir: true,
    // Which file holds which page: a test adds up what a first screen loads.
    manifest: true,
    // The diagram viewer is a chunk of its own, loaded only on pages that draw one.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // What every page needs stays in one file however many pages share it: many small ones are compressed less well.
        advancedChunks: {
          groups: [{ name: 'base', test: everywhere }],
        },
      },
      // antd marks its files for React servers ("use client"); a browser bundle has no use for the mark.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${serverPort}` } },
});

import tseslint from 'typescript-eslint';

/** Who may import whom; one entry a folder, since a later entry for the same file replaces the earlier. */
const forbid = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['**/*.entity.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  forbid(
    ['server/**/*.ts'],
    '/workers/|^zeebe-node$',
    'the server does not know the workers, and only processes/engine.ts knows the client',
  ),
  forbid(
    ['server/domain/**'],
    '^(?!\\.)|\\.\\./\\.\\./',
    'domain is pure: it imports only its own files',
  ),
  forbid(
    ['server/*/routes.ts', 'server/*/present-*.ts'],
    '^typeorm$|\\.entity\\.js$|zeebe-node|/workers/',
    'a route calls operations; it knows neither tables nor the engine',
  ),
  forbid(
    ['server/*/api.ts'],
    '^(?!zod$|\\.\\./http/endpoint\\.js$|\\./|\\.\\./domain/|\\.\\./[a-z]+/api\\.js$)',
    'an api file is read by the browser too: zod, domain and the endpoint helper only',
  ),
  forbid(
    ['workers/**'],
    '/routes\\.js$|/http/|/app\\.js$|server/main\\.js$|^zeebe-node$',
    'a worker calls operations, not the web',
  ),
  forbid(['templates/**'], '/db/|\\.entity\\.js$', 'a template takes plain data'),
  forbid(
    ['ui/**'],
    'server/(?!.*(api\\.js|http/endpoint\\.js|domain/))|bpmn-js|dmn-js|zeebe',
    'the browser sees descriptors and domain rules only; bpmn-js lives in ui/src/bpmn',
  ),
  forbid(['ui/src/bpmn/**'], 'server/(?!.*(api\\.js|http/endpoint\\.js|domain/))', 'as all of ui/'),
);

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, decoratorMetadata: false },
      target: 'es2022',
    },
    module: { type: 'es6' },
  },
];

/** A project is a folder of test/: what is real in it grows from unit to engine. */
const project = (displayName, folders, options = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.tsx?$': swc },
  ...options,
});

export default {
  projects: [
    project('unit', ['unit']),
    project('documents', ['documents']),
    project('db', ['db', 'api']),
    project('engine', ['engine']),
  ],
  testTimeout: 60_000,
};

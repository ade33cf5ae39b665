import usual from '../../jest.config.mjs';

const unit = usual.projects.find(({ displayName }) => displayName === 'unit');
const [, [, options]] = Object.entries(unit.transform)[0];

/** The tests of the rules themselves, run for one file under mutation (MUTATED_FILE). */
export default {
  ...unit,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/unit/domain/**/*.test.ts'],
  testTimeout: 20_000,
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '^.+\\.tsx?$': ['<rootDir>/test/mutation/transform.mjs', options] },
  runner: '<rootDir>/test/mutation/runner.mjs',
  reporters: [],
};

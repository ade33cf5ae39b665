import { readPackage } from '../../processes/package/package-files.js';
import { sampleCases } from '../../processes/trial/sample-cases.js';
import type { TrialCase } from '../../processes/trial/trial-case.js';
import { readTrialPackage } from '../../processes/trial/trial-package.js';
import { tryCases } from '../../processes/trial/try-cases.js';
import { formatTable } from '../../server/demo/report.js';
import { officeSettings } from '../unit/processes/routing-world.js';
import { machine } from './report.js';

const count = 10_000;

/** How long a trial of 10,000 cases takes, beside a second version of the same package; `npm run bench:trial`. */
async function main(): Promise<void> {
  const files = await readPackage(new URL('../../processes/', import.meta.url));
  const samples = sampleCases(
    officeSettings().map(({ officeId: id, ...office }) => ({
      ...{ ...office, id, jointMode: 'unified', ceilingFen: 25_859_700 },
    })),
    '2026-03-02',
  );
  const row = async (what: string, cases: readonly TrialCase[]) => {
    const readAt = performance.now();
    const [pkg, against] = await Promise.all([readTrialPackage(files), readTrialPackage(files)]);
    const startedAt = performance.now();
    const { ways } = tryCases({ pkg, against, cases, scenario: 'recorded', pace: {} });
    const took = performance.now() - startedAt;
    return [what, (startedAt - readAt).toFixed(0), took.toFixed(0), String(ways.length)];
  };
  console.log(machine());
  console.log(
    formatTable([
      [`试办 ${count} 件，两个版本`, '读取 ms', '试办 ms', '不同走法'],
      await row('样例案件重复', repeated(samples)),
      await row('十分之一的答复各不相同', repeated(samples).map(withOwnAnswers)),
    ]),
  );
}

const repeated = (samples: readonly TrialCase[]): TrialCase[] =>
  Array.from({ length: count }, (_, index) => samples[index % samples.length]).filter(
    (one) => one !== undefined,
  );

/** One case in ten was answered as no other was: more than any office has. */
function withOwnAnswers(one: TrialCase, index: number): TrialCase {
  if (index % 10 !== 0) return one;
  const own = Array.from({ length: 14 }, (_, bit) => ({
    verdict: (index >> bit) % 2 === 1 ? 'approve' : 'refuse',
  }));
  const answers = { ...one.course.answers, 'department-head-review': own };
  return { ...one, course: { ...one.course, answers } };
}

await main();

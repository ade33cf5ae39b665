import { parentPort } from 'node:worker_threads';
import type { PackageFile } from '../../../processes/package/package-files.js';
import type { TrialScenarioId } from '../../../processes/trial/scenarios.js';
import { sumUp, type TrialSummary } from '../../../processes/trial/sum-up.js';
import type { TrialCourse } from '../../../processes/trial/trial-case.js';
import { readTrialPackage, type TrialPackage } from '../../../processes/trial/trial-package.js';
import { tryCases, type Tried } from '../../../processes/trial/try-cases.js';
import type { Pace } from '../../../processes/trial/usual-days.js';

/** One trial: plain data, copied into the thread. */
export interface TrialJob {
  files: PackageFile[];
  against: PackageFile[] | null;
  cases: { course: TrialCourse }[];
  scenario: TrialScenarioId;
  pace: Pace;
}

/** What the thread tells; it never throws a thing across. */
export type FromTrial =
  | { type: 'done'; count: number }
  | { type: 'tried'; tried: Tried; summary: TrialSummary }
  | { type: 'failed'; why: string };

parentPort?.once('message', (job: TrialJob) => {
  void run(job).then((answer) => {
    parentPort?.postMessage(answer);
  });
});

async function run({ files, against, ...rest }: TrialJob): Promise<FromTrial> {
  try {
    const pkg = await readable(files);
    const other = against && (await readable(against));
    const tried = tryCases({ pkg, against: other, ...rest }, (count) => {
      parentPort?.postMessage({ type: 'done', count } satisfies FromTrial);
    });
    return { type: 'tried', tried, summary: sumUp(tried) };
  } catch (error) {
    return { type: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** A package is tried as a whole or not at all: a diagram that is left out would look like one that was never drawn. */
async function readable(files: readonly PackageFile[]): Promise<TrialPackage> {
  const pkg = await readTrialPackage(files);
  const [broken] = pkg.unreadable;
  if (broken) throw new Error(`文件 ${broken.file} 无法读取：${broken.why}`);
  return pkg;
}

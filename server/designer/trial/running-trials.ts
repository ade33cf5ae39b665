import { randomUUID } from 'node:crypto';
import type { PackageFile } from '../../../processes/package/package-files.js';
import type { TrialScenarioId } from '../../../processes/trial/scenarios.js';
import type { TrialSummary } from '../../../processes/trial/sum-up.js';
import type { TrialCase } from '../../../processes/trial/trial-case.js';
import type { Tried } from '../../../processes/trial/try-cases.js';
import type { Clock } from '../../clock.js';
import { RuleError, TransientError } from '../../domain/basics/errors.js';
import { startTrial, type TrialThread } from './trial-thread.js';
import type { Pace } from '../../../processes/trial/usual-days.js';

/** What a trial is of, as it was when it began. */
export interface TrialSubject {
  accountId: string;
  files: PackageFile[];
  against: PackageFile[] | null;
  cases: TrialCase[];
  /** Cases that were found and left out, since nothing routes them yet. */
  skipped: number;
  scenario: TrialScenarioId;
  pace: Pace;
}

export interface KeptTrial extends TrialSubject {
  id: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  /** Cases played so far. */
  done: number;
  result: { tried: Tried; summary: TrialSummary } | null;
  /** The draft counts as tried by it. */
  isRecorded: boolean;
  /** Why it failed; Chinese. */
  problem: string | null;
  at: number;
}

/** Trials of one server: what they found is kept half an hour, by the person who asked. */
export interface RunningTrials {
  /** Begins one and ends an earlier of the same person; `whenDone` runs once it is. */
  begin: (subject: TrialSubject, whenDone: (trial: KeptTrial) => Promise<void>) => string;
  /** NOT_FOUND when there is none, it is another person's, or it was too long ago. */
  find: (id: string, accountId: string) => KeptTrial;
  cancel: (id: string, accountId: string) => Promise<void>;
}

const keptMs = 30 * 60_000;
/** A thread takes a core. */
const mostAtOnce = 2;

/** The trials of this server, in memory. */
export function createRunningTrials(clock: Pick<Clock, 'now'>): RunningTrials {
  const kept = new Map<string, KeptTrial>();
  const threads = new Map<string, TrialThread>();
  const end = async (trial: KeptTrial): Promise<void> => {
    if (trial.state === 'running') trial.state = 'cancelled';
    await threads.get(trial.id)?.end();
  };
  const tidy = (accountId: string): void => {
    for (const trial of kept.values()) {
      const isOld = clock.now().getTime() - trial.at > keptMs;
      if (!isOld && trial.accountId !== accountId) continue;
      void end(trial);
      kept.delete(trial.id);
    }
  };
  const follow = async (
    trial: KeptTrial,
    thread: TrialThread,
    whenDone: (trial: KeptTrial) => Promise<void>,
  ): Promise<void> => {
    try {
      trial.result = await thread.result;
      await whenDone(trial);
      trial.state = 'done';
    } catch (error) {
      trial.problem = error instanceof Error ? error.message : String(error);
      // ended by hand it stays cancelled
      if (isRunning(trial)) trial.state = 'failed';
    } finally {
      threads.delete(trial.id);
    }
  };
  const find = (id: string, accountId: string): KeptTrial => {
    const trial = kept.get(id);
    if (trial?.accountId !== accountId) {
      throw new RuleError('NOT_FOUND', '没有找到这次试办的结果，请重新试办');
    }
    return trial;
  };
  return {
    begin: (subject, whenDone) => {
      tidy(subject.accountId);
      if (threads.size >= mostAtOnce) throw new TransientError('其他人正在试办，请稍后再试');
      const trial: KeptTrial = {
        ...{ ...subject, id: randomUUID(), state: 'running', done: 0, result: null, problem: null },
        isRecorded: false,
        at: clock.now().getTime(),
      };
      const { files, against, cases, scenario, pace } = subject;
      const courses = cases.map(({ course }) => ({ course }));
      const job = { files, against, cases: courses, scenario, pace };
      const thread = startTrial(job, (done) => {
        trial.done = done;
      });
      kept.set(trial.id, trial);
      threads.set(trial.id, thread);
      void follow(trial, thread, whenDone);
      return trial.id;
    },
    find,
    cancel: async (id, accountId) => {
      await end(find(id, accountId));
    },
  };
}

const isRunning = ({ state }: KeptTrial): boolean => state === 'running';

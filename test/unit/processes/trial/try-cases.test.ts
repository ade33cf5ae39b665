import { describe, expect, it } from '@jest/globals';
import { readPackage, type PackageFile } from '../../../../processes/package/package-files.js';
import { dateJourney } from '../../../../processes/trial/date-journey.js';
import { sampleCases } from '../../../../processes/trial/sample-cases.js';
import { trialScenarioIds, type TrialScenarioId } from '../../../../processes/trial/scenarios.js';
import { sumUp } from '../../../../processes/trial/sum-up.js';
import { plainCourse, type TrialCourse } from '../../../../processes/trial/trial-case.js';
import { readTrialPackage } from '../../../../processes/trial/trial-package.js';
import { tryCases, tryCourse } from '../../../../processes/trial/try-cases.js';
import type { RoutingFacts } from '../../../../server/domain/authority/routing-facts.js';
import { nationalCalendar } from '../../../../server/domain/terms/calendar-data.js';
import { smallGrant } from '../../../engine/standard-answers.js';
import { officeSettings } from '../routing-world.js';

const files = await readPackage(new URL('../../../../processes/', import.meta.url));
const standard = await readTrialPackage(files);
const samples = sampleCases(
  officeSettings()
    .filter(({ officeId }) => officeId === 'county-a' || officeId === 'province-a')
    .map(({ officeId: id, ...office }) => ({
      ...{ ...office, id, jointMode: 'unified', ceilingFen: 25_859_700 },
    })),
  '2026-03-02',
);
const course = (change: Partial<RoutingFacts> = {}): TrialCourse =>
  plainCourse({ ...(smallGrant as RoutingFacts), ...change });
const way = (of: TrialCourse, scenario: TrialScenarioId = 'recorded') =>
  tryCourse(standard, of, { scenario, pace: {} });
const tasksOf = (of: TrialCourse, scenario?: TrialScenarioId): string[] =>
  way(of, scenario)
    .steps.filter(({ task }) => task?.act === 'give-opinion')
    .map(({ elementId, task }) => `${elementId}=${String(task?.answer['verdict'])}`);
const changed = (name: string, from: string, to: string): PackageFile[] =>
  files.map((file) =>
    file.name === name ? { name, content: file.content.replace(from, to) } : file,
  );

describe('the samples', () => {
  it.each(trialScenarioIds)('all come to an end in the standard package: %s', (scenario) => {
    const { ways } = tryCases({ pkg: standard, against: null, cases: samples, scenario, pace: {} });

    expect(ways.filter(({ brief }) => brief.isStopped).map(({ brief }) => brief.end)).toEqual([]);
  });

  it('take every path the table knows', () => {
    const tried = tryCases({
      ...{ pkg: standard, against: null, cases: samples, scenario: 'agree', pace: {} },
    });

    const paths = sumUp(tried).paths.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '一般案件审批（检察长审批），予以救助',
        '一般案件审批（分管副检察长审核），予以救助',
        '重大疑难案件集体研究（检察长签发），不予救助',
        '上下级院联合救助（上级院检察长决定），予以救助',
      ]),
    );
  });
});

describe('a scenario', () => {
  it('that returns a case once lets it come back to whom it came from', () => {
    expect(tasksOf(course(), 'return-first')).toEqual([
      'department-head-review=return',
      'department-head-review=approve',
      'deputy-chief-review=approve',
      'chief-approval=approve',
    ]);
  });

  it('that adjusts the amount goes on with the next approver', () => {
    expect(tasksOf(course(), 'adjust-first')).toEqual([
      'department-head-review=adjust',
      'deputy-chief-review=approve',
      'chief-approval=approve',
    ]);
  });

  it('of recorded answers takes them in their order, and agrees where none is left', () => {
    const recorded = {
      ...course(),
      answers: { 'deputy-chief-review': [{ verdict: 'return' }, { verdict: 'approve' }] },
    };

    expect(tasksOf(recorded)).toEqual([
      'department-head-review=approve',
      'deputy-chief-review=return',
      'deputy-chief-review=approve',
      'chief-approval=approve',
    ]);
  });

  it('of a terminated case ends it at the step that was open', () => {
    const terminatedAt = { elementId: 'chief-approval', nth: 0 };

    const { steps, results, end } = way({ ...course(), terminatedAt });

    expect(steps.find(({ elementId }) => elementId === 'chief-approval')?.state).toBe(
      'interrupted',
    );
    expect(results['result']).toBe('terminated');
    expect(end).toMatchObject({ elementId: 'case-closed' });
  });
});

describe('two versions', () => {
  it('differ in the cases a changed table sends elsewhere, with the days and papers', async () => {
    const pkg = await readTrialPackage(
      changed('routing.dmn', '<text>"large"</text>', '<text>"medium","large"</text>'),
    );
    const cases = [{ course: course() }, { course: course({ amountBand: 'medium' }) }];

    const tried = tryCases({ pkg, against: standard, cases, scenario: 'agree', pace: {} });

    expect(sumUp(tried).compared).toMatchObject({
      ...{ same: 1, changed: 1 },
      changes: [
        {
          ...{ from: '一般案件审批（检察长审批），予以救助', count: 1, daysMore: 4 },
          to: '重大疑难案件集体研究（检察长签发），予以救助',
        },
      ],
    });
  });

  it('count a case as newly stopped only where the other brings it to an end', async () => {
    const pkg = await readTrialPackage(
      changed('routing.dmn', 'hitPolicy="FIRST"', 'hitPolicy="UNIQUE"'),
    );
    const what = { pkg, cases: [{ course: course() }], scenario: 'agree', pace: {} } as const;

    const beside = (against: typeof pkg | null) => sumUp(tryCases({ ...what, against }));

    expect(beside(standard)).toMatchObject({ stopped: 1, newlyStopped: 1 });
    expect(beside(null)).toMatchObject({ stopped: 1, newlyStopped: 1 });
    expect(beside(pkg)).toMatchObject({ stopped: 1, newlyStopped: 0 });
  });

  it('that are drawn otherwise and do the same are the same', async () => {
    const pkg = await readTrialPackage(
      changed('ordinary-review.bpmn', 'id="before-chief"', 'id="before-chief" name="汇合"'),
    );
    const cases = [{ course: course() }];

    const tried = tryCases({ pkg, against: standard, cases, scenario: 'agree', pace: {} });

    expect(sumUp(tried).compared).toMatchObject({ same: 1, changed: 0, changes: [] });
  });
});

describe('a table', () => {
  it('of which two rules hold although one may, stops the case', async () => {
    const pkg = await readTrialPackage(
      changed('routing.dmn', 'hitPolicy="FIRST"', 'hitPolicy="UNIQUE"'),
    );

    const { stop } = tryCourse(pkg, course(), { scenario: 'agree', pace: {} });

    expect(stop?.words).toContain(
      '在“确定审批方式”处决策表“审批方式”有两条规则同时适用：审查意见=给予救助',
    );
  });

  it('of which no rule holds stops the case at the gateway that reads its answer', async () => {
    const pkg = await readTrialPackage(
      files.map((file) =>
        file.name === 'routing.dmn'
          ? { ...file, content: file.content.replace(/<rule[\s\S]*<\/rule>/, '') }
          : file,
      ),
    );

    const { stop } = tryCourse(pkg, course(), { scenario: 'agree', pace: {} });

    expect(stop?.words).toBe('在“有无适用方式”处读不到“审批方式”：审批方式没有值');
  });
});

describe('the calendar', () => {
  it('counts days off out, and terms as the law does', () => {
    const { steps, terms, endsOn } = dateJourney(way(course()), {
      ...{ filedOn: '2026-02-13', urgent: false, calendar: nationalCalendar },
    });

    const decision = terms.find(({ kind }) => kind === 'decision');
    const accepted = steps.find(({ elementId }) => elementId === 'accept-case');
    expect(decision).toMatchObject({ startedOn: accepted?.on, isOverdue: false });
    expect(terms.find(({ kind }) => kind === 'supplement-notice')?.dueOn).toBe('2026-02-27');
    expect(steps.every(({ on }) => on !== null && !on.startsWith('2026-02-21'))).toBe(true);
    expect(endsOn).toMatch(/^2026-03-/);
  });

  it('says nothing of a year it does not hold', () => {
    const { endsOn, steps } = dateJourney(way(course()), {
      ...{ filedOn: '2049-02-13', urgent: false, calendar: nationalCalendar },
    });

    expect(endsOn).toBeNull();
    expect(steps[0]?.on).toBeNull();
  });
});

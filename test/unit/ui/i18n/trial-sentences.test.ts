import { describe, expect, it } from '@jest/globals';
import { readPackage } from '../../../../processes/package/package-files.js';
import { nameInWords, valueInWords } from '../../../../processes/trial/fact-words.js';
import { sampleCases } from '../../../../processes/trial/sample-cases.js';
import { trialScenarioIds } from '../../../../processes/trial/scenarios.js';
import { sumUp } from '../../../../processes/trial/sum-up.js';
import { readTrialPackage } from '../../../../processes/trial/trial-package.js';
import { tryCases } from '../../../../processes/trial/try-cases.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { officeSettings } from '../../processes/routing-world.js';
import { textsBelow } from './source-texts.js';

const processes = new URL('../../../../processes/', import.meta.url);
const han = /\p{Script=Han}/u;
const isHalfChinese = (text: string): boolean => han.test(toEnglish(text) ?? text);
const standard = await readTrialPackage(await readPackage(processes));
const offices = officeSettings()
  .filter(({ officeId }) => officeId === 'county-a' || officeId === 'province-a')
  .map(({ officeId: id, ...office }) => ({
    ...{ ...office, id, jointMode: 'unified' as const, ceilingFen: 25_859_700 },
  }));
const samples = sampleCases(offices, '2026-03-02');

const sources = textsBelow(new URL('trial/', processes), () => true)
  .concat(
    textsBelow(
      new URL('../server/designer/trial/', processes),
      (file) =>
        file.endsWith('-thread.ts') || file.endsWith('-worker.ts') || file === 'present-way.ts',
    ),
  )
  .filter(({ pieces }) => pieces.some((piece) => han.test(piece)));
/** Refusals go to the screen with their code, see `problems.en.ts`. */
const refused = ['没有这件案件的试办结果'];
/** What may stand in an opening: a figure, a name, facts with their values, a reason, a day, a band. */
const fillings = ['1', 'A', '金额档次=小额', '没有审批要素', '2026-03-02', '小额'];

/** The last steps of a way or parts of a label, each by itself, as the screens part them. */
const partsOf = (label: string): string[] =>
  label.split(/，| · | → /).filter((part) => part !== '');

describe('what a trial says, in English', () => {
  it('has every sentence and word', () => {
    const untold = sources
      .filter(({ pieces }) => !refused.includes(pieces.join('')))
      .filter(({ pieces }) => fillings.every((filling) => isHalfChinese(pieces.join(filling))));

    expect(sources.length).toBeGreaterThan(60);
    expect(untold.map(({ file, line, pieces }) => `${file}:${line} ${pieces.join('{}')}`)).toEqual(
      [],
    );
  });

  it('says where a case stands still, the place and the reason in one', () => {
    const read = `${nameInWords('facts.amountBand')}=${valueInWords('small')}，${nameInWords('verdict')}=${valueInWords(null)}`;

    expect(toEnglish(`在“检察长审批”处没有一条路可走：${read}`)).toBe(
      'at “Approval (chief procurator)”: no way is open: Amount band = Small, Opinion = empty',
    );
  });

  it('calls every sample case by its facts', () => {
    const parts = new Set(samples.flatMap(({ label }) => partsOf(label)));

    expect(samples.length).toBeGreaterThan(20);
    expect([...parts].filter(isHalfChinese)).toEqual([]);
  });

  it('sums up every way the samples take', () => {
    // every eleventh takes every path; all of them would be played again with each scenario
    const cases = samples.filter((_, index) => index % 11 === 0);
    const labels = trialScenarioIds.flatMap((scenario) => {
      const tried = tryCases({ pkg: standard, against: null, cases, scenario, pace: {} });
      return sumUp(tried).paths.map(({ path }) => path);
    });

    const parts = new Set(labels.flatMap(partsOf));
    expect(parts.size).toBeGreaterThan(8);
    expect([...parts].filter(isHalfChinese)).toEqual([]);
  });
});

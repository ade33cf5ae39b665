import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestAmount } from '../../../../server/domain/amount/suggest-amount.js';
import { taskHindrance } from '../../../../server/domain/tasks/task-hindrance.js';
import { assessEligibility } from '../../../../server/domain/eligibility/eligibility.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { anyFacts, anyStandard } from '../../domain/amount/amount-world.js';
import { descendants, onlyWith, versions } from '../../domain/eligibility/eligibility-cases.js';

const isHalfChinese = (text: string): boolean => /\p{Script=Han}/u.test(toEnglish(text) ?? text);

describe('what the rules find, in English', () => {
  it('leaves no Chinese in any step of a suggested amount', () => {
    fc.assert(
      fc.property(anyFacts, anyStandard, (facts, standard) => {
        const known = { ...facts, lossFen: facts.lossFen ?? 0 };

        const { steps } = suggestAmount(known, standard);

        expect(steps.map(({ text }) => text).filter(isHalfChinese)).toEqual([]);
      }),
    );
  });

  it.each(versions)('leaves no Chinese in the findings of %s, minors included', (version) => {
    const found = assessEligibility({ ...onlyWith([]), minor: true }, version);

    const tree = descendants(found.tree);
    const texts = tree.flatMap(({ text, facts, missing }) => [
      text,
      ...facts.map(({ label }) => label),
      ...missing,
    ]);
    expect(tree.length).toBeGreaterThan(20);
    expect([...new Set(texts)].filter(isHalfChinese)).toEqual([]);
  });

  it('says why nobody can do a task, the post and the way out among it', () => {
    const hindrance = taskHindrance({
      role: 'chief',
      officeName: 'A',
      hasHigherOffice: true,
      assigneeId: null,
      holders: [],
    });

    expect(toEnglish(hindrance?.text ?? '')).toBe(
      'Nobody at A is Chief procurator; ask the system administrator to grant the post, or the higher procuratorate to name somebody',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { originalCaseKey } from '../../../server/cases/original-case-key.js';

const facts = { cause: '王某故意伤害案', handledBy: '青山县人民检察院' };

describe('originalCaseKey', () => {
  it.each([
    '青检刑诉〔2026〕7号',
    '青检刑诉[2026]7号',
    '青检刑诉【2026】7号',
    '青检刑诉（2026）７号',
    ' 青检刑诉 〔2026〕 7 号 ',
  ])('reads %s as the same number', (caseNumber) => {
    const { key, isCertain } = originalCaseKey({ ...facts, caseNumber });

    expect(key).toBe('number:青检刑诉(2026)7号');
    expect(isCertain).toBe(true);
  });

  it('keeps different numbers apart', () => {
    const keys = ['青检刑诉〔2026〕7号', '青检刑诉〔2026〕71号', '白检刑诉〔2026〕7号'].map(
      (caseNumber) => originalCaseKey({ ...facts, caseNumber }).key,
    );

    expect(new Set(keys).size).toBe(3);
  });

  it('is certain without a number only when the day is known', () => {
    const dated = originalCaseKey({ ...facts, happenedOn: '2025-11-02' });
    const undated = originalCaseKey(facts);

    expect([dated.isCertain, undated.isCertain]).toEqual([true, false]);
    expect(dated.key).not.toBe(undated.key);
  });

  it('fits its column however long the texts are', () => {
    const { key } = originalCaseKey({
      ...facts,
      cause: '案'.repeat(120),
      handledBy: '院'.repeat(120),
    });

    expect(Array.from(key)).toHaveLength(200);
  });
});

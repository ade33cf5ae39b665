import { describe, expect, it } from '@jest/globals';
import { vacancyWords, type Vacancy } from '../../../../server/domain/monitor/vacancy.js';

const nobody: Vacancy = {
  ...{ holders: 0, disabled: 0, away: 0, recused: 0, separated: 0, isAssigned: false },
};

describe('why nobody can do a task', () => {
  it.each<[Partial<Vacancy>, string]>([
    [{}, '没有人担任检察长'],
    [{ holders: 1, away: 1 }, '唯一的检察长请假且无人代理'],
    [{ holders: 2, disabled: 2 }, '2名检察长的账号都已停用'],
    [{ holders: 1, recused: 1, isAssigned: true }, '承办的检察长已回避本案'],
    [
      { holders: 3, away: 1, separated: 2 },
      '3名检察长中1人请假且无人代理、2人在本案中的职责应当与此项分离',
    ],
  ])('%j', (vacancy, words) => {
    expect(vacancyWords('检察长', { ...nobody, ...vacancy })).toBe(words);
  });
});

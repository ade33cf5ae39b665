import { describe, expect, it } from '@jest/globals';
import { JobType, Message, ResumeAt, Variable } from '../../../processes/contract.js';
import {
  jobWords,
  messageWords,
  noticeWords,
} from '../../../processes/element-templates/reference-words.js';
import {
  resumeWords,
  variableWords,
  wordOfValue,
  wordOfVariable,
} from '../../../processes/element-templates/variable-words.js';
import { domainOf, listedNames } from '../../../processes/lint/model/variable-domain.js';
import { CaseNotice } from '../../../server/notices/notify-case.js';

const listed = Object.keys(Variable).flatMap(listedNames);
const han = /\p{Script=Han}/u;

describe('the words of conditions', () => {
  it('name every variable a condition may ask, and every value it can have', () => {
    const unnamed = listed.flatMap((name) => [
      ...(han.test(wordOfVariable(name)) ? [] : [name]),
      ...(domainOf(name) ?? [])
        .filter((value) => !han.test(wordOfValue(name, value)))
        .map((value) => `${name} = ${String(value)}`),
    ]);

    expect(unnamed).toEqual([]);
  });

  it('name none that the contract does not list', () => {
    expect(Object.keys(variableWords).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('name every step where a case can come back to', () => {
    expect(Object.keys(resumeWords).sort()).toEqual([...ResumeAt.options].sort());
  });
});

describe('the words of references', () => {
  it('name every job the system does, every message and every notice', () => {
    const jobs = Object.values(JobType).filter((type) => type !== JobType.openTask);

    expect(Object.keys(jobWords).sort()).toEqual([...jobs].sort());
    expect(Object.keys(messageWords).sort()).toEqual([...Object.values(Message)].sort());
    expect(Object.keys(noticeWords).sort()).toEqual([...CaseNotice.options].sort());
  });
});

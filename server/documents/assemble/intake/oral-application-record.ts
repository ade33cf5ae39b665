import { z } from 'zod';
import type { FileApplicant } from '../../../cases/case-file.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { drafting } from '../../assembly.js';
import { day, line, optionalLine, optionalTime, orNull, prose } from '../entry-fields.js';
import { applicantData, officeData } from '../parts.js';
import { applicantNamed, assertNotFuture, concernedApplicants } from './concerned.js';
import { oralTalk } from './oral-talk.js';

/** 口头申请笔录 of who applied orally: what was filed stands as answer, what was not is written by hand. */
export const oralApplicationRecord: Assembler<'oral-application-record'> = (assembly) =>
  concernedApplicants(assembly).map((applicant) => ({
    key: applicant.personId,
    recipient: applicant.name,
    data: () => ({
      ...partiesOf(assembly, applicant),
      heldOn: applicant.filedOn,
      ...{ startedAt: null, endedAt: null, place: null, recordedBy: null },
      askedBy: orNull(assembly.file.createdByName),
      talk: oralTalk(assembly, applicant),
    }),
  }));

const Entry = z
  .strictObject({
    applicantName: line('申请人', '本案申请人的姓名'),
    heldOn: day('日期'),
    startedAt: optionalTime('开始时间'),
    endedAt: optionalTime('结束时间'),
    place: optionalLine('地点'),
    askedBy: line('询问人'),
    recordedBy: optionalLine('记录人'),
    talk: z
      .array(
        z.strictObject({
          question: prose('问'),
          answer: z
            .string()
            .trim()
            .max(4000, '答最多4000个字')
            .meta({ title: '答', control: 'prose' }),
        }),
      )
      .min(1, '至少一问')
      .max(60, '问答最多60项')
      .meta({
        title: '问答',
        control: 'rows',
        description: '没有回答的留空，由申请人当场回答后手写',
      }),
  })
  .refine(({ startedAt, endedAt }) => !startedAt || !endedAt || startedAt < endedAt, {
    path: ['endedAt'],
    error: '结束时间应晚于开始时间',
  });

/** 口头申请笔录 made by hand: with times, place and every answer, before it is printed and signed. */
export const oralApplicationDrafting = drafting('oral-application-record', {
  purpose: '记录申请人口头提出的救助申请',
  entry: Entry,
  propose: (assembly) => {
    const { applicants, createdByName } = assembly.file;
    const applicant = applicants.find(({ form }) => form === 'oral') ?? applicants[0];
    if (!applicant) return {};
    return {
      ...{ applicantName: applicant.name, heldOn: assembly.issuedOn, askedBy: createdByName },
      ...{ startedAt: null, endedAt: null, recordedBy: null },
      place: `${assembly.office.name}12309检察服务中心`,
      talk: oralTalk(assembly, applicant).map(({ question, answer }) => ({
        question,
        answer: answer ?? '',
      })),
    };
  },
  assemble: (assembly, { applicantName, heldOn, talk, ...entered }) => {
    const applicant = applicantNamed(assembly.file, applicantName);
    assertNotFuture(assembly, heldOn, '/heldOn');
    return [
      {
        key: '',
        recipient: applicant.name,
        data: () => ({
          ...partiesOf(assembly, applicant),
          heldOn,
          startedAt: orNull(entered.startedAt),
          endedAt: orNull(entered.endedAt),
          place: orNull(entered.place),
          askedBy: entered.askedBy,
          recordedBy: orNull(entered.recordedBy),
          talk: talk.map(({ question, answer }) => ({ question, answer: orNull(answer) })),
        }),
      },
    ];
  },
});

function partiesOf(assembly: Assembly, applicant: FileApplicant) {
  return {
    office: officeData(assembly),
    applicant: applicantData(applicant),
    originalCaseCause: assembly.file.originalCase.cause,
  };
}

import { z } from 'zod';
import { usualQuestions } from '../../../domain/cases/visit-questions.js';
import { drafting } from '../../assembly.js';
import {
  choice,
  day,
  filled,
  line,
  lines,
  optionalLine,
  optionalProse,
  optionalTime,
  orNull,
  prose,
  rows,
} from '../entry-fields.js';
import { assertNotFuture } from '../intake/concerned.js';
import { caseNumber, names, officeData } from '../parts.js';

const ways = ['入户走访', '当面谈话', '电话核实', '视频核实'] as const;
/** In person two officials or more go. */
const inPerson: readonly string[] = ['入户走访', '当面谈话'];

const Entry = z
  .strictObject({
    way: choice('核实方式', ways),
    heldOn: day('日期'),
    startedAt: optionalTime('开始时间'),
    endedAt: optionalTime('结束时间'),
    place: line('地点'),
    subjectName: line('被核实人'),
    subjectRelation: line('身份、关系', '例如申请人本人、邻居、村民委员会主任'),
    subjectIdentity: optionalLine('证件号码或者单位', '被核实人出示的证件或者其工作单位'),
    subjectPhone: optionalLine('联系电话'),
    staffNames: lines('核实人员', '一行一人；当面核实的不少于二人').min(1, '至少一人'),
    recorderName: line('记录人'),
    othersPresent: lines('其他在场人', '一行一人'),
    talk: rows('问答', { question: prose('问'), answer: prose('答') }, { min: 1 }),
    observation: optionalProse('查看情况', '住房、家庭状况和查看的证件、单据'),
  })
  .refine(({ startedAt, endedAt }) => !startedAt || !endedAt || startedAt < endedAt, {
    path: ['endedAt'],
    error: '结束时间应晚于开始时间',
  })
  .refine(({ way, staffNames }) => !inPerson.includes(way) || filled(staffNames).length >= 2, {
    path: ['staffNames'],
    error: '入户走访和当面谈话的核实人员不少于二人',
  });

/** 核实笔录 of one talk or visit, written down by who made it. */
export const verificationRecord = drafting('verification-record', {
  purpose: '记录走访、谈话等核实经过，由被核实人签名',
  entry: Entry,
  propose: ({ file, issuedOn }) => {
    const applicant = file.applicants[0];
    const handler = file.handlerName;
    return {
      ...{ way: '入户走访' as const, heldOn: issuedOn, startedAt: null, endedAt: null },
      place: applicant?.address ?? '',
      subjectName: applicant?.name ?? '',
      ...{ subjectRelation: '申请人本人', subjectIdentity: null },
      subjectPhone: applicant?.phone ?? null,
      staffNames: handler === null ? [] : [handler],
      ...{ othersPresent: [], observation: null },
      talk: usualQuestions.map((question) => ({ question, answer: '' })),
    };
  },
  assemble: (assembly, entered) => {
    const { file } = assembly;
    assertNotFuture(assembly, entered.heldOn, '/heldOn');
    return [
      {
        key: '',
        recipient: null,
        data: () => ({
          ...{ office: officeData(assembly), caseNumber: caseNumber(file) },
          applicantNames: names(file),
          ...{ way: entered.way, heldOn: entered.heldOn, place: entered.place },
          startedAt: orNull(entered.startedAt),
          endedAt: orNull(entered.endedAt),
          subject: {
            ...{ name: entered.subjectName, relation: entered.subjectRelation },
            identity: orNull(entered.subjectIdentity),
            phone: orNull(entered.subjectPhone),
          },
          staffNames: filled(entered.staffNames),
          recorderName: entered.recorderName,
          othersPresent: filled(entered.othersPresent),
          talk: entered.talk,
          observation: orNull(entered.observation),
          signing: null,
        }),
      },
    ];
  },
});

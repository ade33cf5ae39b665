import { z } from 'zod';
import { documentKinds } from '../../../../templates/index.js';
import { InputError } from '../../../domain/basics/errors.js';
import { drafting, type Assembly } from '../../assembly.js';
import { standingDocuments } from '../../standing-documents.js';
import {
  choice,
  day,
  filled,
  line,
  optionalLine,
  optionalProse,
  orNull,
  prose,
  rows,
  someLines,
} from '../entry-fields.js';
import { givenRelief } from '../given-relief.js';
import { caseNumber, names, officeData } from '../parts.js';

const ways = ['入户', '电话', '视频', '来院', '其他'] as const;
const states = ['已落实', '部分落实', '未落实', '未了解'] as const;

/** 回访记录 of one visit; the measures asked of others come from the letters of the case. */
export const followUpRecord = drafting('follow-up-record', {
  purpose: '救助后回访：生产生活、救助金使用、未解决的困难和帮扶措施落实情况',
  entry: z.strictObject({
    visitedOn: day('回访日期'),
    way: choice('回访方式', ways),
    place: optionalLine('回访地点'),
    visitors: someLines('回访人员'),
    interviewee: line('受访人', '姓名及与被救助人的关系'),
    household: prose('家庭成员及生产生活状况'),
    income: optionalLine('家庭收入'),
    useOfMoney: prose('救助金使用情况'),
    unmetNeeds: optionalProse('尚未解决的困难'),
    measures: rows('帮扶措施落实情况', {
      body: line('单位'),
      measure: line('措施'),
      state: choice('落实情况', states),
    }),
    wishes: optionalProse('意见和诉求'),
    nextSteps: optionalProse('后续工作'),
  }),
  propose: async (assembly) => {
    const { file, issuedOn } = assembly;
    const [first] = file.applicants;
    return {
      ...{ visitedOn: issuedOn, way: '入户' as const, place: first?.address ?? null },
      visitors: file.handlerName === null ? [] : [file.handlerName],
      ...(first === undefined ? {} : { interviewee: `${first.name}（本人）` }),
      measures: await askedMeasures(assembly),
      ...{ income: null, unmetNeeds: null, wishes: null, nextSteps: null },
    };
  },
  assemble: async (assembly, entered) => {
    const { file, issuedOn } = assembly;
    if (entered.visitedOn > issuedOn) {
      throw new InputError([{ pointer: '/visitedOn', detail: '回访日期不能晚于今天' }]);
    }
    const relief = await givenRelief(assembly);
    return [
      {
        key: '',
        recipient: null,
        data: () => ({
          ...entered,
          ...{ office: officeData(assembly), caseNumber: caseNumber(file), relief },
          beneficiaryNames: names(file),
          visitors: filled(entered.visitors),
          ...{ place: orNull(entered.place), income: orNull(entered.income) },
          ...{ unmetNeeds: orNull(entered.unmetNeeds), wishes: orNull(entered.wishes) },
          nextSteps: orNull(entered.nextSteps),
        }),
      },
    ];
  },
});

/** What the letters of the case ask of others; what came of it is not known yet. */
async function askedMeasures({ em, file }: Assembly) {
  const [letter, transfer] = [
    'comprehensive-support-letter',
    'social-assistance-transfer',
  ] as const;
  const state = '未了解' as const;
  const letters = (await standingDocuments(em, file.row.id, letter)).flatMap(({ data }) =>
    documentKinds[letter].data.parse(data).measures.map(({ body, measure }) => ({
      ...{ body, measure, state },
    })),
  );
  const transfers = (await standingDocuments(em, file.row.id, transfer)).flatMap(({ data }) => {
    const { addressee, suggestions } = documentKinds[transfer].data.parse(data);
    return suggestions.map((measure) => ({ body: addressee, measure, state }));
  });
  return [...letters, ...transfers].slice(0, 50);
}

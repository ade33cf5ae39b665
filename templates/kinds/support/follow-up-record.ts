import { z } from 'zod';
import { GivenReliefData, Line, OfficeData, On, Prose } from '../../data.js';
import { defineDocument } from '../../define.js';

/**
 * 回访记录: how a person lives after the relief: household production, income, use of the money, needs not met, measures others did
 * not carry out (fields of a local ledger, http://orisbrush.com/xqzc/snx/2023-11-07/1422009.html, M). No national interval was found.
 */
export const followUpRecord = defineDocument({
  kind: 'follow-up-record',
  group: 'support',
  title: '回访记录',
  volume: '正卷',
  recipient: '存卷',
  isNumbered: false,
  head: 'plain',
  isSealed: false,
  isServed: false,
  data: z.strictObject({
    office: OfficeData,
    caseNumber: Line,
    /** The relief that is followed up; null when none was given. */
    relief: GivenReliefData.nullable(),
    visitedOn: On,
    way: z.enum(['入户', '电话', '视频', '来院', '其他']),
    place: Line.nullable(),
    visitors: z.array(Line).min(1),
    /** Who was talked to, with the relation: 李秀兰（本人）. */
    interviewee: Line,
    beneficiaryNames: z.array(Line).min(1),
    /** Members, work and production of the household. */
    household: Prose,
    income: Line.nullable(),
    useOfMoney: Prose,
    /** Needs not met; null: none. */
    unmetNeeds: Prose.nullable(),
    /** What other bodies were asked for and what came of it. */
    measures: z.array(
      z.strictObject({
        body: Line,
        measure: Line,
        state: z.enum(['已落实', '部分落实', '未落实', '未了解']),
      }),
    ),
    /** What the person asks for or says. */
    wishes: Prose.nullable(),
    /** What the office will do next; null: nothing. */
    nextSteps: Prose.nullable(),
  }),
});

import { z } from 'zod';
import { accountNames } from '../../../cases/names.js';
import { recusalBodies, recusalGrounds, recusalOrigins } from '../../../domain/cases/recusal.js';
import { Recusal } from '../../../recusals/recusal.entity.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { choice, line, optionalDay, optionalLine, orNull, prose } from '../entry-fields.js';
import { names, officeData } from '../parts.js';
import { assertNotFuture } from './concerned.js';

/**
 * Applied by analogy, since the relief rules are silent (confidence L): 《人民检察院刑事诉讼规则》 (高检发释字〔2019〕4号) Art. 32: who asked may have
 * a rejection reviewed once, within five days of receipt (text H: https://github.com/LawRefBook/Laws , 司法解释).
 */
const byAnalogy = { title: '《人民检察院刑事诉讼规则》', reviewDays: 5 } as const;

const Entry = z
  .strictObject({
    personName: line('被申请（决定）回避人'),
    personPost: line('职务', '如：承办检察官、书记员'),
    origin: choice('回避的提出', ['申请回避', '自行回避', '决定回避']),
    requestedBy: optionalLine('提出人', '申请回避的，填写提出申请的人'),
    requestedOn: optionalDay('提出日期'),
    reasons: prose('审查情况和理由'),
    outcome: choice('决定', ['予以回避', '驳回申请']),
    decidedBy: choice('决定机关', ['检察长', '检察委员会']),
    successor: optionalLine('接替办理的人员'),
  })
  .refine(({ origin, requestedBy }) => origin !== '申请回避' || orNull(requestedBy) !== null, {
    path: ['requestedBy'],
    error: '申请回避的，应当填写提出人',
  })
  .refine(({ origin, outcome }) => outcome === '予以回避' || origin === '申请回避', {
    path: ['outcome'],
    error: '只有对回避申请才能决定驳回',
  });

/** 回避决定书 of a decision taken in the system (`extra.recusalId`). */
export const recusalDecisionOf: Assembler<'recusal-decision'> = async (assembly) => {
  const { em, file, extra } = assembly;
  const id = z.string().parse(extra['recusalId']);
  const row = await em.findOneByOrFail(Recusal, { id, caseId: file.row.id });
  const people = await accountNames(em, [row.accountId, row.successorId]);
  return paperOf(assembly, {
    ...{ personName: people.get(row.accountId) ?? '', personPost: row.post },
    ...{ origin: recusalOrigins[row.origin], requestedOn: row.requestedOn },
    requestedBy: row.requestedBy,
    reasons: `${recusalGrounds[row.ground]}。${row.reason}\n${row.decisionNote ?? ''}`.trim(),
    outcome: row.state === 'rejected' ? '驳回申请' : '予以回避',
    decidedBy: recusalBodies[row.decidedBody ?? 'chief'],
    successor: row.successorId === null ? null : (people.get(row.successorId) ?? null),
  });
};

/** 回避决定书 on somebody who works on the case, told to the applicants. */
export const recusalDecision = drafting('recusal-decision', {
  purpose: '决定办案人员回避，或者驳回回避申请',
  entry: Entry,
  propose: ({ file }) => ({
    ...(file.handlerName === null ? {} : { personName: file.handlerName }),
    personPost: '承办检察官',
    requestedBy: file.applicants[0]?.name ?? null,
    ...{ origin: '申请回避' as const, outcome: '予以回避' as const, decidedBy: '检察长' as const },
    ...{ requestedOn: null, successor: null },
  }),
  assemble: (assembly, entered) => {
    assertNotFuture(assembly, orNull(entered.requestedOn), '/requestedOn');
    return paperOf(assembly, entered);
  },
});

function paperOf(
  assembly: Assembly,
  { requestedBy, requestedOn, successor, ...decided }: z.output<typeof Entry>,
): Draft<'recusal-decision'>[] {
  const { file, issuedOn } = assembly;
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: (number) => ({
        ...{ office: officeData(assembly), number, issuedOn, ...decided },
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        requestedBy: decided.origin === '申请回避' ? orNull(requestedBy) : null,
        requestedOn: orNull(requestedOn),
        successor: decided.outcome === '予以回避' ? orNull(successor) : null,
        ...{ reviewDays: byAnalogy.reviewDays, legalBasis: [byAnalogy.title] },
      }),
    },
  ];
}

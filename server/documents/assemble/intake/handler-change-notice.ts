import { z } from 'zod';
import { HandlerAssignment } from '../../../cases/handler-assignment.entity.js';
import { accountNames } from '../../../cases/names.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { day, line, optionalLine, orNull } from '../entry-fields.js';
import { caseNumber, contact, names, officeData } from '../parts.js';

const Entry = z
  .strictObject({
    formerHandler: optionalLine('原承办人'),
    newHandler: line('变更后的承办人'),
    changedOn: day('变更日期'),
    reason: line('变更理由', '写在“因”字之后，如：原承办人工作调动'),
  })
  .refine(({ formerHandler, newHandler }) => formerHandler !== newHandler, {
    path: ['newHandler'],
    error: '变更前后的承办人不能是同一人',
  });

/** 变更承办人通知书 of a change made in the system (`extra.assignmentId`). */
export const handlerChangeNoticeOf: Assembler<'handler-change-notice'> = async (assembly) => {
  const { em, file, extra, issuedOn } = assembly;
  const id = z.string().parse(extra['assignmentId']);
  const row = await em.findOneByOrFail(HandlerAssignment, { id, caseId: file.row.id });
  const people = await accountNames(em, [row.formerId, row.handlerId]);
  return paperOf(assembly, {
    formerHandler: row.formerId === null ? null : (people.get(row.formerId) ?? null),
    newHandler: people.get(row.handlerId) ?? '',
    ...{ changedOn: issuedOn, reason: row.reason },
  });
};

/** 变更承办人通知书 to the applicants. */
export const handlerChangeNotice = drafting('handler-change-notice', {
  purpose: '告知申请人承办人已经变更',
  entry: Entry,
  propose: ({ file, issuedOn }) => ({ formerHandler: file.handlerName, changedOn: issuedOn }),
  assemble: paperOf,
});

function paperOf(
  assembly: Assembly,
  { formerHandler, newHandler, changedOn, reason }: z.output<typeof Entry>,
): Draft<'handler-change-notice'>[] {
  const { file, issuedOn } = assembly;
  return [
    {
      key: '',
      recipient: names(file).join('、'),
      data: () => ({
        ...{ office: officeData(assembly), issuedOn, newHandler, changedOn, reason },
        applicantNames: names(file),
        caseNumber: caseNumber(file),
        originalCaseCause: file.originalCase.cause,
        formerHandler: orNull(formerHandler),
        contact: { ...contact(assembly), person: newHandler },
      }),
    },
  ];
}

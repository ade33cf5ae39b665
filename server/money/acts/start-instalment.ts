import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.js';
import { parseAct } from '../../cases/parse-act.js';
import { RuleError } from '../../domain/basics/errors.js';
import { formatChineseDate } from '../../domain/basics/local-date.js';
import type { ActHandler } from '../../tasks/act.js';
import { nextShares } from '../next-shares.js';
import { taskDisbursement } from '../task-disbursement.js';

const Data = z.object({ conditionMet: z.boolean(), note: z.string().nullish() });

/** 启动下一期发放: not before the day the decision names, and only when its condition is met. */
export const startInstalment: ActHandler = async (context) => {
  const { em, actor, now, today } = context;
  const { conditionMet } = parseAct(Data, context.data);
  if (!conditionMet) throw new RuleError('WRONG_STATE', '条件未成就，不能启动下一期发放');
  const { id, caseId } = await taskDisbursement(context);
  const [next] = await nextShares(em, id);
  if (!next) throw new RuleError('WRONG_STATE', '没有下一期应发款项', { disbursementId: id });
  if (next.dueOn !== null && next.dueOn > today) {
    const due = formatChineseDate(next.dueOn);
    throw new RuleError('WRONG_STATE', `第${next.instalment}期应于${due}起发放`, {
      dueOn: next.dueOn,
    });
  }
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'start-instalment', caseId },
    ...{ subjectType: 'disbursement', subjectId: id, detail: { instalment: next.instalment } },
  });
  return {};
};

import { ResumeAt, TaskHeader } from '../../contract.js';
import type { LintRule } from '../lint-rule.js';
import { actOf } from '../model/approvals.js';
import type { ElementModel } from '../model/diagram-model.js';
import { resumeBy } from '../model/producers.js';
import { named } from './named.js';
import { law } from './sources.js';

/** An approval says where the case comes back to after a return, and where it goes on after an adjustment. */
export const approvalResumes: LintRule = {
  name: 'approval-resumes',
  severity: 'error',
  legalBasis: law.approval,
  check: ({ processes }) =>
    processes.flatMap(({ file, elements }) =>
      elements
        .filter((element) => resumeBy(actOf(element)) === 'verdict' && lacksStep(element))
        .map((task) => ({
          ...{ file, elementId: task.id },
          message: `审批${named(task)}没有写明退回后回到哪一级、调整后从哪一级继续，退回的案件会漏过审批人。请填写这两项`,
        })),
    ),
};

const lacksStep = ({ headers }: ElementModel): boolean =>
  [headers[TaskHeader.step], headers[TaskHeader.nextStep]].some(
    (step) => !ResumeAt.safeParse(step).success,
  );

import type { EntityManager } from 'typeorm';

/** Where the token of an instance stands. */
export interface ActiveStep {
  elementInstanceKey: string;
  elementId: string;
  hasTask: boolean;
}

interface Row {
  elementInstanceKey: string;
  elementId: string;
  elementType: string;
  scopeKey: string;
  scopeType: string | null;
  hasTask: number | string;
}

/** Elements that only hold others. */
const containers = ['PROCESS', 'SUB_PROCESS', 'EVENT_SUB_PROCESS', 'MULTI_INSTANCE_BODY'];

/**
 * The one token of an instance, or that at an element; refused where there are several side by side, since a step entered again would meet what is still
 * on its way, and inside a multi-instance.
 */
export async function activeStep(
  em: EntityManager,
  instanceKey: string,
  elementId: string | null,
): Promise<ActiveStep | { refusal: string }> {
  const rows = await em.query<Row[]>(
    `SELECT CAST(element.element_instance_key AS CHAR) AS elementInstanceKey,
       element.element_id AS elementId, element.element_type AS elementType,
       CAST(element.flow_scope_key AS CHAR) AS scopeKey, scope.element_type AS scopeType,
       EXISTS (SELECT 1 FROM engine_job AS job JOIN task ON task.job_key = job.job_key
         WHERE job.instance_key = element.instance_key AND task.state = 'open'
           AND job.element_instance_key = element.element_instance_key) AS hasTask
     FROM element_instance AS element
     LEFT JOIN element_instance AS scope ON scope.element_instance_key = element.flow_scope_key
     WHERE element.instance_key = ? AND element.state = 'active'`,
    [instanceKey],
  );
  const steps = rows.filter(({ elementType }) => !containers.includes(elementType));
  const at = steps.find((one) => elementId === null || one.elementId === elementId);
  if (at === undefined) return { refusal: '流程已经离开这个步骤，请刷新后再看' };
  const beside = rows.filter((one) => one.scopeKey === at.scopeKey && one !== at);
  if (beside.length > 0) return { refusal: '还有并行的步骤正在办理，不能移动流程位置' };
  if (at.scopeType === 'MULTI_INSTANCE_BODY') {
    return { refusal: '这个步骤由多份同时办理，不能移动流程位置' };
  }
  if (at.elementType === 'CALL_ACTIVITY') {
    return { refusal: '流程在被调用的子流程中，请在子流程处置' };
  }
  return {
    ...{ elementInstanceKey: at.elementInstanceKey, elementId: at.elementId },
    hasTask: Number(at.hasTask) === 1,
  };
}

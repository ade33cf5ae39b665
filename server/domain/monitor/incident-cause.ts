import { ruleCodes } from '../basics/rule-codes.js';

/**
 * Why the engine cannot go on, by its error types (Zeebe 8.5, protocol ErrorType,
 * https://github.com/camunda/camunda/blob/8.5.8/zeebe/protocol/src/main/resources/protocol.xml ).
 */
const causes: Readonly<Record<string, string>> = {
  JOB_NO_RETRIES: '程序多次处理失败',
  EXTRACT_VALUE_ERROR: '所需的流程变量缺少或者类型不对',
  IO_MAPPING_ERROR: '变量的输入输出映射算不出结果',
  CONDITION_ERROR: '没有一个分支的条件成立，或者条件算不出结果',
  CALLED_ELEMENT_ERROR: '没有找到要调用的流程',
  CALLED_DECISION_ERROR: '没有找到要调用的决策表',
  DECISION_EVALUATION_ERROR: '决策表算不出结果',
  FORM_NOT_FOUND: '没有找到任务的表单',
  UNHANDLED_ERROR_EVENT: '程序报告的差错流程图没有处理',
  MESSAGE_SIZE_EXCEEDED: '变量过大，超过引擎上限',
  RESOURCE_NOT_FOUND: '没有找到流程所需的资源',
};

/**
 * Why a step cannot go on, in words that tell nothing of persons: the rule that refused where one did (its title, since what a rule says in detail
 * may name people), else what the engine says.
 */
export function incidentCause(errorType: string, ruleCode: string | null): string {
  if (ruleCode !== null && Object.hasOwn(ruleCodes, ruleCode)) {
    return ruleCodes[ruleCode as keyof typeof ruleCodes].title;
  }
  return causes[errorType] ?? `引擎报告${errorType}`;
}

/** Why a job failed and is tried again: the rule that refused, else the world around us, since nothing else is tried again. */
export function failureCause(ruleCode: unknown): string {
  return typeof ruleCode === 'string'
    ? incidentCause('JOB_NO_RETRIES', ruleCode)
    : '数据库、引擎或者其他外部环境暂时不可用';
}

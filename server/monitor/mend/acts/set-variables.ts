import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Variable, type VariableName } from '../../../../processes/contract.js';
import { variablePolicies, type VariablePolicy } from '../../../domain/monitor/variable-policy.js';
import { Incident } from '../../../engine/incident.entity.js';
import type { Facts } from '../../stuck/stuck-kind.js';
import { inputText } from '../input-text.js';
import { instanceOwner } from '../instance-owner.js';
import type { MendCommand } from '../mend-command.js';
import { lastSeenValue } from '../last-seen-value.js';
import { planOf, refused, type MendAct, type MendInput, type PlannedCommand } from '../mend-act.js';
import { valueField } from '../value-field.js';

const unknown = '引擎不提供，无法得知';

/** 修改流程变量: one of the contract's, of the type the contract gives it, never one of money or of a decision. */
export const setVariables: MendAct = {
  async plan({ em }, input) {
    const owner = await instanceOwner(em, inputText(input, 'instanceKey') ?? '0');
    if (owner === null) return refused('流程变量', '引擎没有这个流程的记录');
    const { instanceKey, caseId, officeId, caseNumber } = owner;
    const of = { caseId, officeId };
    const name = variableOf(input);
    if (name === null) return { ...refused('流程变量', '请选择要修改的变量', of), targets };
    const policy = policyOf(name);
    const subject = `${caseNumber ?? '未编号案件'}的流程变量“${policy.name}”`;
    if (policy.rule === 'never') {
      return { ...refused(subject, `“${policy.name}”不能修改：${policy.why}`, of), targets };
    }
    const old = await lastSeenValue(em, instanceKey, name);
    const given = parsed(name, input['value']);
    const value = given.fault === null ? shown(given.value) : '请填写';
    return planOf({
      ...{ subject, ...of, targets, field: valueField(schemaOf(name)) },
      secondWhy: policy.rule === 'second' ? '这个变量影响流程的走向或者期限' : null,
      sentences: [
        `把流程变量“${policy.name}”（${name}）改为“${value}”。`,
        ...(inputText(input, 'incidentKey') === null
          ? []
          : ['随后排除异常，停下的步骤用新的值继续。']),
        old === null
          ? '引擎不提供变量原来的值，撤销时不能自动恢复。'
          : '原来的值取自最近一次任务打开时的记录，可以撤销恢复。',
      ],
      before: [{ name: policy.name, value: old === null ? unknown : shown(old.value) }],
      after: [{ name: policy.name, value }],
      refusal: owner.state === 'active' ? given.fault : '流程已经结束，无需处置',
      undo: old === null || !isPlain(old.value) ? null : { instanceKey, name, value: old.value },
      commands: [
        setting({ instanceKey, caseId, name, value: given.value }, subject),
        ...(await resolving(em, inputText(input, 'incidentKey'), caseId)),
      ],
    });
  },
  async planUndo({ em }, { undoFacts, subject }) {
    const facts = undoFacts ?? {};
    const name = variableOf(facts);
    const owner = await instanceOwner(em, inputText(facts, 'instanceKey') ?? '0');
    if (owner === null || name === null) return refused(subject, '引擎没有这个流程的记录');
    const { instanceKey, caseId, officeId } = owner;
    const value = facts['value'];
    const policy = policyOf(name);
    return planOf({
      ...{ subject, caseId, officeId },
      secondWhy: policy.rule === 'second' ? '这个变量影响流程的走向或者期限' : null,
      sentences: [`把流程变量“${policy.name}”恢复为“${shown(value)}”。`],
      after: [{ name: policy.name, value: shown(value) }],
      refusal: owner.state === 'active' ? null : '流程已经结束，不能恢复',
      commands: [setting({ instanceKey, caseId, name, value }, subject)],
    });
  },
};

/** All that may be changed, to choose from. */
const targets = Object.entries(variablePolicies)
  .filter(([, { rule }]) => rule !== 'never')
  .map(([key, { name }]) => ({ key, label: `${name}（${key}）` }));

function variableOf(input: MendInput): VariableName | null {
  const name = inputText(input, 'name') ?? '';
  return Object.hasOwn(Variable, name) ? (name as VariableName) : null;
}

const schemaOf = (name: VariableName): z.ZodType => Variable[name];

const policyOf = (name: VariableName): VariablePolicy =>
  variablePolicies[name] ?? { name, rule: 'never', why: '没有修改的规则' };

function parsed(
  name: VariableName,
  value: unknown,
): { value: Facts[string]; fault: string | null } {
  if (value === undefined) return { value: null, fault: '请填写新的值' };
  const result = schemaOf(name).safeParse(value);
  if (!result.success) return { value: null, fault: '新的值与变量的类型不符' };
  return { value: result.data as Facts[string], fault: null };
}

const setting = (
  given: { instanceKey: string; caseId: string | null; name: string; value: unknown },
  label: string,
): PlannedCommand => ({
  ...{ label, caseId: given.caseId },
  command: {
    ...{ kind: 'set-variable', scopeKey: given.instanceKey },
    ...{ name: given.name, value: given.value },
  },
});

/** The step that stands still for want of the value goes on with it. */
async function resolving(
  em: EntityManager,
  incidentKey: string | null,
  caseId: string | null,
): Promise<PlannedCommand[]> {
  if (incidentKey === null) return [];
  const incident = await em.findOneBy(Incident, { incidentKey, state: 'open' });
  if (incident === null) return [];
  const { jobKey } = incident;
  const command: MendCommand =
    jobKey === null
      ? { kind: 'resolve-incident', incidentKey }
      : { kind: 'retry-job', jobKey, incidentKey };
  return [{ label: '排除异常', caseId, command }];
}

const isPlain = (value: unknown): value is Facts[string] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** A value as people read it. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '空';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '复合值';
}

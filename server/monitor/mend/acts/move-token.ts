import type { EntityManager } from 'typeorm';
import { sourceId } from '../../../../processes/contract.js';
import { parseDiagram } from '../../../../processes/package/parse-diagram.js';
import { tokenTargets, type TokenTarget } from '../../../domain/monitor/token-targets.js';
import { releaseOfProcess } from '../../../engine/instance-release.js';
import { releaseModel } from '../../../engine/release-model.js';
import { ReleaseResource } from '../../../engine/release-resource.entity.js';
import { activeStep, type ActiveStep } from '../active-step.js';
import { inputText } from '../input-text.js';
import { instanceOwner, stepOf, type InstanceOwner } from '../instance-owner.js';
import { planOf, refused, type MendAct, type MendInput, type MendPlan } from '../mend-act.js';
import { tokenGraph } from '../token-graph.js';

const ways: Readonly<Record<TokenTarget['way'], string>> = {
  again: '重新进入',
  back: '退回',
  forward: '继续到',
};

/** 移动流程位置: one token of a process goes to another step of the same scope, over no approval, signature or payment. */
export const moveToken: MendAct = {
  async plan({ em }, input) {
    const owner = await instanceOwner(em, inputText(input, 'instanceKey') ?? '0');
    if (owner === null) return refused('流程', '引擎没有这个流程的记录');
    const of = { caseId: owner.caseId, officeId: owner.officeId };
    const at = await activeStep(em, owner.instanceKey, inputText(input, 'elementId'));
    if (owner.state !== 'active') return refused('流程', '流程已经结束，无需处置', of);
    if ('refusal' in at) return refused('流程', at.refusal, of);
    const { subject, name } = await stepOf(em, owner, at.elementId);
    const drawn = await drawing(em, owner, at);
    if (drawn === null) return refused(subject, '没有这个流程版本的流程图，不能移动', of);
    if (drawn.targets.length === 0) {
      return { ...refused(subject, noWay, of), diagram: drawn.diagram([], at.elementId) };
    }
    return moving({ owner, at: { ...at, name }, drawn, subject, input });
  },
};

const noWay = '这个步骤涉及审批、决定、用印、期限或者付款，不能从这里移动流程位置';

interface Drawn {
  targets: TokenTarget[];
  diagram: (starts: string[], end: string) => NonNullable<MendPlan['diagram']>;
}

function moving(given: {
  owner: InstanceOwner;
  at: ActiveStep & { name: string };
  drawn: Drawn;
  subject: string;
  input: MendInput;
}): MendPlan {
  const { owner, at, drawn, subject, input } = given;
  const { caseId, officeId, instanceKey } = owner;
  const targets = drawn.targets.map(({ id, name, way }) => ({
    key: id,
    label: `${ways[way]}“${name}”`,
  }));
  const target = drawn.targets.find(({ id }) => id === inputText(input, 'targetElementId'));
  const name = target?.name ?? '请选择';
  return planOf({
    ...{ subject, caseId, officeId, targets },
    secondWhy: '移动流程位置改变案件的办理步骤',
    sentences: [
      `“${at.name}”在这里结束${at.hasTask ? '，未完成的任务随之取消，没有提交的草稿不会提交' : ''}。`,
      `流程${target === undefined ? '从选定的步骤' : `${ways[target.way]}“${name}”，从那里`}继续，之后的审批一项也不减少。`,
      '已经登记的事项、已经作出的决定和已经出具的文书不变。',
    ],
    before: [{ name: '流程位置', value: at.name }],
    after: [{ name: '流程位置', value: name }],
    diagram: drawn.diagram(target === undefined ? [] : [target.id], at.elementId),
    refusal: target === undefined ? '请选择流程从哪一步继续' : null,
    commands: [
      {
        ...{ label: subject, caseId },
        command: {
          ...{ kind: 'move-token', processInstanceKey: instanceKey },
          elementId: target?.id ?? '',
          endElementInstanceKey: at.elementInstanceKey,
        },
      },
    ],
  });
}

/** The diagram the instance runs on, and where its token may go. */
async function drawing(
  em: EntityManager,
  owner: InstanceOwner,
  at: ActiveStep,
): Promise<Drawn | null> {
  const processId = sourceId(owner.processId);
  const running = { processId: owner.processId, engineVersion: owner.processVersion };
  const releaseId = await releaseOfProcess(em, running, owner.releaseId ?? '');
  const model = (await releaseModel(em.dataSource, releaseId)).get(processId);
  if (model === undefined) return null;
  const file = await em.findOneBy(ReleaseResource, { releaseId, name: model.resource });
  if (file === null) return null;
  const found = tokenGraph(await parseDiagram(file.name, file.content), processId, at.elementId);
  if (found === null) return null;
  const been = await elementsBeen(em, owner.instanceKey);
  return {
    targets: tokenTargets(found.graph, at.elementId, { been, isMoney: found.isMoney }),
    diagram: (starts, end) => ({
      ...{ xml: file.content, processName: model.name },
      ...{ starts, ends: [end] },
    }),
  };
}

async function elementsBeen(em: EntityManager, instanceKey: string): Promise<Set<string>> {
  const rows = await em.query<{ elementId: string }[]>(
    'SELECT DISTINCT element_id AS elementId FROM element_instance WHERE instance_key = ?',
    [instanceKey],
  );
  return new Set(rows.map(({ elementId }) => elementId));
}

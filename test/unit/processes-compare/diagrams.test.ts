import { describe, expect, it } from '@jest/globals';
import { changesOf, edited, shipped, told } from './versions.js';

const file = 'ordinary-review.bpmn';
const review = shipped(file);
const headOf = (id: string): string =>
  /<bpmn:[\s\S]*?\/bpmn:extensionElements>/.exec(
    review.slice(review.indexOf(`<bpmn:userTask id="${id}"`)),
  )?.[0] ?? '';

/** The diagram with one piece of the task of the deputy chief replaced. */
function withDeputy(piece: string, by: string): string {
  const head = headOf('deputy-chief-review');
  return edited(review, head, edited(head, piece, by));
}

const task = '分管副检察长审核';
const term = '<zeebe:header key="term" value="decision" />';
const days = (count: number): string =>
  `<zeebe:header key="limitWorkingDays" value="${count}" /><zeebe:header key="overdue" value="chief" />`;
const notAgreed = 'verdict = "return" or verdict = "adjust"';

/** The property, how the piece was written, how it is now, and what is told of it in both directions. */
const properties: [string, string, string, string, string, string][] = [
  ['name', 'name="分管副检察长审核"', 'name="复核"', '名称', task, '复核'],
  [
    'role',
    'candidateGroups="deputy-chief"',
    'candidateGroups="chief"',
    '岗位',
    '分管副检察长',
    '检察长',
  ],
  ['form', 'formKey="give-opinion"', 'formKey="route-manually"', '表单', '审批', '确定审批方式'],
  [
    'act',
    'key="act" value="give-opinion"',
    'key="act" value="route-manually"',
    '办理事项',
    '审批',
    '确定审批方式',
  ],
  [
    'step',
    'key="step" value="deputy-chief"',
    'key="step" value="chief"',
    '退回后从',
    '分管副检察长',
    '检察长',
  ],
  [
    'next step',
    'key="nextStep" value="chief"',
    'key="nextStep" value="end"',
    '调整后从',
    '检察长',
    '不再审批',
  ],
  [
    'term',
    term,
    term.replace('decision', 'supplement'),
    '期限',
    '作出救助决定（自受理起10个工作日）',
    '补充材料（自告知补充材料起30日）',
  ],
  [
    'legal basis',
    '最高检2014年实施意见第四条：业务部门提出意见，报检察长批准',
    '另一条',
    '法律依据',
    '最高检2014年实施意见第四条：业务部门提出意见，报检察长批准',
    '另一条',
  ],
];

describe('a diagram compared with another version', () => {
  it('has no changes when it is the same, or only written otherwise', async () => {
    const spaced = review.replaceAll('\n  ', '\n    ');

    expect(await changesOf(file, review, review)).toEqual([]);
    expect(await changesOf(file, review, spaced)).toEqual([]);
  });

  it.each(properties)(
    'tells the %s of a task, before and after',
    async (...[, piece, by, property, from, to]) => {
      const other = withDeputy(piece, by);

      const there = await changesOf(file, review, other);
      const back = await changesOf(file, other, review);

      expect(there).toMatchObject([
        { kind: 'changed', property, before: from, after: to, isTechnical: false },
      ]);
      expect(back).toMatchObject([{ property, before: to, after: from }]);
    },
  );

  it('tells working days as days, and who is told when they are over', async () => {
    const [three, two] = [3, 2].map((count) => withDeputy(term, days(count)));

    const shorter = told(await changesOf(file, three ?? '', two ?? ''));
    const instead = told(await changesOf(file, review, two ?? ''));

    expect(shorter).toEqual([`${task} → 期限 3个工作日 → 2个工作日`]);
    expect(instead).toEqual([
      `${task} → 期限 作出救助决定（自受理起10个工作日） → 2个工作日`,
      `${task} → 逾期告知 无 → 检察长`,
    ]);
  });

  it('tells a condition in words', async () => {
    const other = edited(review, notAgreed, 'verdict = "return"');

    expect(told(await changesOf(file, review, other))).toEqual([
      '是否退回或调整 → 退回或调整 → 条件 审批结果：退回或者同意但调整金额 → 审批结果：退回',
    ]);
  });

  it('tells the answer a flow stands for, its ends and the default', async () => {
    const label = edited(review, 'name="已授权决定"', 'name="受权"');
    const end = edited(
      review,
      'sourceRef="resume-level" targetRef="before-chief"',
      'sourceRef="resume-level" targetRef="before-deputy-chief"',
    );
    const other = edited(
      review,
      'default="resume-level-to-department-head-review"',
      'default="resume-level-to-before-chief"',
    );

    expect(told(await changesOf(file, review, label))).toEqual([
      '审核结果 → 受权决定 → 标签 已授权决定 → 受权',
    ]);
    expect(told(await changesOf(file, review, end))).toContain(
      '从哪一级继续 → “分管副检察长审核”前的汇合 → 终点 “检察长审批”前的汇合 → “分管副检察长审核”前的汇合',
    );
    expect(told(await changesOf(file, review, other))).toEqual([
      '从哪一级继续 → 默认流向 从哪一级继续 → 部门负责人审核 → 从哪一级继续 → “检察长审批”前的汇合',
    ]);
  });

  it('tells a renamed task once, not with every flow that leads to it', async () => {
    const other = edited(
      review,
      'id="chief-approval" name="检察长审批"',
      'id="chief-approval" name="检察长决定"',
    );

    expect(told(await changesOf(file, review, other))).toEqual([
      '检察长决定 → 名称 检察长审批 → 检察长决定',
    ]);
  });

  it('tells an explanation that comes or goes', async () => {
    const other = edited(review, /<bpmn:documentation>终审人.*<\/bpmn:documentation>/, '');

    const [gone] = await changesOf(file, review, other);

    expect(gone).toMatchObject({ property: '说明', after: null });
    expect(gone?.before).toContain('终审人调整金额后');
  });

  it('tells a step that is added or removed with all that is set of it, and the flows with it', async () => {
    const added = edited(
      review,
      '<bpmn:endEvent id="decided-by-chief"',
      '<bpmn:userTask id="second-look" name="复核"><bpmn:extensionElements><zeebe:formDefinition formKey="give-opinion" /><zeebe:assignmentDefinition candidateGroups="chief" /></bpmn:extensionElements></bpmn:userTask><bpmn:sequenceFlow id="to-second-look" sourceRef="chief-approval" targetRef="second-look" /><bpmn:endEvent id="decided-by-chief"',
    );

    const there = await changesOf(file, review, added);
    const back = await changesOf(file, added, review);

    expect(told(there)).toEqual(['added 复核', 'added 检察长审批 → 复核']);
    expect(there[0]?.after).toBe('岗位：检察长；表单：审批');
    expect(told(back)).toEqual(['removed 复核', 'removed 检察长审批 → 复核']);
  });

  it('tells another kind of step under the same id', async () => {
    const other = edited(
      review,
      '<bpmn:endEvent id="decided-by-chief" name="检察长已审批">',
      '<bpmn:intermediateThrowEvent id="decided-by-chief" name="检察长已审批">',
    ).replace(
      /(id="decided-by-chief"[\s\S]*?)<\/bpmn:endEvent>/,
      '$1</bpmn:intermediateThrowEvent>',
    );

    expect(told(await changesOf(file, review, other))).toContain('检察长已审批 → 种类 结束 → 发出');
  });

  it('tells what is only drawn elsewhere apart from everything else', async () => {
    const moved = edited(review, /(bpmnElement="chief-approval">\s*<dc:Bounds x=")\d+/, '$11');

    expect(await changesOf(file, review, moved)).toMatchObject([
      { kind: 'layout', subject: '检察长审批', property: null },
    ]);
  });

  it('marks what only the engine reads as technical, a setting nobody has a word for among it', async () => {
    const relief = shipped('relief-case.bpmn');
    const mapping = edited(
      relief,
      '<zeebe:input source="=round" target="round" />',
      '<zeebe:input source="=round + 1" target="round" />',
    );
    const assignee = withDeputy(
      '<zeebe:assignmentDefinition ',
      '<zeebe:assignmentDefinition candidateUsers="a" ',
    );
    const retries = edited(
      relief,
      'type="accept-case" retries="3"',
      'type="accept-case" retries="5"',
    );

    expect(await changesOf('relief-case.bpmn', relief, mapping)).toMatchObject([
      {
        subject: '先行救助',
        property: '传入 round',
        before: 'round',
        after: 'round + 1',
        isTechnical: true,
      },
    ]);
    expect(await changesOf('relief-case.bpmn', relief, retries)).toMatchObject([
      { subject: '受理', property: '重试次数', before: '3', after: '5', isTechnical: true },
    ]);
    const priority = edited(
      review,
      '<bpmn:userTask id="chief-approval"',
      '<bpmn:userTask id="chief-approval" startQuantity="2"',
    );
    expect(await changesOf(file, review, priority)).toMatchObject([
      { subject: '检察长审批', property: '其他设置', isTechnical: true },
    ]);
    expect(await changesOf(file, review, assignee)).toMatchObject([
      { subject: task, property: '设置 AssignmentDefinition.candidateUsers', after: 'a' },
    ]);
  });

  it('tells papers, messages, called processes and jobs by their names', async () => {
    const relief = shipped('relief-case.bpmn');
    const cases: [string, string, string][] = [
      [
        'key="documentKind" value="acceptance-notice"',
        'key="documentKind" value="review-report"',
        '文书',
      ],
      [
        'messageRef="message-supplement-received"',
        'messageRef="message-inquiry-settled"',
        '等待的消息',
      ],
      ['processId="=&#34;fast-track--', 'processId="=&#34;hearing--', '调用的流程'],
      ['type="accept-case"', 'type="assign-handler"', '系统办理'],
      ['key="notice" value="transfer"', 'key="notice" value="social-transfer"', '通知'],
    ];
    for (const [piece, by, property] of cases) {
      const changes = await changesOf('relief-case.bpmn', relief, edited(relief, piece, by));

      const [change] = changes.filter((one) => one.property === property);
      expect(change).toMatchObject({ isTechnical: false });
      expect(change?.before).not.toBe(change?.after);
      if (property !== '调用的流程')
        expect(`${change?.before}${change?.after}`).toMatch(/^\p{Script=Han}+$/u);
    }
  });
});

import { actPermissions } from './act-permissions.js';
import type { RoleId } from './roles.js';

/**
 * How the office in which a role is held, and the person, stand to what is asked about (a case, a task, an office).
 * Several may hold at once: the office above that decides a joint relief is `involved` and `higher`.
 */
export const relations = ['assigned', 'handling', 'involved', 'higher'] as const;
export type Relation = (typeof relations)[number];

/** How far a permission of a role reaches, from its own office. */
export const scopes = {
  /** Only who is the handler of the case (承办人), or the one a task is assigned to. */
  assigned: { name: '本人承办', relations: ['assigned'] },
  /** The office's own: the cases it handles, its tasks, its money, its settings. */
  own: { name: '本院', relations: ['assigned', 'handling'] },
  /** Also the cases of others in which the office assists, decides or pays. */
  case: { name: '办案院和协办院', relations: ['assigned', 'handling', 'involved'] },
  /** The office's own and that of every office below. */
  below: { name: '本院和下级院', relations: ['assigned', 'handling', 'higher'] },
  everywhere: {
    name: '办案院、协办院和上级院',
    relations: ['assigned', 'handling', 'involved', 'higher'],
  },
} as const satisfies Record<string, { name: string; relations: readonly Relation[] }>;
export type Scope = keyof typeof scopes;

export interface Permission {
  /** What is done, in Chinese, as a verb with its object. */
  name: string;
  /** Who may, by how far; a role not named may not. A role stands in one scope at most. */
  who: Partial<Record<Scope, readonly RoleId[]>>;
}

const leaders = ['department-head', 'deputy-chief', 'chief'] as const;
const finance = ['finance-clerk', 'finance-reviewer'] as const;
const overseers = ['case-supervisor', 'auditor'] as const;
const reviewers = ['handler', 'assistant', ...leaders, 'committee-secretary', 'clerk'] as const;
const staff = ['intake-clerk', ...reviewers, 'original-handler', ...finance] as const;

/**
 * Every action the API offers: who may, and how far. The only place where roles stand beside actions; the endpoints' roles, the
 * operations and the lists all ask it. Acts of user tasks stand in `act-permissions.ts`, in the office of the task.
 *
 * Machine and processes see no facts of cases (`operator`, designers, the three administrators); offices above look down only
 * to supervise and audit. No legal text lays the table down: it is the product's (design of the roles), kept apart by
 * `separation-of-duties.ts` where one person holds several roles.
 */
export const permissions = {
  'see-case': { name: '查看案件', who: { case: staff, everywhere: overseers } },
  // who reviews, who decides, who pays on a sheet of approval; not the counter and not the original case
  'see-internal-papers': {
    name: '查看内卷文书',
    who: { case: [...reviewers, ...finance], everywhere: overseers },
  },
  'see-full-identity': {
    name: '查看完整的证件号码',
    who: { assigned: ['handler'], own: ['intake-clerk', 'clerk'], case: finance },
  },
  'file-application': { name: '登记救助申请', who: { own: ['intake-clerk', 'handler'] } },
  'check-identity': { name: '核验身份', who: { own: ['intake-clerk', 'handler'] } },
  'import-cases': { name: '从全国系统导入', who: { own: ['intake-clerk', 'handler'] } },
  'search-reliefs': { name: '查找可能重复的救助', who: { own: ['intake-clerk', 'handler'] } },
  'receive-supplement': { name: '登记补充材料', who: { own: ['intake-clerk', 'handler'] } },
  // the desk gives out what it has just asked for, and has its receipt signed
  'hand-over-notice': {
    name: '当面送达补充材料通知书',
    who: { own: ['intake-clerk', 'handler', 'clerk'] },
  },
  'settle-letter': { name: '登记函询结果', who: { own: ['intake-clerk', 'handler', 'clerk'] } },
  'settle-warning': {
    name: '处理重复救助预警',
    who: { assigned: ['handler'], own: ['intake-clerk', 'department-head'] },
  },
  'terminate-case': { name: '终止办理', who: { own: ['handler', ...leaders] } },
  'draft-document': {
    name: '起草文书',
    who: { own: ['intake-clerk', 'handler', 'assistant', 'clerk'] },
  },
  'review-document': { name: '审核文书', who: { own: ['handler', ...leaders] } },
  'issue-document': { name: '出具文书', who: { own: ['handler', 'clerk', ...leaders] } },
  // what the leaders sign when it comes on the way of a draft: a revocation, a change, a recusal
  'issue-decision': { name: '出具决定书', who: { own: ['deputy-chief', 'chief'] } },
  // a paper that is no decision; a decision that was signed is the leaders' to take back
  'void-document': {
    name: '作废、更正文书',
    who: { assigned: ['handler'], own: ['clerk', ...leaders] },
  },
  'void-decision': { name: '作废、更正决定书', who: { own: ['deputy-chief', 'chief'] } },
  'file-document': { name: '将文书归档', who: { own: ['handler', 'assistant', 'clerk'] } },
  // a paper whose printing was given up; nothing on it changes
  'reprint-document': {
    name: '重新打印文书',
    who: { own: ['handler', 'assistant', 'clerk', 'department-head'] },
  },
  // a paper the check held up in a step of the process; without a handler the clerk is told and does it
  'issue-held-paper': {
    name: '更正后重新出具文书',
    who: { assigned: ['handler'], own: ['clerk'] },
  },
  'record-service': { name: '登记送达', who: { case: ['handler', 'assistant', 'clerk'] } },
  'write-remark': { name: '写工作备注', who: { case: reviewers } },
  // who handles the case goes there; the office that was asked to verify goes for it
  'record-visit': { name: '记录走访', who: { assigned: ['handler'], own: ['assistant'] } },
  'assist-visit': { name: '受托协助走访核实', who: { case: ['handler', 'assistant'] } },
  'share-phrase': { name: '维护全院常用意见', who: { own: ['clerk', ...leaders] } },
  'add-attachment': {
    name: '上传扫描件',
    who: { case: ['intake-clerk', 'handler', 'assistant', 'clerk', 'committee-secretary'] },
  },
  'void-attachment': { name: '作废扫描件', who: { assigned: ['handler'], own: ['clerk'] } },
  'ask-seal': {
    name: '申请用印',
    who: { own: ['intake-clerk', 'handler', 'assistant', 'clerk', ...finance] },
  },
  'approve-seal': { name: '审批用印', who: { own: leaders } },
  'use-seal': { name: '用印登记', who: { own: ['clerk'] } },
  'see-seal-uses': { name: '查看用印台账', who: { own: ['clerk', ...leaders], below: overseers } },
  'suspend-term': {
    name: '中止、恢复期限',
    who: { assigned: ['handler'], own: ['intake-clerk', 'department-head'] },
  },
  'ask-extension': {
    name: '申请延长期限',
    who: { assigned: ['handler'], own: ['intake-clerk', 'department-head'] },
  },
  'approve-extension': { name: '批准延长期限', who: { own: leaders } },
  'complete-term': {
    name: '登记期限办结',
    who: { own: ['intake-clerk', 'handler', 'department-head', 'clerk'] },
  },
  'supervise-terms': { name: '监督办案期限', who: { own: leaders, below: overseers } },
  // who looked at a case, told to those who answer for it, and to its subject on paper
  'see-case-readers': {
    name: '查看案件的查阅记录',
    who: { assigned: ['handler'], own: leaders, everywhere: overseers },
  },
  'print-case-readers': {
    name: '打印个人信息查阅清单',
    who: { assigned: ['handler'], own: ['department-head', 'clerk'], below: ['auditor'] },
  },
  // 审计管理 sees acts of everybody, by ids and numbers; 监督审计 those of a case it may look into
  'see-audit': { name: '查看操作记录', who: { below: ['audit-admin'] } },
  'see-case-audit': { name: '查看案件的操作记录', who: { below: ['auditor'] } },
  'see-partner-relief': {
    name: '查看其他单位救助记录',
    who: {
      own: ['intake-clerk', 'handler', 'assistant', 'department-head', 'clerk'],
      below: overseers,
    },
  },
  'enter-partner-relief': { name: '登记其他单位救助记录', who: { own: ['intake-clerk', 'clerk'] } },
  'see-funds': {
    name: '查看资金台账',
    who: { own: [...finance, 'deputy-chief', 'chief'], below: ['auditor'] },
  },
  'record-appropriation': { name: '登记拨款', who: { own: ['finance-clerk'] } },
  'settle-payments': { name: '登记支付结果', who: { own: finance } },
  // a filter and columns with a name, shown to everybody of the office
  'share-view': { name: '与本院共享列表视图', who: { own: ['clerk', ...leaders] } },
  'see-settings': {
    name: '查看设置',
    who: {
      own: [...staff, 'process-designer', 'process-publisher'],
      below: [...overseers, 'system-admin', 'security-admin', 'audit-admin'],
    },
  },
  'change-settings': { name: '起草设置变更', who: { below: ['system-admin'] } },
  'release-settings': { name: '审核发布设置变更', who: { below: ['security-admin'] } },
  // the office's own words are written where its papers are known and can be tried on them; released by somebody who sees no case
  'see-templates': {
    name: '查看文书模板',
    who: { own: ['clerk'], below: ['system-admin', 'security-admin', 'audit-admin'] },
  },
  'change-templates': {
    name: '起草文书模板',
    who: { own: ['clerk'], below: ['system-admin'] },
  },
  'release-templates': { name: '审核发布文书模板', who: { below: ['security-admin'] } },
  // designers draw, another person releases; who runs the engine and who supervises cases look on, without facts of cases
  'see-processes': {
    name: '查看流程包',
    who: { below: ['process-designer', 'process-publisher', 'operator', 'case-supervisor'] },
  },
  'design-processes': { name: '设计流程', who: { below: ['process-designer'] } },
  'release-processes': { name: '审核发布流程', who: { below: ['process-publisher'] } },
  'migrate-cases': {
    name: '迁移在办案件的流程',
    who: { below: ['process-publisher', 'operator'] },
  },
  // two desks (流程监控): supervisors see cases of their offices and nothing of machines, operators machines and no facts of cases
  'see-monitor': {
    name: '查看流程监控',
    who: { own: leaders, below: overseers },
  },
  'see-machine': { name: '查看系统运行', who: { below: ['operator'] } },
  'mend-case': {
    name: '处置停滞案件',
    who: { own: ['department-head'], below: ['case-supervisor'] },
  },
  'mend-machine': { name: '处置运行故障', who: { below: ['operator'] } },
  // a second person where money or a decision is touched
  'confirm-mend': {
    name: '复核处置',
    who: { own: ['deputy-chief', 'chief'], below: ['case-supervisor'] },
  },
  'manage-alerts': { name: '设置预警', who: { below: ['case-supervisor', 'operator'] } },
  // who is signed in and how: the security administrator's, apart from who makes accounts
  'manage-sign-in': { name: '管理人员的登录', who: { below: ['security-admin'] } },
  // 三员: the system administrator makes offices and people, the security administrator gives roles, the audit administrator looks on
  'see-people': {
    name: '查看人员和职务',
    who: { own: leaders, below: ['system-admin', 'security-admin', 'audit-admin'] },
  },
  'manage-offices': { name: '管理检察院名录', who: { below: ['system-admin'] } },
  'manage-people': { name: '管理人员账号', who: { below: ['system-admin'] } },
  'grant-roles': { name: '授予、结束职务', who: { below: ['security-admin'] } },
  // a second person for the roles of administrators: never who asked, never who receives
  'confirm-roles': { name: '复核管理职务', who: { below: ['system-admin', 'security-admin'] } },
  // who falls ill does not enter it himself
  'manage-absence': { name: '登记本院人员请假、安排代理', who: { own: leaders } },
  // 回避: whoever takes part says so; on a chief procurator the committee decides, whose secretary registers it
  'declare-recusal': { name: '自行回避', who: { case: staff } },
  'register-recusal': {
    name: '登记回避申请',
    who: { own: ['intake-clerk', 'handler', 'assistant', 'clerk'] },
  },
  'decide-recusal': { name: '决定回避', who: { case: ['chief'] } },
  'record-chief-recusal': {
    name: '登记检察委员会的回避决定',
    who: { case: ['committee-secretary'] },
  },
  // 三个规定: whoever is asked about a case writes it down; read by who handles it, the leaders and the discipline
  'record-interference': { name: '记录过问案件情况', who: { case: staff } },
  'see-interferences': {
    name: '查看过问记录',
    who: { assigned: ['handler'], own: leaders, below: ['auditor'] },
  },
  'suspend-case': { name: '中止、恢复办理', who: { assigned: ['handler'], own: leaders } },
  // by paper or by phone: what a leader decided outside is put on file by the same hands
  'enter-paper-approval': {
    name: '登记线下签批、电话审批',
    who: { own: ['handler', 'assistant', 'clerk'] },
  },
  'confirm-paper-approval': {
    name: '复核线下签批、电话审批',
    who: { own: ['handler', 'assistant', 'clerk', 'department-head'] },
  },
  'send-letter': {
    name: '发出函询、委托协助和催复',
    who: { assigned: ['handler'], own: ['clerk'] },
  },
  'change-external-number': {
    name: '变更外部案号',
    who: { own: ['intake-clerk', 'handler', 'clerk'] },
  },
  // a typing error is put right by who wrote it down or answers for it; after the decision by two
  'correct-application': {
    name: '更正登记信息',
    who: { assigned: ['handler'], own: ['intake-clerk'] },
  },
  'confirm-correction': {
    name: '确认决定后的更正',
    who: { assigned: ['handler'], own: ['intake-clerk', ...leaders] },
  },
  // cases are assigned, not picked: by name or by lot, with a reason
  'assign-case': { name: '分案、变更承办人', who: { own: leaders } },
  'urge-task': {
    name: '催办',
    who: {
      assigned: ['handler'],
      own: ['intake-clerk', 'clerk', ...leaders],
      below: ['case-supervisor'],
    },
  },
  ...actPermissions,
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as Action[];

export interface RoleEntry {
  /** Official Chinese name. */
  name: string;
  /** May the holder read facts of cases of the office? Those who run the machine or the processes may not. */
  seesCases: boolean;
}

/** Every role, held in an office with dates. */
export const roles = {
  'intake-clerk': { name: '控申接待', seesCases: true },
  handler: { name: '承办检察官', seesCases: true },
  assistant: { name: '检察官助理', seesCases: true },
  'original-handler': { name: '原案承办人', seesCases: true },
  'department-head': { name: '部门负责人', seesCases: true },
  'deputy-chief': { name: '分管副检察长', seesCases: true },
  chief: { name: '检察长', seesCases: true },
  'committee-secretary': { name: '委员会秘书', seesCases: true },
  clerk: { name: '内勤', seesCases: true },
  'finance-clerk': { name: '计财经办', seesCases: true },
  'finance-reviewer': { name: '计财复核', seesCases: true },
  'case-supervisor': { name: '案管流程监控员', seesCases: true },
  auditor: { name: '监督审计', seesCases: true },
  'process-designer': { name: '流程设计', seesCases: false },
  'process-publisher': { name: '流程发布', seesCases: false },
  'system-admin': { name: '系统管理', seesCases: false },
  'security-admin': { name: '安全管理', seesCases: false },
  'audit-admin': { name: '审计管理', seesCases: false },
  operator: { name: '技术运维', seesCases: false },
  partner: { name: '协作单位', seesCases: false },
} as const satisfies Record<string, RoleEntry>;

export type RoleId = keyof typeof roles;

export const roleIds = Object.keys(roles) as RoleId[];

/** Is the text the id of a role? */
export function isRole(text: string): text is RoleId {
  return Object.hasOwn(roles, text);
}

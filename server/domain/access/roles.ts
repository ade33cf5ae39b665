export interface RoleEntry {
  /** Official Chinese name. */
  name: string;
}

/** Every role, held in an office with dates. */
export const roles = {
  'intake-clerk': { name: '控申接待' },
  handler: { name: '承办检察官' },
  assistant: { name: '检察官助理' },
  'original-handler': { name: '原案承办人' },
  'department-head': { name: '部门负责人' },
  'deputy-chief': { name: '分管副检察长' },
  chief: { name: '检察长' },
  'committee-secretary': { name: '委员会秘书' },
  clerk: { name: '内勤' },
  'finance-clerk': { name: '计财经办' },
  'finance-reviewer': { name: '计财复核' },
  'case-supervisor': { name: '案管流程监控员' },
  auditor: { name: '监督审计' },
  'process-designer': { name: '流程设计' },
  'process-publisher': { name: '流程发布' },
  'system-admin': { name: '系统管理' },
  'security-admin': { name: '安全管理' },
  'audit-admin': { name: '审计管理' },
  operator: { name: '技术运维' },
  partner: { name: '协作单位' },
} as const satisfies Record<string, RoleEntry>;

export type RoleId = keyof typeof roles;

export const roleIds = Object.keys(roles) as RoleId[];

/** Is the text the id of a role? */
export function isRole(text: string): text is RoleId {
  return Object.hasOwn(roles, text);
}

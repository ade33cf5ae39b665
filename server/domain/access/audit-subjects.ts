import { readSubjects } from './read-subjects.js';

/** Things an entry is about, beyond those one reads. */
const otherSubjects: Readonly<Record<string, string>> = {
  application: '申请',
  'identity-check': '身份核验',
  correction: '更正登记信息',
  'national-import': '全国系统导入',
  username: '用户名',
  office: '院',
  session: '会话',
  clock: '时钟',
  supplement: '补充材料',
  'inquiry-letter': '函询函',
  disbursement: '发放',
  'payment-batch': '支付批次',
  deadline: '期限',
  'seal-request': '用印申请',
  'setting-change': '设置变更',
  'template-version': '模板版本',
  'process-migration': '流程迁移',
  'process-comment': '流程批注',
  'process-draft': '流程包草稿',
  'process-release': '流程版本',
  pdf: 'PDF文件',
  cosign: '加签',
  job: '流程作业',
  'provider-subject': '统一身份认证账号',
  recusal: '回避',
  'paper-approval': '线下签批',
  'phone-approval': '电话审批',
  assistance: '委托协助',
  remark: '工作备注',
  phrase: '常用意见',
  role: '职务',
  delegation: '委托代理',
  'visit-device': '走访设备',
  leave: '请假',
  'alert-rule': '预警规则',
};

/** The word for what an entry is about. */
export function subjectWord(subjectType: string): string {
  const known: Partial<Record<string, string>> = { ...readSubjects, ...otherSubjects };
  return known[subjectType] ?? subjectType;
}

import { readSubjects } from './read-subjects.js';

/**
 * Every act the audit records, in the words of an official, by what it is about. Whoever writes down a new act gives it a word here;
 * a test fails otherwise. Acts on terms are written down under the name of their permission.
 */
export const auditGroups = {
  session: {
    name: '登录和账号',
    actions: {
      'sign-in': '登录',
      'refuse-sign-in': '登录被拒绝',
      'sign-out': '退出登录',
      'refuse-proof': '本人验证未通过',
      'change-password': '修改本人密码',
      'reset-password': '重置他人密码',
      'enrol-second-factor': '开启两步验证',
      'remove-second-factor': '关闭两步验证',
      'renew-recovery-codes': '重新生成恢复码',
      'use-recovery-code': '使用恢复码登录',
      'reset-second-factor': '解除他人两步验证',
      'end-session': '结束会话',
      'end-other-sessions': '结束其他会话',
      'end-sessions-of-person': '结束他人全部会话',
      'link-identity': '关联统一身份认证',
      'unlink-identity': '解除统一身份认证关联',
    },
  },
  people: {
    name: '人员和权限',
    actions: {
      'create-person': '登记人员',
      'change-person': '修改人员信息',
      'disable-person': '停用人员',
      'enable-person': '恢复人员',
      'create-office': '登记院',
      'change-office': '修改院信息',
      'close-office': '撤销院',
      'ask-role': '申请授予职务',
      'grant-role': '授予职务',
      'confirm-role': '确认职务',
      'refuse-role': '驳回职务申请',
      'end-role': '终止职务',
      'enter-leave': '登记请假',
      'end-leave': '销假',
      'appoint-delegate': '委托代理',
      'end-delegation': '终止委托代理',
      'add-phrase': '增加常用意见',
      'save-signature-image': '保存手写签名图样',
      'remove-signature-image': '移除手写签名图样',
      'remove-phrase': '删除常用意见',
    },
  },
  case: {
    name: '案件',
    actions: {
      'create-application': '登记救助申请',
      'check-identity': '核验身份',
      'assign-handler': '分案',
      'change-handler': '变更承办人',
      'terminate-case': '终止办理',
      'close-case': '结案归档',
      'copy-case': '抄送案件',
      'receive-supplement': '登记补充材料',
      'hand-over-notice': '当面送达补充材料通知书',
      'settle-letter': '登记函询结果',
      'settle-warning': '处理重复救助预警',
      'enter-partner-relief': '登记其他单位救助',
      'void-partner-relief': '作废其他单位救助记录',
      'ask-recusal': '提出回避',
      'decide-recusal': '决定回避',
      'record-interference': '记录过问',
      'suspend-case': '中止办理',
      'resume-case': '恢复办理',
      'enter-paper-approval': '登记线下签批',
      'confirm-paper-approval': '复核线下签批',
      'reject-paper-approval': '退回线下签批登记',
      'enter-phone-approval': '登记电话审批',
      'confirm-phone-approval': '复核电话审批',
      'reject-phone-approval': '退回电话审批登记',
      'sign-phone-call': '补签电话审批',
      'deny-phone-call': '否认电话审批',
      'ratify-phone-call': '书面追认电话审批',
      'send-letter': '另行发函',
      'remind-letter': '催复',
      'settle-assistance': '登记委托协助结果',
      'change-external-number': '变更外部案号',
      'ask-correction': '提出更正登记信息',
      'correct-application': '更正登记信息',
      'confirm-correction': '确认更正登记信息',
      'refuse-correction': '退回更正登记信息',
      'import-cases': '从全国系统导入',
      'save-national-columns': '保存导入列对应',
      'add-remark': '写工作备注',
      'pin-remark': '置顶工作备注',
      'unpin-remark': '取消置顶工作备注',
      'withdraw-remark': '撤回工作备注',
      'take-case-along': '下载案件到移动设备',
      'open-visit-device': '在移动设备上启用离线走访',
      'sync-visit': '同步走访笔录',
      'add-attachment': '上传扫描件',
      'void-attachment': '作废扫描件',
      'withdraw-attachment': '撤回扫描件',
    },
  },
  task: {
    name: '任务',
    actions: {
      'claim-task': '签收任务',
      'release-task': '归还任务',
      'complete-task': '办结任务',
      'return-task': '退回',
      'withdraw-task': '撤回',
      'urge-task': '催办',
      'ask-cosign': '加签',
      'answer-cosign': '答复会签',
      'withdraw-cosign': '减签',
    },
  },
  term: {
    name: '期限',
    actions: {
      'suspend-term': '中止期限或者恢复计算',
      'ask-extension': '延长期限',
      'complete-term': '登记期限办结',
    },
  },
  document: {
    name: '文书和用印',
    actions: {
      'draft-document': '起草文书',
      'write-document-draft': '修改文书草稿',
      'submit-document-draft': '文书草稿送审',
      'accept-document-draft': '文书草稿审核通过',
      'return-document-draft': '退回文书草稿',
      'discard-document-draft': '废弃文书草稿',
      'issue-document': '出具文书',
      'issue-held-paper': '重新出具文书',
      'void-document': '作废文书',
      'correct-document': '更正文书',
      'file-document': '文书归档',
      'reprint-document': '重新打印文书',
      'serve-document': '登记送达',
      'seal-document': '文书用印',
      'ask-seal': '申请用印',
      'decide-seal-request': '审批用印申请',
      'withdraw-seal-request': '撤回用印申请',
      'use-seal': '用印登记',
    },
  },
  money: {
    name: '资金',
    actions: {
      'record-appropriation': '登记拨款',
      'settle-payments': '登记支付结果',
      'verify-payees': '核对领款人和账户',
      'start-instalment': '开始下一期发放',
    },
  },
  settings: {
    name: '设置和模板',
    actions: {
      'draft-settings': '起草设置变更',
      'edit-settings': '修改设置变更草稿',
      'submit-settings': '提交设置变更',
      'withdraw-settings': '撤回设置变更',
      'release-settings': '发布设置变更',
      'reject-settings': '驳回设置变更',
      'draft-template': '起草文书模板',
      'edit-template': '修改文书模板',
      'try-template': '试印文书模板',
      'discard-template': '放弃模板草稿',
      'release-template': '发布文书模板',
      'give-back-template': '退回文书模板',
      'archive-template': '停用文书模板',
      'leave-template-aside': '改用自带模板',
      'start-migration': '迁移在办案件的流程',
      'migrate-instance': '流程迁移到另一版本',
      'write-process-comment': '写流程批注',
      'correct-process-comment': '更正流程批注',
      'resolve-process-comment': '办结流程批注',
      'reopen-process-comment': '重开流程批注',
      'advance-clock': '拨快演示时钟',
    },
  },
  mend: {
    name: '处置',
    actions: {
      'order-mend': '处置停滞事项',
      'confirm-mend': '复核同意处置',
      'refuse-mend': '复核不同意处置',
      'undo-mend': '撤销处置',
    },
  },
  alerts: {
    name: '预警',
    actions: {
      'add-alert-rule': '新增预警规则',
      'change-alert-rule': '修改预警规则',
      'remove-alert-rule': '删除预警规则',
      'try-alert-rule': '试发预警',
      'renew-alert-secret': '换发预警签名密钥',
    },
  },
  monitor: {
    name: '流程监控',
    actions: {
      'note-stuck-finding': '备注停滞事项',
    },
  },
  designer: {
    name: '流程包',
    actions: {
      'draft-process': '起草流程包',
      'import-process': '导入流程包',
      'draft-process-upgrade': '随产品升级生成流程包草稿',
      'edit-process': '修改流程包草稿',
      'lock-process': '开始编辑流程包草稿',
      'unlock-process': '结束编辑流程包草稿',
      'take-process-lock': '接手编辑流程包草稿',
      'check-process': '检查流程包',
      'give-process-reasons': '说明保留检查提示的理由',
      'try-process': '试办流程包',
      'keep-process-snapshot': '保留流程包草稿的当前内容',
      'restore-process': '恢复流程包草稿',
      'submit-process': '提交流程包',
      'withdraw-process': '撤回流程包',
      'release-process': '发布流程包',
      'return-process': '退回流程包',
      'discard-process': '放弃流程包草稿',
      'retire-process': '停用流程版本',
      'export-process': '导出流程包',
    },
  },
  reading: {
    name: '查看',
    actions: {
      'reveal-identity': '查看完整证件号码',
      'read-case-card': '查看案卡对照表',
      'read-document-data': '查看文书数据',
      'preview-document-draft': '预览文书草稿',
      'check-documents': '核对文书',
      'compare-document': '对照文书',
    },
  },
  export: {
    name: '导出和核验',
    actions: {
      'request-volume': '制作案卷',
      'download-volume': '下载案卷',
      'export-seal-uses': '导出用印台账',
      'export-audit': '导出操作记录',
      'export-cases': '导出案件清单',
      'print-case-readers': '打印知情清单',
      'verify-document': '核验文书存证',
      'compare-pdf': '比对PDF文件',
    },
  },
  other: { name: '其他', actions: { 'other-act': '其他操作' } },
} as const satisfies Record<string, { name: string; actions: Record<string, string> }>;

export type AuditGroup = keyof typeof auditGroups;

const reading = Object.fromEntries(
  Object.entries(readSubjects).flatMap(([subject, name]) => [
    [`read-${subject}`, `查看${name}`],
    [`list-${subject}`, `查看${name}列表`],
  ]),
);

const words: Readonly<Record<string, string>> = {
  ...reading,
  ...Object.fromEntries(
    Object.values(auditGroups).flatMap(({ actions }) => Object.entries(actions)),
  ),
};

/** The word for an act; an act of a newer release without one is told by its code. */
export function auditWord(action: string): string {
  return words[action] ?? action;
}

export function hasAuditWord(action: string): boolean {
  return action in words;
}

/** The acts of a group, for a filter. */
export function actionsOf(group: AuditGroup): string[] {
  const own = Object.keys(auditGroups[group].actions);
  return group === 'reading' ? [...Object.keys(reading), ...own] : own;
}

/** Acts that show a reader what is in a case: those the subject of a case is told of. */
export const lookingActions: readonly string[] = [
  ...actionsOf('reading').filter((action) => !action.startsWith('list-')),
  'download-volume',
];

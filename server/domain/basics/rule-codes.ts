export interface RuleCodeEntry {
  /** HTTP status of the problem: 401 who are you, 403 not you, 404 none, 409 not in this state, 422 not with this content, 429 not so often. */
  status: 401 | 403 | 404 | 409 | 422 | 429;
  /** Constant title of the problem, for a person, in Chinese. */
  title: string;
}

/**
 * Every refusal of the rules, once: code = BPMN error code = problem type. Whoever needs a new refusal adds its row here;
 * `RuleCode` follows, so a code without status and title does not compile.
 */
export const ruleCodes = {
  ACCOUNT_LOCKED: { status: 403, title: '账号已锁定' },
  ADVANCE_OVER_CAP: { status: 422, title: '先行救助金额超过限额' },
  AMOUNT_FACTS_MISSING: { status: 422, title: '缺少测算金额所需的事实' },
  AMOUNT_INVALID: { status: 422, title: '金额不正确' },
  AMOUNT_OVER_CEILING: { status: 422, title: '救助金额超过上限' },
  AMOUNT_OVER_AWARD: { status: 422, title: '救助金额超过依法应当判决的赔偿数额' },
  APPLICATION_MISSING: { status: 422, title: '缺少救助申请' },
  BAD_CODE: { status: 401, title: '验证码不正确' },
  BAD_CREDENTIALS: { status: 401, title: '用户名或密码不正确' },
  CASE_CLOSED: { status: 409, title: '案件已办结' },
  CASE_SUSPENDED: { status: 409, title: '案件已中止办理' },
  CASE_TERMINATED: { status: 409, title: '案件已终止办理' },
  CSRF_TOKEN: { status: 403, title: '请求缺少防伪标记' },
  DATE_INVALID: { status: 422, title: '日期不正确' },
  DECISION_SIGNED: { status: 409, title: '决定已签发' },
  DELEGATION_INVALID: { status: 422, title: '不能委托代理' },
  DUPLICATE_RELIEF: { status: 409, title: '同一案件已获救助' },
  ELIGIBILITY_OPEN: { status: 422, title: '救助条件尚未查明' },
  FILE_INCOMPLETE: { status: 422, title: '卷宗材料不齐' },
  FILE_KIND: { status: 422, title: '文件类型不受支持' },
  FILE_TOO_LARGE: { status: 422, title: '文件过大' },
  FORBIDDEN: { status: 403, title: '无权操作' },
  FUNDS_SHORT: { status: 409, title: '救助资金不足' },
  HEARING_NOTICE_TOO_SHORT: { status: 422, title: '听证通知时间不足' },
  IDENTITY_INVALID: { status: 422, title: '身份证号码不正确' },
  INQUIRY_OPEN: { status: 409, title: '函询尚未办结' },
  JOIN_CASE: { status: 409, title: '应当加入已有案件' },
  LEAVE_INVALID: { status: 422, title: '不能登记请假' },
  NOT_ADJUSTABLE: { status: 422, title: '不能调整金额' },
  NOT_ELIGIBLE: { status: 422, title: '不能予以救助' },
  NOT_FOUND: { status: 404, title: '没有找到' },
  NOT_SIGNED_IN: { status: 401, title: '尚未登录' },
  NOT_URGEABLE: { status: 409, title: '不能催办' },
  NOT_WITHDRAWABLE: { status: 409, title: '不能撤回' },
  NO_HIGHER_OFFICE: { status: 422, title: '没有上一级检察院' },
  OFFICE_IN_USE: { status: 409, title: '该院尚有未了事项' },
  OFFICE_INVALID: { status: 422, title: '检察院信息不正确' },
  NUMBER_IN_USE: { status: 409, title: '外部案号已被使用' },
  PAPERS_DISAGREE: { status: 422, title: '文书内容不一致' },
  PASSWORD_CHANGE_DUE: { status: 403, title: '应当先修改密码' },
  PASSWORD_EXPIRED: { status: 403, title: '一次性密码已失效' },
  PAYEES_MISMATCH: { status: 422, title: '领款人金额与决定金额不符' },
  PHONE_APPROVAL_UNSIGNED: { status: 409, title: '电话审批尚未补签' },
  PHRASE_REFUSED: { status: 409, title: '不能保存常用意见' },
  PRINT_FAILED: { status: 409, title: '文书打印失败' },
  SECOND_FACTOR: { status: 401, title: '需要动态验证码' },
  SECOND_FACTOR_DUE: { status: 403, title: '应当先设置两步验证' },
  ROLE_INVALID: { status: 422, title: '不能授予该职务' },
  SEPARATION_OF_DUTIES: { status: 403, title: '职责应当分离' },
  SETTING_MISSING: { status: 422, title: '设置缺失或不正确' },
  STALE: { status: 409, title: '内容已被他人更新' },
  COSIGN_REFUSED: { status: 409, title: '不能会签' },
  COSIGN_OPEN: { status: 409, title: '会签尚未答复' },
  TASK_NOT_OPEN: { status: 409, title: '任务已不在办理中' },
  TASK_TAKEN: { status: 409, title: '任务已被他人领取' },
  TEMPLATE_DATA: { status: 422, title: '文书数据不完整' },
  TEMPLATE_INVALID: { status: 422, title: '模板不能发布' },
  TOO_MANY_REQUESTS: { status: 429, title: '请求过于频繁' },
  UNSAFE_FILE: { status: 422, title: '流程文件不安全或不完整' },
  VIRUS_FOUND: { status: 422, title: '文件中发现病毒' },
  WAGE_MISSING: { status: 422, title: '没有可用的职工平均工资' },
  WARNINGS_OPEN: { status: 409, title: '重复救助预警尚未处理' },
  WORK_OPEN: { status: 409, title: '名下尚有未办结事项' },
  WRONG_STATE: { status: 409, title: '当前状态不允许此操作' },
} as const satisfies Record<string, RuleCodeEntry>;

export type RuleCode = keyof typeof ruleCodes;

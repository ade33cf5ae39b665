/** Texts of 文书核对. */
export const checkScreens = {
  checks: {
    title: '文书核对',
    agree: '核对了{{papers}}份文书、{{rules}}项内容，没有发现不一致',
    disagree: '核对了{{papers}}份文书，发现{{count}}处需要处理',
    ownAgree: '与本案其他文书和登记内容一致。',
    rules: '核对内容',
    again: '重新核对',
    beforeBlocked: '提交后将出具的文书与登记或者其他文书不一致，请先更正，再提交',
    beforeWarned: '提交后将出具的文书有以下提示，请核对后再提交',
    goOn: '已核对，继续提交',
    jump: '查看《{{title}}》',
    jumpHere: '在预览中查看“{{words}}”',
    held: '流程中未能出具的文书',
    heldSince: '停止于',
    issueAgain: '重新出具',
    issuing: '正在重新出具',
    issueHint: '先更正不一致的内容，再重新出具。',
  },
};

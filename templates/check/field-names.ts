/** By subject, each a list of `field=name`. */
const words = [
  // 各文书共有
  'office=检察院 shortName=简称 number=发文字号 issuedOn=成文日期 name=名称、姓名',
  'caseNumber=案号 legalBasis=法律依据 contact=联系人 addressee=主送 person=人 phone=电话',
  'address=住址、地址 title=标题 reasons=理由 reason=理由 remark=备注 facts=事实',
  'findings=查明的情况 text=内容 content=内容 conclusion=结论 article=条款 role=职务、环节',
  'on=日期 opinion=意见 verdict=结果 note=说明 attachments=附件 filedOn=立案日期',
  'filledOn=填表日期 body=正文 outcome=结果 result=结果 state=状态 place=地点 way=方式',
  'form=形式 path=审批方式 persons=人员 people=人员 members=成员 steps=步骤 source=来源',
  'rules=规定 purpose=用途、事由 purposes=用途 cause=案由 decision=决定 relief=救助',
  // 当事人
  'applicants=申请人 applicant=申请人 applicantNames=申请人姓名 applicantName=申请人姓名',
  'sex=性别 birthOn=出生日期 identityName=证件名称 identityNumber=证件号码',
  'maskedIdentity=证件号码（遮盖） maskedAccount=账号（遮盖） relation=与被害人关系、身份',
  'representative=代理人 victim=被害人 harm=受害后果 isMinor=是否未成年人',
  'concernsMinor=是否涉及未成年人 household=家庭成员 income=收入 ableToWork=劳动能力',
  'annualIncomeFen=年收入 loss=损失 losses=损失 compensation=赔偿情况 hardship=生活困难',
  'socialAssistance=社会救助情况 diagnosis=诊断 treatment=治疗 hospital=医院',
  // 原案
  'originalCase=原案 originalCaseCause=原案案由 originalCaseNumber=原案案号 handledBy=办理机关',
  'origin=来源 liableAbility=赔偿能力 caseTitle=案件名称',
  // 材料、受理、线索
  'materials=材料 missing=尚缺材料 copies=份数 pages=页数 submittedBy=提交人',
  'submittedVia=提交方式 receivedOn=收到日期 receivedBy=接收人 acceptedOn=受理日期',
  'appliedOn=申请日期 requestedFen=申请金额 requestedOn=请求日期 requestedBy=请求人',
  'request=请求 requestNumber=请示文号 hasApplied=是否已经申请 foundBy=发现人',
  'clueSource=线索来源 clueFrom=线索移送单位 clueFoundOn=发现线索日期',
  'reviewDays=审查期限（工作日） supplementDays=补充期限 dueOn=届满日期 completeBy=补齐期限',
  'decisionDueOn=决定期限届满日 decisionWorkingDays=决定期限（工作日） termDays=期限（日）',
  'terms=期限 startedOn=起算日期',
  // 承办
  'handlerName=承办人 formerHandler=原承办人 newHandler=现承办人 assignedOn=分案日期',
  'successor=接任者 substitute=代收人 recorderName=记录人 hostName=主持人 askedBy=询问人',
  'signedBy=签发人 signedOn=签发日期 signer=签收人 toDepartment=接收部门',
  'fromDepartment=移送部门 approve=批准 approval=批准 approverName=批准人 changedOn=变更日期',
  'changes=变更事项 departure=离任 departureReason=不采纳的理由',
  // 审查、金额
  'situation=适用情形 proposal=拟办意见 proposedBy=提出人 amountFen=救助金额',
  'advanceFen=先行救助金额 advancePaidFen=已先行救助金额',
  'advanceToRecoverFen=应追回的先行救助金额 ownFigureFen=承办人意见金额 ownAmountFen=本院金额',
  'suggestedLowFen=测算下限 suggestedHighFen=测算上限 suggestedPointFen=测算参考金额',
  'lowFen=下限 highFen=上限 ceilingFen=救助上限 capFen=限额 monthlyWageFen=月平均工资',
  'wageSource=工资来源 standardSource=标准来源 weight=权重 calculation=测算过程',
  'awardLeftFen=判决未获赔偿 exceptionReason=突破上限的理由 duplicateCheck=重复救助核查',
  'measures=措施 measure=措施 urgency=急迫情形 isUrgent=是否急迫 emergency=急迫情形',
  'phoneApproval=电话批准 opinions=各环节意见 plcOpinion=政法委意见 conditions=条件 basis=依据',
  // 联合救助
  'jointShares=各院分担 officeName=检察院名称 shareFen=分担金额 mode=联合方式',
  'higherOfficeName=上级检察院 totalFen=总额 ownShareFen=本院分担',
  // 听证、集体研究
  'hearing=听证 hearingOn=听证日期 hearingAt=听证时刻 heldOn=举行日期 startedAt=开始时刻',
  'endedAt=结束时刻 listeners=听证员 listenerNames=听证员姓名 isPublic=是否公开 topics=议题',
  'attendees=出席人员 othersPresent=其他到场人员 talk=问答 statements=陈述',
  'majorityOpinion=多数意见 votes=表决 supportVotes=赞成票 opposeVotes=反对票 oppose=反对',
  'abstain=弃权 plannedOn=拟定日期 chairName=主持人 questions=问题',
  // 决定、送达
  'decidedOn=决定日期 decidedBy=决定人 decisionNumber=决定书文号 document=文书 papers=文书',
  'servedOn=送达日期 servers=送达人 witness=见证人 tries=送达经过 trackingNumber=邮件号',
  'postedOn=交寄日期 returnedOn=退回日期 receiptNumber=回执号 leftInPlace=留置情况 item=事项',
  'before=原内容 after=变更为 by=决定机关 writtenAt=制作时间 release=支取办法 endedOn=终止日期',
  'until=截止日期',
  // 发放
  'payees=领款人 payee=领款人 payeeName=领款人 bank=开户银行 account=账户、账号 holder=户名',
  'instalments=分期发放 custody=代管 custodian=代管人 custodyKind=代管方式 arrivedOn=到账日期',
  'collectAt=领取地点 fundSource=资金来源 payments=发放记录 paidOn=发放日期 paidFen=已发放金额',
  'unpaidFen=未发放金额 decidedFen=决定金额 orderedBy=经办人 confirmedBy=复核人',
  'registeredBy=登记人 registeredOn=登记日期 recoverFen=追回金额 payBackBy=退回期限',
  'paidUnder=发放依据 useOfMoney=使用情况',
  // 帮扶、回访、归档
  'needs=需求 need=需求 unmetNeeds=未满足的需求 suggestions=建议 visitedOn=回访日期',
  'proposals=建议措施 addressees=主送 personNames=人员姓名 beneficiaryNames=被救助人',
  'transfer=转账 visitors=回访人 interviewee=受访人 nextSteps=后续措施 reportedOn=反馈日期',
  'transferredOn=移送日期 transferNumber=移送文号 replyBy=回复期限 returnTo=回执寄往',
  'wishes=诉求 views=意见 items=各项 printedOn=打印日期 printedBy=打印人 recordedOn=登记日期',
  'recordedBy=登记人 events=经过 field=项目',
  // 笔录、函件、卷宗
  'question=问 answer=答 speaker=发言人 record=记录 view=意见 subject=事项 identity=身份',
  'requirement=要求 whereTo=前往何处 marks=标记 task=事项 personName=姓名 personPost=职务',
  'signing=签名情况 readBy=核对方式 signatures=签名 post=身份 image=手写签名 signedOn=签名日期',
  'isAgreed=是否认可 remark=被走访人意见 photos=照片',
  'staffNames=工作人员 observation=观察情况 letterNumber=函件文号 letterOn=函件日期',
  'doneOn=完成日期 checks=核实情况 minors=未成年人 description=情况说明 receivedFen=已获金额',
  'holds=是否符合 split=分配 others=其他人员 noticeOn=通知日期 registerBy=登记期限',
  'addresseeRole=受文人身份 approver=批准人 calledOn=通话日期 calledAt=通话时刻',
  'callerName=通话人 confirmation=补签 answer=答复 checked=复核 matter=请示事项 reporterName=反馈人',
  'contactPerson=联系人 contactPhone=联系电话 citation=引用条文 closedOn=办结日期',
  'endReason=终结理由 remaining=尚待办理的事项 outer=正卷 inner=内卷 volumeName=卷名',
  'externalNumber=业务系统案号 paperCount=件数 pageCount=页数 entries=目录 firstPage=起页',
  'lastPage=止页 sections=部分 rows=各行 left=左栏 right=右栏 value=内容 label=名称',
];

const names = new Map(
  words
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Chinese name of a field of the data, by its own name; the name itself where nobody has given one. */
export function fieldName(field: string): string {
  return names.get(field) ?? field;
}

import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import type { Answers } from '../pages/FormFields.js';
import type { RandomPerson } from './random-person.js';

const today = toLocalDate(new Date());

/** Where a payee's money goes: an account of their own, for one that two cases share is a warning to settle first. */
const accountOf = ({ bankAccount }: RandomPerson): Answers => ({
  开户银行: '江河农村商业银行青阳支行',
  银行账号: bankAccount,
});

export const complete: Answers = { 审核结果: '材料齐全，予以受理' };

/** What the handler found at the home of somebody severely injured by a crime. */
const found: Answers = {
  走访和核实经过: '入户走访，询问申请人、邻居和村民委员会，查看病历和费用清单。',
  核实结论: '申请人重伤二级，医疗费用由家庭借款支付，被告人无赔偿能力。',
  依据的救助情形: '第一项 刑事被害人重伤或者严重残疾，无法获得赔偿',
  查明的事实: {
    原案为刑事案件: '属实',
    被害人重伤或者严重残疾: '属实',
    加害人没有赔偿能力: '属实',
    因案件造成生活困难: '属实',
  },
  不予救助的情形: {},
  实际损失: '600000',
  已获赔偿和其他救助: '0',
  其中医疗费用: '80000',
  法院依法应当判决的赔偿数额: '900000',
  '申请人过错程度（%）': '0',
  生活困难程度: '特别困难',
  家庭月收入: '1500',
  家庭人口: '4',
  需要抚养赡养的人数: '2',
  其中未成年人数: '0',
};

export const examined = (yuan: string): Answers => ({
  ...found,
  初步意见: '予以救助',
  承办人拟定金额: yuan,
  下一步: '核实完毕，提出审查意见',
});

export const proposed = (person: RandomPerson, yuan: string): Answers => ({
  下一步: '提出审查意见，报送审批',
  审查意见: '予以救助',
  救助金额: yuan,
  偏离测算区间或者超过上限的理由: '参照同类案件，并考虑后续治疗和抚养支出。',
  ...accountOf(person),
  认定的事实和依据: '符合救助条件，面临急迫生活困难，拟予救助。',
});

/** The same with what stands in the way of relief. */
export const examinedInVain: Answers = {
  ...found,
  核实结论: '申请人已经得到合理补偿，不符合救助条件。',
  不予救助的情形: { '已经通过社会救助等措施，得到合理补偿、救助': '属实' },
  初步意见: '不予救助',
  下一步: '核实完毕，提出审查意见',
};

export const refusalProposed: Answers = {
  下一步: '提出审查意见，报送审批',
  审查意见: '不予救助',
  不予救助的理由: '已经得到合理补偿，不符合救助条件。',
  认定的事实和依据: '申请人已经得到合理赔偿。',
};

export const agreed: Answers = { 审批意见: '同意', 意见内容: '同意承办部门意见。' };

export const sealed: Answers = { 用印日期: today, 用印经办人: '内勤' };

export const served = ({ name }: RandomPerson): Answers => ({
  送达方式: '直接送达',
  送达日期: today,
  签收身份: '本人',
  签收人: name,
});

export const payeeChecked = (person: RandomPerson): Answers => ({
  ...accountOf(person),
  已核对领款人身份: true,
  核对人员: '承办检察官、检察官助理',
});

export const ordered: Answers = { 支付日期: today, 支付方式: '银行转账' };

export const confirmed: Answers = { '复核无误，同意支付': '是' };

export const receipted: Answers = { 签领日期: today, 收据编号: '收据1', 见证人: '检察官助理' };

export const emergency = (person: RandomPerson, yuan: string): Answers => ({
  核实结果: '情况属实，报请审批',
  已核对申请人身份: true,
  伤情和诊断: '颅脑损伤，需立即手术。',
  医疗救治费用: '80000',
  先行救助金额: yuan,
  发放金额: yuan,
  ...accountOf(person),
});

export const decidedTogether: Answers = {
  研究形式: '检察委员会',
  会议日期: today,
  会议地点: '本院会议室',
  主持人: '检察长',
  出席人员: '检察长、分管副检察长、委员甲、委员乙',
  同意票数: '4',
  反对票数: '0',
  弃权票数: '0',
  会议决定: '同意',
  会议意见: '一致同意承办部门意见。',
};

export const sentToPlc: Answers = { 报送日期: today };

export const approvedByPlc: Answers = {
  政法委收到日期: today,
  政法委答复日期: today,
  政法委审核意见: '同意',
  意见内容: '同意。',
  扫描件编号: '扫描件1',
};

export const fundsRequested: Answers = {
  申请日期: today,
  申请文号: '财请1号',
  资金来源: '逐案核拨',
};

/** A voucher is booked once: each person has their own. */
export const fundsArrived = (person: RandomPerson, yuan: string): Answers => ({
  到账日期: today,
  到账金额: yuan,
  资金来源: '逐案核拨',
  凭证编号: `拨付${person.bankAccount}`,
});

export const refusalExplained: Answers = {
  释法说理日期: today,
  '说明的事实、理由和法律依据': '逐项说明不予救助的理由和依据。',
  申请人意见: '表示理解。',
  是否转介社会救助: '是',
};

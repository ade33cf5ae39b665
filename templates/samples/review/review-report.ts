import type { DocumentSamples } from '../define.js';
import {
  bareOriginalCase,
  barePerson,
  mother,
  office,
  originalCase,
  payees,
  situation,
  son,
  victim,
} from '../people.js';

/** Sample data of `review-report`. */
export const reviewReportSamples: DocumentSamples<'review-report'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    origin: '依申请',
    acceptedOn: '2026-03-09',
    applicants: [mother, son],
    victim,
    originalCase,
    request: '申请人称，女儿遇害后家庭失去唯一稳定收入，外孙年幼在读，请求给予国家司法救助。',
    requestedFen: 80_000_00,
    checks: [
      {
        on: '2026-03-11',
        way: '入户走访',
        result:
          '承办人到柳河镇石桥村走访，申请人住土木结构平房三间，家中无大件电器，靠三亩承包地和零工维持生活。',
      },
      {
        on: '2026-03-12',
        way: '询问原案承办检察官',
        result:
          '王某到案后未赔偿，名下无房产、车辆、存款。\n王某父母年迈务农，无代为赔偿意愿和能力。',
      },
      {
        on: '2026-03-12',
        way: '向民政部门核实',
        result: '申请人家庭未纳入最低生活保障，未获得其他救助。',
      },
    ],
    household: {
      members: 3,
      ableToWork: 1,
      minors: 1,
      annualIncomeFen: 14_600_00,
      description: '申请人李秀兰患慢性病，丈夫早年去世；外孙陈小禾就读小学五年级，其父下落不明。',
    },
    loss: { totalFen: 436_210_00, description: '其中丧葬费、死亡赔偿金及抢救费用由判决确认。' },
    compensation: { receivedFen: 0, description: '经执行未受偿。' },
    conditions: {
      rules: '《人民检察院开展国家司法救助工作细则》',
      conclusion: '属于一般不予救助的情形，予以救助须说明特殊理由并经集体研究',
      missing: [],
      findings: [
        {
          article: '第七条第三项',
          text: '刑事案件被害人因犯罪死亡，依靠其收入生活的近亲属生活困难',
          holds: '符合',
          basis: null,
          conditions: [
            {
              text: '刑事案件被害人受到犯罪侵害',
              holds: '符合',
              basis: '原案为刑事案件：查明属实',
            },
            {
              text: '案件无法侦破、已过追诉时效、加害人死亡或者没有赔偿能力',
              holds: '符合',
              basis: '加害人没有赔偿能力：查明属实',
            },
          ],
        },
        {
          article: '第八条第一项',
          text: '对案件发生有重大过错',
          holds: '不存在',
          basis: '查明不属实',
          conditions: [],
        },
        {
          article: '第八条第四项',
          text: '在诉讼中主动放弃民事赔偿请求，或者拒绝加害人及其近亲属赔偿',
          holds: '存在',
          basis: '查明属实',
          conditions: [],
        },
      ],
      exceptionReason:
        '申请人不知被害人留有外孙一名，仅就本人份额放弃赔偿请求，放弃的数额不足损失的一成。\n外孙年幼，无人抚养，不予救助显失公平。',
    },
    duplicateCheck:
      '经核对本院记录并函询青溪县人民法院、青溪县公安局、青溪县司法局，未发现申请人就本案获得过国家司法救助。',
    hearing: '2026年3月16日举行听证，三名听证员一致认为应予救助。',
    calculation: {
      ownFigureFen: 60_000_00,
      suggestedLowFen: 50_000_00,
      suggestedPointFen: 62_500_00,
      suggestedHighFen: 75_000_00,
      ceilingFen: 258_597_00,
      monthlyWageFen: 7_183_25,
      wageSource: '本省2025年度城镇单位就业人员平均工资',
      standardSource: '青溪县国家司法救助金测算办法（青检办〔2026〕3号）',
      awardLeftFen: 436_210_00,
      advancePaidFen: 20_000_00,
      steps: [
        {
          text: '经核实属于特别困难，以职工月平均工资7,183.25元的6至9个月为基础',
          ...{ lowFen: 43_099_50, highFen: 64_649_25, weight: null },
        },
        {
          text: '考虑未成年人1人的学习和成长费用，增加1个月工资7,183.25元',
          ...{ lowFen: 50_282_75, highFen: 71_832_50, weight: null },
        },
        {
          text: '家庭人均月收入405.55元，当地最低生活支出800.00元，收入达到其300%的不计分，得100.0分',
          ...{ lowFen: 50_282_75, highFen: 71_832_50, weight: 30 },
        },
        {
          text: '不得超过人民法院依法应当判决的赔偿数额436,210.00元减去已获赔偿、救助0.00元后的436,210.00元',
          ...{ lowFen: 50_282_75, highFen: 71_832_50, weight: null },
        },
      ],
      split: [
        { name: '李秀兰', amountFen: 31_300_00 },
        { name: '陈小禾', amountFen: 31_200_00 },
      ],
      departure: '承办人意见金额在参考区间以内，无需说明偏离理由。',
    },
    proposal: {
      verdict: '予以救助',
      situation,
      amountFen: 60_000_00,
      reasons:
        '申请人系刑事案件被害人近亲属，依靠被害人收入生活，加害人无赔偿能力，家庭生活困难，放弃赔偿请求有特殊原因。',
      payees,
    },
    handlerName: '周明远',
    reportedOn: '2026-03-17',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕13号',
    origin: '线索移送',
    acceptedOn: '2026-03-09',
    applicants: [barePerson],
    victim: null,
    originalCase: bareOriginalCase,
    request: '申请人因伤就医，请求救助。',
    requestedFen: null,
    checks: [{ on: '2026-03-11', way: '电话询问', result: '申请人称已与侵害人达成和解。' }],
    household: {
      members: 4,
      ableToWork: 3,
      minors: 0,
      annualIncomeFen: null,
      description: '家庭生活未因案件发生明显困难。',
    },
    loss: { totalFen: 6_300_00, description: '医疗费。' },
    compensation: { receivedFen: 30_000_00, description: '和解赔偿款已付清。' },
    conditions: {
      rules: '《人民检察院开展国家司法救助工作细则》',
      conclusion: '尚有事实待查，不能得出结论',
      missing: ['无力承担医疗救治费用', '因案件造成生活困难'],
      findings: [
        {
          article: '第八条第六项',
          text: '已经通过社会救助等措施，得到合理补偿、救助',
          holds: '存在',
          basis: '查明属实',
          conditions: [],
        },
        {
          article: '第三条',
          text: '同一当事人在同一案件中已获国家司法救助（同一案件只救助一次）',
          holds: '待核实',
          basis: null,
          conditions: [],
        },
      ],
      exceptionReason: null,
    },
    duplicateCheck: '未发现重复救助。',
    hearing: null,
    calculation: null,
    proposal: {
      verdict: '不予救助',
      situation: null,
      amountFen: 0,
      reasons: '申请人已获得合理赔偿，依照第八条第六项，一般不予救助。',
      payees: [],
    },
    handlerName: '周明远',
    reportedOn: '2026-03-17',
  },
};

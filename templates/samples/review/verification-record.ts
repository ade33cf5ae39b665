import type { DocumentSamples } from '../define.js';
import { handwriting, office } from '../people.js';

/** Sample data of `verification-record`. */
export const verificationRecordSamples: DocumentSamples<'verification-record'> = {
  full: {
    office,
    caseNumber: '青溪检控申救〔2026〕12号',
    applicantNames: ['李秀兰', '陈小禾'],
    way: '入户走访',
    heldOn: '2026-03-06',
    startedAt: '10:00',
    endedAt: '11:20',
    place: '青溪县柳河镇石桥村三组26号',
    subject: {
      name: '刘福生',
      relation: '石桥村村民委员会主任',
      identity: '柳河镇石桥村村民委员会',
      phone: '13900000031',
    },
    staffNames: ['周明远', '何静'],
    recorderName: '何静',
    othersPresent: ['李秀兰'],
    talk: [
      {
        question: '李秀兰家有几口人，靠什么生活？',
        answer: '现在只有她和外孙两个人。地已经流转出去，一年租金一千多元，主要靠低保。',
      },
      {
        question: '陈晓梅生前给家里寄钱吗？',
        answer: '每个月都寄，村里人都知道。\n她出事以后，这份钱就断了。',
      },
      {
        question: '李秀兰的身体怎么样，有没有劳动能力？',
        answer: '有慢性病，常年吃药，干不了重活。',
      },
      { question: '还有没有要补充的？', answer: '没有了，孩子上学的事请你们多关心。' },
    ],
    signing: {
      ...{ readBy: '已向本人宣读', isAgreed: true, remark: '希望孩子能继续上学。' },
      signedOn: '2026-03-06',
      signatures: [
        { post: '被走访人', name: '刘福生', image: handwriting, reason: null },
        { post: '在场人', name: '李秀兰', image: null, reason: '不识字，已捺印于纸质附页' },
        { post: '询问人', name: '周明远', image: handwriting, reason: null },
        { post: '记录人', name: '何静', image: handwriting, reason: null },
      ],
      photos: ['住房外观', '低保证和药费单据'],
    },
    observation:
      '住房为砖木结构平房两间，屋顶有渗漏；室内无大件家用电器。查看了低保证、病历和药费单据。',
  },
  sparse: {
    office,
    caseNumber: '青溪检控申救〔2026〕13号',
    applicantNames: ['赵德顺'],
    way: '电话核实',
    heldOn: '2026-03-06',
    startedAt: null,
    endedAt: null,
    place: '青溪县人民检察院',
    subject: { name: '赵德顺', relation: '申请人本人', identity: null, phone: null },
    staffNames: ['周明远'],
    recorderName: '何静',
    othersPresent: [],
    talk: [{ question: '是否获得过赔偿？', answer: '没有。' }],
    observation: null,
    signing: null,
  },
};

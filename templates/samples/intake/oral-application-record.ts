import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, barePerson, mother, office, originalCase } from '../people.js';

/** Sample data of `oral-application-record`. */
export const oralApplicationRecordSamples: DocumentSamples<'oral-application-record'> = {
  full: {
    office,
    heldOn: '2026-03-02',
    startedAt: '09:30',
    endedAt: '10:20',
    place: '青溪县人民检察院12309检察服务中心',
    askedBy: '何静',
    recordedBy: '郑小满',
    applicant: mother,
    originalCaseCause: originalCase.cause,
    talk: [
      {
        question:
          '我们是青溪县人民检察院的工作人员。申请国家司法救助一般应当提交书面申请，书面申请确有困难的可以口头提出，由我们记录。你为什么不能书面申请？',
        answer: '我没有上过学，不会写字。',
      },
      {
        question: '现在向你宣读《国家司法救助权利义务告知书》。你是否清楚，是否申请回避？',
        answer: '我听清楚了，不申请回避。',
      },
      {
        question: '请讲你的基本情况以及与被害人的关系。',
        answer:
          '我叫李秀兰，1979年6月14日出生，住青溪县柳河镇石桥村三组26号。被害人陈晓梅是我女儿。',
      },
      { question: '你因什么案件、受到什么损害申请救助？', answer: originalCase.facts },
      {
        question: '你的救助请求和理由是什么？',
        answer:
          '女儿在世时打工养活我和外孙。现在家里只有我种三亩地，一年收入不到六千元，外孙还在读书。\n请求检察院给予救助。',
      },
      {
        question: '你是否已经获得赔偿、补偿或者其他救助？',
        answer: '没有。法院判的赔偿一分钱也没有执行到。',
      },
      { question: '你还有什么要补充的？', answer: '没有了。' },
    ],
  },
  sparse: {
    office,
    heldOn: '2026-03-02',
    startedAt: null,
    endedAt: null,
    place: null,
    askedBy: null,
    recordedBy: null,
    applicant: barePerson,
    originalCaseCause: bareOriginalCase.cause,
    talk: [
      {
        question: '你的救助请求和理由是什么？',
        answer: '我被人打伤以后不能干活，家里没有收入，请求救助。',
      },
      { question: '你是否已经获得赔偿、补偿或者其他救助？', answer: null },
    ],
  },
};

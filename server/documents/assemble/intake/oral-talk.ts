import type { FileApplicant } from '../../../cases/case-file.js';
import { formatChineseDate } from '../../../domain/basics/local-date.js';
import { formatYuan } from '../../../domain/basics/money.js';
import type { Assembly } from '../../assembly.js';

export interface QuestionAndAnswer {
  question: string;
  /** Null when it was not filed: nobody may answer for the applicant. */
  answer: string | null;
}

/** The questions of an oral application, with what the clerk typed of the answers when filing it. */
export function oralTalk(
  { file, office }: Assembly,
  applicant: FileApplicant,
): QuestionAndAnswer[] {
  const { facts, liableAbility } = file.originalCase;
  const materials = applicant.materials.map(({ name, copies }) => `${name}${copies}份`);
  return [
    {
      question: `我们是${office.name}的工作人员。申请国家司法救助一般应当提交书面申请，书面申请确有困难的，可以口头提出，由我们记录。你为什么不能提交书面申请？`,
      answer: null,
    },
    {
      question: '《国家司法救助权利义务告知书》已经交给你（向你宣读），你是否清楚，是否申请回避？',
      answer: null,
    },
    {
      question: '请讲你的基本情况以及与被害人的关系。',
      answer: introduction(applicant, file.originalCase.victimName),
    },
    { question: '你因什么案件、受到什么损害申请救助？', answer: facts },
    { question: '加害人（责任人）有没有赔偿能力？', answer: liableAbility },
    { question: '你是否已经获得赔偿、补偿或者其他救助？', answer: null },
    { question: '你的救助请求和理由是什么？', answer: requestOf(applicant) },
    {
      question: '你提交了哪些材料？',
      answer: materials.length === 0 ? null : `${materials.join('；')}。`,
    },
    { question: '以上所讲是否属实，还有什么要补充的？', answer: null },
  ];
}

function introduction(
  { name, birthOn, address, phone, relation }: FileApplicant,
  victimName: string | null,
): string {
  const self = [
    `我叫${name}`,
    ...(birthOn === null ? [] : [`${formatChineseDate(birthOn)}出生`]),
    ...(address === null ? [] : [`住${address}`]),
    ...(phone === null ? [] : [`联系电话${phone}`]),
  ];
  const tie = relation === '本人' ? '本人' : `${victimName ?? ''}的${relation}`;
  return `${self.join('，')}。我是被害人${tie}。`;
}

const requestOf = ({ request, requestedFen }: FileApplicant): string =>
  requestedFen === null ? request : `${request}\n请求救助${formatYuan(requestedFen)}。`;

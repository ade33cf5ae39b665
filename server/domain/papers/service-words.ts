export interface WayEntry {
  name: string;
  /** What a try by this way can end in. */
  outcomes: readonly ServiceOutcome[];
  /** Does somebody sign a receipt for it? */
  isSigned: boolean;
  /** Which day counts as that of service. */
  servedOn: string;
  source: string;
  confidence: 'H' | 'M' | 'L';
}

export const serviceOutcomes = {
  served: '已送达',
  refused: '拒绝签收',
  absent: '未见受送达人',
  returned: '退回',
  pending: '已交付，等待结果',
} as const;
export type ServiceOutcome = keyof typeof serviceOutcomes;

const criminalProcedure = '刑事诉讼法第一百零七条，http://uianet.net/dictionary/b6480841.html';
const civilProcedure = '民事诉讼法（2021年修正）第八十七条至第九十一条，参照';
const electronicSource = `${civilProcedure}，http://www.hpgipv.com/laws-272477.html`;

/**
 * Ways of service (送达方式). Post is laid down for procuratorates (最高检 2014-12-30, H); a paper handed over or left by 刑事诉讼法 第一百
 * 零七条; for the others, and for the day that counts, the civil procedure is followed by analogy (M). No text lets a relief
 * paper be served by public notice: it is not offered.
 */
export const serviceWays = {
  direct: {
    ...{ name: '直接送达', outcomes: ['served', 'refused', 'absent'], isSigned: true },
    ...{ servedOn: '签收之日', source: criminalProcedure, confidence: 'H' },
  },
  left: {
    ...{ name: '留置送达', outcomes: ['served'], isSigned: false },
    ...{ servedOn: '留置之日', source: criminalProcedure, confidence: 'H' },
  },
  post: {
    name: '邮寄送达',
    outcomes: ['pending', 'absent', 'refused', 'returned', 'served'],
    ...{ isSigned: true, servedOn: '回执上注明的收件之日', confidence: 'H' },
    source:
      '人民检察院以邮寄方式送达文书的规定（2014年12月30日），https://github.com/LawRefBook/Laws',
  },
  entrusted: {
    name: '委托送达',
    outcomes: ['pending', 'served', 'refused', 'absent', 'returned'],
    ...{ isSigned: true, servedOn: '签收之日', source: civilProcedure, confidence: 'M' },
  },
  electronic: {
    ...{ name: '电子送达', outcomes: ['served', 'returned'], isSigned: false },
    ...{ servedOn: '信息到达受送达人系统之日', source: electronicSource, confidence: 'M' },
  },
} as const satisfies Record<string, WayEntry>;
export type ServiceWay = keyof typeof serviceWays;

/**
 * Who may sign: the addressee, an adult of the household (not the opposing party), a representative, or who is responsible where the
 * addressee works (same sources as the ways). `unclassified`: only in records from before the quality was asked for.
 */
export const signers = {
  self: '本人',
  household: '同住成年家属',
  guardian: '法定代理人',
  agent: '委托代理人',
  employer: '所在单位负责人员',
} as const;
export type NamedSigner = keyof typeof signers;
export type Signer = NamedSigner | 'unclassified';

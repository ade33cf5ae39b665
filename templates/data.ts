import { z } from 'zod';
import { maxFen, type Fen } from '../server/domain/basics/money.js';

/** A line of text that is not blank. */
export const Line = z.string().max(500).regex(/\S/u, '不能为空');

/** Text of one or several paragraphs, separated by line breaks. */
export const Prose = z.string().max(20_000).regex(/\S/u, '不能为空');

/** A PNG of handwriting as an address of data; nothing is ever fetched for it. */
export const Handwriting = z
  .string()
  .max(100_000)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/, '应为PNG图片');

/** A calendar date in Shanghai, 'YYYY-MM-DD'. */
export const On = z.iso.date();

/** Time of day in Shanghai, 'HH:mm'. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 09:30 的形式');

/** Integer fen, not negative. */
export const AmountFen = z.int().min(0).max(maxFen);

/** The office that issues the document. */
export const OfficeData = z.strictObject({
  /** Full name as on its seal, e.g. 青溪县人民检察院. */
  name: Line,
  /** Short name as used in document numbers, e.g. 青溪. */
  shortName: Line,
});

/** Legal representative (法定代理人) or agent (委托代理人) of an applicant. */
export const RepresentativeData = z.strictObject({
  name: Line,
  /** e.g. 法定代理人（祖母）, 委托代理人. */
  relation: Line,
  identityNumber: Line.nullable(),
  phone: Line.nullable(),
});

/** A person who asks for relief. Numbers are full here; a template masks what its reader need not see. */
export const ApplicantData = z.strictObject({
  name: Line,
  sex: z.enum(['男', '女']).nullable(),
  birthOn: On.nullable(),
  /** What the number is called: 公民身份号码, 护照号码 … */
  identityName: Line,
  identityNumber: Line.nullable(),
  address: Line.nullable(),
  phone: Line.nullable(),
  /** Relation to the victim: 本人, 父亲, 配偶 … */
  relation: Line.nullable(),
  representative: RepresentativeData.nullable(),
});

/** A person concerned, in one row of an inner form. */
export const ConcernedPersonData = z.strictObject({
  name: Line,
  /** The number, of other documents than identity cards with the name of the document before it. */
  identityNumber: Line.nullable(),
  birthOn: On.nullable(),
  phone: Line.nullable(),
  relation: Line.nullable(),
  address: Line.nullable(),
  /** Name of the legal representative or agent. */
  representative: Line.nullable(),
});

/** The person hurt by the crime or civil wrong; null in a document when the applicant is the victim. */
export const VictimData = z.strictObject({
  name: Line,
  sex: z.enum(['男', '女']).nullable(),
  birthOn: On.nullable(),
  /** What was done to the person: 死亡, 重伤二级 … */
  harm: Line,
});

/** The case (原案) the relief comes from. */
export const OriginalCaseData = z.strictObject({
  /** Name of the case, e.g. 王某某故意伤害案. */
  cause: Line,
  caseNumber: Line.nullable(),
  /** Who handled it: 本院, a court … */
  handledBy: Line,
  facts: Prose,
});

/** One of the situations of Art. 7 that the case was found to be. */
export const SituationData = z.strictObject({
  /** Article and item, e.g. 第七条第一项. */
  article: Line,
  text: Line,
});

/** Who gets which amount, and how. */
export const PayeeData = z.strictObject({
  name: Line,
  /** The number, of other documents than identity cards with the name of the document before it. */
  identityNumber: Line.nullable(),
  bank: Line.nullable(),
  account: Line.nullable(),
  amountFen: AmountFen,
  /** Plan of instalments in words, null when paid at once. */
  instalments: Line.nullable(),
  /** Custodian and manner of custody in words, null when the payee keeps the money. */
  custody: Line.nullable(),
});

/** One opinion on the approval path; a step not taken yet or not needed stands there with nulls and is struck. */
export const OpinionData = z.strictObject({
  /** Name of the step, e.g. 部门负责人意见. */
  role: Line,
  name: Line.nullable(),
  verdict: z.enum(['同意', '同意并调整金额', '退回', '不同意', '报请研究']).nullable(),
  opinion: Prose.nullable(),
  on: On.nullable(),
});

/** Relief decided earlier, as letters to others quote it. */
export const GivenReliefData = z.strictObject({
  /** Who decided: 本院, or the name of another office. */
  by: Line,
  number: Line,
  on: On,
  amountFen: AmountFen.min(1),
});

/** A person in a letter whose readers need not have the whole number. */
export const MaskedPersonData = z.strictObject({
  name: Line,
  /** The number with its middle hidden. */
  maskedIdentity: Line.nullable(),
  address: Line.nullable(),
});

/** Where the reader may ask. */
export const ContactData = z.strictObject({ person: Line, phone: Line, address: Line });

/** Full citations, e.g. 《人民检察院开展国家司法救助工作细则》第七条第一项. */
export const LegalBasisData = z.array(Line).min(1);

/** Does the money of the payees make up the whole? Zod check for schemas with both. */
export function sharesMakeTotal(shares: readonly { amountFen: Fen }[], totalFen: Fen): boolean {
  return shares.reduce((sum, { amountFen }) => sum + amountFen, 0) === totalFen;
}

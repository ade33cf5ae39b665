import { Not } from 'typeorm';
import { z } from 'zod';
import type { LocalDate } from '../../../domain/basics/local-date.js';
import { InputError } from '../../../domain/basics/errors.js';
import { addWorkingDays } from '../../../domain/terms/calendar.js';
import { workingDays } from '../../../domain/terms/day-counts.js';
import { InquiryLetter } from '../../../inquiries/inquiry-letter.entity.js';
import { openLetters } from '../../../inquiries/open-letters.js';
import { drafting, type Assembler, type Assembly, type Draft } from '../../assembly.js';
import { LegalDocument } from '../../document.entity.js';
import { day, filled, lines } from '../entry-fields.js';
import { contact, names, officeData } from '../parts.js';

const Entry = z.strictObject({
  agencies: lines('催复的单位', '一行一个；只能是本案已函询、尚未回复的单位').min(
    1,
    '至少写明一个单位',
  ),
  replyBy: day('回复期限'),
});

/** Working days an agency gets after the reminder, unless the drafter says otherwise; the product's own. */
const daysToReply = workingDays(3);

/** 催复函, one to each agency chosen of those that have not answered; each names its own 函询函. */
export const inquiryReminder = drafting('inquiry-reminder', {
  purpose: '催请尚未回复函询函的单位答复',
  refusal: async (assembly) =>
    (await openAgencies(assembly)).length === 0 ? '本案没有尚未回复的函询函' : null,
  entry: Entry,
  propose: async (assembly) => {
    const { issuedOn, deps } = assembly;
    const replyBy = addWorkingDays(issuedOn, daysToReply, deps.calendar);
    return {
      agencies: await openAgencies(assembly),
      ...(replyBy === 'pending' ? {} : { replyBy }),
    };
  },
  assemble: async (assembly, { agencies, replyBy }) => {
    if (replyBy <= assembly.issuedOn) {
      throw new InputError([{ pointer: '/replyBy', detail: '回复期限应在今天之后' }]);
    }
    const letters = await lettersTo(assembly, [...new Set(filled(agencies))]);
    return letters.map((letter, index) => paperTo(assembly, letter, String(index + 1), replyBy));
  },
});

/** 催复函 on one letter, of a reminder registered in the system (`extra.letterId`, `extra.replyBy`). */
export const inquiryReminderOf: Assembler<'inquiry-reminder'> = async (assembly) => {
  const { em, file, extra } = assembly;
  const { letterId, replyBy } = Extra.parse(extra);
  const where = { id: letterId, caseId: file.row.id };
  const { agency } = await em.findOneByOrFail(InquiryLetter, where);
  const [letter] = await lettersTo(assembly, [agency]);
  return letter === undefined ? [] : [paperTo(assembly, letter, '', replyBy)];
};

const Extra = z.object({ letterId: z.string(), replyBy: z.string() });

function paperTo(
  assembly: Assembly,
  { agency, number, sentOn }: { agency: string; number: string; sentOn: LocalDate },
  key: string,
  replyBy: LocalDate,
): Draft<'inquiry-reminder'> {
  const { file, issuedOn } = assembly;
  return {
    ...{ key, recipient: agency },
    data: (own) => ({
      ...{ office: officeData(assembly), number: own, issuedOn, addressee: agency },
      ...{ letterNumber: number, letterOn: sentOn, personNames: names(file), replyBy },
      contact: contact(assembly),
    }),
  };
}

async function openAgencies({ em, file }: Assembly): Promise<string[]> {
  const letters = await openLetters(em, { caseId: file.row.id });
  return [...new Set(letters.map(({ agency }) => agency))];
}

/** The latest letter to each of these agencies; every one must still be open and have its paper. */
async function lettersTo(assembly: Assembly, agencies: readonly string[]) {
  const { em, file } = assembly;
  const open = await openAgencies(assembly);
  const papers = await em.find(LegalDocument, {
    select: { recipient: true, number: true, issuedOn: true },
    where: { caseId: file.row.id, kind: 'inquiry-letter', state: Not('void') },
    order: { seq: 'DESC' },
  });
  return agencies.map((agency, index) => {
    const paper = papers.find(({ recipient }) => recipient === agency);
    if (!open.includes(agency) || !paper?.number) {
      const detail = `“${agency}”没有尚未回复的函询函；尚未回复的有：${open.join('、')}`;
      throw new InputError([{ pointer: `/agencies/${String(index)}`, detail }]);
    }
    return { agency, number: paper.number, sentOn: paper.issuedOn };
  });
}

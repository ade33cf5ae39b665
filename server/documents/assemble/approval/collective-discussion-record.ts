import { z } from 'zod';
import { CollectiveMeeting } from '../../../cases/collective-meeting.js';
import { collectiveBodies } from '../../../domain/authority/authority.js';
import { RuleError } from '../../../domain/basics/errors.js';
import type { Assembler } from '../../assembly.js';
import { caseNumber, names, officeData, textOf } from '../parts.js';
import { linesOf, statementsOf } from '../text-lines.js';

const decisions = {
  approve: '同意',
  adjust: '同意救助，调整金额',
  return: '退回补充',
  refuse: '不予救助',
} as const;

/** What was proposed before the body met and after: the case has only what stands today. */
const Extra = z.object({ reportedFen: z.int().nullable(), decidedFen: z.int().nullable() });

/** 集体研究记录, of the meeting as it was recorded. */
export const collectiveDiscussionRecord: Assembler<'collective-discussion-record'> = (assembly) => {
  const { file, extra } = assembly;
  const parsed = CollectiveMeeting.safeParse(file.findings['collective-decision']?.data);
  if (!parsed.success) throw new RuleError('WRONG_STATE', '尚未登记集体研究决定');
  const { body, heldOn, attendees, views = '', verdict, opinion, ...meeting } = parsed.data;
  const isGrant = file.row.proposal !== 'refuse';
  const { reportedFen, decidedFen } = Extra.parse(extra);
  const gives = isGrant && (verdict === 'approve' || verdict === 'adjust');
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        ...{ office: officeData(assembly), caseNumber: caseNumber(file) },
        ...{ body: collectiveBodies[body], heldOn },
        ...peopleOf(parsed.data),
        reporterName: meeting.reporter?.trim() || (file.handlerName ?? file.createdByName),
        attendees: linesOf(attendees),
        applicantNames: names(file),
        originalCaseCause: file.originalCase.cause,
        proposal: {
          verdict: isGrant ? '予以救助' : '不予救助',
          amountFen: isGrant ? reportedFen : null,
          reasons: textOf(file.findings.proposal?.data, 'basis'),
        },
        views: statementsOf(views).map(({ name, text }) => ({ name, view: text })),
        votes: votesOf(parsed.data),
        decision: decisions[verdict],
        amountFen: gives ? decidedFen : null,
        opinion,
      }),
    },
  ];
};

const votesOf = ({ approveVotes, opposeVotes, abstainVotes }: CollectiveMeeting) => ({
  ...{ approve: approveVotes, oppose: opposeVotes, abstain: abstainVotes },
});

/** Where and under whom, as far as it was noted. */
const peopleOf = ({ place, chair, recorder }: CollectiveMeeting) => ({
  place: place?.trim() || null,
  chairName: chair?.trim() || null,
  recorderName: recorder?.trim() || null,
});

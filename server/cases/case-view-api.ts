import { z } from 'zod';
import { CaseSummary } from './case-summary-view-api.js';
import { DisbursementView, MoneyView } from './money-view-api.js';
import { ApplicantView, OriginalCaseView } from './people-view-api.js';
import {
  CaseDocumentView,
  CaseTaskView,
  PositionView,
  TermView,
  TimelineEntry,
  WaitView,
} from './progress-view-api.js';
import {
  DecisionView,
  DuplicateMatch,
  EligibilityView,
  FindingView,
  SuggestionView,
} from './review-view-api.js';
import {
  AssistanceView,
  HearingView,
  InquiryLetterView,
  JointShareView,
  SupplementView,
} from './side-work-view-api.js';

const Instant = z.iso.datetime();

/** Everything a person who may see the case sees of it. */
export const CaseView = CaseSummary.omit({ applicants: true }).extend({
  version: z.int(),
  release: z.string(),
  proposal: z.enum(['grant', 'refuse']).nullable(),
  terminatedAt: Instant.nullable(),
  terminationReason: z.string().nullable(),
  originalCase: OriginalCaseView,
  applicants: z.array(ApplicantView),
  findings: z.array(FindingView),
  eligibility: EligibilityView.nullable(),
  suggestion: SuggestionView.nullable(),
  position: z.array(PositionView),
  timeline: z.array(TimelineEntry),
  terms: z.array(TermView),
  documents: z.array(CaseDocumentView),
  decisions: z.array(DecisionView),
  disbursements: z.array(DisbursementView),
  money: MoneyView,
  tasks: z.array(CaseTaskView),
  waits: z.array(WaitView),
  duplicates: z.array(DuplicateMatch),
  supplements: z.array(SupplementView),
  inquiries: z.array(InquiryLetterView),
  hearings: z.array(HearingView),
  assistances: z.array(AssistanceView),
  jointShares: z.array(JointShareView),
});
export type CaseView = z.infer<typeof CaseView>;

import { z } from 'zod';
import { TermView } from '../deadlines/term-view-api.js';
import { UsedSettingView } from '../settings/used-setting-api.js';
import { unsignedStates } from '../domain/cases/phone-approval.js';
import { CaseSummary } from './case-summary-view-api.js';
import { KeyGroupsView } from './key-groups-view-api.js';
import { DisbursementView, MoneyView } from './money-view-api.js';
import { ApplicantView, OriginalCaseView } from './people-view-api.js';
import {
  CaseDocumentView,
  CaseTaskView,
  PositionView,
  TimelineEntry,
  WaitView,
} from './progress-view-api.js';
import {
  DecisionView,
  EligibilityView,
  FindingView,
  SuggestionView,
  WarningView,
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
  /** Does who asks follow the case (关注)? */
  starred: z.boolean(),
  /** An approval by phone waits for its signature, or was denied; null: neither. */
  unsignedCall: z.enum(unsignedStates).nullable(),
  release: z.string(),
  proposal: z.enum(['grant', 'refuse']).nullable(),
  terminatedAt: Instant.nullable(),
  terminationReason: z.string().nullable(),
  /** When a case that stands still should go on. */
  resumePlannedOn: z.string().nullable(),
  originalCase: OriginalCaseView,
  applicants: z.array(ApplicantView),
  findings: z.array(FindingView),
  eligibility: EligibilityView.nullable(),
  keyGroups: KeyGroupsView,
  suggestion: SuggestionView.nullable(),
  /** Who studies a major case of the handling office today; null where the office has not set it. */
  collectiveBody: z.string().nullable(),
  position: z.array(PositionView),
  timeline: z.array(TimelineEntry),
  terms: z.array(TermView),
  /** Dated settings as the case used them. */
  settings: z.array(UsedSettingView),
  documents: z.array(CaseDocumentView),
  decisions: z.array(DecisionView),
  disbursements: z.array(DisbursementView),
  money: MoneyView,
  tasks: z.array(CaseTaskView),
  waits: z.array(WaitView),
  warnings: z.array(WarningView),
  supplements: z.array(SupplementView),
  inquiries: z.array(InquiryLetterView),
  hearings: z.array(HearingView),
  assistances: z.array(AssistanceView),
  jointShares: z.array(JointShareView),
});
export type CaseView = z.infer<typeof CaseView>;

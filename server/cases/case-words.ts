/** The closed lists of words of the case tables. */
export type CaseOrigin = 'application' | 'ex-officio' | 'clue-transfer';
export type CaseOutcome =
  'granted' | 'refused' | 'abandoned' | 'transferred' | 'settled' | 'terminated';
export type Proposal = 'grant' | 'refuse';
/** `reviewing`: a higher office that is asked about a dissent. */
export type CasePart = 'handling' | 'assisting' | 'joint' | 'reviewing';
export type ApplicationForm = 'written' | 'oral' | 'on-behalf' | 'none';
export type HearingState = 'requested' | 'declined' | 'approved' | 'planned' | 'held' | 'departed';
export type AssistanceTask = 'verify' | 'serve' | 'social';
export type AssistanceState = 'sent' | 'accepted' | 'returned' | 'reported';
/** `proposed` on the way up, `joined` by the highest office, `decided` once it is owed. */
export type JointShareState = 'proposed' | 'joined' | 'declined' | 'decided';

/** By law (法定代理) or by power of attorney (委托代理). */
export type AgentAuthority = 'statutory' | 'entrusted';

/** A material not there yet: the applicant brings it, or the office collects it (由本院调取). */
export interface MissingMaterialRow {
  item: MaterialRow['item'];
  name: string;
  by: 'applicant' | 'office';
}

export interface MaterialRow {
  item: string;
  name: string;
  copies: number;
}

/** What is found out about a case; one shape of `data` a kind. */
export type FindingKind =
  | 'filing'
  | 'materials'
  | 'proof'
  | 'emergency'
  | 'phone-approval'
  | 'duplicate-check'
  | 'verification'
  | 'eligibility'
  | 'suggestion'
  | 'routing-facts'
  | 'proposal'
  | 'manual-route'
  | 'collective-decision'
  | 'dissent'
  | 'joint-request'
  | 'plc-submission'
  | 'plc-opinion'
  | 'explanation'
  | 'assistance'
  | 'hearing'
  | 'decision'
  | 'file-completion';

/** Outcomes as papers and files name them. */
export const caseOutcomeNames: Record<CaseOutcome, string> = {
  granted: '予以救助',
  settled: '予以救助',
  refused: '不予救助',
  abandoned: '视为放弃申请',
  transferred: '移送其他单位办理',
  terminated: '终止办理',
};

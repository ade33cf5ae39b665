import { Account } from '../accounts/account.entity.js';
import { LinkedIdentity } from '../accounts/oidc/linked-identity.entity.js';
import { FormerPassword } from '../accounts/passwords/former-password.entity.js';
import { RoleAssignment } from '../accounts/role-assignment.entity.js';
import { RecoveryCode } from '../accounts/second-factor/recovery-code.entity.js';
import { SecondFactor } from '../accounts/second-factor/second-factor.entity.js';
import { Session } from '../accounts/session.entity.js';
import { ArchiveAnchor } from '../archive/archive-anchor.entity.js';
import { ArchiveEntry } from '../archive/archive-entry.entity.js';
import { Attachment } from '../attachments/attachment.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AuditLink } from '../audit/audit-link.entity.js';
import { BackupRun } from '../backup/backup-run.entity.js';
import { CaseCorrection } from '../corrections/case-correction.entity.js';
import { AlertDelivery } from '../monitor/alerts/alert-delivery.entity.js';
import { AlertRule } from '../monitor/alerts/alert-rule.entity.js';
import { AlertTold } from '../monitor/alerts/alert-told.entity.js';
import { HealthSample } from '../monitor/health/health-sample.entity.js';
import { ProgramHeartbeat } from '../monitor/health/program-heartbeat.entity.js';
import { MonitorCount } from '../monitor/overview/monitor-count.entity.js';
import { MonitorTerm } from '../monitor/overview/monitor-term.entity.js';
import { MonitorStep } from '../monitor/overview/monitor-step.entity.js';
import { MonitorPlace } from '../monitor/overview/monitor-place.entity.js';
import { MonitorRound } from '../monitor/overview/monitor-round.entity.js';
import { MendCommandRow } from '../monitor/mend/mend-command.entity.js';
import { MendOrder } from '../monitor/mend/mend-order.entity.js';
import { StuckFinding } from '../monitor/stuck/stuck-finding.entity.js';
import { StuckLook } from '../monitor/stuck/stuck-look.entity.js';
import { NationalColumns } from '../national-import/national-columns.entity.js';
import { NationalImport } from '../national-import/national-import.entity.js';
import { NationalImportRow } from '../national-import/national-import-row.entity.js';
import { IdentityCheck } from '../identity/identity-check.entity.js';
import { Application } from '../cases/application.entity.js';
import { Assistance } from '../cases/assistance.entity.js';
import { CaseFinding } from '../cases/case-finding.entity.js';
import { CaseOffice } from '../cases/case-office.entity.js';
import { Decision } from '../cases/decision.entity.js';
import { HandlerAssignment } from '../cases/handler-assignment.entity.js';
import { Hearing } from '../cases/hearing.entity.js';
import { JointShare } from '../cases/joint-share.entity.js';
import { OriginalCase } from '../cases/original-case.entity.js';
import { Person } from '../cases/person.entity.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import { ExternalNumberChange } from '../cases/external-number-change.entity.js';
import { CaseReminder } from '../inquiries/case-reminder.entity.js';
import { Interference } from '../interferences/interference.entity.js';
import { PaperApproval } from '../paper-approvals/paper-approval.entity.js';
import { PhoneAnswer } from '../paper-approvals/phone-answer.entity.js';
import { PhoneCall } from '../paper-approvals/phone-call.entity.js';
import { Recusal } from '../recusals/recusal.entity.js';
import { CaseSuspension } from '../suspensions/case-suspension.entity.js';
import { ClockOffset } from './clock-offset.entity.js';
import { DeadlineEvent } from '../deadlines/deadline-event.entity.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { ProcessDraftEditor } from '../designer/process-draft-editor.entity.js';
import { ProcessDraftFile } from '../designer/process-draft-file.entity.js';
import { ProcessDraftSnapshot } from '../designer/process-draft-snapshot.entity.js';
import { ProcessDraft } from '../designer/process-draft.entity.js';
import { TemplateVersion } from '../document-templates/template-version.entity.js';
import { DocumentCounter } from '../documents/document-counter.entity.js';
import { DocumentEvent } from '../documents/document-event.entity.js';
import { DocumentDraft } from '../documents/drafts/document-draft.entity.js';
import { LegalDocument } from '../documents/document.entity.js';
import { PrintTrouble } from '../documents/printing/print-trouble.entity.js';
import { DuplicateWarning } from '../duplicates/duplicate-warning.entity.js';
import { PartnerRelief } from '../duplicates/partner-relief.entity.js';
import { PayeeAccount } from '../duplicates/payee-account.entity.js';
import { ElementInstance } from '../engine/element-instance.entity.js';
import { EngineCheck } from '../engine/check/engine-check.entity.js';
import { EngineGone } from '../engine/check/engine-check.entity.js';
import { EngineJob } from '../engine/engine-job.entity.js';
import { EngineTimer } from '../engine/engine-timer.entity.js';
import { FeedPosition } from '../engine/feed.entity.js';
import { FeedBatch } from '../engine/feed.entity.js';
import { FeedQuarantine } from '../engine/feed.entity.js';
import { FlowTaken } from '../engine/flow-taken.entity.js';
import { Incident } from '../engine/incident.entity.js';
import { MessageWait } from '../engine/message-wait.entity.js';
import { OutboxRow } from '../engine/outbox-row.entity.js';
import { ProcessInstance } from '../engine/process-instance.entity.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { ReleaseForm } from '../engine/release-form.entity.js';
import { ReleaseProcess } from '../engine/release-process.entity.js';
import { ReleaseResource } from '../engine/release-resource.entity.js';
import { ReleaseSource } from '../engine/release-source.entity.js';
import { IntakeDraft } from '../intake/intake-draft.entity.js';
import { IntakeScan } from '../intake/intake-scan.entity.js';
import { InquiryLetter } from '../inquiries/inquiry-letter.entity.js';
import { LiveChange } from '../live/live-change.entity.js';
import { AdvanceRecovery } from '../money/advance-recovery.entity.js';
import { Disbursement } from '../money/disbursement.entity.js';
import { FundBalance } from '../money/fund-balance.entity.js';
import { LedgerEntry } from '../money/ledger-entry.entity.js';
import { PayeeShare } from '../money/payee-share.entity.js';
import { PaymentBatch } from '../money/payment-batch.entity.js';
import { PaymentInstruction } from '../money/payment-instruction.entity.js';
import { PaymentOrder } from '../money/payment-order.entity.js';
import { CaseCopy } from '../inbox/case-copy.entity.js';
import { CaseStar } from '../inbox/case-star.entity.js';
import { DefaultView } from '../inbox/views/default-view.entity.js';
import { SavedView } from '../inbox/views/saved-view.entity.js';
import { CaseTerm } from '../search/case-term.entity.js';
import { Notice } from '../notices/notice.entity.js';
import { CommentEntry } from '../designer/comments/comment-entry.entity.js';
import { CommentThread } from '../designer/comments/comment-thread.entity.js';
import { ProcessMigrationItem } from '../designer/running/process-migration-item.entity.js';
import { ProcessMigration } from '../designer/running/process-migration.entity.js';
import { Phrase } from '../phrases/phrase.entity.js';
import { CaseRemark } from '../remarks/case-remark.entity.js';
import { Office } from '../offices/office.entity.js';
import { DelegationRole } from '../people/delegation-role.entity.js';
import { Delegation } from '../people/delegation.entity.js';
import { Leave } from '../people/leave.entity.js';
import { RoleRequest } from '../people/role-request.entity.js';
import { DocumentSignature } from '../seals/document-signature.entity.js';
import { SealRequest } from '../seals/seal-request.entity.js';
import { SealUse } from '../seals/seal-use.entity.js';
import { SignatureImage } from '../signature-images/signature-image.entity.js';
import { ServiceAttempt } from '../service/service-attempt.entity.js';
import { CaseSetting } from '../settings/case-setting.entity.js';
import { SettingChange } from '../settings/setting-change.entity.js';
import { Setting } from '../settings/setting.entity.js';
import { Supplement } from '../supplements/supplement.entity.js';
import { Task } from '../tasks/task.entity.js';
import { CosignRequest } from '../tasks/verbs/cosign-request.entity.js';
import { TaskUrge } from '../tasks/verbs/task-urge.entity.js';
import { VisitPhoto } from '../visits/visit-photo.entity.js';
import { VisitRecordRow } from '../visits/visit-record.entity.js';
import { VolumeExport } from '../volumes/volume-export.entity.js';

/** Every table of the program, one class each; a new entity is appended here (the drift test says when one is missing). */
export const entities = [
  Account,
  RoleAssignment,
  Session,
  FormerPassword,
  SecondFactor,
  RecoveryCode,
  LinkedIdentity,
  ArchiveAnchor,
  ArchiveEntry,
  Attachment,
  AuditEntry,
  AuditLink,
  Application,
  Assistance,
  CaseFinding,
  CaseOffice,
  Decision,
  HandlerAssignment,
  Hearing,
  JointShare,
  OriginalCase,
  Person,
  ReliefCase,
  ExternalNumberChange,
  IdentityCheck,
  NationalColumns,
  NationalImport,
  NationalImportRow,
  BackupRun,
  CaseCorrection,
  ClockOffset,
  Deadline,
  DeadlineEvent,
  TemplateVersion,
  DocumentCounter,
  DocumentEvent,
  DocumentDraft,
  LegalDocument,
  PrintTrouble,
  DuplicateWarning,
  PartnerRelief,
  PayeeAccount,
  ElementInstance,
  EngineCheck,
  EngineGone,
  EngineJob,
  EngineTimer,
  MessageWait,
  FeedPosition,
  FeedBatch,
  FeedQuarantine,
  FlowTaken,
  Incident,
  OutboxRow,
  ProcessInstance,
  ProcessDraft,
  ProcessDraftEditor,
  ProcessDraftFile,
  ProcessDraftSnapshot,
  ProcessRelease,
  ReleaseForm,
  ReleaseProcess,
  ReleaseResource,
  ReleaseSource,
  CaseReminder,
  InquiryLetter,
  IntakeDraft,
  IntakeScan,
  Interference,
  LiveChange,
  CaseCopy,
  CaseStar,
  DefaultView,
  SavedView,
  CaseTerm,
  AdvanceRecovery,
  Disbursement,
  FundBalance,
  LedgerEntry,
  PayeeShare,
  PaymentBatch,
  PaymentInstruction,
  PaymentOrder,
  Notice,
  Phrase,
  CaseRemark,
  Office,
  DelegationRole,
  Delegation,
  Leave,
  RoleRequest,
  PaperApproval,
  PhoneAnswer,
  PhoneCall,
  Recusal,
  DocumentSignature,
  SealRequest,
  SealUse,
  SignatureImage,
  ServiceAttempt,
  CaseSetting,
  SettingChange,
  Setting,
  Supplement,
  CaseSuspension,
  Task,
  CosignRequest,
  TaskUrge,
  VisitPhoto,
  VisitRecordRow,
  VolumeExport,
  CommentThread,
  CommentEntry,
  ProcessMigration,
  ProcessMigrationItem,
  MendOrder,
  MendCommandRow,
  StuckFinding,
  MonitorCount,
  MonitorTerm,
  MonitorStep,
  MonitorPlace,
  MonitorRound,
  StuckLook,
  ProgramHeartbeat,
  HealthSample,
  AlertRule,
  AlertTold,
  AlertDelivery,
];

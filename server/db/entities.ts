import { ProcessRelease } from '../engine/process-release.entity.js';
import { ReleaseForm } from '../engine/release-form.entity.js';
import { ReleaseResource } from '../engine/release-resource.entity.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { DocumentCounter } from '../documents/document-counter.entity.js';
import { LegalDocument } from '../documents/document.entity.js';
import { AdvanceRecovery } from '../money/advance-recovery.entity.js';
import { Disbursement } from '../money/disbursement.entity.js';
import { FundBalance } from '../money/fund-balance.entity.js';
import { LedgerEntry } from '../money/ledger-entry.entity.js';
import { PayeeShare } from '../money/payee-share.entity.js';
import { PaymentBatch } from '../money/payment-batch.entity.js';
import { PaymentInstruction } from '../money/payment-instruction.entity.js';
import { PaymentOrder } from '../money/payment-order.entity.js';
import { Application } from '../cases/application.entity.js';
import { Assistance } from '../cases/assistance.entity.js';
import { CaseFinding } from '../cases/case-finding.entity.js';
import { CaseOffice } from '../cases/case-office.entity.js';
import { Decision } from '../cases/decision.entity.js';
import { Hearing } from '../cases/hearing.entity.js';
import { JointShare } from '../cases/joint-share.entity.js';
import { OriginalCase } from '../cases/original-case.entity.js';
import { Person } from '../cases/person.entity.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import { InquiryLetter } from '../inquiries/inquiry-letter.entity.js';
import { Notice } from '../notices/notice.entity.js';
import { Supplement } from '../supplements/supplement.entity.js';

/** Every table of the program, one class each; a new entity is appended here (the drift test says when one is missing). */
export const entities = [
  Application,
  Assistance,
  CaseFinding,
  CaseOffice,
  Decision,
  Hearing,
  JointShare,
  OriginalCase,
  Person,
  ReliefCase,
  InquiryLetter,
  Notice,
  Supplement,
  ProcessRelease,
  ReleaseForm,
  ReleaseResource,
  Deadline,
  DocumentCounter,
  LegalDocument,
  AdvanceRecovery,
  Disbursement,
  FundBalance,
  LedgerEntry,
  PayeeShare,
  PaymentBatch,
  PaymentInstruction,
  PaymentOrder,
];

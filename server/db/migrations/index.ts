import { Accounts0001 } from './0001-accounts.js';
import { Cases0002 } from './0002-cases.js';
import { Work0003 } from './0003-work.js';
import { Money0004 } from './0004-money.js';
import { Engine0005 } from './0005-engine.js';
import { Settings0006 } from './0006-settings.js';
import { Terms0007 } from './0007-terms.js';
import { Duplicates0008 } from './0008-duplicates.js';
import { IdentityKinds0009 } from './0009-identity-kinds.js';
import { Priority0010 } from './0010-priority.js';
import { Custody0011 } from './0011-custody.js';
import { ResumeBy0012 } from './0012-resume-by.js';
import { DocumentLife0013 } from './0013-document-life.js';
import { SealsAndArchive0014 } from './0014-seals-and-archive.js';
import { Service0015 } from './0015-service.js';
import { DocumentTemplates0016 } from './0016-document-templates.js';
import { Printing0017 } from './0017-printing.js';
import { SignIn0018 } from './0018-sign-in.js';
import { People0019 } from './0019-people.js';
import { Audit0020 } from './0020-audit.js';
import { TaskVerbs0022 } from './0022-task-verbs.js';
import { Inbox0021 } from './0021-inbox.js';
import { CaseVerbs0023 } from './0023-case-verbs.js';
import { Workplace0024 } from './0024-workplace.js';
import { Intake0025 } from './0025-intake.js';
import { SignatureImages0027 } from './0027-signature-images.js';
import { Visits0028 } from './0028-visits.js';
import { NationalImport0029 } from './0029-national-import.js';
import { CaseCorrections0030 } from './0030-case-corrections.js';
import { SealedInAnothersName0031 } from './0031-sealed-in-anothers-name.js';
import { PhoneApprovals0032 } from './0032-phone-approvals.js';
import { AssistanceReply0034 } from './0034-assistance-reply.js';
import { TaskLimits0037 } from './0037-task-limits.js';
import { Designer0038 } from './0038-designer.js';
import { Running0039 } from './0039-running.js';
import { Stuck0040 } from './0040-stuck.js';
import { Mend0041 } from './0041-mend.js';
import { Figures0042 } from './0042-figures.js';
import { Health0043 } from './0043-health.js';
import { Projection0044 } from './0044-projection.js';
import { Backup0046 } from './0046-backup.js';
import { StuckFinds0047 } from './0047-stuck-finds.js';

/** In order; a landed migration is never edited. */
export const migrations = [
  Accounts0001,
  Cases0002,
  Work0003,
  Money0004,
  Engine0005,
  Settings0006,
  Terms0007,
  Duplicates0008,
  IdentityKinds0009,
  Priority0010,
  Custody0011,
  ResumeBy0012,
  DocumentLife0013,
  SealsAndArchive0014,
  Service0015,
  DocumentTemplates0016,
  Printing0017,
  SignIn0018,
  People0019,
  Audit0020,
  Inbox0021,
  TaskVerbs0022,
  CaseVerbs0023,
  Workplace0024,
  Intake0025,
  SignatureImages0027,
  Visits0028,
  NationalImport0029,
  CaseCorrections0030,
  SealedInAnothersName0031,
  PhoneApprovals0032,
  AssistanceReply0034,
  TaskLimits0037,
  Designer0038,
  Running0039,
  Stuck0040,
  Mend0041,
  Figures0042,
  Health0043,
  Projection0044,
  Backup0046,
  StuckFinds0047,
];

import { z } from 'zod';
import { OfficeRef } from './case-summary-view-api.js';

/** What runs beside the examination: letters, supplements, hearings, help and shares of other offices. Amounts in fen, dates 'YYYY-MM-DD' in Asia/Shanghai, instants ISO 8601 in UTC. */

const Id = z.string();
const Instant = z.iso.datetime();
const Fen = z.int();

export const InquiryLetterView = z.object({
  id: Id,
  inquiryId: Id,
  agency: z.string(),
  state: z.enum(['sent', 'replied', 'no-reply']),
  reply: z.string().nullable(),
  foundRelief: z.boolean().nullable(),
  sentAt: Instant,
  settledAt: Instant.nullable(),
});

export const SupplementView = z.object({
  id: Id,
  missing: z.array(z.string()),
  state: z.enum(['open', 'supplied', 'office-collects', 'lapsed']),
  requestedAt: Instant,
  settledAt: Instant.nullable(),
  note: z.string().nullable(),
  /** 补充材料通知书; null: not issued yet. */
  notice: z
    .object({
      documentId: Id,
      number: z.string().nullable(),
      state: z.string(),
      servedOn: z.string().nullable(),
    })
    .nullable(),
});

export const HearingView = z.object({
  id: Id,
  requestedBy: z.enum(['applicant', 'office']),
  reason: z.string(),
  state: z.enum(['requested', 'declined', 'approved', 'planned', 'held', 'departed']),
  plan: z.record(z.string(), z.unknown()).nullable(),
  record: z.record(z.string(), z.unknown()).nullable(),
  createdAt: Instant,
});

export const AssistanceView = z.object({
  id: Id,
  office: OfficeRef,
  task: z.enum(['verify', 'serve', 'social']),
  note: z.string(),
  state: z.enum(['sent', 'accepted', 'returned', 'reported']),
  result: z.string().nullable(),
  createdAt: Instant,
  settledAt: Instant.nullable(),
});

export const JointShareView = z.object({
  office: OfficeRef,
  amountFen: Fen,
  state: z.enum(['proposed', 'joined', 'declined', 'decided']),
});

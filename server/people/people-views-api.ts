import { z } from 'zod';

/** People, their posts and absences. Dates 'YYYY-MM-DD' in Asia/Shanghai, first and last day included; instants ISO 8601 in UTC. */

const Id = z.string();
const Day = z.string();
const Instant = z.iso.datetime();
export const Ref = z.object({ id: Id, name: z.string() });
const RoleName = z.object({ role: z.string(), name: z.string() });

/** 委托代理: the delegate acts in the name of the principal. */
export const DelegationView = z.object({
  id: Id,
  principal: Ref,
  delegate: Ref,
  office: Ref,
  roles: z.array(RoleName),
  from: Day,
  to: Day,
  reason: z.string(),
  state: z.enum(['planned', 'active', 'ended']),
  /** It came with a leave and ends with it. */
  withLeave: z.boolean(),
  createdBy: Ref,
  createdAt: Instant,
  /** Ended before its last day. */
  endedAt: Instant.nullable(),
});

export const ColleagueView = z.object({
  id: Id,
  name: z.string(),
  /** Those that can be delegated. */
  roles: z.array(RoleName),
  /** Last day of the leave that runs today. */
  absentUntil: Day.nullable(),
  isMe: z.boolean(),
});

export const LeaveView = z.object({
  id: Id,
  person: Ref,
  kind: z.string(),
  kindName: z.string(),
  from: Day,
  to: Day,
  note: z.string(),
  state: z.enum(['planned', 'active', 'ended', 'cancelled']),
  /** Who acts meanwhile; null: nobody. */
  deputy: Ref.nullable(),
  createdBy: Ref,
});

/** A role in an office with its days. */
export const PostView = z.object({
  id: Id,
  office: Ref,
  role: z.string(),
  roleName: z.string(),
  from: Day,
  to: Day.nullable(),
  state: z.enum(['planned', 'active', 'ended']),
  /** 借调: the lending office. */
  secondedFrom: Ref.nullable(),
  reference: z.string(),
  grantedBy: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  endReason: z.string().nullable(),
});

export const RoleRequestView = z.object({
  id: Id,
  person: Ref,
  office: Ref,
  role: z.string(),
  roleName: z.string(),
  from: Day,
  to: Day.nullable(),
  reference: z.string(),
  askedBy: Ref,
  askedAt: Instant,
  /** May the reader decide it? */
  mayDecide: z.boolean(),
});

export const PersonRow = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  /** Where the person belongs. */
  office: Ref.nullable(),
  posts: z.array(PostView.pick({ office: true, role: true, roleName: true, secondedFrom: true })),
  isDisabled: z.boolean(),
  /** Last day of the leave that runs today. */
  absentUntil: Day.nullable(),
  /** Who acts for the person today. */
  deputy: z.string().nullable(),
});

/** Work that stands in somebody's name; cases by number alone: administrators see no facts of cases. */
export const OpenWorkView = z.object({
  tasks: z.array(
    z.object({
      id: Id,
      name: z.string(),
      office: Ref,
      roleName: z.string(),
      caseNumber: z.string().nullable(),
    }),
  ),
  cases: z.array(z.object({ id: Id, number: z.string().nullable(), office: Ref })),
});

export const HistoryEntry = z.object({
  at: Instant,
  /** Null: the program itself. */
  by: z.string().nullable(),
  action: z.string(),
  text: z.string(),
});

export const PersonView = z.object({
  id: Id,
  username: z.string(),
  name: z.string(),
  office: Ref.nullable(),
  disabledAt: Instant.nullable(),
  createdAt: Instant,
  posts: z.array(PostView),
  requests: z.array(RoleRequestView),
  leaves: z.array(LeaveView),
  delegations: z.array(DelegationView),
  work: OpenWorkView,
  history: z.array(HistoryEntry),
  /** What the reader may do about this person. */
  may: z.object({
    change: z.boolean(),
    grant: z.boolean(),
    signIn: z.boolean(),
    absence: z.boolean(),
  }),
});

/** Line by line what an imported table says and what speaks against it. */
export const ImportPreview = z.object({
  rows: z.array(
    z.object({
      line: z.int(),
      username: z.string(),
      name: z.string(),
      office: z.string(),
      faults: z.array(z.string()),
    }),
  ),
  faultCount: z.int(),
});

import { z } from 'zod';

/** A role held today, with the names a person reads. */
const RoleView = z.object({
  officeId: z.string(),
  officeName: z.string(),
  role: z.string(),
  roleName: z.string(),
});

/** The person who signed in. */
export const AccountView = z.object({
  id: z.string(),
  username: z.string(),
  displayName: z.string(),
  roles: z.array(RoleView),
  /** In whose names the person may act today, and until which day. */
  represents: z.array(
    z.object({
      accountId: z.string(),
      name: z.string(),
      until: z.string().nullable(),
      roles: z.array(RoleView),
    }),
  ),
});
export type AccountView = z.infer<typeof AccountView>;

/** `csrfToken` goes back in the header `x-csrf-token` with everything that changes something. */
export const SessionView = z.object({
  account: AccountView,
  csrfToken: z.string(),
  /** What the person must do before anything else is open. */
  duty: z.enum(['change-password', 'enrol-second-factor']).nullable(),
});

import { z } from 'zod';
import { isRole, type RoleId } from './domain/access/roles.js';

/** Variables about signing in; read by `config.ts` together with all others. */
export const SignInEnv = {
  /** Minutes without any doing of the person after which a session ends. */
  YINGJIU_SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(60),
  /** Hours after which a session ends, whatever the person does: a working day and a bit. */
  YINGJIU_SESSION_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  /** Days after which a password must be changed; without it passwords do not age. */
  YINGJIU_PASSWORD_MAX_AGE_DAYS: z.coerce.number().int().min(1).max(3650).optional(),
  /** Roles that need a second factor, by comma, e.g. `system-admin,security-admin`; without it nobody does. */
  YINGJIU_SECOND_FACTOR_ROLES: z
    .string()
    .transform((text) => text.split(',').map((role) => role.trim()))
    .refine((names): names is RoleId[] => names.every(isRole))
    .default([]),
  /** OpenID Connect provider (统一身份认证); https, or http on this machine only. Without it people sign in by password alone. */
  YINGJIU_OIDC_ISSUER: z.string().refine(isSafeIssuer).optional(),
  YINGJIU_OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
  YINGJIU_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Claim that names our account at a person's first sign-in. */
  YINGJIU_OIDC_USERNAME_CLAIM: z.string().min(1).default('preferred_username'),
  /** Words on the button. */
  YINGJIU_OIDC_LABEL: z.string().min(1).max(20).default('统一身份认证'),
  /** 0: nobody new is linked by the claim, only who came before gets in. */
  YINGJIU_OIDC_LINK: z.enum(['0', '1']).default('1'),
};

export const signInHints = {
  YINGJIU_SESSION_IDLE_MINUTES: '应为5到720的分钟数',
  YINGJIU_SESSION_HOURS: '应为1到24的小时数',
  YINGJIU_PASSWORD_MAX_AGE_DAYS: '应为天数',
  YINGJIU_SECOND_FACTOR_ROLES: '应为以逗号分隔的岗位代码，例如 system-admin,security-admin',
  YINGJIU_OIDC_ISSUER: '应为 https:// 开头的网址；http:// 只能指向本机',
} as const;

export interface OidcConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  usernameClaim: string;
  label: string;
  /** May a first sign-in link by the claim? */
  linksByUsername: boolean;
}

export interface SignInConfig {
  /** Absolute end and idle end of a session. */
  sessionMs: number;
  idleMs: number;
  passwordMaxAgeDays: number | null;
  secondFactorRoles: readonly RoleId[];
  /** Null: no provider. */
  oidc: OidcConfig | null;
}

type Parsed = z.output<z.ZodObject<typeof SignInEnv>>;

export function toSignInConfig(env: Parsed): SignInConfig {
  return {
    sessionMs: env.YINGJIU_SESSION_HOURS * 3_600_000,
    idleMs: env.YINGJIU_SESSION_IDLE_MINUTES * 60_000,
    passwordMaxAgeDays: env.YINGJIU_PASSWORD_MAX_AGE_DAYS ?? null,
    secondFactorRoles: env.YINGJIU_SECOND_FACTOR_ROLES,
    oidc: toOidcConfig(env),
  };
}

/** What is missing beside what is set: a provider needs its address, our name there and our secret together. */
export function signInFaults(env: Record<string, string | undefined>): string[] {
  const needed = [
    'YINGJIU_OIDC_ISSUER',
    'YINGJIU_OIDC_CLIENT_ID',
    'YINGJIU_OIDC_CLIENT_SECRET',
  ] as const;
  if (needed.every((name) => !env[name])) return [];
  return needed
    .filter((name) => !env[name])
    .map((name) => `  ${name}：没有设置，接入统一身份认证时三项必须同时给出`);
}

function toOidcConfig(env: Parsed): OidcConfig | null {
  const issuer = env.YINGJIU_OIDC_ISSUER;
  const clientId = env.YINGJIU_OIDC_CLIENT_ID;
  const clientSecret = env.YINGJIU_OIDC_CLIENT_SECRET;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    ...{ issuer, clientId, clientSecret },
    usernameClaim: env.YINGJIU_OIDC_USERNAME_CLAIM,
    label: env.YINGJIU_OIDC_LABEL,
    linksByUsername: env.YINGJIU_OIDC_LINK === '1',
  };
}

/** Secrets go to an issuer: over the network only by TLS. */
function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Is the host this machine itself? */
export function isLoopback(hostname: string): boolean {
  return ['localhost', '[::1]'].includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname);
}

import { join } from 'node:path';
import { z } from 'zod';
import {
  MonitorEnv,
  monitorFaults,
  monitorHints,
  toMonitorConfig,
  type MonitorConfig,
} from './monitor-config.js';
import {
  SignInEnv,
  signInFaults,
  signInHints,
  toSignInConfig,
  type SignInConfig,
} from './sign-in-config.js';

const Port = z.coerce.number().int().min(1).max(65_535);
const Secret = z.string().min(1);

/** Every variable the programs read, once. No secret has a default; garbage is refused, never replaced. */
const Env = z.object({
  /** Address the HTTP listener binds to. */
  YINGJIU_HOST: z.string().min(1).default('127.0.0.1'),
  /** Port of the screens and the API. */
  YINGJIU_PORT: Port.default(8080),
  /** Port on which the engine's exporter posts its records. */
  YINGJIU_FEED_PORT: Port.default(9207),
  /** Password of the exporter (Basic auth, user `zeebe`). */
  YINGJIU_FEED_PASSWORD: Secret,
  /** mysql://user:password@host:port/database */
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  /** host:port of the engine's gRPC gateway. */
  ZEEBE_ADDRESS: z.string().regex(/^[^\s:]+:\d{1,5}$/),
  /** Management address of the engine; only the controlled clock and the metrics need it. */
  ZEEBE_MANAGEMENT_URL: z.url().optional(),
  /** Base64 of 32 random bytes: encrypts identity and bank numbers. Lost key, lost numbers. */
  YINGJIU_DATA_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** Keys the hash of session tokens: changing it signs everybody out. */
  YINGJIU_SESSION_SECRET: z.string().min(16),
  /** 1: create the demo offices and people. */
  YINGJIU_DEMO: z.enum(['0', '1']).default('0'),
  /** Password of every demo person; needed when YINGJIU_DEMO is 1. */
  YINGJIU_DEMO_PASSWORD: z.string().min(8).optional(),
  /** Folder for stored PDF files. */
  YINGJIU_FILES: z.string().min(1),
  /** Folder of the daily anchors of the archive; best on another disk than the database. Without it: `anchors` in YINGJIU_FILES. */
  YINGJIU_ANCHORS: z.string().min(1).optional(),
  /** Signature service: `none`, or `test` for a key of this installation whose signatures say that they are a test. */
  YINGJIU_SIGNING: z.enum(['none', 'test']).default('none'),
  /** Who knows which name belongs to which identity number: `none`, or `test` for invented people whose answers say that they are a test. */
  YINGJIU_IDENTITY: z.enum(['none', 'test']).default('none'),
  /** host:port of ClamAV's daemon, which looks at every scan that comes in; without it scans are marked as not looked at. */
  YINGJIU_CLAMD: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/)
    .optional(),
  /** Address under which people reach the screens, printed into papers as the address of their check; without it http://<host>:<port>. */
  YINGJIU_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** `controlled` reads an offset from the table `clock` (demo, tests); never for real cases. */
  YINGJIU_CLOCK: z.enum(['system', 'controlled']).default('system'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Folder of the built screens; without it only the API is served. */
  YINGJIU_UI: z.string().min(1).optional(),
  /** Path of a headless Chromium for PDF files; without it documents are shown as HTML only. */
  YINGJIU_BROWSER: z.string().min(1).optional(),
  /** 1: the browser reaches us by https, so cookies are sent over https only. */
  YINGJIU_HTTPS: z.enum(['0', '1']).default('0'),
  ...SignInEnv,
  ...MonitorEnv,
});

const hints: Partial<Record<keyof typeof Env.shape, string>> = {
  DATABASE_URL: '应为 mysql://用户:密码@主机:端口/数据库',
  ZEEBE_ADDRESS: '应为 主机:端口，例如 127.0.0.1:26500',
  YINGJIU_DATA_KEY: '应为32字节随机数的 base64 编码',
  YINGJIU_SESSION_SECRET: '至少16个字符',
  YINGJIU_DEMO_PASSWORD: '至少8个字符',
  YINGJIU_CLAMD: '应为 主机:端口，例如 127.0.0.1:3310',
  YINGJIU_PUBLIC_URL: '应为 http:// 或 https:// 开头的网址',
  ...signInHints,
  ...monitorHints,
};

export interface Config {
  host: string;
  port: number;
  feedPort: number;
  feedPassword: string;
  databaseUrl: string;
  zeebeAddress: string;
  zeebeManagementUrl: string | null;
  dataKey: Uint8Array;
  sessionSecret: string;
  /** Password of the demo people, or null when there is no demo world. */
  demoPassword: string | null;
  files: string;
  /** Folder of the daily anchors of the archive. */
  anchors: string;
  signing: 'none' | 'test';
  identity: 'none' | 'test';
  /** Null: nobody looks for viruses. */
  clamd: { host: string; port: number } | null;
  /** Without a slash at the end. */
  publicUrl: string;
  clock: 'system' | 'controlled';
  logLevel: string;
  ui: string | null;
  browser: string | null;
  isHttps: boolean;
  signIn: SignInConfig;
  monitor: MonitorConfig;
}

/** The environment does not fit: one line a fault, all of them. */
export class ConfigError extends Error {
  readonly faults: string[];

  constructor(faults: string[]) {
    super(`启动参数（环境变量）不正确，请改正后重新启动：\n${faults.join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Reads the environment; throws `ConfigError` with every fault at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = Env.safeParse(withoutBlanks(env));
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, env));
  if (env['YINGJIU_DEMO'] === '1' && !env['YINGJIU_DEMO_PASSWORD']) {
    faults.push('  YINGJIU_DEMO_PASSWORD：YINGJIU_DEMO=1 时必须给出演示账号的密码');
  }
  faults.push(...signInFaults(env), ...monitorFaults(env));
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(parsed.data);
}

function toConfig(env: z.infer<typeof Env>): Config {
  return {
    host: env.YINGJIU_HOST,
    port: env.YINGJIU_PORT,
    feedPort: env.YINGJIU_FEED_PORT,
    feedPassword: env.YINGJIU_FEED_PASSWORD,
    databaseUrl: env.DATABASE_URL,
    zeebeAddress: env.ZEEBE_ADDRESS,
    zeebeManagementUrl: env.ZEEBE_MANAGEMENT_URL ?? null,
    dataKey: Buffer.from(env.YINGJIU_DATA_KEY, 'base64'),
    sessionSecret: env.YINGJIU_SESSION_SECRET,
    demoPassword: env.YINGJIU_DEMO === '1' ? (env.YINGJIU_DEMO_PASSWORD ?? null) : null,
    files: env.YINGJIU_FILES,
    anchors: env.YINGJIU_ANCHORS ?? join(env.YINGJIU_FILES, 'anchors'),
    signing: env.YINGJIU_SIGNING,
    identity: env.YINGJIU_IDENTITY,
    clamd: clamdOf(env.YINGJIU_CLAMD),
    publicUrl: publicUrlOf(env),
    clock: env.YINGJIU_CLOCK,
    logLevel: env.LOG_LEVEL,
    ui: env.YINGJIU_UI ?? null,
    browser: env.YINGJIU_BROWSER ?? null,
    isHttps: env.YINGJIU_HTTPS === '1',
    signIn: toSignInConfig(env),
    monitor: toMonitorConfig(env),
  };
}

function clamdOf(address: string | undefined): Config['clamd'] {
  if (address === undefined) return null;
  const [host = '', port] = address.split(':');
  return { host, port: Number(port) };
}

function publicUrlOf(env: z.infer<typeof Env>): string {
  const host = env.YINGJIU_HOST === '0.0.0.0' ? '127.0.0.1' : env.YINGJIU_HOST;
  const local = `http://${host}:${env.YINGJIU_PORT}`;
  return (env.YINGJIU_PUBLIC_URL ?? local).replace(/\/+$/, '');
}

/** A variable set to nothing counts as not set, as in compose files. */
function withoutBlanks(env: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries(entries);
}

function faultOf(issue: z.core.$ZodIssue, env: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const problem = env[name] ? '的值不正确' : '没有设置';
  const hint = hints[name as keyof typeof hints];
  return `  ${name}：${problem}${hint === undefined ? '' : `，${hint}`}`;
}

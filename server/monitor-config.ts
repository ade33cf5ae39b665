import { z } from 'zod';

/** Variables about watching the product and telling of it; read by `config.ts` together with all others. */
export const MonitorEnv = {
  /** Port on the loopback on which the workers' program shows its metrics; without it nobody counts there. */
  YINGJIU_WORKERS_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Months for which the engine's raw records are kept; what was projected from them stays for good. */
  YINGJIU_FEED_KEEP_MONTHS: z.coerce.number().int().min(1).max(600).default(24),
  /** Mail server for alerts: smtp://user:password@host:port, or smtps://. Without it no alert goes by mail. */
  YINGJIU_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of alerts; needed with YINGJIU_SMTP_URL. */
  YINGJIU_MAIL_FROM: z.string().min(3).max(200).optional(),
  /** Base address of an OpenTelemetry collector (OTLP over HTTP), e.g. http://127.0.0.1:4318; without it nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
};

export const monitorHints = {
  YINGJIU_WORKERS_METRICS_PORT: '应为1到65535的端口',
  YINGJIU_FEED_KEEP_MONTHS: '应为1到600的月数',
  YINGJIU_SMTP_URL: '应为 smtp://用户:密码@主机:端口 或 smtps://…',
  YINGJIU_MAIL_FROM: '设置了 YINGJIU_SMTP_URL 时须填写发件人地址',
  OTEL_EXPORTER_OTLP_ENDPOINT: '应为 http:// 或 https:// 开头的网址',
} as const;

export interface MonitorConfig {
  workersMetricsPort: number | null;
  /** Months for which raw records of the engine are kept, beside the present one. */
  feedKeepMonths: number;
  /** Null: no mail server. */
  mail: { url: string; from: string } | null;
  /** Null: nothing is traced. */
  otlpEndpoint: string | null;
}

type Parsed = z.output<z.ZodObject<typeof MonitorEnv>>;

export function toMonitorConfig(env: Parsed): MonitorConfig {
  const { YINGJIU_SMTP_URL: url, YINGJIU_MAIL_FROM: from } = env;
  return {
    workersMetricsPort: env.YINGJIU_WORKERS_METRICS_PORT ?? null,
    feedKeepMonths: env.YINGJIU_FEED_KEEP_MONTHS,
    mail: url === undefined || from === undefined ? null : { url, from },
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, '') ?? null,
  };
}

/** What cannot be told by one variable alone. */
export function monitorFaults(env: Record<string, string | undefined>): string[] {
  const lacksSender = Boolean(env['YINGJIU_SMTP_URL']) && !env['YINGJIU_MAIL_FROM'];
  return lacksSender ? [`  YINGJIU_MAIL_FROM：没有设置，${monitorHints.YINGJIU_MAIL_FROM}`] : [];
}

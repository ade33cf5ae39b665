import { z } from 'zod';
import { rolesThatMay } from '../../domain/access/permissions.js';
import { roleIds } from '../../domain/access/roles.js';
import { endpoint } from '../../http/endpoint.js';

const tag = '预警';
const roles = rolesThatMay('manage-alerts');

/** A webhook leaves the machine by https only; plain http reaches this machine alone. */
export function isSafeHook(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

export const AlertReceiver = z.discriminatedUnion('way', [
  /** A notice to everybody who holds the role in the office. */
  z.strictObject({
    way: z.literal('notice'),
    officeId: z.string().min(1).max(40),
    role: z.enum(roleIds),
  }),
  z.strictObject({ way: z.literal('person'), username: z.string().min(1).max(60) }),
  z.strictObject({ way: z.literal('mail'), address: z.email().max(200) }),
  z.strictObject({
    way: z.literal('webhook'),
    url: z.string().max(400).refine(isSafeHook, '应为 https:// 开头的网址；http:// 只能指向本机'),
  }),
]);
export type AlertReceiver = z.infer<typeof AlertReceiver>;

export const AlertStep = z.strictObject({
  /** Of the first: minutes a finding has stood. Of a further one: minutes since the first were told, while it still stands. */
  afterMinutes: z.int().min(0).max(43_200),
  receivers: z.array(AlertReceiver).min(1).max(20),
});
export type AlertStep = z.infer<typeof AlertStep>;

const Minute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From a minute of the day to another, in Asia/Shanghai; `to` before `from` runs over midnight. */
export const DailyQuiet = z.strictObject({ from: Minute, to: Minute });
export type DailyQuiet = z.infer<typeof DailyQuiet>;

export const AlertRuleInput = z.strictObject({
  name: z.string().trim().min(1).max(60),
  isOn: z.boolean(),
  desk: z.enum(['case', 'machine']),
  /** Of the case desk: findings of this office and those below; the machines have none. */
  officeId: z.string().min(1).max(40).nullable(),
  /** Empty: every kind of the desk. */
  kinds: z.array(z.string().min(1).max(60)).max(60),
  leastHarm: z.int().min(0).max(1000),
  /** In the order of their minutes. */
  steps: z.array(AlertStep).min(1).max(5),
  /** Hours of the day in which nobody is told; what still stands is told afterwards. */
  quiet: DailyQuiet.nullable(),
  quietUntil: z.iso.datetime().nullable(),
});
export type AlertRuleInput = z.infer<typeof AlertRuleInput>;

export const AlertRuleView = AlertRuleInput.extend({
  id: z.string(),
  version: z.int(),
  officeName: z.string().nullable(),
  /** Name of who changed it last. */
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
  /** Does it sign webhooks? The secret itself is shown once, when it is made. */
  hasSecret: z.boolean(),
});
export type AlertRuleView = z.infer<typeof AlertRuleView>;

export const AlertDeliveryView = z.object({
  id: z.string(),
  ruleId: z.string(),
  ruleName: z.string(),
  way: z.enum(['notice', 'person', 'mail', 'webhook']),
  /** Role and office, username, address, or the host of a webhook. */
  receiver: z.string(),
  step: z.int(),
  isTrial: z.boolean(),
  findings: z.int(),
  /** First sentence of the message. */
  text: z.string(),
  state: z.enum(['waiting', 'sent', 'failed']),
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: z.iso.datetime(),
  settledAt: z.iso.datetime().nullable(),
});
export type AlertDeliveryView = z.infer<typeof AlertDeliveryView>;

const Kind = z.object({ id: z.string(), name: z.string(), desk: z.enum(['case', 'machine']) });
const Id = z.object({ id: z.string().min(1).max(36) });

export const listAlertRules = endpoint({
  method: 'get',
  path: '/api/monitor/alerts',
  summary: '预警规则',
  tag,
  roles,
  response: z.object({
    items: z.array(AlertRuleView),
    /** What a rule may be about. */
    kinds: z.array(Kind),
    offices: z.array(z.object({ id: z.string(), name: z.string() })),
    /** For which desks may the asking person set rules? */
    desks: z.array(z.enum(['case', 'machine'])),
    /** False: the installation has no mail server, so mail cannot go out. */
    hasMail: z.boolean(),
  }),
});

export const addAlertRule = endpoint({
  method: 'post',
  path: '/api/monitor/alerts',
  summary: '新增预警规则',
  tag,
  roles,
  body: AlertRuleInput,
  status: 201,
  response: AlertRuleView,
});

export const changeAlertRule = endpoint({
  method: 'put',
  path: '/api/monitor/alerts/:id',
  summary: '修改预警规则',
  tag,
  roles,
  params: Id,
  body: AlertRuleInput.extend({ version: z.int() }),
  response: AlertRuleView,
});

export const removeAlertRule = endpoint({
  method: 'delete',
  path: '/api/monitor/alerts/:id',
  summary: '删除预警规则',
  tag,
  roles,
  params: Id,
  response: z.undefined(),
});

export const tryAlertRule = endpoint({
  method: 'post',
  path: '/api/monitor/alerts/:id/trial',
  summary: '向规则的全部接收人试发一条预警',
  tag,
  roles,
  params: Id,
  status: 201,
  response: z.object({ deliveries: z.int() }),
});

export const renewAlertSecret = endpoint({
  method: 'post',
  path: '/api/monitor/alerts/:id/secret',
  summary: '换发推送签名密钥，只显示这一次',
  tag,
  roles,
  params: Id,
  status: 201,
  response: z.object({ secret: z.string() }),
});

export const listAlertDeliveries = endpoint({
  method: 'get',
  path: '/api/monitor/alert-deliveries',
  summary: '预警发送记录，新的在前',
  tag,
  roles,
  query: z.object({ ruleId: z.string().max(36).optional() }),
  response: z.object({ items: z.array(AlertDeliveryView) }),
});

export const alertsApi = {
  listAlertRules,
  addAlertRule,
  changeAlertRule,
  removeAlertRule,
  tryAlertRule,
  renewAlertSecret,
  listAlertDeliveries,
} as const;

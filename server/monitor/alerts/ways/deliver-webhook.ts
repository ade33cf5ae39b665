import { createHmac } from 'node:crypto';
import type { Deps } from '../../../deps.js';
import type { AlertDelivery } from '../alert-delivery.entity.js';
import { AlertRule } from '../alert-rule.entity.js';
import { isSafeHook } from '../api.js';

const patienceMs = 5_000;

/**
 * Posts the message as JSON, signed: `x-yingjiu-signature` is `sha256=` and the HMAC-SHA-256, in hex, of the text of `x-yingjiu-timestamp`
 * (seconds), a dot and the body, by the secret of the rule. A redirect is a refusal: it could lead inside the network.
 */
export async function deliverWebhook(
  { dataSource, vault }: Pick<Deps, 'dataSource' | 'vault'>,
  { id, ruleId, message, isTrial }: AlertDelivery,
  url: string,
): Promise<void> {
  if (!isSafeHook(url)) throw new Error('推送地址不是 https 地址');
  const rule = await dataSource.manager.findOneBy(AlertRule, { id: ruleId });
  if (rule?.secret == null) throw new Error('规则没有签名密钥，请换发');
  const body = JSON.stringify({ id, isTrial, ...message });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const mark = signatureOf(vault.open(rule.secret), timestamp, body);
  const answer = await fetch(url, {
    ...{ method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(patienceMs) },
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-yingjiu-timestamp': timestamp,
      'x-yingjiu-signature': `sha256=${mark}`,
    },
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`对方答复 ${String(answer.status)}`);
}

/** HMAC-SHA-256 in hex of `timestamp.body`. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

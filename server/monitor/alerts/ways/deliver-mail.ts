import { createTransport } from 'nodemailer';
import type { Deps } from '../../../deps.js';
import type { AlertMessage } from '../alert-message.js';
import { bodyOf, subjectOf } from '../message-text.js';

const patienceMs = 10_000;

/** A mail through the installation's own server. */
export async function deliverMail(
  { config }: Pick<Deps, 'config'>,
  message: AlertMessage,
  address: string,
): Promise<void> {
  const { mail } = config.monitor;
  if (mail === null) throw new Error('没有设置邮件服务器（YINGJIU_SMTP_URL）');
  const patience = {
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
  };
  const transport = createTransport({ url: mail.url, ...patience });
  try {
    await transport.sendMail({
      ...{ from: mail.from, to: address },
      ...{ subject: subjectOf(message), text: bodyOf(message) },
      // no vacation answers to a machine (RFC 3834)
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transport.close();
  }
}

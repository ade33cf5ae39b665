import type { Deps } from '../../../deps.js';
import type { AlertDelivery } from '../alert-delivery.entity.js';
import { deliverMail } from './deliver-mail.js';
import { deliverNotice } from './deliver-notice.js';
import { deliverWebhook } from './deliver-webhook.js';

/** Hands a message over, by the way of its receiver; throws, in Chinese where the cause is ours to say, when it is not taken. */
export async function deliver(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config' | 'vault'>,
  delivery: AlertDelivery,
): Promise<void> {
  const { receiver } = delivery;
  switch (receiver.way) {
    case 'notice':
    case 'person':
      return deliverNotice(deps, delivery, receiver);
    case 'mail':
      return deliverMail(deps, delivery.message, receiver.address);
    case 'webhook':
      return deliverWebhook(deps, delivery, receiver.url);
  }
}

import { prose } from '../entry-fields.js';
import type { KeptShare } from './kept-shares.js';

/** What is filled in for money that somebody else keeps. */
export const custodyFields = {
  purposes: prose('资金用途', '如生活、治疗、就学、心理康复'),
  release: prose('支取办法', '由谁、凭什么、何时支取'),
};

/** A proposal for both; the days of instalments stand in the agreement by themselves. */
export function proposedUse(kept: KeptShare[]) {
  const isMinor = kept.some(({ until }) => until !== null);
  const byInstalments = kept.some(({ instalments }) => instalments.length > 0);
  const drawer = isMinor ? '法定代理人' : '领款人';
  return {
    purposes: isMinor
      ? '未成年人的生活、就学、治疗和心理康复。'
      : '领款人及家庭的生活、医疗等必要支出。',
    release: byInstalments
      ? `按照救助决定确定的分期时间，由${drawer}持身份证件支取。`
      : `由${drawer}持身份证件和支出凭据支取。`,
  };
}

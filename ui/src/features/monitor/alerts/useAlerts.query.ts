import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { listAlertDeliveries, listAlertRules } from '../../../../../server/monitor/alerts/api.js';
import { call } from '../../../api/client.js';

export const alertsKey = ['monitor', 'alerts'] as const;

export type AlertRules = z.output<typeof listAlertRules.response>;

/** The rules this person may keep, with what one needs to write one. */
export function useAlertRules() {
  return useQuery({
    queryKey: [...alertsKey, 'rules'],
    queryFn: ({ signal }) => call(listAlertRules, {}, signal),
  });
}

/** The last messages, asked anew while the page is looked at: a trial shows how it went. */
export function useAlertDeliveries() {
  return useQuery({
    queryKey: [...alertsKey, 'deliveries'],
    queryFn: ({ signal }) => call(listAlertDeliveries, { query: {} }, signal),
    refetchInterval: 10_000,
  });
}

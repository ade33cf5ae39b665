import type { RoleId } from '../../../../../server/domain/access/roles.js';
import type {
  AlertReceiver,
  AlertRuleInput,
  AlertRuleView,
} from '../../../../../server/monitor/alerts/api.js';

/** One receiver as the form has it: the fields of every way, of which one way's are filled in. */
export interface ReceiverValues {
  way: AlertReceiver['way'];
  officeId?: string;
  role?: RoleId;
  username?: string;
  address?: string;
  url?: string;
}

/** A rule as the form has it. */
export interface RuleValues {
  name: string;
  isOn: boolean;
  desk: AlertRuleInput['desk'];
  officeId?: string;
  kinds: string[];
  leastHarm: number;
  steps: { afterMinutes: number; receivers: ReceiverValues[] }[];
  quietFrom?: string;
  quietTo?: string;
  /** As the control of the browser writes it: Shanghai time, `2026-03-02T10:00`. */
  quietUntil?: string;
}

const shanghai = 8 * 3_600_000;

/** What the form begins with. */
export function valuesOf(
  rule: AlertRuleView | null,
  { desks, offices }: { desks: AlertRuleInput['desk'][]; offices: { id: string }[] },
): RuleValues {
  if (rule === null) {
    const desk = desks[0] ?? 'case';
    const officeId = offices[0]?.id ?? '';
    const role = desk === 'case' ? 'case-supervisor' : 'operator';
    return {
      ...{ name: '', isOn: true, desk, officeId, kinds: [], leastHarm: 0 },
      steps: [{ afterMinutes: 0, receivers: [{ way: 'notice', officeId, role }] }],
    };
  }
  const { name, isOn, desk, officeId, kinds, leastHarm, steps, quiet, quietUntil } = rule;
  return {
    ...{ name, isOn, desk, kinds, leastHarm, steps },
    ...(officeId === null ? {} : { officeId }),
    ...(quiet === null ? {} : { quietFrom: quiet.from, quietTo: quiet.to }),
    ...(quietUntil === null ? {} : { quietUntil: toLocal(quietUntil) }),
  };
}

/** What is sent. */
export function inputOf(values: RuleValues): AlertRuleInput {
  const { name, isOn, desk, officeId, kinds, leastHarm, steps } = values;
  const { quietFrom, quietTo, quietUntil } = values;
  return {
    ...{ name, isOn, desk, kinds, leastHarm },
    officeId: desk === 'case' ? (officeId ?? null) : null,
    steps: steps.map(({ afterMinutes, receivers }) => ({
      ...{ afterMinutes, receivers: receivers.map(receiverOf) },
    })),
    quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null,
    quietUntil: quietUntil ? new Date(`${quietUntil}:00+08:00`).toISOString() : null,
  };
}

function receiverOf(values: ReceiverValues): AlertReceiver {
  switch (values.way) {
    case 'notice':
      return {
        ...{ way: 'notice', officeId: values.officeId ?? '', role: values.role ?? 'operator' },
      };
    case 'person':
      return { way: 'person', username: values.username ?? '' };
    case 'mail':
      return { way: 'mail', address: values.address ?? '' };
    case 'webhook':
      return { way: 'webhook', url: values.url ?? '' };
  }
}

const toLocal = (instant: string): string =>
  new Date(new Date(instant).getTime() + shanghai).toISOString().slice(0, 16);

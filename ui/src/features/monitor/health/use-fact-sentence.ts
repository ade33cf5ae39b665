import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../../../server/monitor/health/api.js';
import { formatBytes } from './format-bytes.js';

type Fact = HealthReport['facts'][number];

/** What a fact means and what to do about it, in the language of the screens. */
export function useFactSentence(): (fact: Fact) => string {
  const { i18n } = useTranslation();
  const say = i18n.t as (key: string, values: object) => string;
  return ({ id, level, values }) => say(`health.say.${id}.${level}`, readable(values));
}

/** Bytes are written as people read them, what is not known as a dash. */
function readable(values: Fact['values']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null ? '—' : /bytes$/i.test(name) ? formatBytes(Number(value)) : value,
    ]),
  );
}

import { useTranslation } from 'react-i18next';
import type { HealthFactId, HealthReport } from '../../../../../server/monitor/health/api.js';
import { LevelMark } from './LevelMark.js';
import { useFactSentence } from './use-fact-sentence.js';

/** The parts of the machine in groups; what is wrong stands where it always stands, so that the eye finds it. */
const groups = {
  engine: ['engine', 'partitions', 'back-pressure', 'export', 'engine-disk'],
  programs: ['server', 'workers', 'job-types', 'browser'],
  queues: ['outbox', 'printing', 'signing', 'volumes', 'alerts'],
  database: ['database', 'connections', 'statements'],
  storage: ['disk', 'backup', 'mail', 'calendar'],
} as const satisfies Record<string, readonly HealthFactId[]>;

const groupNames = Object.keys(groups) as (keyof typeof groups)[];

export function FactList({ facts }: { facts: HealthReport['facts'] }) {
  const { t } = useTranslation();
  const sentenceOf = useFactSentence();
  return (
    <div className="health-groups">
      {groupNames.map((group) => (
        <section key={group} className="panel health-group" aria-label={t(`health.group.${group}`)}>
          <h2>{t(`health.group.${group}`)}</h2>
          <dl>
            {facts
              .filter(({ id }) => (groups[group] as readonly string[]).includes(id))
              .map((fact) => (
                <div key={fact.id} className="health-fact">
                  <dt>
                    <LevelMark level={fact.level} /> {t(`health.fact.${fact.id}`)}
                  </dt>
                  <dd>{sentenceOf(fact)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

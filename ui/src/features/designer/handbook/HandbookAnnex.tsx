import { useTranslation } from 'react-i18next';
import type { Handbook, HandbookEntry } from '../../../../../processes/handbook/handbook.js';
import { usePhrase } from '../../../i18n/use-phrase.js';

interface Props {
  number: number;
  handbook: Handbook;
}

/** Who does what, which papers are made, and which texts steps follow from. */
export function HandbookAnnex({ number, handbook }: Props) {
  const { t } = useTranslation();
  return (
    <section className="handbook-chapter" id={`chapter-${number}`}>
      <h2>
        {number}. {t('handbook.annex')}
      </h2>
      <Entries title={t('handbook.roles')} entries={handbook.roles} />
      <Entries title={t('handbook.documents')} entries={handbook.documents} />
      <Entries title={t('handbook.bases')} entries={handbook.bases} />
    </section>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly HandbookEntry[] }) {
  const { t } = useTranslation();
  const word = usePhrase();
  return (
    <>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p className="quiet">{t('handbook.noEntries')}</p>
      ) : (
        <table>
          <tbody>
            {entries.map(({ name, steps }) => (
              <tr key={name}>
                <th scope="row">{word(name)}</th>
                <td>
                  {byProcess(steps).map(([process, places]) => (
                    <p key={process}>
                      {word(process)}：{places}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Steps by their process: `一般案件审批` → `1、2`. */
function byProcess(steps: HandbookEntry['steps']): [string, string][] {
  const found = new Map<string, string[]>();
  for (const { process, number, name } of steps) {
    found.set(process, [...(found.get(process) ?? []), `${number} ${name}`]);
  }
  return [...found].map(([process, places]) => [process, places.join('、')]);
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseHistoryView } from '../../../../../server/monitor/case-history/api.js';
import { shanghaiMinute } from '../../../../../server/domain/basics/local-date.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { useStateWord } from './use-state-word.js';

const minute = (at: string): string => shanghaiMinute(new Date(at));

/** The processes of a case, called ones below the one that called them. */
export function InstanceTree({ instances }: { instances: CaseHistoryView['instances'] }) {
  const { t } = useTranslation();
  const word = useWord();
  const stateWord = useStateWord();
  return (
    <FigureTable
      label={t('history.instances')}
      figures={{
        heads: [
          ...[t('history.instances'), t('history.diagram'), t('history.key')],
          ...[t('history.stateNow'), t('history.begun'), t('history.over')],
        ],
        rows: instances.map((one) => {
          const { name, depth, version, key, diagram, startedAt, endedAt } = one;
          const shownVersion =
            version === null ? diagram : t('processFigures.version', { version });
          return {
            cells: [
              ...[word(name), shownVersion, key, stateWord(one.state), minute(startedAt)],
              endedAt === null ? t('history.running') : minute(endedAt),
            ],
            shown: {
              0: <span style={{ paddingInlineStart: depth * 18 }}>{word(name)}</span>,
              1: <Link to={`/monitor/processes/${diagram}`}>{shownVersion}</Link>,
            },
          };
        }),
      }}
    />
  );
}

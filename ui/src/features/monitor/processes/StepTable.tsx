import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { shanghaiMinute } from '../../../../../server/domain/basics/local-date.js';
import type { ElementFigure } from '../../../../../server/monitor/diagrams/api.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { useDuration } from '../shared/use-duration.js';

interface Props {
  elements: readonly ElementFigure[];
  onChoose: (elementId: string) => void;
}

/** The numbers of the diagram as a table: read aloud, by keys, on paper, as CSV. */
export function StepTable({ elements, onChoose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const duration = useDuration();
  return (
    <FigureTable
      label={t('processFigures.steps')}
      figures={{
        heads: [
          ...[t('processFigures.type'), t('processFigures.legend.tokens')],
          ...[t('processFigures.legend.stuck'), t('processFigures.legend.incidents')],
          ...[t('processFigures.oldest'), t('overview.passages')],
          ...[t('overview.p50'), t('overview.p90'), t('overview.p95')],
        ],
        rows: elements.map((one) => {
          const { elementId, name, tokens, stuck, incidents, oldestAt, passages } = one;
          const oldest = oldestAt === null ? null : shanghaiMinute(new Date(oldestAt));
          return {
            cells: [
              ...[word(name), tokens, stuck, incidents, oldest, passages],
              ...[one.p50, one.p90, one.p95],
            ],
            shown: {
              0: (
                <Button
                  type="link"
                  size="small"
                  className="step-choose"
                  onClick={() => {
                    onChoose(elementId);
                  }}
                >
                  {word(name)}
                </Button>
              ),
              ...{ 6: duration(one.p50), 7: duration(one.p90), 8: duration(one.p95) },
            },
          };
        }),
      }}
    />
  );
}

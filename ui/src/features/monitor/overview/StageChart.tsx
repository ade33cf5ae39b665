import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { BarPicture } from './BarPicture.js';
import { behindLink } from './behind-link.js';

interface Props {
  view: OverviewView;
  officeId: string | undefined;
}

/** Open cases by stage. */
export function StageChart({ view: { stages }, officeId }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const bars = useMemo(
    () =>
      stages.map(({ status, name, cases }) => ({
        ...{ name: word(name), value: cases },
        to: behindLink({ status, officeId }),
      })),
    [stages, officeId, word],
  );
  return (
    <BarPicture
      label={t('overview.stages')}
      heads={[t('overview.stage'), t('overview.cases')]}
      bars={bars}
      onOpen={(to) => void navigate(to)}
    />
  );
}

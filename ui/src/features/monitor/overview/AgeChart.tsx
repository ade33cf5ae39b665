import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ageBounds } from '../../../../../server/domain/monitor/case-ages.js';
import type { OverviewView } from '../../../../../server/monitor/overview/api.js';
import { BarPicture } from './BarPicture.js';
import { behindLink } from './behind-link.js';

interface Props {
  view: OverviewView;
  officeId: string | undefined;
}

/** Open cases by working days since the filing. */
export function AgeChart({ view: { ages }, officeId }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const bars = useMemo(
    () =>
      ages.map(({ age, cases }) => {
        const [from, to] = [(ageBounds[age - 1] ?? -1) + 1, ageBounds[age]];
        const name =
          to === undefined
            ? t('overview.ageOver', { from: from - 1 })
            : t('overview.age', { from, to });
        return { name, value: cases, to: behindLink({ age, officeId }) };
      }),
    [ages, officeId, t],
  );
  return (
    <>
      <BarPicture
        label={t('overview.ages')}
        heads={[t('overview.workingDays'), t('overview.cases')]}
        bars={bars}
        onOpen={(to) => void navigate(to)}
      />
      {ages.some(({ cases }) => cases === null) && (
        <p className="quiet">{t('overview.calendarMissing')}</p>
      )}
    </>
  );
}

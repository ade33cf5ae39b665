import { useTranslation } from 'react-i18next';
import { UrgentMark } from './UrgentMark.js';

interface Props {
  marked: { urgent: boolean; priority: boolean; concernsMinor: boolean };
}

/** What sets a case apart in a list: 急, 优先 for key groups, 未 for a minor whose privacy is minded. */
export function CaseMarks({ marked: { urgent, priority, concernsMinor } }: Props) {
  const { t } = useTranslation();
  if (!urgent && !priority && !concernsMinor) return null;
  return (
    <span className="case-marks">
      {urgent && <UrgentMark />}
      {priority && (
        <span className="priority-mark" title={t('case.priority')}>
          {t('inbox.priority')}
        </span>
      )}
      {concernsMinor && (
        <span className="minor-mark" title={t('case.concernsMinor')}>
          {t('inbox.minor')}
        </span>
      )}
    </span>
  );
}

import { useTranslation } from 'react-i18next';
import { UrgentMark } from './UrgentMark.js';

interface Props {
  marked: {
    urgent: boolean;
    priority: boolean;
    concernsMinor: boolean;
    /** Since when the case stands still; null: it does not. */
    suspendedOn?: string | null;
  };
}

/** What sets a case apart in a list: 急, 优先 for key groups, 未 for a minor whose privacy is minded, 中止 for what stands still. */
export function CaseMarks({
  marked: { urgent, priority, concernsMinor, suspendedOn = null },
}: Props) {
  const { t } = useTranslation();
  const isSuspended = suspendedOn !== null;
  if (!urgent && !priority && !concernsMinor && !isSuspended) return null;
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
      {isSuspended && (
        <span className="minor-mark" title={t('caseVerbs.suspend.title')}>
          {t('caseVerbs.suspendedMark')}
        </span>
      )}
    </span>
  );
}

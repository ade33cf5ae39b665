import { useTranslation } from 'react-i18next';
import { releaseChange, type ChangeView } from '../../../../../server/settings/api.js';
import { useAccount } from '../../accounts/useAccount.js';

/** Why the one who looks may not release a submitted change, and who may; null when they may or nothing is to release. */
export function useReleaseNote(change: ChangeView): string | null {
  const { t } = useTranslation();
  const { id, hasRole } = useAccount();
  if (change.state !== 'submitted' || change.may.release) return null;
  const isOwn = [change.createdById, change.submittedById].includes(id);
  const who = t('change.whoReleases', { office: change.officeName });
  if (isOwn) return `${t('change.ownChange')}${who}`;
  return hasRole(...(releaseChange.roles as readonly string[]))
    ? who
    : `${t('change.notReleaser')}${who}`;
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftHead, PackageView, ReleaseView } from '../../../../../server/designer/api.js';
import { Mark, type Tone } from '../../../shared/Mark.js';
import { When } from '../../../shared/When.js';
import { PackageName } from '../PackageName.js';
import { ReleaseActions } from './ReleaseActions.js';

interface Props {
  row: PackageView;
  /** Releases no new case takes any more are shown too. */
  isPastShown: boolean;
}

/** One package: its drafts, then its releases. */
export function PackageCard({ row, isPastShown }: Props) {
  const { t } = useTranslation();
  const releases = row.releases.filter(
    ({ state }) => isPastShown || state === 'in-force' || state === 'coming',
  );
  return (
    <section className="panel">
      <h2>
        <PackageName of={row} />
      </h2>
      {row.drafts.length > 0 && <DraftTable drafts={row.drafts} />}
      {releases.length === 0 ? (
        <p className="quiet">{t('designer.list.noRelease')}</p>
      ) : (
        <ReleaseTable row={row} releases={releases} />
      )}
    </section>
  );
}

function DraftTable({ drafts }: { drafts: readonly DraftHead[] }) {
  const { t } = useTranslation();
  return (
    <table className="studio-table">
      <thead>
        <tr>
          <th>{t('designer.list.draft')}</th>
          <th>{t('designer.list.state')}</th>
          <th>{t('designer.list.changed')}</th>
          <th>{t('designer.list.lock')}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <tr key={draft.id}>
            <td>
              <Link to={`/designer/drafts/${draft.id}`}>{draft.title}</Link>
            </td>
            <td className="studio-marks">
              <Mark tone={draft.state === 'draft' ? 'plain' : 'info'}>
                {t(`designer.state.${draft.state}`)}
              </Mark>
              {draft.isChecked && <Mark tone="good">{t('designer.checked')}</Mark>}
              {draft.isTried && <Mark tone="good">{t('designer.tried')}</Mark>}
            </td>
            <td>
              {draft.updatedBy?.name ?? t('designer.byProgram')} <When at={draft.updatedAt} />
            </td>
            <td>
              {draft.lock === null ? '—' : t('designer.list.isEditing', { name: draft.lock.name })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const tones: Record<ReleaseView['state'], Tone> = {
  ...{ coming: 'info', 'in-force': 'good', past: 'plain', retired: 'plain' },
};

function ReleaseTable({ row, releases }: { row: PackageView; releases: readonly ReleaseView[] }) {
  const { t } = useTranslation();
  return (
    <table className="studio-table">
      <thead>
        <tr>
          <th>{t('designer.list.release')}</th>
          <th>{t('designer.list.state')}</th>
          <th>{t('designer.list.period')}</th>
          <th>{t('designer.list.note')}</th>
          <th>{t('designer.list.releasedBy')}</th>
          <th>
            <span className="visually-hidden">{t('designer.more')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {releases.map((release) => (
          <tr key={release.id}>
            <td>
              <Link to={`/designer/releases/${release.id}`}>
                {t('designer.version', { version: release.version })}
              </Link>
            </td>
            <td>
              <Mark tone={tones[release.state]}>{t(`designer.list.states.${release.state}`)}</Mark>
            </td>
            <td className="when">
              {release.endsOn === null
                ? t('designer.list.since', { from: release.effectiveOn })
                : t('designer.list.from', { from: release.effectiveOn, to: release.endsOn })}
            </td>
            <td className="prose">
              {release.note}
              {release.retiredReason !== null && (
                <p className="quiet">
                  {t('designer.list.retired', { reason: release.retiredReason })}
                </p>
              )}
            </td>
            <td>
              {release.releasedBy?.name ?? t('designer.byProgram')} <When at={release.releasedAt} />
            </td>
            <td>
              <ReleaseActions row={row} release={release} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

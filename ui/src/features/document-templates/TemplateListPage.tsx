import { Empty, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateRow } from '../../../../server/document-templates/api.js';
import { useWord } from '../../i18n/use-word.js';
import { Loading } from '../../shared/Loading.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { OfficeSelect, useSettingsFilter } from '../settings/SettingsFilters.js';
import '../settings/settings.css';
import { TemplateStateMark } from './TemplateStateMark.js';
import { useTemplates } from './useTemplates.query.js';
import './templates.css';

/** Every kind of paper: by which text the office prints it, where that comes from, and what is being written. */
export function TemplateListPage() {
  const { t } = useTranslation();
  const filter = useSettingsFilter('see-templates');
  const templates = useTemplates(filter.officeId);
  usePageTitle(t('templates.title'));
  return (
    <section>
      <div className="page-head">
        <h1>{t('templates.title')}</h1>
        <OfficeSelect
          label={t('settings.office')}
          value={filter.officeId}
          offices={filter.offices}
          onChange={(officeId) => {
            filter.set('officeId', officeId);
          }}
        />
        <Input.Search
          className="settings-search"
          allowClear
          aria-label={t('templates.search')}
          placeholder={t('templates.search')}
          value={filter.q}
          onChange={({ target }) => {
            filter.set('q', target.value);
          }}
        />
      </div>
      {filter.officeId === '' && !filter.isPending ? (
        <Empty className="panel" description={t('settings.noOffice')} />
      ) : (
        <TemplateTables query={templates} officeId={filter.officeId} q={filter.q.trim()} />
      )}
    </section>
  );
}

function TemplateTables({
  query,
  officeId,
  q,
}: {
  query: ReturnType<typeof useTemplates>;
  officeId: string;
  q: string;
}) {
  const { t } = useTranslation();
  const word = useWord();
  if (query.isPending) return <Loading />;
  if (query.isError)
    return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
  const found = query.data.items.filter(({ title, groupName }) =>
    [title, groupName].some((text) => text.includes(q)),
  );
  if (found.length === 0) return <Empty className="panel" description={t('templates.none')} />;
  const groups = [...new Set(found.map(({ groupName }) => groupName))].map(
    (name) => [name, found.filter(({ groupName }) => groupName === name)] as const,
  );
  return (
    <div className="setting-groups" aria-busy={query.isPlaceholderData}>
      {groups.map(([name, rows]) => (
        <section key={name} className="panel">
          <h2>{word(name)}</h2>
          <table className="template-table">
            <caption className="visually-hidden">{word(name)}</caption>
            <thead>
              <tr>
                <th>{t('templates.column.title')}</th>
                <th>{t('templates.column.inForce')}</th>
                <th>{t('templates.column.since')}</th>
                <th>{t('templates.column.work')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <KindRow key={row.kind} row={row} officeId={officeId} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function KindRow({ row, officeId }: { row: TemplateRow; officeId: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { kind, title, volume, inForce, next, draft } = row;
  const isOwn = inForce.officeId === officeId;
  return (
    <tr>
      <td>
        <Link to={`/templates/${kind}?officeId=${officeId}`}>{title}</Link>{' '}
        {volume === '内卷' && <Mark>{word(volume)}</Mark>}
      </td>
      <td>
        {inForce.versionId === null ? (
          <span className="quiet">{t('templates.packaged', { version: inForce.version })}</span>
        ) : (
          <>
            {inForce.version}{' '}
            <span className="quiet">
              {isOwn
                ? t('settings.origin.own')
                : t('settings.origin.inherited', { office: inForce.officeName ?? '' })}
            </span>
          </>
        )}
        {inForce.fault !== null && (
          <p className="template-fault">
            {t('templates.leftAside')}：{inForce.fault}
          </p>
        )}
      </td>
      <td>{inForce.since ?? '—'}</td>
      <td>
        {draft !== null && (
          <>
            <TemplateStateMark state={draft.state} />{' '}
            <span className="quiet">{draft.editedByName}</span>{' '}
          </>
        )}
        {next !== null && (
          <span>{t('templates.next', { version: next.version, from: next.validFrom ?? '' })}</span>
        )}
      </td>
    </tr>
  );
}

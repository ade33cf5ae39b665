import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  exportRelease,
  type PackageView,
  type ReleaseView,
} from '../../../../../server/designer/api.js';
import { urlOf } from '../../../api/client.js';
import { NewDraftDialog } from './NewDraftDialog.js';
import { RetireDialog } from './RetireDialog.js';

interface Props {
  row: PackageView;
  release: ReleaseView;
}

/** What one does with a release: draft from it, read it, take it along, retire it. */
export function ReleaseActions({ row, release }: Props) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'draft' | 'retire' | null>(null);
  const close = () => {
    setDialog(null);
  };
  const mayRetire = row.mayRelease && ['in-force', 'coming'].includes(release.state);
  const items = [
    ...(row.isOwn ? [{ key: 'draft', label: t('designer.list.draftFrom') }] : []),
    {
      key: 'handbook',
      label: <Link to={`/designer/releases/${release.id}/handbook`}>{t('designer.handbook')}</Link>,
    },
    {
      key: 'export',
      label: (
        <a href={urlOf(exportRelease.path, { id: release.id }, undefined)} download>
          {t('designer.export')}
        </a>
      ),
    },
    ...(mayRetire ? [{ key: 'retire', danger: true, label: t('designer.retire.act') }] : []),
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'draft' || key === 'retire') setDialog(key);
          },
        }}
      >
        <Button size="small">{t('designer.more')}</Button>
      </Dropdown>
      {dialog === 'draft' && (
        <NewDraftDialog
          choices={[{ package: row.package, officeName: row.officeName, basedOn: release.id }]}
          onClose={close}
        />
      )}
      {dialog === 'retire' && <RetireDialog row={row} release={release} onClose={close} />}
    </>
  );
}

import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackage } from '../draft-context.js';
import type { OutlineFile } from './package-outline.js';
import { RenameDialog } from './RenameDialog.js';

/** Renames or deletes a file; a form is called by its tasks and has no name of its own. */
export function FileActions({ file }: { file: OutlineFile }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const { setFile } = usePackage();
  const [isRenaming, setIsRenaming] = useState(false);
  const name = file.name === '' ? file.id : file.name;
  const remove = () =>
    void modal.confirm({
      title: t('designer.files.deleteTitle', { name }),
      content: t('designer.files.deleteHint'),
      okText: t('designer.files.delete'),
      okButtonProps: { danger: true },
      onOk: () => {
        setFile(file.file, null);
      },
    });
  const items = [
    ...(file.kind === 'form' ? [] : [{ key: 'rename', label: t('designer.files.rename') }]),
    { key: 'delete', label: t('designer.files.delete'), danger: true },
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key, domEvent }) => {
            domEvent.stopPropagation();
            if (key === 'delete') remove();
            else setIsRenaming(true);
          },
        }}
      >
        <Button
          type="text"
          size="small"
          icon={<MoreOutlined />}
          aria-label={t('designer.files.actionsOf', { name })}
        />
      </Dropdown>
      {isRenaming && (
        <RenameDialog
          file={file}
          onClose={() => {
            setIsRenaming(false);
          }}
        />
      )}
    </>
  );
}

import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackage } from '../draft-context.js';
import type { OutlineFile } from './package-outline.js';
import { renameFile } from './rename-file.js';

/** Gives a process or a table another name; its id, by which others refer to it, stays. */
export function RenameDialog({ file, onClose }: { file: OutlineFile; onClose: () => void }) {
  const { t } = useTranslation();
  const { files, setFile } = usePackage();
  const [name, setName] = useState(file.name);
  const [isBroken, setIsBroken] = useState(false);
  const rename = async () => {
    const content = files.find((one) => one.name === file.file)?.content;
    if (content === undefined) return;
    try {
      setFile(file.file, await renameFile({ name: file.file, content }, name.trim()));
      onClose();
    } catch {
      setIsBroken(true);
    }
  };
  return (
    <Modal
      open
      title={t('designer.files.renameTitle', { name: file.name })}
      okText={t('designer.files.rename')}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={() => void rename()}
      onCancel={onClose}
    >
      {isBroken && (
        <Alert className="dialog-alert" type="error" showIcon title={t('designer.files.broken')} />
      )}
      <Input
        aria-label={t('designer.files.name')}
        maxLength={60}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
        }}
      />
    </Modal>
  );
}

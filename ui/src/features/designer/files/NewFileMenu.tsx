import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../form/Field.js';
import { usePackage } from '../draft-context.js';
import { newFile, type NewFileKind } from './new-file.js';

/** Adds an empty process or form. */
export function NewFileMenu() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<NewFileKind | null>(null);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: (['process', 'form'] as const).map((key) => ({
            key,
            label: t(`designer.files.new.${key}`),
            onClick: () => {
              setKind(key);
            },
          })),
        }}
      >
        <Button
          type="text"
          size="small"
          icon={<PlusOutlined />}
          aria-label={t('designer.files.add')}
        />
      </Dropdown>
      {kind !== null && (
        <NewFileDialog
          kind={kind}
          onClose={() => {
            setKind(null);
          }}
        />
      )}
    </>
  );
}

function NewFileDialog({ kind, onClose }: { kind: NewFileKind; onClose: () => void }) {
  const { t } = useTranslation();
  const { files, setFile, select } = usePackage();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [isJudged, setIsJudged] = useState(false);
  const file = newFile(kind, id, name.trim());
  const isTaken = files.some((one) => one.name === file.name);
  const isBadId = !/^[a-z][a-z0-9-]{1,38}$/.test(id);
  const idFault = isBadId ? 'badId' : isTaken ? 'taken' : null;
  const isNameMissing = kind === 'process' && name.trim() === '';
  const add = () => {
    setIsJudged(true);
    if (idFault !== null || isNameMissing) return;
    setFile(file.name, file.content);
    select(file.name);
    onClose();
  };
  return (
    <Modal
      open
      title={t(`designer.files.new.${kind}`)}
      okText={t('designer.files.add')}
      onOk={add}
      onCancel={onClose}
    >
      {kind === 'process' && (
        <Field
          label={t('designer.files.name')}
          isRequired
          faults={
            isJudged && isNameMissing
              ? [{ pointer: '/name', detail: t('designer.files.nameMissing') }]
              : []
          }
        >
          {(control) => (
            <Input
              {...control}
              maxLength={60}
              value={name}
              onChange={({ target }) => {
                setName(target.value);
              }}
            />
          )}
        </Field>
      )}
      <Field
        label={t('designer.files.id')}
        description={t('designer.files.idHint')}
        isRequired
        faults={
          isJudged && idFault !== null
            ? [{ pointer: '/id', detail: t(`designer.files.${idFault}`) }]
            : []
        }
      >
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            value={id}
            onChange={({ target }) => {
              setId(target.value);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}

import { App, Button, Form, Input, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { ListSetupState } from './useListSetup.js';
import { useDeleteView, useSaveView, type ListName } from './useViews.query.js';

interface Props {
  list: ListName;
  state: ListSetupState;
  /** Columns as they are shown, also where none was chosen. */
  columns: readonly string[];
}

/** Chooses a kept view, keeps the present one, removes an own one. */
export function ViewMenu({ list, state, columns }: Props) {
  const { t } = useTranslation();
  const [isSaving, setIsSaving] = useState(false);
  const remove = useDeleteView();
  const items = state.views.data?.items ?? [];
  const chosen = items.find(({ id }) => id === state.viewId);
  return (
    <>
      <Select<string>
        aria-label={t('desk.views')}
        className="filter"
        value={chosen?.id ?? ''}
        onChange={(id) => {
          const view = items.find((one) => one.id === id);
          if (view) state.change(view.setup, view.id);
          else state.change({ filter: {}, columns: [], sort: '' });
        }}
        options={[
          { value: '', label: t('desk.viewNone') },
          ...items.map(({ id, name, officeId }) => ({
            value: id,
            label: officeId === null ? name : t('desk.viewShared', { name }),
          })),
        ]}
      />
      <Button
        onClick={() => {
          setIsSaving(true);
        }}
      >
        {t('desk.viewSave')}
      </Button>
      {chosen?.mine === true && (
        <Button
          danger
          loading={remove.isPending}
          aria-label={t('desk.viewDelete', { name: chosen.name })}
          onClick={() => {
            remove.mutate(chosen.id, {
              onSuccess: () => {
                state.change({});
              },
            });
          }}
        >
          {t('action.remove')}
        </Button>
      )}
      {isSaving && (
        <SaveDialog
          list={list}
          state={state}
          columns={columns}
          name={chosen?.mine === true ? chosen.name : ''}
          onClose={() => {
            setIsSaving(false);
          }}
        />
      )}
    </>
  );
}

interface Draft {
  name: string;
  shared: boolean;
  isDefault: boolean;
}

function SaveDialog({
  list,
  state,
  columns,
  name,
  onClose,
}: Props & { name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [form] = Form.useForm<Draft>();
  const save = useSaveView();
  const [officeId] = state.views.data?.mayShareIn ?? [];
  const keep = ({ name: called, shared, isDefault }: Draft) => {
    const setup = { ...state.setup, columns: [...columns] };
    const place = { officeId: shared && officeId !== undefined ? officeId : null };
    save.mutate(
      { list, name: called, setup, isDefault, ...place },
      {
        onSuccess: ({ id }) => {
          void message.success(t('desk.viewSaved'));
          state.change(setup, id);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('desk.viewSave')}
      okText={t('desk.save')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {save.error && <p role="alert">{problemText(save.error)}</p>}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ name, shared: false, isDefault: false }}
        onFinish={keep}
      >
        <Form.Item
          name="name"
          label={t('desk.viewName')}
          rules={[{ required: true, whitespace: true, message: t('desk.viewNameMissing') }]}
        >
          <Input maxLength={40} autoFocus />
        </Form.Item>
        {officeId !== undefined && (
          <Form.Item name="shared" label={t('desk.viewShare')} valuePropName="checked">
            <Switch />
          </Form.Item>
        )}
        <Form.Item name="isDefault" label={t('desk.viewDefault')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Alert, Form, Input, Modal, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/Loading.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useHandlers } from './useHandlers.query.js';
import { useChangeHandler, type HandlerChoice } from './useTaskVerb.mutation.js';

interface Props {
  caseId: string;
  onCancel: () => void;
  /** With the name of who has the case now. */
  onDone: (name: string) => void;
}

interface Entry {
  way: 'lot' | 'name';
  accountId?: string;
  reason: string;
}

/** 分案, 变更承办人: by lot or by name, with the load of each handler before the eyes. */
export function AssignDialog({ caseId, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const handlers = useHandlers(caseId);
  const change = useChangeHandler(caseId);
  const [form] = Form.useForm<Entry>();
  const way = Form.useWatch('way', form) as Entry['way'] | undefined;
  const error = handlers.error ?? change.error;
  const items = handlers.data?.items ?? [];
  const inLot = items.filter(({ isCurrent, lotRefusal }) => !isCurrent && lotRefusal === null);
  const finish = ({ accountId = '', reason }: Entry) => {
    const choice: HandlerChoice = way === 'lot' ? { way } : { way: 'name', accountId };
    change.mutate(
      { choice, reason },
      {
        onSuccess: ({ handlerName }) => {
          onDone(handlerName);
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('verbs.assignTitle')}
      okText={t('verbs.ok')}
      cancelText={t('verbs.cancel')}
      confirmLoading={change.isPending}
      onCancel={onCancel}
      onOk={() => {
        form.submit();
      }}
    >
      {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
      <p className="quiet">{t('verbs.assignHint')}</p>
      {handlers.isPending && <Loading />}
      <Form form={form} layout="vertical" initialValues={{ way: 'name' }} onFinish={finish}>
        <Form.Item name="way" label={t('verbs.assignWay')}>
          <Radio.Group
            options={[
              { value: 'name', label: t('verbs.assignByName') },
              { value: 'lot', label: t('verbs.assignByLot') },
            ]}
          />
        </Form.Item>
        {way !== 'lot' ? (
          <Form.Item name="accountId" label={t('verbs.assignByName')} rules={[{ required: true }]}>
            <Radio.Group className="assign-people">
              {items.map(({ accountId, name, openCases, isCurrent, nameRefusal }) => (
                <Radio key={accountId} value={accountId} disabled={nameRefusal !== null}>
                  {name}
                  <span className="quiet">
                    {' '}
                    {t('verbs.assignLoad', { count: openCases })}
                    {isCurrent ? ` · ${t('verbs.assignCurrent')}` : ''}
                    {!isCurrent && nameRefusal !== null ? ` · ${nameRefusal}` : ''}
                  </span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        ) : (
          <p>
            {inLot.length === 0
              ? t('verbs.assignLotEmpty')
              : t('verbs.assignLot', { names: inLot.map(({ name }) => name).join('、') })}
          </p>
        )}
        <Form.Item
          name="reason"
          label={t('verbs.reason')}
          extra={t('verbs.reasonHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={2} maxLength={400} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { Alert, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { Standing } from './useTaskStanding.query.js';

interface Asked {
  personIds: string[];
  question: string;
}

interface Props {
  name: string;
  people: Standing['askable'];
  error: unknown;
  isBusy: boolean;
  onCancel: () => void;
  onOk: (asked: Asked) => void;
}

/** 加签: whom to ask, and what. Who cannot be asked is in the list and says why. */
export function CosignDialog({ name, people, error, isBusy, onCancel, onOk }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const [form] = Form.useForm<Asked>();
  return (
    <Modal
      open
      title={t('verbs.cosignTitle', { name: word(name) })}
      okText={t('verbs.ok')}
      cancelText={t('verbs.cancel')}
      confirmLoading={isBusy}
      onCancel={onCancel}
      onOk={() => {
        form.submit();
      }}
    >
      {error !== null && <Alert type="error" showIcon title={problemText(error)} />}
      <p className="quiet">{t('verbs.cosignHint')}</p>
      <Form form={form} layout="vertical" onFinish={onOk}>
        <Form.Item name="personIds" label={t('verbs.cosignPeople')} rules={[{ required: true }]}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={people.map(({ accountId, name: person, refusal }) => ({
              value: accountId,
              label: refusal === null ? person : `${person}（${word(refusal)}）`,
              disabled: refusal !== null,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="question"
          label={t('verbs.cosignQuestion')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={3} maxLength={400} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}

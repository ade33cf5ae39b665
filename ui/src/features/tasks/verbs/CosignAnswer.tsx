import { Alert, Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { cosignStances, type CosignStance } from '../../../../../server/domain/tasks/cosigning.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useTaskVerb } from './useTaskVerb.mutation.js';

const stances = Object.keys(cosignStances) as CosignStance[];

/** The opinion of whoever was asked; once given it stands. */
export function CosignAnswer({ id }: { id: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const act = useTaskVerb();
  return (
    <Form<{ stance: CosignStance; opinion: string }>
      layout="vertical"
      className="cosign-answer"
      onFinish={(values) => {
        act.mutate({ verb: 'answer-cosign', id, ...values });
      }}
    >
      {act.error !== null && <Alert type="error" showIcon title={problemText(act.error)} />}
      <Form.Item name="stance" label={t('verbs.cosignStance')} rules={[{ required: true }]}>
        <Radio.Group
          options={stances.map((stance) => ({
            value: stance,
            label: t(`verbs.stances.${stance}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="opinion"
        label={t('verbs.cosignOpinion')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        {t('verbs.cosignAnswer')}
      </Button>
    </Form>
  );
}

import { App, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { settleLetter } from '../../../../server/inquiries/api.js';
import { call, type BodyOf } from '../../api/client.js';
import { isLocalDate } from '../../../../server/domain/basics/local-date.js';
import { MoneyControl } from '../../form/MoneyControl.js';
import { useCase } from '../cases/useCase.query.js';
import { DialogFoot } from './DialogFoot.js';
import { useSettleWait } from './useSettleWait.js';

type Body = BodyOf<typeof settleLetter>;

/** The agency answered, or did not and the handler says why the case goes on. */
export function LetterForm({
  id,
  caseId,
  onDone,
}: {
  id: string;
  caseId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Body>();
  const state = Form.useWatch('state', form);
  const isFound = Form.useWatch('foundRelief', form);
  const settle = useSettleWait((body: Body) => call(settleLetter, { params: { id }, body }));
  return (
    <Form<Body>
      form={form}
      layout="vertical"
      initialValues={{ state: 'replied', foundRelief: false }}
      onFinish={(body) => {
        settle.mutate(toldOf(body), {
          onSuccess: () => {
            void message.success(t('waits.letter.done'));
            onDone();
          },
        });
      }}
    >
      <Form.Item name="state" label={t('waits.letter.outcome')}>
        <Radio.Group
          options={[
            { value: 'replied', label: t('waits.letter.replied') },
            { value: 'no-reply', label: t('waits.letter.noReply') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reply"
        label={t(state === 'no-reply' ? 'waits.letter.noReplyReason' : 'waits.letter.reply')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="foundRelief" label={t('waits.letter.found')}>
        <Radio.Group
          options={[
            { value: false, label: t('waits.letter.foundNo') },
            { value: true, label: t('waits.letter.foundYes') },
          ]}
        />
      </Form.Item>
      {isFound && <FoundRelief caseId={caseId} />}
      <DialogFoot error={settle.error} isPending={settle.isPending} />
    </Form>
  );
}

/** What the agency told of the relief it gave; it becomes a record of the agency's. */
function FoundRelief({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const applicants = useCase(caseId).data?.applicants ?? [];
  return (
    <>
      <p className="quiet">{t('waits.letter.recordHint')}</p>
      {applicants.length > 1 && (
        <Form.Item
          name={['relief', 'personId']}
          label={t('waits.letter.person')}
          rules={[{ required: true }]}
        >
          <Select options={applicants.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <Form.Item name={['relief', 'amountFen']} label={t('waits.letter.amount')}>
        <MoneyControl />
      </Form.Item>
      <Form.Item
        name={['relief', 'decidedOn']}
        label={t('waits.letter.decidedOn')}
        rules={[
          {
            validator: (_, value: unknown) =>
              typeof value !== 'string' || value === '' || isLocalDate(value)
                ? Promise.resolve()
                : Promise.reject(new Error(t('partner.dayHint'))),
          },
        ]}
      >
        <Input maxLength={10} placeholder={t('partner.dayHint')} />
      </Form.Item>
    </>
  );
}

/** Without what was left empty; of no relief nothing is told. */
function toldOf({ relief, ...body }: Body): Body {
  if (!body.foundRelief) return body;
  const told = Object.entries(relief ?? {}).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return { ...body, relief: Object.fromEntries(told) };
}

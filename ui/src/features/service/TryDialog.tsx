import { App, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  serviceOutcomes,
  serviceWays,
  type NamedSigner,
  type ServiceOutcome,
  type ServiceWay,
} from '../../../../server/domain/papers/service-words.js';
import { ApiProblem } from '../../api/ApiProblem.js';
import { DayControl } from '../../form/DayControl.js';
import { useWord } from '../../i18n/use-word.js';
import { DialogFoot } from '../waits/DialogFoot.js';
import { TryFields } from './TryFields.js';
import { useAddTry, type Service, type TryInput } from './useService.query.js';

export interface TryValues {
  way: ServiceWay;
  outcome: ServiceOutcome;
  signer?: NamedSigner;
  [field: string]: unknown;
}

interface Props {
  service: Service;
  onClose: () => void;
}

/** One try to serve the paper, with what its way needs; the server's faults stand below. */
export function TryDialog({ service, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const [form] = Form.useForm<TryValues>();
  const add = useAddTry(service.documentId);
  const way = Form.useWatch<ServiceWay | undefined>('way', form);
  const first = service.isPostOut ? 'post' : 'direct';
  return (
    <Modal open destroyOnHidden footer={null} title={t('service.recordTitle')} onCancel={onClose}>
      <Form<TryValues>
        form={form}
        layout="vertical"
        initialValues={{ way: first, signerName: service.recipient ?? undefined }}
        onFinish={(values) => {
          add.mutate(bodyOf(values), {
            onSuccess: () => {
              void message.success(t('service.done'));
              onClose();
            },
            onError: (error) => {
              form.setFields(faultsOf(error, word));
            },
          });
        }}
      >
        <Form.Item name="way" label={t('service.fields.way')} rules={[{ required: true }]}>
          <Select
            options={optionsOf(serviceWays, (key) => word(serviceWays[key].name))}
            onChange={() => {
              form.resetFields(['outcome']);
            }}
          />
        </Form.Item>
        <Form.Item name="outcome" label={t('service.fields.outcome')} rules={[{ required: true }]}>
          <Select
            options={outcomesOf(way ?? first, service).map((value) => ({
              value,
              label: word(serviceOutcomes[value]),
            }))}
          />
        </Form.Item>
        <Form.Item name="triedOn" label={t('service.fields.triedOn')} rules={[{ required: true }]}>
          <DayControl />
        </Form.Item>
        <TryFields form={form} />
        <Form.Item
          name="servedBy"
          label={t('service.fields.servedBy')}
          extra={t('service.fields.servedByHint')}
        >
          <Input maxLength={100} />
        </Form.Item>
        <DialogFoot error={add.error} isPending={add.isPending} />
      </Form>
    </Modal>
  );
}

/** Where a task waits for the success, it is told there. */
function outcomesOf(way: ServiceWay, { taskId, isPostOut }: Service) {
  const possible: readonly ServiceOutcome[] = serviceWays[way].outcomes;
  return possible
    .filter((outcome) => !(outcome === 'served' && taskId !== null))
    .filter((outcome) => way !== 'post' || (outcome === 'pending') !== isPostOut);
}

function optionsOf<K extends string>(table: Record<K, unknown>, nameOf: (key: K) => string) {
  return (Object.keys(table) as K[]).map((value) => ({ value, label: nameOf(value) }));
}

/** Each fault at its field. */
function faultsOf(error: Error, word: (text: string) => string) {
  const faults = error instanceof ApiProblem ? error.faults : [];
  return faults.map(({ pointer, detail }) => ({
    name: pointer === '/isOpposingParty' ? 'isNoOpponent' : pointer.slice(1),
    errors: [word(detail)],
  }));
}

/** What was filled in; the tick that somebody is not the opposing party is the answer to whether. */
function bodyOf({ isNoOpponent, ...values }: TryValues): TryInput {
  const filled = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const isForAnother = values.signer !== undefined && values.signer !== 'self';
  const answer = isForAnother && isNoOpponent === true ? { isOpposingParty: false } : {};
  return { ...Object.fromEntries(filled), ...answer } as unknown as TryInput;
}

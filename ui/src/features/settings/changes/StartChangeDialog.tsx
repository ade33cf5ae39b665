import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { settingName, type SettingKey } from '../../../../../server/settings/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { Loading } from '../../../shared/Loading.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { OfficeSelect } from '../SettingsFilters.js';
import { today } from '../../../shared/today.js';
import { useManagedOffices } from '../use-managed-offices.js';
import { bodyOf, faultsOfItem, type DraftChange } from './draft-change.js';
import { SettingPicker, type PickedSetting } from './SettingPicker.js';
import { useCreateChange } from './useCreateChange.mutation.js';
import { useValueInForce } from './use-value-in-force.js';
import '../../../form/form.css';

/** Where a change begins: an office, and the setting it is about when one was pointed at. */
export interface ChangeStart {
  officeId: string;
  key?: SettingKey;
  item?: string;
}

/** What every change has from its first moment: office, setting, name, reason, day and paper. */
export function StartChangeDialog({ start, onClose }: { start: ChangeStart; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const create = useCreateChange();
  const form = useStart(start);
  const { offices } = useManagedOffices('change-settings');
  const [isJudged, setIsJudged] = useState(false);
  const judged = bodyOf(form.draft);
  const sent = create.error instanceof ApiProblem ? create.error.faults : [];
  const faults = isJudged && !judged.ok ? judged.faults : sent;
  const submit = () => {
    setIsJudged(true);
    if (!judged.ok || form.isLoading) return;
    create.mutate(
      { ...judged.body, officeId: form.officeId },
      { onSuccess: ({ id }) => void navigate(`/settings/changes/${id}`) },
    );
  };
  const ofItem = faultsOfItem(faults, 0);
  return (
    <Modal
      open
      title={t('settings.draft')}
      okText={t('change.start')}
      confirmLoading={create.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      {create.error !== null && sent.length === 0 && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(create.error)} />
      )}
      {form.isLoading && <Loading />}
      <div className="form-grid">
        <Field isGroup label={t('change.office')}>
          {() => (
            <OfficeSelect
              label={t('change.office')}
              value={form.officeId}
              offices={offices}
              onChange={form.setOfficeId}
            />
          )}
        </Field>
        <SettingPicker isRoot={form.isRoot} picked={form.picked} onPick={form.setPicked} />
        <Field isRequired label={t('change.title')} faults={at(faults, '/title')}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={form.draft.title}
              onChange={({ target }) => {
                form.set({ title: target.value });
              }}
            />
          )}
        </Field>
        <Field isRequired label={t('change.reason')} faults={at(faults, '/reason')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={2}
              maxLength={1000}
              value={form.draft.reason}
              onChange={({ target }) => {
                form.set({ reason: target.value });
              }}
            />
          )}
        </Field>
        <Field isShort isRequired label={t('change.validFrom')} faults={at(ofItem, '/validFrom')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.validFrom}
              onChange={(on) => {
                form.setValidFrom(on ?? '');
              }}
            />
          )}
        </Field>
        <Field
          isRequired
          label={t('change.source')}
          description={t('change.sourceHint')}
          faults={at(ofItem, '/source')}
        >
          {(control) => (
            <Input
              {...control}
              maxLength={400}
              value={form.source}
              onChange={({ target }) => {
                form.setSource(target.value);
              }}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}

/** The value that is there now stands in the draft, to be changed from there. */
function useStart(start: ChangeStart) {
  const { t } = useTranslation();
  const [officeId, setOfficeId] = useState(start.officeId);
  const [picked, setPicked] = useState<PickedSetting>({
    key: start.key ?? 'amountBands',
    item: start.item ?? '',
  });
  const [head, setHead] = useState<{ title?: string; reason: string }>({ reason: '' });
  const [validFrom, setValidFrom] = useState(today());
  const [source, setSource] = useState('');
  const inForce = useValueInForce(officeId, picked);
  const name = settingName(picked.key, picked.item);
  const draft: DraftChange = {
    title: head.title ?? t('change.titleFor', { name }),
    reason: head.reason,
    items: [
      {
        rowId: 'first',
        officeId,
        ...picked,
        value: inForce.value,
        ...{ validFrom, validTo: null, source },
      },
    ],
  };
  return {
    ...{ officeId, setOfficeId, picked, setPicked, draft, validFrom, setValidFrom },
    ...{ source, setSource },
    isRoot: inForce.isRoot,
    isLoading: inForce.isPending,
    set: (part: { title?: string; reason?: string }) => {
      setHead((before) => ({ ...before, ...part }));
    },
  };
}

function at<F extends { pointer: string }>(faults: readonly F[], pointer: string): F[] {
  return faults.filter((fault) => fault.pointer === pointer);
}

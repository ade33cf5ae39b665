import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { Field } from '../../../form/Field.js';
import type { DraftChange } from './draft-change.js';

interface Props {
  draft: DraftChange;
  faults: readonly Fault[];
  officeName: string;
  set: (change: (before: DraftChange) => DraftChange) => void;
}

/** Name and reason of a change. */
export function ChangeHeadFields({ draft, faults, officeName, set }: Props) {
  const { t } = useTranslation();
  const at = (pointer: string) => faults.filter((fault) => fault.pointer === pointer);
  return (
    <section className="panel change-part">
      <p className="quiet change-office">{t('change.ofOffice', { office: officeName })}</p>
      <div className="form-grid">
        <Field isShort isRequired label={t('change.title')} faults={at('/title')}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={draft.title}
              onChange={({ target }) => {
                set((before) => ({ ...before, title: target.value }));
              }}
            />
          )}
        </Field>
        <Field isShort isRequired label={t('change.reason')} faults={at('/reason')}>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={1000}
              value={draft.reason}
              onChange={({ target }) => {
                set((before) => ({ ...before, reason: target.value }));
              }}
            />
          )}
        </Field>
      </div>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { MaterialsInput, type MaterialRow } from '../MaterialsInput.js';
import { useIntake } from './intake-draft.js';

/** The papers handed in; the list of received materials is issued from them. */
export function MaterialsSection() {
  const { t } = useTranslation();
  const { draft, set, faults } = useIntake();
  const own = faults.filter(({ pointer }) => pointer.startsWith('/materials'));
  return (
    <fieldset className="panel intake-section" data-faulty={own.length > 0 || undefined}>
      <legend>{t('intake.materials')}</legend>
      <MaterialsInput
        value={(draft['materials'] ?? []) as MaterialRow[]}
        onChange={(rows) => {
          set('materials', rows);
        }}
      />
      {own.map(({ pointer, detail }) => (
        <p key={pointer} className="field-fault" role="alert">
          {detail}
        </p>
      ))}
    </fieldset>
  );
}

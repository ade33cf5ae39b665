import { useTranslation } from 'react-i18next';
import { useWord } from '../../../i18n/use-word.js';
import { useIntake } from './intake-draft.js';
import { neededMaterials, type KeptMaterial } from './kept-application.js';
import { MaterialLine } from './MaterialLine.js';
import type { StepProps } from './StepBody.js';

/** The check list of this situation: what is there, what the applicant brings, what the office collects; a scan for each. */
export function MaterialsSection({ kept, today, roomOf, onList }: StepProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { faults } = useIntake();
  const rows = neededMaterials(kept, today);
  const missing = rows.filter(({ key }) => kept.list[key]?.state === 'applicant');
  return (
    <fieldset className="panel intake-section">
      <legend>{t('wizard.materialsTitle')}</legend>
      <p className="quiet">{t('wizard.materialsHint')}</p>
      <ul className="intake-materials">
        {rows.map((row) => (
          <MaterialLine
            key={row.key}
            row={row}
            value={kept.list[row.key] ?? {}}
            room={roomOf(row.key)}
            fault={faults.find(({ pointer }) => pointer === `/list/${row.key}`)?.detail ?? null}
            onChange={(value: KeptMaterial) => {
              onList({ ...kept.list, [row.key]: value });
            }}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="intake-missing" role="status">
          {t('wizard.missing', { names: missing.map(({ name }) => word(name)).join('；') })}
        </p>
      )}
    </fieldset>
  );
}

import { Button, Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import {
  settingCatalogue,
  settingName,
  type ChangeItemView,
} from '../../../../../server/settings/api.js';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { useWord } from '../../../i18n/use-word.js';
import { FaultLines } from '../editors/FaultLines.js';
import { faultsAt, faultsElsewhere } from '../editors/read-value.js';
import { ValueEditor } from '../editors/ValueEditor.js';
import { OfficeSelect } from '../SettingsFilters.js';
import { useManagedOffices } from '../use-managed-offices.js';
import type { DraftItem } from './draft-change.js';
import { emptyValue } from './empty-value.js';
import { InForceNote } from './InForceNote.js';
import { valueFaults } from './value-faults.js';

interface Props {
  item: DraftItem;
  /** The row as the server has it. */
  saved: ChangeItemView | undefined;
  /** Pointers into the row. */
  faults: readonly Fault[];
  onChange: (part: Partial<DraftItem>) => void;
  onRemove: (() => void) | undefined;
}

const places = ['/validFrom', '/validTo', '/source', '/value'];

/** One row of a change: the value, or the end of the one in force; its days and its paper. */
export function ItemCard({ item, saved, faults, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const isEnd = item.value === null;
  const title = settingName(item.key, item.item);
  return (
    <fieldset className="panel change-part change-item">
      <legend>{word(title)}</legend>
      <div className="change-item-head">
        <p className="quiet">{settingCatalogue[item.key].help}</p>
        {onRemove !== undefined && (
          <Button
            size="small"
            aria-label={t('change.removeOf', { name: title })}
            onClick={onRemove}
          >
            {t('action.remove')}
          </Button>
        )}
      </div>
      <InForceNote item={item} saved={saved} />
      <Checkbox
        checked={isEnd}
        onChange={({ target }) => {
          onChange({ value: target.checked ? null : restart(item, saved) });
        }}
      >
        {t('change.end')}
      </Checkbox>
      {!isEnd && (
        <ValueEditor
          settingKey={item.key}
          item={item.item}
          value={item.value}
          faults={shownFaults(item, faults)}
          onChange={(value) => {
            onChange({ value });
          }}
        />
      )}
      <ItemDays item={item} faults={faults} onChange={onChange} />
      <FaultLines faults={faultsElsewhere(faults, places)} />
    </fieldset>
  );
}

function ItemDays({ item, faults, onChange }: Pick<Props, 'item' | 'faults' | 'onChange'>) {
  const { t } = useTranslation();
  const { offices } = useManagedOffices('change-settings');
  return (
    <div className="form-grid change-days">
      {offices.length > 1 && settingCatalogue[item.key].scope === 'any-office' && (
        <Field isShort isGroup label={t('change.forOffice')} faults={faultsAt(faults, '/officeId')}>
          {() => (
            <OfficeSelect
              label={t('change.forOffice')}
              value={item.officeId}
              offices={offices}
              onChange={(officeId) => {
                onChange({ officeId });
              }}
            />
          )}
        </Field>
      )}
      <Field
        isShort
        isRequired
        label={t('change.validFrom')}
        faults={faultsAt(faults, '/validFrom')}
      >
        {(control) => (
          <DateInput
            {...control}
            value={item.validFrom}
            onChange={(on) => {
              onChange({ validFrom: on ?? '' });
            }}
          />
        )}
      </Field>
      {item.value !== null && (
        <Field
          isShort
          label={t('change.validTo')}
          description={t('change.validToHint')}
          faults={faultsAt(faults, '/validTo')}
        >
          {(control) => (
            <DateInput
              {...control}
              value={item.validTo}
              notBefore={item.validFrom}
              onChange={(on) => {
                onChange({ validTo: on ?? null });
              }}
            />
          )}
        </Field>
      )}
      <Field
        isShort
        isRequired
        label={t('change.source')}
        description={t('change.sourceHint')}
        faults={faultsAt(faults, '/source')}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={400}
            value={item.source}
            onChange={({ target }) => {
              onChange({ source: target.value });
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** What the screen finds at once wins over what the server said of an earlier state. */
function shownFaults(item: DraftItem, faults: readonly Fault[]): Fault[] {
  const own = valueFaults(item);
  if (own.length > 0) return own;
  return faultsAt(faults, '/value').map(({ pointer, detail }) => ({
    pointer: pointer.slice('/value'.length),
    detail,
  }));
}

function restart(item: DraftItem, saved: ChangeItemView | undefined): unknown {
  return saved?.value ?? saved?.before?.value ?? emptyValue(item.key);
}

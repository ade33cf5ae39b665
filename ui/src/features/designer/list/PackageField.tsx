import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../form/Field.js';
import { PackageName } from '../PackageName.js';
import type { DraftChoice } from './draft-choices.js';

interface Props {
  choices: readonly DraftChoice[];
  /** What is said below the field. */
  description?: string | undefined;
  value: string;
  onChange: (packageName: string) => void;
}

/** 适用范围: for whom one drafts. */
export function PackageField({ choices, description, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t('designer.draft.package')} description={description} isRequired>
      {(control) => (
        <Select
          {...control}
          className="studio-wide"
          value={value}
          onChange={onChange}
          options={choices.map((one) => ({
            value: one.package,
            label: <PackageName of={one} />,
          }))}
        />
      )}
    </Field>
  );
}

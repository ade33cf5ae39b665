import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { materialItems } from '../../../../server/cases/create-application-api.js';
import { labels } from '../../i18n/labels.zh-CN.js';
import { useLabel } from '../../i18n/use-label.js';

type Item = (typeof materialItems)[number];

export interface MaterialRow {
  item: Item;
  name: string;
  copies: number;
}

/** A list of papers as they were handed in, named as the file names them: in Chinese; works as a control of antd's form. */
export function MaterialsInput({
  value = [],
  onChange = () => undefined,
}: {
  value?: MaterialRow[];
  onChange?: (rows: MaterialRow[]) => void;
}) {
  const { t } = useTranslation();
  const label = useLabel();
  const change = (index: number, part: Partial<MaterialRow>) => {
    onChange(value.map((row, at) => (at === index ? { ...row, ...part } : row)));
  };
  const add = () => {
    const item = materialItems.find((each) => value.every((row) => row.item !== each)) ?? 'other';
    onChange([...value, { item, name: labels.material[item], copies: 1 }]);
  };
  return (
    <div className="materials">
      {value.map((row, index) => (
        <div key={index} className="material">
          <Select<Item>
            aria-label={t('waits.kind')}
            value={row.item}
            options={materialItems.map((item) => ({ value: item, label: label('material', item) }))}
            onChange={(item) => {
              change(index, { item, name: labels.material[item] });
            }}
          />
          <Input
            aria-label={t('intake.materialName')}
            value={row.name}
            maxLength={120}
            onChange={({ target }) => {
              change(index, { name: target.value });
            }}
          />
          <InputNumber<number>
            aria-label={t('intake.copies')}
            value={row.copies}
            min={1}
            max={999}
            precision={0}
            suffix={t('wizard.copies')}
            onChange={(copies) => {
              change(index, { copies: copies ?? 1 });
            }}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('action.remove')}
            onClick={() => {
              onChange(value.toSpliced(index, 1));
            }}
          />
        </div>
      ))}
      <Button type="dashed" icon={<PlusOutlined />} onClick={add}>
        {t('intake.addMaterial')}
      </Button>
    </div>
  );
}

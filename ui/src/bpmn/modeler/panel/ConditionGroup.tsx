import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  ConditionTerm,
  ConditionValue,
} from '../../../../../processes/element-templates/condition.js';
import {
  variableWords,
  wordOfValue,
  wordOfVariable,
} from '../../../../../processes/element-templates/variable-words.js';
import { domainOf } from '../../../../../processes/lint/model/variable-domain.js';
import { useWord } from '../../../i18n/use-word.js';
import { usePanel } from './panel-context.js';

interface Props {
  terms: readonly ConditionTerm[];
  isFirst: boolean;
  onChange: (terms: readonly ConditionTerm[]) => void;
}

/** Terms that must hold together. */
export function ConditionGroup({ terms, isFirst, onChange }: Props) {
  const { t } = useTranslation();
  const { edits } = usePanel();
  return (
    <div className="condition-group">
      {!isFirst && <span className="condition-joint">{t('modeler.or')}</span>}
      {terms.map((term, index) => (
        <Term
          key={index}
          term={term}
          isFirst={index === 0}
          onChange={(next) => {
            onChange(terms.flatMap((one, at) => (at === index ? (next ?? []) : one)));
          }}
        />
      ))}
      {edits !== null && (
        <Button
          size="small"
          type="link"
          onClick={() => {
            onChange([...terms, { variable: '', isNot: false, values: [] }]);
          }}
        >
          {t('modeler.addTerm')}
        </Button>
      )}
    </div>
  );
}

interface TermProps {
  term: ConditionTerm;
  isFirst: boolean;
  /** Null: the term goes. */
  onChange: (term: ConditionTerm | null) => void;
}

function Term({ term, isFirst, onChange }: TermProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { edits } = usePanel();
  const { variable, isNot, values } = term;
  const isDisabled = edits === null;
  const variables = Object.keys(variableWords);
  const shown =
    variables.includes(variable) || variable === '' ? variables : [variable, ...variables];
  return (
    <div className="condition-term">
      {!isFirst && <span className="condition-joint">{t('modeler.and')}</span>}
      <Select
        aria-label={t('modeler.variable')}
        size="small"
        value={variable === '' ? null : variable}
        options={shown.map((name) => ({ value: name, label: word(wordOfVariable(name)) }))}
        showSearch={{ optionFilterProp: 'label' }}
        disabled={isDisabled}
        placeholder={t('modeler.variable')}
        popupMatchSelectWidth={false}
        onChange={(name: string) => {
          onChange({ variable: name, isNot, values: [] });
        }}
      />
      <Select
        aria-label={t('modeler.operator')}
        size="small"
        value={isNot ? 'not' : 'is'}
        options={[
          { value: 'is', label: t('modeler.is') },
          { value: 'not', label: t('modeler.isNot') },
        ]}
        disabled={isDisabled}
        onChange={(sign: string) => {
          onChange({ ...term, isNot: sign === 'not' });
        }}
      />
      <ValueSelect term={term} isDisabled={isDisabled} onChange={onChange} />
      {!isDisabled && (
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('modeler.removeTerm', { values: values.map(String).join() })}
          onClick={() => {
            onChange(null);
          }}
        />
      )}
    </div>
  );
}

interface ValueProps {
  term: ConditionTerm;
  isDisabled: boolean;
  onChange: (term: ConditionTerm) => void;
}

function ValueSelect({ term, isDisabled, onChange }: ValueProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { variable, values } = term;
  const domain = variable === '' ? [] : (domainOf(variable) ?? []);
  const all = [...domain, ...values.filter((value) => !domain.includes(value))];
  return (
    <Select
      aria-label={t('modeler.values')}
      mode="multiple"
      size="small"
      value={values.map((value) => JSON.stringify(value))}
      options={all.map((value) => ({
        value: JSON.stringify(value),
        label: word(wordOfValue(variable, value)),
      }))}
      disabled={isDisabled || variable === ''}
      placeholder={t('modeler.values')}
      popupMatchSelectWidth={false}
      onChange={(chosen: string[]) => {
        onChange({ ...term, values: chosen.map((text) => JSON.parse(text) as ConditionValue) });
      }}
    />
  );
}

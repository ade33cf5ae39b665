import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  parseCondition,
  writeCondition,
  type Condition,
  type ConditionTerm,
} from '../../../../../processes/element-templates/condition.js';
import { conditionOf } from '../element-values.js';
import type { Connection } from '../services.js';
import { ConditionGroup } from './ConditionGroup.js';
import { Group } from './Group.js';
import { usePanel } from './panel-context.js';
import { TextField } from './TextField.js';

const emptyTerm: ConditionTerm = { variable: '', isNot: false, values: [] };

/** Of a flow out of a choice: when it is taken, in words; or that it is taken in all other cases. */
export function ConditionFields() {
  const { t } = useTranslation();
  const { element, edits } = usePanel();
  const { source, businessObject } = element as Connection;
  if (source.type !== 'bpmn:ExclusiveGateway') return null;
  const isDefault = source.businessObject['default'] === businessObject;
  return (
    <Group title={t('modeler.group.condition')}>
      <Checkbox
        checked={isDefault}
        disabled={edits === null}
        onChange={({ target }) => edits?.setDefault(target.checked)}
      >
        {t('modeler.isDefault')}
      </Checkbox>
      {!isDefault && <ConditionBuilder key={element.id} expression={conditionOf(element)} />}
    </Group>
  );
}

function ConditionBuilder({ expression }: { expression: string }) {
  const { t } = useTranslation();
  const { edits, isTechnical } = usePanel();
  // What is not complete yet is no condition: it is kept here until it is.
  const [shown, setShown] = useState(() => ({ of: expression, groups: groupsOf(expression) }));
  if (shown.of !== expression) setShown({ of: expression, groups: groupsOf(expression) });
  const change = (groups: Condition) => {
    const written = writeCondition(groups);
    setShown({ of: written ?? '', groups });
    if ((written ?? '') !== expression) edits?.setCondition(written);
  };
  const { groups } = shown;
  return (
    <>
      {groups === null ? (
        <p className="panel-hint">{t('modeler.conditionOther', { expression })}</p>
      ) : (
        groups.map((group, index) => (
          <ConditionGroup
            key={index}
            terms={group}
            isFirst={index === 0}
            onChange={(terms) => {
              const next = groups.map((one, at) => (at === index ? terms : one));
              change(next.filter((one) => one.length > 0));
            }}
          />
        ))
      )}
      {groups !== null && edits !== null && (
        <Button
          size="small"
          type="dashed"
          onClick={() => {
            change([...groups, [emptyTerm]]);
          }}
        >
          {groups.length === 0 ? t('modeler.addCondition') : t('modeler.addAlternative')}
        </Button>
      )}
      {isTechnical && (
        <TextField
          label="FEEL"
          value={expression}
          maxLength={1000}
          onChange={(text) => edits?.setCondition(text === '' ? null : text)}
        />
      )}
    </>
  );
}

const groupsOf = (expression: string): Condition | null =>
  expression === '' ? [] : parseCondition(expression);

import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import { TwinDiagrams } from '../../../bpmn/compare/TwinDiagrams.js';
import { ChangeSign } from './ChangeSign.js';
import { ChangeTable } from './ChangeTable.js';
import type { ComparedVersion } from './CompareView.js';
import { marksOf } from './shown-changes.js';
import type { Steps } from './use-steps.js';

interface Props {
  before: ComparedVersion;
  after: ComparedVersion;
  files: readonly FileComparison[];
  steps: Steps;
}

/** The file of the change at hand: two diagrams, or the changes of a table or form side by side. */
export function CompareStage({ before, after, files, steps }: Props) {
  const { t } = useTranslation();
  const [isBeside, setBeside] = useState(false);
  const shown = files.find(({ file }) => file === steps.current?.file) ?? files[0];
  const sides = useMemo(() => {
    const changes = shown?.changes ?? [];
    const xmlOf = ({ files: all }: ComparedVersion) =>
      all?.find(({ name }) => name === shown?.file)?.content ?? null;
    return [
      { title: before.name, xml: xmlOf(before), marks: marksOf(changes, 'before') },
      { title: after.name, xml: xmlOf(after), marks: marksOf(changes, 'after') },
    ] as const;
  }, [shown, before, after]);
  const elementId = steps.current?.elementId ?? null;
  const focus = useMemo(
    () => (elementId === null ? null : { elementId, nonce: steps.nonce }),
    [elementId, steps.nonce],
  );
  if (shown === undefined) return null;
  if (shown.kind !== 'diagram' || shown.isUnreadable) {
    return <ChangeTable file={shown} names={{ before: before.name, after: after.name }} />;
  }
  return (
    <div>
      <div className="compare-legend">
        {(['added', 'removed', 'changed', 'layout'] as const).map((kind) => (
          <span key={kind}>
            <ChangeSign kind={kind} /> {t(`designerCompare.kind.${kind}`)}
          </span>
        ))}
        <span className="spread" />
        <Segmented
          size="small"
          value={isBeside ? 'beside' : 'below'}
          options={[
            { value: 'below', label: t('designerCompare.below') },
            { value: 'beside', label: t('designerCompare.beside') },
          ]}
          onChange={(value) => {
            setBeside(value === 'beside');
          }}
        />
      </div>
      <TwinDiagrams
        key={shown.file}
        sides={sides}
        isBeside={isBeside}
        focus={focus}
        onChoose={(id) => {
          const found = steps.all.findIndex(
            (change) => change.elementId === id && change.file === shown.file,
          );
          if (found >= 0 && found !== steps.index) steps.go(found);
        }}
      />
    </div>
  );
}

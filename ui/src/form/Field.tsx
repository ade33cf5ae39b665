import { useId, type ReactNode } from 'react';
import type { Fault } from '../../../server/domain/basics/errors.js';
import { useTranslation } from 'react-i18next';
import { useWord } from '../i18n/use-word.js';

/** What a control needs to be named, explained and found faulty by everybody, a screen reader too. */
export interface ControlProps {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface Props {
  label: string;
  description?: string | undefined;
  isRequired?: boolean;
  /** Takes the width of one column of two. */
  isShort?: boolean;
  /** Several controls under one label: the label names the group. */
  isGroup?: boolean;
  faults?: readonly Fault[];
  /** Stands at the end of the label's line. */
  extra?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** Label, control, explanation and faults of one field, tied together. A label of a form is told in Chinese too: that one binds. */
export function Field({
  label,
  description,
  isRequired = false,
  isShort = false,
  isGroup = false,
  faults = [],
  extra,
  children,
}: Props) {
  const id = useId();
  const { t } = useTranslation();
  const word = useWord();
  const official = word(label) === label ? undefined : label;
  const ids = { label: `${id}-label`, help: `${id}-help` };
  const text = (
    <>
      {word(label)}
      {isRequired && (
        <span className="field-required" title={t('form.required')}>
          <span aria-hidden>*</span>
        </span>
      )}
    </>
  );
  return (
    <div
      className={isShort ? 'field field-short' : 'field'}
      data-faulty={faults.length > 0 || undefined}
    >
      <div className="field-head">
        {isGroup ? (
          <div className="field-label" id={ids.label} title={official}>
            {text}
          </div>
        ) : (
          <label className="field-label" id={ids.label} htmlFor={id} title={official}>
            {text}
          </label>
        )}
        {extra}
      </div>
      {children({
        id,
        'aria-labelledby': ids.label,
        'aria-describedby': ids.help,
        'aria-invalid': faults.length > 0,
      })}
      <div id={ids.help}>
        {faults.map(({ pointer, detail }) => (
          <p key={pointer + detail} className="field-fault" role="alert">
            {word(detail)}
          </p>
        ))}
        {description !== undefined && <p className="field-description">{word(description)}</p>}
      </div>
    </div>
  );
}

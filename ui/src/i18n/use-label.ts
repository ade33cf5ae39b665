import { useTranslation } from 'react-i18next';

/** Groups of closed words under `labels` of the resources. */
export type LabelGroup =
  | 'verdict'
  | 'origin'
  | 'fundSource'
  | 'disbursementState'
  | 'shareState'
  | 'orderState'
  | 'documentState'
  | 'documentAct'
  | 'draftState'
  | 'decisionState'
  | 'changeState'
  | 'ledgerKind'
  | 'ledgerAccount'
  | 'waitKind'
  | 'form'
  | 'material'
  | 'hardship'
  | 'path'
  | 'purpose'
  | 'hearingState'
  | 'assistanceTask'
  | 'assistanceState'
  | 'jointShareState'
  | 'supplementState'
  | 'letterState'
  | 'timeline'
  | 'finding'
  | 'fact';

/** The Chinese word for a code of a closed list; a code nobody named is shown as it is rather than hidden. */
export function useLabel(): (group: LabelGroup, code: string) => string {
  const { i18n } = useTranslation();
  return (group, code) => {
    const key = `labels.${group}.${code}`;
    return i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : code;
  };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudioFacts } from '../../../../server/designer/api.js';
import type { FormSchema } from '../../../../server/domain/forms/form-component.js';
import { evaluateFeel } from '../../form/evaluate-feel.js';
import type { FormData } from '../../form/form-data.js';
import { FormFactsContext } from '../../form/form-facts.js';
import { FormView } from '../../form/FormView.js';
import { today } from '../../shared/today.js';

/** The form as people fill it in; what is typed here goes nowhere. */
export function FormPreview({ schema, facts }: { schema: FormSchema; facts: StudioFacts }) {
  const { t } = useTranslation();
  const [data, setData] = useState<FormData>({});
  const day = today();
  const { offices } = facts.facts;
  return (
    <section className="form-preview" aria-label={t('formEditor.preview')}>
      <p className="quiet">{t('formEditor.previewHint')}</p>
      <FormFactsContext value={{ persons: [], offices, today: day }}>
        <FormView
          components={schema.components}
          level={data}
          root={data}
          pointer=""
          faults={[]}
          context={{ today: day, evaluate: evaluateFeel }}
          isReadOnly={false}
          onChange={setData}
        />
      </FormFactsContext>
    </section>
  );
}

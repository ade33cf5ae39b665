import { describe, expect, it } from '@jest/globals';
import { checkTemplate } from '../../../../templates/check/check-template.js';
import type { DocumentKind } from '../../../../templates/define.js';
import { documentKinds } from '../../../../templates/index.js';
import { packagedBody } from '../../../../templates/render/template-files.js';

describe('the packaged templates', () => {
  it.each(Object.entries<DocumentKind>(documentKinds))(
    '%s has nothing that would keep it from being released',
    (_kind, definition) => {
      const findings = checkTemplate(definition, packagedBody(definition));

      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    },
  );
});

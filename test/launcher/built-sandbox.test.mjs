import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildProject } from '../../server/embedded/build-project.mjs';
import { DIST, PROJECT } from '../../server/embedded/project.mjs';
import { run } from '../../server/embedded/run.mjs';

before(() => buildProject(() => undefined));

/** As `npm start` runs it: plain JavaScript, no loader of TypeScript. */
const program = `
  import { packagedBody } from '${DIST}/templates/render/template-files.js';
  import { createSandbox } from '${DIST}/templates/render/sandbox.js';
  import { documentKinds } from '${DIST}/templates/index.js';
  import { documentSamples } from '${DIST}/templates/samples/index.js';
  const sandbox = createSandbox();
  const kind = 'acceptance-notice';
  const print = (body) =>
    sandbox
      .render({ kind, data: documentSamples[kind].full, options: { template: { version: 'county-a-1', body } } })
      .then(({ html }) => html, ({ name, reason }) => name + ' ' + reason);
  console.log(await print(packagedBody(documentKinds[kind])));
  console.log(await print('{{#each a}}'));
  await sandbox.close();
`;

test('the built product prints the text of an office in its sandbox, and a bad one does not end it', async () => {
  const { code, output } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: PROJECT,
    env: { PATH: process.env.PATH },
  });

  assert.equal(code, 0, output);
  assert.match(output, /国家司法救助受理通知书/);
  assert.match(output, /TemplateFault failed/);
});

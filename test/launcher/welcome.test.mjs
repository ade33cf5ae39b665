import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityLine } from '../../server/embedded/welcome.mjs';

test('the welcome says whether a service checks identities, and that the test one proves nothing', () => {
  assert.match(identityLine({}), /未接入，以人工核对为准/);
  assert.match(identityLine({ YINGJIU_IDENTITY: 'none' }), /未接入/);
  assert.match(identityLine({ YINGJIU_IDENTITY: 'test' }), /测试服务/);
});

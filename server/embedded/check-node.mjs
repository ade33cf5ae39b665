/**
 * The first thing every command runs. Written in the syntax of very old Node versions and free of
 * imports, so that a wrong Node reads a sentence here instead of a syntax error elsewhere.
 */
var OLDEST = [20, 19];

/** @param {string} version e.g. "20.19.1" @returns {string} what is wrong, or '' */
export function nodeFault(version) {
  var parts = version.split('.').map(Number);
  if (parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])) return '';
  return (
    '本机 Node.js 为 ' + version + '，过旧，请安装 ' + OLDEST.join('.') + ' 或更高版本后重新运行。'
  );
}

/** Ends the process with status 1 and one sentence when this Node is too old. */
export function checkNode() {
  var fault = nodeFault(process.versions.node);
  if (fault === '') return;
  console.error(fault);
  process.exit(1);
}

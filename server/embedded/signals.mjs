/** npm passes a Ctrl-C on although the terminal already delivered it: the second is no second wish. */
const ECHO_MS = 800;

/**
 * Turns Ctrl-C, a closed terminal and SIGTERM into one wish to stop.
 * @param {() => void} onFirst called at once, e.g. to cut off a download
 */
export function watchSignals(onFirst) {
  let firstAt = 0;
  let again = () => undefined;
  let resolve;
  const stopping = new Promise((done) => (resolve = done));
  const onSignal = (signal) => {
    if (firstAt === 0) {
      firstAt = Date.now();
      onFirst();
      resolve(signal);
    } else if (Date.now() - firstAt > ECHO_MS) again();
  };
  // A closed terminal must not cost the orderly stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  return {
    stopping,
    isStopping: () => firstAt > 0,
    /** What a later Ctrl-C does. */
    onAgain: (listener) => (again = listener),
  };
}

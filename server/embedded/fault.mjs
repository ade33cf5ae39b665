/** A fault the person at the keyboard can mend: its message is one sentence, what is wrong and what to do. */
export class LauncherFault extends Error {}

/**
 * Runs a command to its end. A LauncherFault is printed as its one sentence; anything else is a
 * defect of ours and keeps its stack. Both leave a non-zero status.
 * @param {() => Promise<number | void>} command returns the exit status
 * @param {{ faultStatus?: number }} [options] the status of a fault, where 1 means something else
 */
export async function runCommand(command, { faultStatus = 1 } = {}) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(error instanceof LauncherFault ? error.message : error);
    process.exitCode = faultStatus;
  }
}

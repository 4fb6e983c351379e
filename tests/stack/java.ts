// Finds a Java that can run the Firestore emulator.
import { spawnSync } from 'node:child_process';
import { EmulatorUnavailable } from './emulator-unavailable';

const OLDEST = 11;

const HOW_TO_GET_IT =
  `Install Java ${String(OLDEST)} or later, for example from https://adoptium.net, ` +
  'or on Debian and Ubuntu with "apt install default-jre-headless".';

/**
 * The command that runs Java.
 * @throws EmulatorUnavailable when there is none, or only an older one
 */
export function findJava(): string {
  const { error, status, stdout, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error || status !== 0) {
    throw new EmulatorUnavailable(
      `Java is missing: "java -version" does not run. ${HOW_TO_GET_IT}`,
    );
  }
  const version = javaVersion(stderr + stdout);
  if (version !== null && version < OLDEST) {
    throw new EmulatorUnavailable(
      `Java ${String(version)} is too old for the Firestore emulator. ${HOW_TO_GET_IT}`,
    );
  }
  return 'java';
}

/** Main version in what `java -version` prints (8 for "1.8.0"); null = not told. */
function javaVersion(printed: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(printed);
  return found ? Number(found[1]) : null;
}

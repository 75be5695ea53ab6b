// Starts the command of an installed package with this Node: no shell, no PATH, the same on every system.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {string} name a package that has one command
 * @returns {string} the path of the script that the command runs
 */
export function toolPath(name, command) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin[command] ?? Object.values(bin)[0]));
}

/** @returns {Promise<string>} what it printed. Throws an Error with what it printed when it fails. */
export async function run(program, args) {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd: root, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}`.trim() || error.message, { cause: error });
  }
}

/** Runs the command of a package: `tool('typescript', ['-p', 'tsconfig.json'], 'tsc')`. */
export const tool = (name, args, command) => run(process.execPath, [toolPath(name, command), ...args]);

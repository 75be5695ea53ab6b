import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes sure that only one process uses the data folder: two at a time would destroy it, since Postgres in the process
 * has no server that could see the other. A lock whose process has gone (a crash, a power cut) is taken over.
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} gives the folder free again
 * @throws {Error} when another process uses the folder
 */
export async function lockFolder(folder) {
  const file = join(folder, 'in-use-by-process');
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const other = Number(await readFile(file, 'utf8'));
    if (other !== process.pid && isRunning(other)) {
      const told = `Another case system (process ${other}) uses ${folder}. Stop it first, or remove ${file} if it is not one.`;
      throw new Error(told, { cause: error });
    }
    await writeFile(file, String(process.pid));
  }
  return () => rm(file, { force: true });
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // somebody else's process: it runs
  }
}

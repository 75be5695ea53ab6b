// The one place that finds a Chromium, so that unit tests, host pages, stories and examples all run in the same browser.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Switches every start gets. Containers have no user namespaces and often no GPU (`--no-sandbox`, `--disable-gpu`); the
 * others keep the browser from calling home, which a closed network answers with a flood of refused connections.
 */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** True when the program starts: Ubuntu's `chromium` package is a stub that only asks for snap. */
function works(path) {
  try {
    const version = execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 });
    return /\d+\.\d+/.test(String(version));
  } catch {
    return false;
  }
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...fixedPlaces].find((path) => existsSync(path) && works(path));
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium here: installing one with apt-get.');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    console.log(`apt-get could not install it (${error.message}).`);
  }
  return onThisMachine();
}

/** The Chromium packed in an npm package: Linux on x64 only. Its own `args` turn web security off, so they are not used. */
async function fromNpm() {
  console.log('No Chromium here: taking the one of @sparticuz/chromium.');
  const { default: packed, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  if (works(path)) return path;
  // A machine without NSS: the package carries that too. The environment is inherited by every browser started later.
  const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  setupLambdaEnvironment(join(await inflate(fileURLToPath(archive)), 'lib'));
  if (works(path)) return path;
  throw new Error('No Chromium starts on this machine. Install one, or set CHROME_PATH to one.');
}

/** @returns {Promise<string>} the path of a Chromium that starts; `CHROME_PATH` wins. Throws when there is none. */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!works(wanted)) throw new Error(`CHROME_PATH is set to ${wanted}, which does not start.`);
    return wanted;
  }
  const path = onThisMachine() ?? installWithApt() ?? (await fromNpm());
  process.env.CHROME_PATH = path; // child processes need not look again
  return path;
}

/**
 * Starts the browser.
 * @param {import('playwright-core').LaunchOptions} [options] added to the path and the switches
 * @returns {Promise<import('playwright-core').Browser>} the caller closes it
 */
export async function launch(options = {}) {
  return chromium.launch({
    executablePath: await findChromium(),
    ...options,
    args: [...browserArgs, ...(options.args ?? [])],
  });
}

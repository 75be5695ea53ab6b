// Several test files in one page: loading the modules of src costs more than the tests of most files take.
import '@open-wc/testing'; // before any file, so that what it clears away after a test it clears away for all of them
import { emulateMedia, resetMouse, setViewport } from '@web/test-runner-commands';

/** What a file could leave behind for the next one, piece by piece. */
function stateOfPage(): string[] {
  const { documentElement, head, body } = document;
  return [
    `address ${location.href}`,
    `title ${document.title}`,
    `cookies ${document.cookie}`,
    `${localStorage.length + sessionStorage.length} stored`,
    `${document.adoptedStyleSheets.length} style sheets`,
    ...[documentElement, body].flatMap(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}="${value}"`),
    ),
    ...[...head.children, ...body.children].map(({ outerHTML }) => outerHTML),
  ];
}

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));

/** As a new page has it. */
async function setBack(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  await resetMouse();
  await setViewport({ width: 800, height: 600 });
  await emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
  });
}

/**
 * Loads each file into a suite of its own, so that its hooks are for its own tests, and afterwards sets the page back. A
 * file that leaves something in the page fails.
 * @param files addresses from the root of the server; the suites are named after them
 */
export async function loadTogether(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const suite = Mocha.Suite.create(mocha.suite, file);
    Mocha.interfaces.bdd(suite);
    suite.emit('pre-require', globalThis, file, mocha); // `describe`, `it` and the hooks now speak of this suite
    let before: string[] = [];
    suite.beforeAll('the page', () => {
      before = stateOfPage();
    });
    try {
      await import(file);
    } catch (error) {
      it('can be loaded', () => {
        throw error;
      });
    }
    suite.afterAll('the page is left as it was', async () => {
      const after = stateOfPage();
      await setBack();
      const left = [...without(after, before), ...without(before, after).map((piece) => `no longer ${piece}`)];
      if (left.length > 0) throw new Error(`${file} left in the page: ${left.join('\n')}`);
    });
  }
}

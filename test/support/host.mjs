// A host page in a real browser, and what a worker does on it.
import { launch } from '../../.ci/browser.mjs';
import { ANY } from './look.mjs';
import { serve } from './server.mjs';

/**
 * Serves `pages` and starts a browser to look at them.
 * @param {Record<string, unknown>} pages see `serve`
 * @param {{ args?: string[], ignoreDefaultArgs?: string[] }} [options] switches of the browser, more and fewer
 */
export async function host(pages, { args = [], ignoreDefaultArgs = [] } = {}) {
  const server = await serve(pages);
  const browser = await launch({ args, ignoreDefaultArgs });
  return {
    ...server,
    /**
     * A page in a browser context of its own. `complaints` holds every error and warning of it.
     * @param {string} path of one of `pages`, or a whole address
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    async visit(path, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
      const page = await context.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      await page.goto(new URL(path, server.address).href);
      return { page, complaints, leave: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const boxOf = (name) => new RegExp(`^What does ${name} want to happen\\?`);

/** What a worker does on the page, by what is written on it. */
export function worker(page, name = 'Joyce') {
  const by = (role, text) => page.getByRole(role, { name: text }).first();
  return {
    talkedToday: () => by('radio', /^Today/).check(),
    atTheBeginning: () => by('checkbox', /^Beginning/).check(),
    /** Writes in the open box, or in one that the add button opens. */
    async writes(words) {
      const box = page.getByLabel(boxOf(name)).first();
      if (!(await box.isVisible())) await by('button', 'Add something they want').click();
      await box.pressSequentially(words);
    },
    theySaidIt: () => by('radio', new RegExp(`^${name} said it`)).check(),
    adds: () => by('button', 'Add something they want').click(),
    folds: () => by('button', /^Done/).click(),
    removes: () => by('button', /^Remove/).click(),
    undoes: () => by('button', 'Undo').click(),
    turns: () => by('button', `Turn the screen to ${name}`).click(),
    completes: () => by('button', 'Mark as complete').click(),
    saves: () => by('button', 'Save and come back').click(),
    /** A whole section, ready to be completed. */
    async recordsOne(words) {
      await this.talkedToday();
      await this.atTheBeginning();
      await this.writes(words);
      await this.theySaidIt();
    },
    seesSummary: () => page.getByText('There is a problem').first().waitFor(),
  };
}

/** The element's own data, read from outside as a host does. */
export const valueOf = (page, selector = 'msp-desired-outcomes') => page.locator(selector).evaluate((el) => el.value);

/** Until the element is defined and has drawn. */
export const drawn = (page, selector = ANY) =>
  page
    .locator(selector)
    .first()
    .evaluate(async (el) => {
      await customElements.whenDefined(el.localName);
      await el.updateComplete;
    });

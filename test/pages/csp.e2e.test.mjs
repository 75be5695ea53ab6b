import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { ANY } from '../support/look.mjs';
import {
  checklist,
  closure,
  document,
  element,
  feedbackAlone,
  form,
  joyce,
  joyceChecklist,
  joyceClosure,
  LIBRARY,
  samReviews,
  timeline,
} from '../support/server.mjs';

/** The policy that the library promises to work under, and what a form needs to be posted. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; " +
  "trusted-types lit-html 'allow-duplicates'";

/** Notes each violation where a test can read it. */
const WATCH = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  document.documentElement.dataset.violations =
    (document.documentElement.dataset.violations ?? '') + violatedDirective + ' ' + blockedURI + ' ' + sample + '\\n';
});`;

/** What no page may do under the policy: the guard that the test would see it. */
const BREAK = `const el = document.querySelector('msp-desired-outcomes');
customElements.whenDefined(el.localName).then(async () => {
  await el.updateComplete;
  el.shadowRoot.querySelector('section').setAttribute('style', 'color: red');
  try { el.shadowRoot.querySelector('section').innerHTML = '<b>x</b>'; } catch {}
  try { new Function('return 1')(); } catch {}
  document.documentElement.dataset.broken = 'yes';
});`;

const page = (inside, more = '') => ({
  body: document({ head: `<script src="/watch.js"></script>${LIBRARY}${more}`, body: form(inside) }),
  headers: { 'content-security-policy': POLICY },
});
const violationsOf = async (page) =>
  ((await page.locator('html').getAttribute('data-violations')) ?? '').split('\n').filter(Boolean);

describe('a host with a strict Content Security Policy and Trusted Types', () => {
  let site;
  before(async () => {
    const refused = { 'unsaved-value': joyce, 'server-issues': [{ path: '/outcomes/0/words', message: 'Refused' }] };
    site = await host({
      '/watch.js': { body: WATCH, type: '.js' },
      '/break.js': { body: BREAK, type: '.js' },
      '/empty': page(element({ required: true })),
      '/saved': page(element({ required: true, value: joyce })),
      '/refused': page(element(refused)),
      '/unreadable': page(element({ value: '[' })),
      '/welsh': page(element({ value: joyce, lang: 'cy' })),
      '/checklist/empty': page(checklist({ required: true })),
      '/checklist/saved': page(checklist({ required: true, value: joyceChecklist })),
      '/checklist/refused': page(
        checklist({
          'unsaved-value': joyceChecklist,
          'server-issues': [{ path: '/refusals/0/support', message: 'Refused' }],
        }),
      ),
      '/checklist/unreadable': page(checklist({ value: '[' })),
      '/checklist/welsh': page(checklist({ value: joyceChecklist, lang: 'cy' })),
      '/checklist/person': page(checklist({ value: joyceChecklist, audience: 'person', 'easy-read': true })),
      '/timeline/empty': page(timeline({ ...samReviews, value: undefined, required: true })),
      '/timeline/saved': page(timeline({ ...samReviews, required: true })),
      '/timeline/refused': page(
        timeline({
          ...samReviews,
          value: undefined,
          'unsaved-value': samReviews.value,
          'server-issues': [{ path: '/reviews/0/agreed', message: 'Refused' }],
        }),
      ),
      '/timeline/unreadable': page(timeline({ ...samReviews, value: '[', outcomes: '[' })),
      '/timeline/welsh': page(timeline({ ...samReviews, lang: 'cy' })),
      '/timeline/person': page(timeline({ ...samReviews, audience: 'person', 'easy-read': true })),
      '/closure/empty': page(closure({ ...joyceClosure, value: undefined, required: true })),
      '/closure/saved': page(closure({ ...joyceClosure, required: true })),
      '/closure/refused': page(
        closure({
          ...joyceClosure,
          value: undefined,
          'unsaved-value': joyceClosure.value,
          'server-issues': [{ path: '/closure/path', message: 'Refused' }],
        }),
      ),
      '/closure/unreadable': page(closure({ value: '[', outcomes: '[', refusals: '[', record: '[' })),
      '/closure/welsh': page(closure({ ...joyceClosure, lang: 'cy' })),
      '/closure/person': page(closure({ ...joyceClosure, audience: 'person', 'easy-read': true, 'read-aloud': true })),
      '/closure/alone': page(closure({ ...feedbackAlone, 'exit-href': '/posted', 'read-aloud': true })),
      '/broken': page(element({ value: joyce }), '<script type="module" src="/break.js"></script>'),
    });
  });
  after(() => site.close());

  async function expectQuiet(path, act) {
    const { page, complaints, leave } = await site.visit(path);
    await drawn(page);
    await act(page, worker(page));
    expect(await violationsOf(page)).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await leave();
  }

  it('would be seen to be violated, if it were', async () => {
    const { page, leave } = await site.visit('/broken');
    await page.locator('html[data-broken]').waitFor();
    const violations = (await violationsOf(page)).join('\n');
    expect(violations).to.contain('style-src-attr');
    expect(violations).to.contain('require-trusted-types-for');
    expect(violations).to.match(/script-src|Function/);
    await leave();
  });

  it('stops nothing while outcomes are added, refused, changed, removed and put back', () =>
    expectQuiet('/empty', async (page, joyces) => {
      await joyces.completes();
      await joyces.seesSummary();
      await joyces.recordsOne('I want him to keep visiting me');
      await joyces.folds();
      await joyces.adds();
      await joyces.writes('I want to be asked');
      await joyces.removes();
      await joyces.undoes();
      await page.getByText('I want to be asked').first().waitFor();
    }));

  it('stops nothing while a saved outcome is changed, sorted, ranked and its history is read', () =>
    expectQuiet('/saved', async (page) => {
      await page.getByRole('button', { name: 'Choose what matters most' }).click();
      await page.getByRole('button', { name: 'Most important' }).first().click();
      await page.getByRole('button', { name: /^Done/ }).first().click();
      for (const summary of await page.locator('msp-desired-outcomes summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      await page.getByRole('button', { name: /^Change .*stop visiting/ }).click();
      await page.getByLabel('The words have changed').check();
      await page.getByLabel('What does Joyce say now?').fill('I want him to visit on Sundays');
      await page.getByRole('button', { name: 'Cancel' }).click();
    }));

  it('stops nothing while a checklist is answered, refused, its questions appear, and an entry is removed and put back', () =>
    expectQuiet('/checklist/empty', async (page, joyces) => {
      await joyces.completes();
      await joyces.seesSummary();
      await page.getByLabel('Yes, about a decision').check();
      await page.getByLabel('Something was seen').check();
      await page.getByRole('radio', { name: 'Very hard' }).first().check();
      await page.getByText('Where this comes from').first().click();
      await page.getByRole('button', { name: 'Joyce does not want something done' }).click();
      await page.getByLabel('What does Joyce not want?').fill('A visit');
      await page.getByRole('button', { name: /^Remove .*A visit/ }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: /^Remove .*A visit/ }).waitFor();
    }));

  it('stops nothing while a saved checklist is opened, changed and turned to the person', () =>
    expectQuiet('/checklist/saved', async (page, joyces) => {
      for (const summary of await page.locator('msp-capacity-advocacy summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      await page.getByRole('button', { name: /^Change .*Formal action/ }).click();
      await page.getByLabel('What support goes on?').fill('Her friend');
      await joyces.turns();
      await page.getByRole('button', { name: 'Next' }).click();
    }));

  it('stops nothing while a first review is written, refused, and what the person wants changes at it', () =>
    expectQuiet('/timeline/empty', async (page, sams) => {
      await sams.completes();
      await sams.seesSummary();
      await page.getByRole('button', { name: 'Add a review' }).click();
      await page.getByLabel('No longer wanted').first().check();
      await page.getByLabel('It is no longer wanted').check();
      await page.getByRole('button', { name: 'Keep this change' }).click();
      await page.getByRole('button', { name: 'Add an action' }).click();
      await page.getByLabel('What will be done?').fill('A call');
      await page.getByText('Waiting for the record').first().waitFor();
    }));

  it('stops nothing while a saved timeline is drawn and told, in both its views and at every width', () =>
    expectQuiet('/timeline/saved', async (page) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const summary of await page.locator('msp-review-timeline summary').all()) {
          if (await summary.isVisible()) await summary.click();
        }
        await page.locator('msp-review-timeline svg[role="img"]').first().waitFor();
        await page.getByRole('button', { name: 'Table', exact: true }).click();
        await page.getByRole('table').waitFor();
        await page.getByRole('button', { name: 'Drawing', exact: true }).click();
      }
      const styled = await page
        .locator('msp-review-timeline')
        .evaluate((el) => el.shadowRoot.querySelectorAll('[style], style').length);
      expect(styled, 'no style of its own in the drawing').to.equal(0);
      await page.getByRole('button', { name: 'Nothing has changed' }).click();
      await page.getByRole('button', { name: 'Turn the screen to Sam' }).click();
      await page.getByRole('button', { name: 'Next' }).click();
    }));

  it('stops nothing while an end is answered for the first time, and refused', () =>
    expectQuiet('/closure/empty', async (page, joyces) => {
      await joyces.completes();
      await joyces.seesSummary();
      await page.getByRole('radio', { name: 'Some of it' }).first().check();
      await page.getByRole('checkbox', { name: 'No agency could bring it about' }).first().check();
      await page.getByRole('radio', { name: 'They asked for it to stop' }).first().check();
      await page.getByRole('radio', { name: 'Yes, and here it is' }).first().check();
      for (const summary of await page.locator('msp-closure-feedback summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
    }));

  it('stops nothing while a saved end is opened, changed and turned to the person', () =>
    expectQuiet('/closure/saved', async (page, joyces) => {
      for (const summary of await page.locator('msp-closure-feedback summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      await joyces.turns();
      await page.getByRole('button', { name: 'Next' }).click();
    }));

  it('stops nothing while the person answers alone, sends it, or leaves the page', async () => {
    await expectQuiet('/closure/alone', async (page) => {
      await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      for (let i = 0; i < 12; i += 1) await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
      expect(JSON.parse(site.posts.at(-1).get('closureFeedback')).feedback).to.have.length(1);
    });
    await expectQuiet('/closure/alone', async (page) => {
      await page.getByRole('button', { name: 'Leave this page' }).click();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
    });
  });

  for (const path of ['/saved', '/checklist/saved', '/timeline/saved', '/closure/saved'])
    it(`stops nothing while it is read only, disabled, in another language, hidden, moved and reset on ${path}`, () =>
      expectQuiet(path, async (page) => {
        await page.locator(ANY).evaluate(async (el) => {
          for (const name of ['readonly', 'disabled', 'hidden']) {
            el.toggleAttribute(name, true);
            await el.updateComplete;
            el.toggleAttribute(name, false);
            await el.updateComplete;
          }
          el.lang = 'cy';
          await el.updateComplete;
          el.form.append(el);
          await el.updateComplete;
          el.form.reset();
          el.reportValidity();
          await el.updateComplete;
        });
      }));

  const quiet = ['refused', 'unreadable', 'welsh'];
  const elsewhere = ['checklist', 'timeline', 'closure'].flatMap((at) =>
    [...quiet, 'person'].map((name) => `${at}/${name}`),
  );
  for (const path of [...quiet, ...elsewhere].map((name) => `/${name}`)) {
    it(`stops nothing on ${path}`, () => expectQuiet(path, (page) => page.getByRole('heading').first().waitFor()));
  }

  for (const [path, name, saved] of [
    ['/saved', 'desiredOutcomes', joyce],
    ['/checklist/saved', 'capacityAdvocacy', joyceChecklist],
    ['/timeline/saved', 'reviewTimeline', samReviews.value],
    ['/closure/saved', 'closureFeedback', joyceClosure.value],
  ]) {
    it(`stops nothing when the form of ${name} is posted`, async () => {
      const { page, complaints, leave } = await site.visit(path);
      await drawn(page);
      await worker(page).completes();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
      expect(complaints).to.deep.equal([]);
      expect(JSON.parse(site.posts.at(-1).get(name))).to.deep.equal(saved);
      await leave();
    });
  }
});

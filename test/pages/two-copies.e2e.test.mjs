import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import joyce from '../../examples/cases/joyce.json' with { type: 'json' };
import sam from '../../examples/cases/sam.json' with { type: 'json' };
import { drawn, host, worker } from '../support/host.mjs';
import { document, element, form, LIBRARY } from '../support/server.mjs';

const script = (src) => `<script type="module" src="${src}"></script>`;
const body = form(element({ required: true }));

/** What a copy defines, in its order. */
const TAGS = [
  'msp-desired-outcomes',
  'msp-capacity-advocacy',
  'msp-review-timeline',
  'msp-closure-feedback',
  'msp-record',
];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The library as it will be one day: another version, with words of its own. */
const LATER = '9.9.9';
const later = readFileSync('dist/msp-forms.js', 'utf8')
  .replaceAll(`"${version}"`, `"${LATER}"`)
  .replaceAll('In their own words, as they say it.', 'As they say it themselves.');

describe('two copies of the library on one page', () => {
  let site;
  before(async () => {
    site = await host({
      '/same': document({ head: LIBRARY + LIBRARY, body }),
      '/two': document({ head: script('/dist/msp-forms.js') + script('/dist/msp-forms.js?of-another-vendor'), body }),
      '/later.js': { body: later, type: '.js' },
      '/older-first': document({ head: script('/dist/msp-forms.js') + script('/later.js'), body }),
      '/newer-first': document({ head: script('/later.js') + script('/dist/msp-forms.js'), body }),
      '/english': document({ head: script('/dist/msp-forms.en.js') + script('/dist/msp-forms.js'), body }),
    });
  });
  after(() => site.close());

  it('under one address are one, and say nothing', async () => {
    const { page, complaints, leave } = await site.visit('/same');
    await drawn(page);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  for (const [path, what] of [
    ['/two', 'under two addresses'],
    ['/english', 'with and without Welsh'],
  ]) {
    it(`${what} do not throw, warn once of each element, and they work`, async () => {
      const { page, complaints, leave } = await site.visit(path);
      await page.waitForLoadState('networkidle');
      await drawn(page);
      const joyces = worker(page);
      await joyces.recordsOne('I want him to keep visiting me');
      await joyces.completes();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
      expect(JSON.parse(site.posts.at(-1).get('desiredOutcomes')).outcomes).to.have.length(1);
      expect(complaints.filter((line) => !line.startsWith('warning: '))).to.deep.equal([]);
      const named = complaints.map((line) => /<([\w-]+)>/.exec(line)?.[1]);
      expect(named).to.deep.equal(TAGS);
      await leave();
    });
  }

  for (const [path, first, second, hint] of [
    ['/older-first', version, LATER, 'In their own words, as they say it.'],
    ['/newer-first', LATER, version, 'As they say it themselves.'],
  ]) {
    it(`of versions ${first} and then ${second} keep the first whole, and one line of each element names both`, async () => {
      const { page, complaints, leave } = await site.visit(path);
      await page.waitForLoadState('networkidle');
      await drawn(page);
      expect(complaints).to.deep.equal(
        TAGS.map((tag) => `warning: <${tag}> is defined already (version ${first}); version ${second} is not used.`),
      );
      expect(await page.locator('msp-desired-outcomes .hint').allInnerTexts()).to.include(hint);
      const joyces = worker(page);
      await joyces.recordsOne('I want him to keep visiting me');
      await page.getByRole('button', { name: /^Turn the screen/ }).click();
      await page.getByRole('button', { name: 'I want help with this' }).waitFor();
      expect(await page.locator('dialog svg').count(), 'pictures').to.be.greaterThan(0);
      await leave();
    });
  }

  for (const [who, record] of Object.entries({ joyce, sam })) {
    it(`read and give back what the other has written: ${who}`, async () => {
      for (const path of ['/older-first', '/newer-first']) {
        const { page, leave } = await site.visit(path);
        await drawn(page);
        const { desiredOutcomes, closureFeedback } = record;
        const given = [
          ['msp-desired-outcomes', desiredOutcomes],
          ['msp-closure-feedback', closureFeedback],
          ['msp-record', record],
        ];
        const back = await page.evaluate(async (all) => {
          const values = [];
          for (const [tag, value] of all) {
            const el = document.querySelector(tag) ?? document.body.appendChild(document.createElement(tag));
            el.value = value;
            await el.updateComplete;
            values.push([tag, el.value]);
          }
          return values;
        }, given);
        expect(back).to.deep.equal(given);
        await leave();
      }
    });
  }
});

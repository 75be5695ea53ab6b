// The closure where little is known of the record around it: it speaks only of what it was given.
import { expect } from '@open-wc/testing';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { forbidConsole } from '../../support/console.js';
import { nameOf, shadow } from '../../support/dom.js';
import { openClosing, type Closing } from './closing.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const headings = ({ el }: Closing): string[] =>
  Array.from(shadow(el).querySelectorAll<HTMLElement>('h2, h3, h4, legend'), (one) => one.innerText.trim()).filter(
    Boolean,
  );
/** What is still to think about, each line. */
const owed = (closing: Closing): string[] => {
  const all = Array.from(shadow(closing.el).querySelectorAll('#owed ~ ul li'));
  return all.map((one) => one.textContent.replace(/\s+/g, ' ').trim());
};
const ELSEWHERE = 'An outcome recorded elsewhere';

describe('The closure, where little is known around it', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, given] of [
    ['no outcomes are known', {}],
    ['an outcome is not among those that are known', { outcomes: [outcomes[1]] }],
  ] as const)
    it(`tells no outcome by its id where ${what}`, async () => {
      for (const more of [{}, { readonly: true }, { audience: 'person', readonly: true }, { lang: 'cy' }]) {
        const closing = await openClosing({ ...given, ...more, value: whole });
        const names = closing.seen('button').map(nameOf).join('\n');
        expect(`${closing.allText}\n${names}`.match(/[‘'“]o\d[’'”]/g), JSON.stringify(more)).to.equal(null);
        if (!('lang' in more)) expect(closing.allText).to.contain(ELSEWHERE);
      }
      const closing = await openClosing({ ...given, value: whole });
      expect(closing.has(/^Change An outcome recorded elsewhere, 11 June 2024$/)).to.equal(true);
    });

  it('asks nothing twice, one right after the other', async () => {
    for (const value of [undefined, whole]) {
      const all = headings(await openClosing({ outcomes, value }));
      expect(all.filter((one, i) => one === all[i + 1])).to.deep.equal([]);
    }
    expect((await openClosing({ outcomes })).text.match(/How did this end\?/g)).to.have.length(1);
  });

  it('has nothing to say of conversations, advocates or answers of sections that it does not know', async () => {
    for (const given of [{}, { outcomes }, { outcomes, refusals: [] }, { outcomes: joyceCase.desiredOutcomes }])
      expect(owed(await openClosing(given)), JSON.stringify(given).slice(0, 80)).to.deep.equal([
        'Feedback has not been offered',
      ]);
    expect((await openClosing({ outcomes })).text).to.contain('Still to think about (1)');
  });

  it('never shows a name that is ours alone in place of a question', async () => {
    for (const value of [undefined, whole])
      for (const more of [{}, { readonly: true }, { audience: 'person', readonly: true }]) {
        const { el } = await openClosing({ outcomes, value, ...more });
        const all = Array.from(shadow(el).querySelectorAll('h3, legend, strong, summary, label, button'), nameOf);
        expect(all.filter((name) => /^\w*[a-z][A-Z]\w*$|^informed$|^influenced$/.test(name))).to.deep.equal([]);
      }
  });

  it('says what is owed in the record that it is given, and nothing once that is done', async () => {
    const { closureFeedback, ...record } = joyceCase;
    const open = { outcomes: record.desiredOutcomes, record: { ...record, capacityAdvocacy: undefined, events: [] } };
    const said = owed(await openClosing(open)).join('\n');
    expect(said).to.contain('How Joyce was helped to take part is not recorded');
    expect(said).not.to.contain('An answer is missing');
    const done = await openClosing({ record: joyceCase, value: closureFeedback, jurisdiction: 'jersey' }, '2026-07-01');
    expect(owed(done)).to.deep.equal([]);
    expect(done.text).not.to.contain('Still to think about');
  });

  consoleStayedEmpty();
});

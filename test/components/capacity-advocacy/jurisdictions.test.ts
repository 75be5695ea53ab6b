import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { mrsT } from './recorded.js';

/** What only the law of one place has: acts, roles, bodies. */
const LAW: Readonly<Record<string, RegExp>> = {
  england: /Care Act|Statutory Guidance|SI 2006\/2883|SCIE/,
  wales: /Wales|Welsh|Part 10|SI 2007\/852|independent professional advocate/i,
  scotland: /Scotland|Scottish|Adults with Incapacity|continuing attorney|welfare attorney/i,
  jersey: /Jersey|Self-Determination|Independent Capacity Advocate|Delegate|R&O/,
};
/** The Mental Capacity Act is that of England and Wales. */
const ACT = /Mental Capacity Act|\bIMCA\b|independent mental capacity advocate/i;

const hard = {
  ...mrsT,
  jurisdiction: undefined,
  advocacy: {
    difficulties: { 'retaining-information': 'substantial' },
    difficultiesOn: '2026-02-03',
    appropriatePersons: [{ id: 'q9', name: 'Ann' }],
    appointments: [{ id: 'v9', status: 'required-not-yet-appointed', date: '2026-02-03' }],
    capacityAdvocate: { considered: 'yes' },
  },
  coercion: [{ id: 'k9', date: '2026-02-03', finding: 'something-seen' }],
};

describe('The checklist names the law of the place and no other', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const here of Object.keys(LAW)) {
    for (const lang of ['en', 'cy']) {
      it(`in ${here}, ${lang === 'en' ? 'in English' : 'in Welsh'}`, async () => {
        const list = await openChecklist({ value: hard, jurisdiction: here, lang, 'person-name': 'Mrs T' });
        // Everything that can be opened is open.
        for (let round = 0; round < 40; round += 1) {
          const [next] = list
            .seen('button')
            .filter((each) => /^(Change|Newid) /.test(each.getAttribute('aria-label') ?? ''));
          if (!next) break;
          next.click();
          await list.settle();
        }
        const text = list.allText;
        for (const [place, law] of Object.entries(LAW))
          if (place !== here) expect(law.exec(text)?.[0], place).to.equal(undefined);
        if (here === 'scotland' || here === 'jersey') expect(ACT.exec(text)?.[0]).to.equal(undefined);
        if (here === 'england' && lang === 'en') expect(text).to.match(/Care Act/);
      });
    }
  }

  it('in no place that is known, in neutral words', async () => {
    const list = await openChecklist({ value: hard, jurisdiction: 'x-nowhere', 'person-name': 'Mrs T' });
    for (const law of Object.values(LAW)) expect(list.allText).not.to.match(law);
  });

  consoleStayedEmpty();
});

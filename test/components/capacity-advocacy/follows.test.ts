import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import { openChecklist, type Checklist } from './checklist.js';
import { unable } from './doubted.js';

const advocacy = {
  difficulties: { 'retaining-information': 'substantial' },
  difficultiesOn: '2026-05-03',
  appropriatePersons: [{ id: 'a1', name: 'Ann' }],
};
const allHard = {
  'understanding-information': 'none',
  'using-or-weighing-information': 'none',
  'communicating-views': 'none',
};
const decisions = [{ ...unable, conclusion: 'lacks-capacity' }];
const people = [{ id: 'p9', name: 'Rob', isSourceOfHarm: true }];
const section = { schemaVersion: '1.0', decisions, people, advocacy };
const waiting = {
  ...section,
  advocacy: {
    ...advocacy,
    appointments: [{ id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' }],
  },
};

interface Box {
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}
/** What was worked out, as it stands in the box with this heading, and where each of its steps comes from. */
function box(list: Checklist, heading: RegExp, under = ''): Box | undefined {
  const all = Array.from(shadow(list.el).querySelectorAll<HTMLElement>(`${under} .derived`));
  const found = all.find((each) => heading.test(each.querySelector('.derived-heading')?.textContent ?? ''));
  if (!found) return undefined;
  const texts = (selector: string): string[] =>
    Array.from(found.querySelectorAll(selector)).map((each) => each.textContent.trim());
  return {
    lines: texts(':scope > p:not(.derived-heading)').filter((line) => line !== 'Because:'),
    sources: texts('details li'),
  };
}
const follows = (list: Checklist): Box | undefined => box(list, /^What follows/);

interface Place {
  readonly advocate: Box;
  readonly capacity: readonly string[];
  readonly person: readonly string[];
}
const BEGIN = 'The enquiry can begin now.';
const GOOD = 'Arrange an independent advocate. This is local good practice.';
const IMCA = 'Consider asking for an independent mental capacity advocate, and say why or why not.';
const ACT = ['A Local Authority v JB [2021] UKSC 52', 'Mental Capacity Act 2005 s2(1)'];
const IMCA_LAW = 'SI 2006/2883 reg 4 and 5; SCIE guide 32';
/** By the tables of the law: Care Act 2014 s68, SI 2006/2883, and what each place has in their stead. */
const PLACES: Readonly<Record<string, Place>> = {
  england: {
    advocate: {
      lines: ['An independent advocate must be arranged.', BEGIN, IMCA],
      sources: ['Care Act 2014 s68', IMCA_LAW],
    },
    capacity: ACT,
    person: ['Care Act 2014 s68'],
  },
  wales: {
    advocate: {
      lines: [
        'Consider the person’s need for an advocate.',
        'Consider whether an independent mental capacity advocate can be asked for, and say why or why not.',
      ],
      sources: ['Wales Safeguarding Procedures, part 3, on the Part 10 code of practice', 'SI 2007/852 (W. 77)'],
    },
    capacity: ACT,
    person: [],
  },
  scotland: {
    advocate: {
      lines: ['Consider independent advocacy.'],
      sources: ['Adult Support and Protection (Scotland) Act 2007 s6'],
    },
    capacity: ['Adults with Incapacity (Scotland) Act 2000 s1(6)'],
    person: [],
  },
  jersey: {
    advocate: {
      lines: [GOOD, BEGIN, 'Consider asking for an independent capacity advocate, and say why or why not.'],
      sources: ['Jersey MSP Toolkit s3'],
    },
    capacity: ['Capacity and Self-Determination (Jersey) Law 2016 Art 4'],
    person: ['Jersey MSP Toolkit s3'],
  },
  'x-nowhere': { advocate: { lines: ['Consider independent advocacy.'], sources: [] }, capacity: [], person: [] },
};

describe('What follows', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [jurisdiction, { advocate, capacity, person }] of Object.entries(PLACES))
    it(`has the source of each of its steps in ${jurisdiction}, to work with and to read`, async () => {
      const list = await openChecklist({ value: section, jurisdiction });
      expect(follows(list)).to.deep.equal(advocate);
      await list.press(/^Change ‘/);
      await list.press(/^Change Ann/);
      expect(box(list, /^Worked out/, '[data-list="decisions"]')?.sources).to.deep.equal(capacity);
      expect(box(list, /^Worked out/, '[data-list="appropriatePersons"]')?.sources).to.deep.equal(person);
      const read = await openChecklist({ value: section, jurisdiction, readonly: true });
      expect(follows(read), 'to read').to.deep.equal(advocate);
    });

  it('has no duty and no source of one in England, where the enquiry is not one under the statute', async () => {
    for (const readonly of [false, true]) {
      const list = await openChecklist({ value: section, kind: 'other', readonly });
      expect(follows(list)).to.deep.equal({ lines: [GOOD, BEGIN, IMCA], sources: [IMCA_LAW] });
      expect(list.allText).not.to.match(/Care Act|must be arranged|The law asks/);
    }
  });

  it('says of each area that is not known, and of each that is some, that nothing follows from it', async () => {
    for (const [answer, line] of [
      ['not-known', 'Say what would be very hard without an advocate to see what follows.'],
      ['some', 'Say what would be very hard without an advocate to see what follows.'],
    ]) {
      const difficulties = { 'retaining-information': answer };
      const list = await openChecklist({ value: { ...section, decisions: [], advocacy: { difficulties } } });
      expect(follows(list)?.lines[0], answer).to.equal(line);
    }
    const all = ['understanding-information', 'retaining-information', 'using-or-weighing-information'];
    const difficulties = Object.fromEntries([...all, 'communicating-views'].map((area) => [area, 'some']));
    const list = await openChecklist({ value: { ...section, decisions: [], advocacy: { difficulties } } });
    expect(follows(list)?.lines[0]).to.equal('From these answers no advocate is required. One can still help.');
  });

  for (const jurisdiction of Object.keys(PLACES))
    it(`shows in ${jurisdiction} that an advocate is required and not yet appointed, and is in nobody’s way`, async () => {
      const since = 'An advocate has been required since 3 May 2026 and is not yet appointed.';
      const open = (more: Attributes): Promise<Checklist> => openChecklist({ value: waiting, jurisdiction, ...more });
      const read = await open({ readonly: true });
      expect(read.text, 'to read').to.contain(since).and.to.contain('Required, not yet appointed');
      const list = await open({ required: true });
      expect(list.text).to.contain(since).and.to.contain('Required, not yet appointed');
      const errors = list.checklist.issues.filter(({ severity }) => severity === 'error');
      expect(
        errors.filter(({ path }) => path.join('/').startsWith('advocacy/appointments')),
        'nothing of it is an error',
      ).to.deep.equal([]);
      const draft = await open({});
      await draft.submit();
      expect(draft.posts, 'a draft is posted').to.equal(1);
      // With everything else answered it is complete, too: the wait blocks nothing.
      const { appropriatePersons: _, ...rest } = waiting.advocacy;
      const whole = {
        ...waiting,
        decisions: [
          {
            id: 'd1',
            type: 'take-part-in-enquiry',
            trigger: 'no-reason-to-doubt',
            date: '2026-05-03',
            conclusion: 'has-capacity-presumed',
          },
        ],
        advocacy: { ...rest, difficulties: { ...allHard, ...rest.difficulties }, adviceGivenOn: '2026-05-03' },
      };
      const complete = await open({ value: whole, required: true });
      await complete.submit();
      expect(complete.posts, JSON.stringify(complete.checklist.issues)).to.equal(1);
    });

  consoleStayedEmpty();
});

describe('An untouched checklist', () => {
  it('says of nothing that it was recorded elsewhere', async () => {
    for (const value of [undefined, section]) {
      const list = await openChecklist({ value });
      expect(list.allText).not.to.match(/Recorded elsewhere|undefined|null|\bNaN\b|\bfalse\b/);
    }
  });
});

describe('The capacity advocate', () => {
  const consoleStayedEmpty = forbidConsole();
  /** Whether it is asked without a press. */
  const isAsked = (list: Checklist): boolean =>
    list.seen('[data-path^="/advocacy/capacityAdvocate/considered"] input').length > 0;
  const held = (more: object): object => ({ ...section, advocacy: {}, ...more });

  it('is asked about where the person lacks capacity and another is a source of harm: live, with each answer', async () => {
    const value = held({ decisions: [unable] });
    const list = await openChecklist({ value });
    expect(isAsked(list), 'as long as nobody has concluded that').to.equal(false);
    await list.press(/^Change ‘/);
    await list.choose(/^I agree$/);
    expect(isAsked(list)).to.equal(true);
    expect(list.text).to.contain(IMCA);
    await list.chooseIn('/advocacy/capacityAdvocate/considered', /^Yes$/);
    await list.write(/^Why was one asked for, or not/, 'He has taken her savings');
    await list.choose(/^Financial abuse/);
    await list.chooseIn('/advocacy/capacityAdvocate/particularBenefit', /^Yes$/);
    await list.write(/^Why\? \(optional\)/, 'Nobody else asks her');
    await list.chooseIn('/advocacy/capacityAdvocate/instructedOn', /^Today/);
    const {
      history: _h,
      by: _by,
      recordedAt: _at,
      ...made
    } = list.section.advocacy?.['capacityAdvocate'] as Record<string, unknown>;
    expect(made).to.deep.equal({
      considered: 'yes',
      reason: 'He has taken her savings',
      criteria: ['financial-abuse-affecting-welfare'],
      particularBenefit: 'yes',
      benefitReason: 'Nobody else asks her',
      instructedOn: '2026-05-14',
    });
  });

  it('is not asked about where the person has capacity, where nobody else has caused harm, and where there is none', async () => {
    const lacks = { ...unable, conclusion: 'lacks-capacity' };
    const able = { ...unable, conclusion: 'has-capacity-assessed' };
    for (const [value, jurisdiction, why] of [
      [held({ decisions: [able] }), 'england', 'capacity'],
      [held({ decisions: [lacks], people: [{ id: 'p1', roles: ['adult'] }] }), 'england', 'self-neglect'],
      [held({ decisions: [lacks] }), 'scotland', 'no such advocate'],
      [held({ decisions: [lacks] }), 'x-nowhere', 'no law is known'],
    ] as const) {
      const list = await openChecklist({ value, jurisdiction });
      expect(isAsked(list), why).to.equal(false);
      expect(list.text, why).not.to.match(/Consider (asking|whether)/);
    }
    for (const jurisdiction of ['england', 'wales', 'jersey']) {
      const list = await openChecklist({ value: held({ decisions: [lacks] }), jurisdiction });
      expect(isAsked(list), jurisdiction).to.equal(true);
    }
  });

  it('asks for a reason whatever the answer, and asserts nothing where it is not verified that family does not matter', async () => {
    const value = held({ decisions: [{ ...unable, conclusion: 'lacks-capacity' }] });
    const list = await openChecklist({ value });
    await list.chooseIn('/advocacy/capacityAdvocate/considered', /^No$/);
    await list.write(/^Why was one asked for, or not/, 'Her sister speaks for her');
    expect(list.section.advocacy?.['capacityAdvocate']).to.include({
      considered: 'no',
      reason: 'Her sister speaks for her',
    });
    const jersey = await openChecklist({ value, jurisdiction: 'jersey' });
    const line = follows(jersey)?.lines.at(-1) ?? '';
    expect(line).to.match(/^Consider /);
    expect(jersey.text).not.to.match(/although family|even if .* family/i);
  });

  consoleStayedEmpty();
});

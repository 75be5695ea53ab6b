import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { nameOf, shadow } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist } from './checklist.js';
import { doubted } from './doubted.js';

type Place = 'england' | 'wales' | 'scotland' | 'jersey' | 'x-nowhere';
const PLACES: readonly Place[] = ['england', 'wales', 'scotland', 'jersey', 'x-nowhere'];
const MCA: readonly Place[] = ['england', 'wales'];
/** The law of Jersey on capacity is written after that of England and Wales: it has the words, not the names. */
const MIRRORED: readonly Place[] = [...MCA, 'jersey'];

/** What only some laws say, in English and in Welsh: names, and the words that are characteristic of a test. */
const SAID: readonly (readonly [words: RegExp, places: readonly Place[]])[] = [
  [/Care Act|Deddf Gofal|Statutory Guidance|SI 2006\/2883|\bs68\b|section 42\b|\bs42\b/, ['england']],
  [/must be arranged|Rhaid trefnu/, ['england']],
  [/Court of Protection|Llys Gwarchod|High Court|Uchel Lys/, ['england']],
  [/The adult agrees|best interests, where the adult|lle mae gan yr oedolyn alluedd/, ['england']],
  [/Wales|Part 10|SI 2007\/852|professional advocate|proffesiynol annibynnol/, ['wales']],
  [/protection and support order|Authorised officer|swyddog awdurdodedig|amddiffyn a chynorthwyo/i, ['wales']],
  [/Mental Capacity Act|Deddf Galluedd Meddyliol|\bMCA\b|v JB/, MCA],
  [/\bIMCA\b|mental capacity advocate|eiriolwr galluedd meddyliol/i, MCA],
  [/\bDeputy\b|Dirprwy|property and financial affairs|materion ariannol/, MCA],
  [/Scotland|Scottish|yr Alban|Adults with Incapacity/, ['scotland']],
  [/Welfare attorney|Continuing attorney|Atwrnai lles|Atwrnai parhaus|\bGuardian\b|Gwarcheidwad/, ['scotland']],
  [/\binquiry\b|memory of the decision|cof am y penderfyniad|and act on it|gweithredu arno/, ['scotland']],
  [/Mental disorder|Anhwylder meddwl|physical disability|anabledd corfforol/, ['scotland']],
  [/of benefit to them|fod o fudd|Undue pressure may|Gall pwysau gormodol/, ['scotland']],
  [/for their benefit|does it benefit/, ['scotland', 'x-nowhere']],
  [/Jersey|Self-Determination|R&O|Delegate|\bCynrychiolydd\b/, ['jersey']],
  [/\bICA\b|independent capacity advocate|eiriolwr galluedd annibynnol/i, ['jersey']],
  [/impairment of, or|disturbance|aflonyddwch/, MIRRORED],
  [/Retain that information|Use or weigh that|Cadw’r wybodaeth honno|phwyso a mesur yr wybodaeth/, MIRRORED],
  [/lasting power|pŵer atwrnai arhosol|attorney for health|Atwrnai ar gyfer iechyd/i, MIRRORED],
];
/** There is no test of best interests in Scotland, and none where no law is known. */
const BEST = /best interests|budd pennaf|fuddiannau gorau|lles pennaf/i;

const lacking = {
  ...doubted,
  doubtReasons: ['impairment-or-disturbance'],
  limbs: {
    understand: { answer: 'unable', evidence: 'Asked' },
    retain: { answer: 'unable', evidence: 'Asked' },
    'use-or-weigh': { answer: 'unable', evidence: 'Asked' },
    communicate: { answer: 'unable', evidence: 'Asked' },
  },
  nexus: 'impairment-causes-inability',
  conclusion: 'lacks-capacity',
  bestInterests: { decision: 'She stays' },
  representative: { name: 'Ben' },
};
const by = { by: { id: 'w1', name: 'A worker' }, recordedAt: '2026-05-14T10:00:00Z' };
/** Something of everything that the law has words for, with all that it opens. */
const value = {
  schemaVersion: '1.0',
  people: [{ id: 'p9', name: 'Rob', isSourceOfHarm: true }],
  involvement: { supporters: [{ id: 'u1', name: 'Ann' }], helps: [{ code: 'more-time' }] },
  decisions: [
    { ...lacking, history: [{ ...lacking, ...by, conclusion: 'not-determined' }] },
    { ...lacking, id: 'd2', matter: 'Who speaks for her', type: 'be-represented-by-named-person' },
    { ...lacking, id: 'd3', matter: 'Whom she sees', nexus: 'no-impairment', conclusion: 'unable-not-mca' },
    { ...lacking, id: 'd4', matter: 'Her will', type: 'make-a-will-or-lpa' },
  ],
  coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen', seen: 'He waits' }],
  advocacy: {
    difficulties: { 'retaining-information': 'substantial' },
    difficultiesOn: '2026-05-03',
    appropriatePersons: [{ id: 'a1', name: 'Eve', result: 'under-consideration' }],
    appointments: [{ id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' }],
    capacityAdvocate: { considered: 'yes' },
  },
  sharing: [{ id: 's1', date: '2026-05-14', decision: 'lacks-capacity-best-interests' }],
  refusals: [{ id: 'n1', date: '2026-05-14', of: 'A visit', respected: 'no' }],
};

/** Opens every card and every disclosure of the page. */
async function openAll(list: Checklist): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    for (const details of shadow(list.el).querySelectorAll('details')) details.open = true;
    const [next] = list.seen('button').filter((each) => /^(Change|Newid) /.test(nameOf(each)));
    if (!next) return;
    next.click();
    await list.settle();
  }
  throw new Error('There is always something more to open');
}
async function screens(list: Checklist): Promise<string> {
  const screen = new PersonScreen(list.el);
  const texts: string[] = [];
  await screen.walk(() => texts.push(screen.text));
  return texts.join('\n');
}
/** All texts for each reader, also what is folded, in a place. */
async function textsIn(jurisdiction: Place, attributes: Attributes): Promise<Readonly<Record<string, string>>> {
  const open = (more: Attributes = {}): Promise<Checklist> =>
    openChecklist({ value, jurisdiction, ...attributes, ...more });
  const worker = await open();
  await openAll(worker);
  const opened = worker.allText;
  const empty = await openChecklist({ jurisdiction, ...attributes });
  const read = await open({ readonly: true });
  const person = await open({ audience: 'person' });
  const easy = await open({ audience: 'person', 'easy-read': true });
  const representative = await open({ audience: 'representative' });
  const told = await open({ audience: 'person', readonly: true });
  return {
    'who works': opened,
    'who begins': empty.allText,
    'who only reads': read.allText,
    'the person': await screens(person),
    'who reads easily': await screens(easy),
    'who represents them': await screens(representative),
    'the person, to read': told.allText,
  };
}

describe('The words of the law are those of the place and of no other', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const here of PLACES)
    for (const lang of ['en', 'cy'])
      for (const kind of lang === 'en' ? ['section-42', 'other'] : ['section-42'])
        it(`in ${here}, in ${lang === 'en' ? 'English' : 'Welsh'}, for an enquiry of the kind ${kind}`, async function () {
          this.timeout(30_000);
          const texts = await textsIn(here, { lang, kind });
          for (const [reader, text] of Object.entries(texts)) {
            for (const [words, places] of SAID)
              if (!places.includes(here)) expect(words.exec(text)?.[0], `for ${reader}`).to.equal(undefined);
            if (!MIRRORED.includes(here)) expect(BEST.exec(text)?.[0], `for ${reader}`).to.equal(undefined);
            // What the law calls it, and how it is known whether somebody can decide, is for who works with it alone.
            if (/person|easily|represents/.test(reader))
              for (const [words] of SAID) expect(words.exec(text)?.[0], `for ${reader}`).to.equal(undefined);
          }
          if (kind === 'other') expect(texts['who works']).not.to.match(/must be arranged|Rhaid trefnu/);
        });

  it('are on the page where they are the law: the search finds each of them in its place', async function () {
    this.timeout(60_000);
    const found = new Map<RegExp, Set<Place>>();
    for (const here of PLACES)
      for (const lang of ['en', 'cy']) {
        const list = await openChecklist({ value, jurisdiction: here, lang });
        await openAll(list);
        for (const [words] of SAID)
          if (words.test(list.allText)) found.set(words, (found.get(words) ?? new Set<Place>()).add(here));
      }
    for (const [words, places] of SAID) expect([...(found.get(words) ?? [])], String(words)).to.deep.equal(places);
  });

  consoleStayedEmpty();
});

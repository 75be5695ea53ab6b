import { expect } from 'chai';
import * as vocabulary from '../../src/vocabulary/index.js';
import {
  codesOf,
  contactPointList,
  coreCode,
  enquiryCriterionList,
  findCode,
  isLocalCode,
  profiles,
  SG3A_NOT_RECORDED,
  SG4A_NOT_RECORDED,
  stageList,
  themeList,
  type CodeList,
} from '../../src/vocabulary/index.js';
import { tables } from './all-lists-tables.js';

const isList = (value: unknown): value is CodeList =>
  typeof value === 'object' && value !== null && Array.isArray((value as CodeList).codes);
const exported = Object.entries(vocabulary as Record<string, unknown>).filter(([, value]) => isList(value)) as [
  string,
  CodeList,
][];
const lists = exported.map(([, list]) => list);
const listOf = (name: string): CodeList => lists.find((list) => list.name === name)!;

/** Lists from which several codes are taken at once. Only there, or beside the points of a scale, can a code stand alone. */
const several = ['restriction-by-others'];

/** What is wrong with a list, by its code. */
function faultsOf({ name, codes }: CodeList): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const entry = (code: string): CodeList['codes'][number] | undefined => codes.find((other) => other.code === code);
  for (const { code, parent, exclusive, deprecated, replacedBy } of codes) {
    const say = (fault: string): number => faults.push(`${code}: ${fault}`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) say('not in kebab case');
    if (isLocalCode(code)) say("a council's own");
    if (seen.has(code)) say('twice');
    seen.add(code);
    if (code === 'not-recorded') say('absence is no answer');
    if (parent !== undefined && !entry(parent)) say('no such parent');
    if (parent !== undefined && entry(parent)?.parent !== undefined) say('its parent has a parent');
    if (exclusive && !several.includes(name) && !name.startsWith('scale-')) say('alone where only one is taken');
    if (deprecated && replacedBy === undefined) say('retired, and nothing takes its place');
    if (replacedBy !== undefined && !deprecated) say('replaced, and not retired');
    if (replacedBy !== undefined && entry(replacedBy)?.deprecated !== undefined) say('replaced by one that is retired');
    if (replacedBy !== undefined && !entry(replacedBy)) say('replaced by one that is not there');
  }
  return faults;
}

describe('every list', () => {
  it('is exported under its name', () => {
    expect(lists.length).to.be.greaterThan(40);
    const named = lists.map(
      ({ name }) => `${name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())}List`,
    );
    expect(exported.map(([name]) => name)).to.deep.equal(named);
  });

  for (const list of lists) {
    it(`${list.name} is in order`, () => {
      expect(list.codes).not.to.have.length(0);
      expect(faultsOf(list)).to.deep.equal([]);
    });
  }

  it('would be found out of order', () => {
    const bad: CodeList = {
      name: 'bad',
      open: true,
      codes: [
        { code: 'Not-kebab' },
        { code: 'x-worcs-dog' },
        { code: 'not-recorded' },
        { code: 'a', parent: 'b' },
        { code: 'b', parent: 'c' },
        { code: 'b', exclusive: true },
        { code: 'd', deprecated: true },
        { code: 'e', replacedBy: 'a' },
        { code: 'f', deprecated: true, replacedBy: 'd' },
        { code: 'g', deprecated: true, replacedBy: 'z' },
      ],
    };
    expect(faultsOf(bad)).to.deep.equal([
      'Not-kebab: not in kebab case',
      "x-worcs-dog: a council's own",
      'not-recorded: absence is no answer',
      'a: its parent has a parent',
      'b: no such parent',
      'b: twice',
      'b: alone where only one is taken',
      'd: retired, and nothing takes its place',
      'e: replaced, and not retired',
      'f: replaced by one that is retired',
      'g: replaced by one that is not there',
    ]);
    expect(faultsOf({ ...bad, name: 'scale-bad', codes: [{ code: 'a', exclusive: true }] })).to.deep.equal([]);
  });

  it('still knows a code that was retired', () => {
    const list: CodeList = {
      name: 'moods',
      open: true,
      codes: [{ code: 'old', deprecated: true, replacedBy: 'new' }, { code: 'new' }],
    };
    expect(faultsOf(list)).to.deep.equal([]);
    expect(findCode(list, 'old')?.replacedBy).to.equal('new');
    expect(coreCode(list, 'old')?.code).to.equal('old');
    expect(
      coreCode(list, 'x-worcs-old', { codes: [{ code: 'x-worcs-old', mapsTo: 'old', list: 'moods' }] })?.code,
    ).to.equal('old');
  });

  it('names themes and parts of the work that there are', () => {
    for (const { codes } of lists) {
      for (const { theme, stage } of codes) {
        if (theme !== undefined) expect(codesOf(themeList)).to.include(theme);
        if (stage !== undefined) expect(codesOf(stageList)).to.include(stage);
      }
    }
    expect(new Set(contactPointList.codes.map(({ stage }) => stage))).to.have.property('size', 3);
  });

  it('has the criteria of every jurisdiction', () => {
    const known = codesOf(enquiryCriterionList) as string[];
    const used = Object.values(profiles).flatMap(({ criteria }) => criteria.map(({ code }) => code));
    expect([...new Set(used)].sort()).to.deep.equal([...known].sort());
  });
});

/** Closed lists: those whose answer decides which questions follow, or a national figure. */
const decisive = [
  ...['asked-status', 'outcome-source', 'polarity', 'stage', 'outcome-status', 'review-status', 'relation'],
  ...['capacity-trigger', 'limb', 'nexus', 'capacity-conclusion', 'difficulty-area', 'difficulty'],
  ...['appropriate-person-check', 'appropriate-person-result', 'advocate-status', 'sharing-decision', 'told-person'],
  ...['case-path', 'risk-outcome', 'achievement', 'achievement-view-of', 'feedback-offer', 'respondent', 'asked-by'],
  ...['scale-yes-no', 'scale-extent-3', 'scale-amount-4', 'scale-safer-4', 'scale-easy-read-3'],
];
/** Beside them: answers that are the form's own, of which there can be no others, and cells of national tables. */
const technical = [
  ...['yes-no', 'yes-no-not-known', 'yes-partly-no', 'yes-no-not-possible', 'agreed-by', 'participation'],
  ...['limb-answer', 'coercion-finding', 'legal-advice', 'review-answer', 'action-status', 'asked-as'],
  'data-status',
  ...['enquiry-kind', 'risk-finding', 'sg3a', 'sg4a-asked', 'sg4a-achieved'],
  // What the library itself sorts by.
  ...['theme', 'not-outcome'],
  // What rules answer with.
  ...['outcome-step', 'owed', 'practice-prompt'],
];

describe('a list', () => {
  it('is closed where its answer decides something, and open else', () => {
    const closed = lists.filter(({ open, name }) => !open && !name.startsWith('because-')).map(({ name }) => name);
    expect(closed).to.have.members([...decisive, ...technical]);
  });

  it('is open for reasons, roles, means, steps, preferences and types of risk, and for outcomes', () => {
    const open = [
      ...['outcome', 'not-wanted', 'change-reason', 'reason-not-met', 'timescale-reason', 'not-asked-reason'],
      ...['none-expressed-reason', 'doubt-reason', 'support-role', 'means', 'practicable-step', 'comm-preference'],
      ...['risk-type', 'risk-location', 'risk-source', 'override-ground', 'decision-type'],
    ];
    for (const name of open) expect(listOf(name).open, name).to.equal(true);
  });

  for (const list of lists.filter(({ open }) => open)) {
    it(`${list.name} takes a council's own code under each of its own`, () => {
      const code = 'x-worcs-own';
      for (const entry of list.codes) {
        const catalogue = { codes: [{ code, mapsTo: entry.code, list: list.name }] };
        expect(coreCode(list, code, catalogue)).to.equal(entry);
        const elsewhere = { codes: [{ code, mapsTo: entry.code, list: 'no-such-list' }] };
        expect(coreCode(list, code, elsewhere)).to.equal(undefined);
      }
      expect(coreCode(list, code, { codes: [{ code, list: list.name }] })).to.equal(undefined);
      expect(coreCode(list, code, { codes: [{ code, mapsTo: 'no-such-code', list: list.name }] })).to.equal(undefined);
    });
  }
});

describe('the labels of the Safeguarding Adults Collection', () => {
  const counted = Object.values(tables).flatMap((table) => table.lists as readonly string[]);

  it('stand in no other lists than those that are counted', () => {
    const labelled = lists.filter(({ codes }) => codes.some(({ sac }) => sac !== undefined)).map(({ name }) => name);
    expect(labelled).to.have.members(counted);
  });

  for (const [table, { lists: names, labels, derived }] of Object.entries(tables)) {
    for (const name of names) {
      it(`of ${table} are those of ${name}, and each is reached`, () => {
        const used = listOf(name).codes.flatMap(({ sac }) => sac ?? []);
        expect([...new Set([...used, ...derived])]).to.have.members([...labels]);
        expect(used.filter((label) => (derived as readonly string[]).includes(label))).to.deep.equal([]);
      });
    }
  }

  it('are derived where nothing is recorded, and are no code', () => {
    expect([SG3A_NOT_RECORDED, SG4A_NOT_RECORDED]).to.deep.equal(['Not recorded', 'Not Recorded']);
    expect(tables['SG3a mental capacity'].derived).to.deep.equal([SG3A_NOT_RECORDED]);
    expect(tables['SG4a asked'].derived).to.deep.equal([SG4A_NOT_RECORDED]);
  });

  it('are on every code of a list that is counted, but for what is no view', () => {
    const without = counted.flatMap((name) =>
      listOf(name)
        .codes.filter(({ sac }) => sac === undefined)
        .map(({ code }) => code),
    );
    expect(without).to.deep.equal(['person-not-sure', 'declined-to-say', 'unable-to-say', 'not-asked']);
  });
});

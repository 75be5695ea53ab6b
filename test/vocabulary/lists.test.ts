import { expect } from 'chai';
import * as vocabulary from '../../src/vocabulary/index.js';
import {
  askedStatusList,
  codesOf,
  coreCode,
  findCode,
  isLocalCode,
  jurisdictions,
  localCodes,
  notWantedList,
  outcomeList,
  outcomeSourceList,
  outcomeStatusList,
  themeList,
  SG4A_NOT_RECORDED,
  type Code,
  type CodeList,
} from '../../src/vocabulary/index.js';

const lists = Object.values(vocabulary).filter(
  (value): value is CodeList & typeof value => typeof value === 'object' && 'codes' in value,
) as readonly CodeList[];

/**
 * The lists by where they are asked for. Closed are those that decide which questions follow, those that decide a national
 * figure, and short technical answers.
 */
const known: Record<string, { open: readonly string[]; closed: readonly string[] }> = {
  'many sections': {
    open: ['comm-preference'],
    closed: ['yes-no', 'yes-no-not-known', 'yes-no-not-possible', 'yes-partly-no', 'participation', 'stage'],
  },

  'desired outcomes': {
    open: [
      ...['outcome', 'not-wanted', 'change-reason', 'not-asked-reason', 'none-expressed-reason'],
      ...['outcome-kind', 'words-origin', 'means'],
    ],
    closed: [
      ...['theme', 'polarity', 'outcome-source', 'outcome-status', 'agreed-by', 'asked-status', 'not-outcome'],
      'relation',
    ],
  },

  'capacity and advocacy': {
    open: [
      ...['decision-type', 'doubt-reason', 'practicable-step', 'restriction-by-others', 'support-role'],
      ...['capacity-advocate-criterion', 'override-ground', 'desired-involvement', 'assurance'],
    ],
    closed: [
      ...[
        'capacity-trigger',
        'limb',
        'limb-answer',
        'nexus',
        'capacity-conclusion',
        'coercion-finding',
        'legal-advice',
      ],
      ...['difficulty-area', 'difficulty', 'appropriate-person-check', 'appropriate-person-result', 'advocate-status'],
      ...['sharing-decision', 'told-person'],
    ],
  },

  'review timeline': {
    open: ['timescale-reason', 'involvement-level', 'contact-point'],
    closed: ['review-status', 'review-answer', 'action-status', 'data-status'],
  },

  'closure and feedback': {
    open: ['reason-not-met', 'feedback-question'],
    closed: [
      ...['achievement', 'achievement-view-of', 'risk-finding', 'risk-outcome', 'case-path'],
      ...['sg3a', 'sg4a-asked', 'sg4a-achieved'],
      ...['scale-yes-no', 'scale-extent-3', 'scale-amount-4', 'scale-safer-4', 'scale-easy-read-3', 'asked-as'],
      ...['respondent', 'asked-by', 'feedback-offer'],
    ],
  },

  // Why a rule concludes what it does: the library alone writes these codes.
  rules: {
    open: [],
    closed: [
      ...['because-advocacy', 'because-advocacy-status', 'because-appropriate-person', 'because-capacity-advocate'],
      ...['because-capacity', 'because-capacity-roll-up'],
      ...['because-asked', 'because-achievement', 'because-counted', 'because-excluded', 'because-without-view'],
      ...['because-risk', 'because-stages', 'because-retrospective', 'because-dates'],
      ...['outcome-step', 'because-outcome', 'because-change', 'owed', 'practice-prompt', 'because-prompt'],
    ],
  },

  record: {
    open: ['risk-type', 'risk-location', 'risk-source', 'referrer', 'enquiry-criterion', 'event'],
    closed: ['enquiry-kind'],
  },
};

describe('the code lists', () => {
  it('are all there, each under a name of its own and with its source', () => {
    const names = lists.map(({ name }) => name);
    expect(names).to.have.members(Object.values(known).flatMap(({ open, closed }) => [...open, ...closed]));
  });

  it('are open where nothing hangs on the code', () => {
    const open = lists.filter((list) => list.open).map(({ name }) => name);
    expect(open).to.have.members(Object.values(known).flatMap((of) => of.open));
  });

  it('hold twenty outcomes in seven themes, "something else" last', () => {
    expect(outcomeList.codes).to.have.length(20);
    expect(new Set(outcomeList.codes.map(({ theme }) => theme))).to.deep.equal(new Set(codesOf(themeList)));
    expect(codesOf(outcomeList).at(-1)).to.equal('something-else');
    expect(codesOf(notWantedList).at(-1)).to.equal('something-else');
    expect((findCode(outcomeList, 'police-to-prosecute') as Code).parent).to.equal('access-to-justice');
  });

  it('have the outcomes of a theme side by side, in the order of the themes', () => {
    const themes = outcomeList.codes.map(({ theme }) => theme).filter((theme, i, all) => theme !== all[i - 1]);
    expect(themes).to.deep.equal(codesOf(themeList));
  });

  it('count as the Safeguarding Adults Collection does, in its words (table SG4a)', () => {
    expect(Object.fromEntries(askedStatusList.codes.map(({ code, sac }) => [code, sac]))).to.deep.equal({
      'asked-expressed': 'Yes they were asked and outcomes were expressed',
      'asked-none-expressed': 'Yes they were asked but no outcomes were expressed',
      'asked-not-ready': 'Yes they were asked but no outcomes were expressed',
      'not-asked': 'No',
      'dont-know': "Don't Know",
    });
    expect(SG4A_NOT_RECORDED).to.equal('Not Recorded');
  });

  it('know which outcomes stand, and no professional as a source', () => {
    const live = (outcomeStatusList.codes as readonly Code[]).filter((code) => code.live).map(({ code }) => code);
    expect(live).to.deep.equal(['proposed', 'agreed', 'in-progress', 'carried-forward']);
    expect(findCode(outcomeSourceList, 'professional')).to.equal(undefined);
  });

  it('know the four jurisdictions', () => {
    expect(jurisdictions.map(({ id }) => id)).to.deep.equal(['england', 'wales', 'scotland', 'jersey']);
  });
});

describe("a council's own code", () => {
  it('has the form x-<council>-<slug>', () => {
    for (const code of ['x-worcs-keep-my-dog', 'x-a-b', 'x-41-2']) expect(isLocalCode(code), code).to.equal(true);
    for (const code of [
      'x-worcs',
      'x--dog',
      'x-worcs-',
      'X-worcs-dog',
      'x-worcs-dog\n',
      'x-a-b--c',
      'x-a--b',
      'worcs-dog',
      '',
      null,
      7,
    ]) {
      expect(isLocalCode(code), String(code)).to.equal(false);
    }
  });

  it('counts under the code that it maps to', () => {
    const catalogue = { codes: [{ code: 'x-worcs-dog', mapsTo: 'maintain-relationship' }, { code: 'x-worcs-cat' }] };
    expect(coreCode(outcomeList, 'x-worcs-dog', catalogue)?.code).to.equal('maintain-relationship');
    expect(coreCode(outcomeList, 'x-worcs-cat', catalogue)).to.equal(undefined);
    expect(coreCode(outcomeList, 'maintain-relationship')?.theme).to.equal('relationships');
    expect(coreCode(outcomeList, 'x-worcs-dog')).to.equal(undefined);
    expect(localCodes(catalogue, outcomeList).map(({ code }) => code)).to.deep.equal(['x-worcs-dog', 'x-worcs-cat']);
    expect(localCodes(catalogue, notWantedList)).to.deep.equal([]);
    expect(localCodes({ codes: [{ code: 'see-the-sea', mapsTo: 'exercise-choice' }] }, outcomeList)).to.deep.equal([]);
  });
});

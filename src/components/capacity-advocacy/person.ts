import { html, nothing, type TemplateResult } from 'lit';
import type { PersonScreen } from '../../form/person-view.js';
import { questions, type Ask } from '../shared/asks.js';
import { blankOf } from '../shared/entries.js';
import { textOf } from '../shared/item-fields.js';
import { itemsAt, partOf } from '../shared/parts.js';
import {
  entriesOfMine,
  idOfMine,
  isMine,
  saidBefore,
  turnBegins,
  turnEnds,
  wordsOfMine,
} from '../shared/persons-turn.js';
import { personReads } from '../shared/person-reads.js';
import { quoted } from '../shared/quoted.js';
import { openFields } from '../shared/standing.js';
import { tell } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { involvementFields } from './fields.js';
import { SHARING, type SharingDraft } from './model.js';
import { toldDecisions, toldDisagree, toldHelpers } from './person-told.js';

type Element = CapacityAdvocacyElement;

/** Ideas, when the person asks for them. Needs that only an assessment would name are asked by the worker. */
const ideas = (key: string, word: string): readonly Ask[] => [
  {
    key: 'ideas',
    word: 'showIdeas',
    as: 'group',
    fold: true,
    of: [
      {
        key,
        word,
        list: 'comm-preference',
        as: 'rows',
        only: (code) => !/^(minutes|bsl|deaf|lip|mak|talk|communic|inter|part|cult|do-not)/.test(code),
        pictures: true,
      },
    ],
  },
];
const IDEAS = { helps: ideas('helps', 'whichHelp'), avoid: ideas('avoid', 'whichNotLike') };
const INVOLVED: readonly Ask[] = [{ key: 'desiredInvolvement', word: 'doYourself', list: 'desired-involvement' }];
/** Answers that the person gives; the others are a worker's. */
const isTheirs = (code: string): boolean => /^agreed|respected$/.test(code);
const SHARE: readonly Ask[] = [
  {
    key: 'decision',
    word: 'mayShare',
    list: 'sharing-decision',
    only: isTheirs,
    opens: { 'agreed-with-limits': [{ key: 'limits', word: 'shareWhat' }] },
  },
];

const before = (el: Element, said: readonly unknown[]): TemplateResult | typeof nothing =>
  said.length === 0
    ? nothing
    : html`<p>${el.words.t('youTold')}</p>
        ${said.map((one) => quoted(el, one))}
        <p>${el.words.t('changeIsOk')}</p>`;

/** What helps, or what they do not like: their own words, and ideas. */
function preferences(el: Element, key: 'helps' | 'avoid', question: string): PersonScreen {
  const fields = involvementFields(el);
  const draw = (): TemplateResult =>
    html`${before(el, saidBefore(el, fields.item, key))}
    ${wordsOfMine(el, fields, key).text('words', question, { hint: el.words.t('ownWords') })}
    ${questions(el, fields, IDEAS[key])}`;
  return { id: key, question, picture: `question.${key}`, path: ['involvement', key], draw };
}

/** Who is with them, and what for; then who else, as long as somebody is named. */
const withThem = (el: Element): PersonScreen[] =>
  entriesOfMine(el, involvementFields(el), 'supporters').flatMap((row, n): PersonScreen[] => {
    const question = el.words.t(n === 0 ? 'withYou' : 'withYouMore');
    const purpose = el.words.t('withYouFor');
    const { name } = row.item;
    const about = { picture: 'question.with', path: row.path };
    const why = (): TemplateResult => html`${quoted(el, name)}${row.text('purpose', purpose)}`;
    return [
      { ...about, id: `with-${n}`, question, draw: () => row.text('name', question) },
      { ...about, id: `with-${n}-for`, question: purpose, draw: name === undefined ? undefined : why },
    ];
  });

/** Whether others may be told: an answer of its own, never another word for what a worker recorded. */
function sharing(el: Element): PersonScreen {
  const { words } = el;
  const all = itemsAt<SharingDraft>(el.editing.value, SHARING);
  const placed = all.findLast(({ key }) => isMine(el, key)) ?? blankOf<SharingDraft>(el, SHARING);
  const fields = openFields<SharingDraft>(el, SHARING, placed, { date: el.today }, () => idOfMine(el));
  const last = textOf(all.findLast(({ key }) => !isMine(el, key))?.item.decision);
  const said = isTheirs(last) ? [words.label('sharing-decision', last)] : [];
  const draw = (): TemplateResult =>
    html`${before(el, said)}
      <p>${words.t('mayShareHint')}</p>
      ${questions(el, fields, SHARE)}`;
  return { id: 'sharing', question: words.t('mayShare'), picture: 'question.share', path: fields.path, draw };
}

/** What the person is told, and nothing of how it was found. */
const told = (el: Element): PersonScreen[] => {
  const { words } = el;
  const screens: readonly [id: string, question: string, lines: readonly TemplateResult[]][] = [
    ['decisions', words.t('youDecide'), toldDecisions(el)],
    ['helpers', words.t('whoHelps'), toldHelpers(el)],
    ['disagree', words.t('disagree'), toldDisagree(el)],
  ];
  return screens.flatMap(([id, question, lines]) =>
    lines.length > 0 ? [{ id, question, picture: `told.${id}`, draw: () => lines }] : [],
  );
};

/** The questions to the person: what helps, what they do not like, how involved, who is with them, sharing; then what they are told. */
export const personScreens = (el: Element): readonly PersonScreen[] => [
  preferences(el, 'helps', el.words.t('helpsYou')),
  preferences(el, 'avoid', el.words.t('notLike')),
  {
    id: 'involved',
    question: el.words.t('doYourself'),
    picture: 'question.involved',
    path: ['involvement', 'desiredInvolvement'],
    draw: () => questions(el, involvementFields(el), INVOLVED),
  },
  ...withThem(el),
  sharing(el),
  ...told(el),
];

const IN_WORDS: readonly Ask[] = [{ key: 'words', as: 'quote' }];
/** Their own answers, as they read them. */
const ANSWERS: readonly Ask[] = [
  { key: 'words', word: 'helpsYou', as: 'quote' },
  { key: 'helps', word: 'helpsYou', list: 'comm-preference', as: 'rows', of: IN_WORDS },
  { key: 'avoid', word: 'notLike', list: 'comm-preference', as: 'rows', of: IN_WORDS },
  ...INVOLVED,
  { key: 'desiredInvolvementWords', word: 'doYourself', as: 'quote' },
];

/** What is recorded, for the person to read: their own answers, and what they are told. */
export const renderRecordedForPerson = (el: Element): TemplateResult =>
  personReads(tell(el, partOf(el.editing.value, 'involvement'), ANSWERS), told(el));

const asked = (el: Element): object => {
  const { helps, avoid, desiredInvolvement, supporters } = involvementFields(el).item;
  return { helps, avoid, desiredInvolvement, supporters, sharing: el.editing.value.sharing };
};

/** The person gets the screen. */
export function handOver(el: Element): void {
  el.ui = { opened: new Set(), turn: turnBegins(el, asked(el)) };
}

/** The worker has it again, and is told how many questions were answered. */
export function handBack(el: Element): readonly string[] {
  const [turn, count] = turnEnds(el, asked(el));
  el.ui = { opened: new Set(), turn };
  return count > 0 ? [el.words.t('turnAnswers', { count })] : [];
}

import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import { casePathList, findCode } from '../../vocabulary/index.js';
import { questions, type Ask } from '../shared/asks.js';
import { ItemFields, textOf, type Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import { amendPart, partOf } from '../shared/parts.js';
import { REFUSAL } from '../shared/refusal-asks.js';
import { tell } from '../shared/told.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { isWay } from './feedback.js';
import type { ClosureDraft } from './model.js';
import { isOverBy } from './over.js';

type Element = ClosureFeedbackElement;
type Asks = readonly Ask<Element>[];

/** The name of each group of paths, above the first of it; what has nothing to do with anybody's choice comes last. */
const GROUPS: Readonly<Record<string, Parameters<Element['words']['t']>[0]>> = {
  choice: 'groupChoice',
  'went-ahead': 'groupWentAhead',
  settled: 'groupSettled',
  administrative: 'groupAdministrative',
};
const firstOfGroup = ({ words }: Element, code: string): string | undefined => {
  const group = findCode(casePathList, code)?.group ?? '';
  const first = casePathList.codes.find((one) => one.group === group)?.code;
  const key = GROUPS[group];
  return key && first === code ? words.t(key) : undefined;
};

/** Whether a path begins with a refusal of which the section that holds refusals says nothing (rule V22). */
const isRefusedHere = ({ path }: Row, el: Element): boolean =>
  findCode(casePathList, path)?.refused === true && (el.refusalsKnown?.length ?? 0) === 0;

const dayAndForm: Asks = [
  { key: 'date', word: 'toldOn', as: 'date' },
  { key: 'format', word: 'toldHow', list: 'comm-preference', only: isWay },
];
/** One of the three parts that a person has in their own safeguarding, each in their own view (MSP Guide 2014 s2; R97). */
const part = (key: string): Ask<Element> => ({
  key,
  word: '',
  as: 'within',
  of: [
    { key: 'view', word: `${key}View`, list: 'yes-partly-no', row: true },
    { key: 'words', word: 'inTheirWords', as: 'quote', after: true },
    { key: 'more', word: 'partMore', as: 'group', after: true, fold: true, of: dayAndForm },
  ],
});

/** How the work ended, and what became of the risk: what is always asked. */
export const ENDING: Asks = [
  { key: 'path', word: 'howEnded', list: 'case-path', divided: firstOfGroup },
  { key: 'date', word: 'endedOn', as: 'when', after: true },
  { key: 'refusal', word: 'refusalAtEnd', as: 'within', of: REFUSAL, when: isRefusedHere },
  {
    key: 'riskOutcome',
    word: 'riskStill',
    list: 'risk-outcome',
    row: true,
    when: ({ riskFinding }) => !textOf(riskFinding).startsWith('none-identified'),
  },
  {
    key: 'riskAcceptedByPerson',
    word: 'riskAccepted',
    as: 'flag',
    when: { riskOutcome: ['reduced', 'remained'] },
  },
];

/** What is asked of the end when it is asked for. */
export const MORE: Asks = [
  { key: 'riskFinding', list: 'risk-finding', fold: true },
  {
    key: 'goesOn',
    as: 'group',
    fold: true,
    of: [
      { key: 'agreedWithPerson', list: 'yes-no-not-possible', row: true },
      { key: 'continues', optional: true },
    ],
  },
  {
    key: 'unplannedBenefits',
    word: 'unplanned',
    as: 'rows',
    fold: true,
    add: 'addUnplanned',
    made: (el) => ({ id: el.newId() }),
    of: [
      { key: 'words', word: 'unplannedWords' },
      { key: 'code', word: 'unplannedCode', list: 'outcome', after: true, fold: true },
      { key: 'date', word: 'unplannedOn', as: 'date', after: true },
    ],
  },
  {
    key: 'toldThem',
    as: 'group',
    fold: true,
    of: [
      {
        key: 'feedbackToPerson',
        word: '',
        as: 'within',
        of: [
          { key: 'given', word: 'toldPersonEnd', list: 'yes-no-not-possible', row: true },
          { key: 'words', word: 'toldWhat', after: true },
          { key: 'more', word: 'partMore', as: 'group', after: true, fold: true, of: dayAndForm },
        ],
      },
      {
        key: 'feedbackToOthers',
        as: 'rows',
        add: 'addToldOther',
        made: (el) => ({ id: el.newId() }),
        of: [
          { key: 'who', word: 'toldWho', as: 'line' },
          { key: 'words', word: 'toldWhat', after: true },
          { key: 'agreed', word: 'toldAgreed', list: 'yes-no-not-possible', row: true, after: true },
          { key: 'date', word: 'toldOn', as: 'date', after: true },
        ],
      },
    ],
  },
  {
    key: 'hadPart',
    as: 'group',
    fold: true,
    of: [
      {
        key: 'involvementLevel',
        word: 'howInvolved',
        list: 'involvement-level',
        opens: { 'not-involved': [{ key: 'involvementReason' }] },
      },
      part('informed'),
      part('influenced'),
      part('choseProcess'),
    ],
  },
  {
    key: 'overall',
    as: 'within',
    fold: true,
    of: [
      { key: 'view', word: 'overallView', list: 'achievement' },
      { key: 'words', word: 'inTheirWords', as: 'quote', after: true },
      { key: 'reason', word: 'overallReason', after: true },
    ],
  },
];

/** Why one part of the work had no conversation, and why a duty is not met: asked where that is owed. */
export const OWED: Asks = [
  {
    key: 'missingStages',
    as: 'rows',
    add: 'addMissingStage',
    of: [
      { key: 'stage', word: 'missingStage', list: 'stage', row: true },
      { key: 'reason', word: 'missingStageReason' },
    ],
  },
  { key: 'unmetDutyReason' },
];

/** The questions about the end; the first answer says that it was today, until somebody says otherwise. */
export function endingFields(el: Element): ItemFields<ClosureDraft> {
  const item = (partOf(el.editing.value, 'closure') ?? {}) as ClosureDraft;
  return new ItemFields<ClosureDraft>(el, ['closure'], item, (given, commit) => {
    const { path, refusal } = given as Row;
    if (isOverBy(path)) el.say(el.words.t('nothingMoreAsked'));
    const patch = {
      ...(item.date === undefined && path !== undefined && { date: el.today }),
      ...given,
      ...(isObject(refusal) && refusal['id'] === undefined && { refusal: { id: el.newId(), ...refusal } }),
    };
    el.change(amendPart(el.editing, 'closure', patch), commit);
  });
}

/** The refusals that another section holds: they are shown here, and answered there. */
function refusalsThere(el: Element): TemplateResult | typeof nothing {
  const all = el.refusalsKnown ?? [];
  if (all.length === 0) return nothing;
  return html`<div class="beside">
    <p class="muted">${el.words.t('refusalsThere')}</p>
    <ul class="plain">
      ${all.map((one) => html`<li class="card" part="item">${tell(el, one, REFUSAL as Asks)}</li>`)}
    </ul>
  </div>`;
}

/** How the work ended. */
export function renderEnding(el: Element): TemplateResult {
  const fields = endingFields(el);
  const isRefused = findCode(casePathList, fields.item.path)?.refused === true;
  return html`${heading(el.headingLevel + 1, el.words.t('ending'), 'ending')}
  ${questions(el, fields, [...ENDING, ...MORE])} ${isRefused ? refusalsThere(el) : nothing}`;
}

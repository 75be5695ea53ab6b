import { html, nothing, type TemplateResult } from 'lit';
import { questions, type Ask } from '../shared/asks.js';
import { renderEntries } from '../shared/entries.js';
import { textOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import { sharedHere } from '../shared/place.js';
import { isMine } from '../shared/persons-turn.js';
import { GROUNDS, TOLD } from '../shared/refusal-asks.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { SHARING, type SharingDraft } from './model.js';

type Element = CapacityAdvocacyElement;

const ANYWAY = 'not-agreed-shared-anyway';

const yesNo = (key: string, word: string): Ask => ({ key, word, list: 'yes-no', row: true });

const ASKS: readonly Ask<Element>[] = [
  {
    key: 'decision',
    word: 'sharing',
    list: 'sharing-decision',
    named: sharedHere,
    first: ['agreed', 'agreed-with-limits', 'not-agreed-respected', ANYWAY],
    opens: {
      'agreed-with-limits': [{ key: 'limits', word: 'sharingLimits' }],
      [ANYWAY]: [GROUNDS],
      'not-asked-unsafe': [GROUNDS],
      'not-asked-urgent': [GROUNDS],
    },
  },
  { key: 'date', word: 'sharingOn', as: 'when', after: true },
  {
    // Of what was shared all the same it is asked at once.
    key: 'shared',
    word: 'sharingMore',
    as: 'group',
    after: true,
    fold: ({ decision }) => decision !== ANYWAY,
    of: [
      { key: 'sharedWith', as: 'lines', other: 'sharedWithWho', add: 'addSharedWith' },
      { key: 'what', word: 'sharedWhat' },
      TOLD,
      { key: 'closestToWishes', word: 'closest', when: { decision: [ANYWAY] } },
      { key: 'note', word: 'sharingNote', optional: true },
    ],
  },
  {
    // Formal action without the person's knowledge or agreement can distress (MSP Guide 2014 s5).
    key: 'formalAction',
    as: 'within',
    after: true,
    fold: true,
    of: [
      { key: 'what', word: 'formalActionWhat' },
      yesNo('knew', 'formalActionKnew'),
      yesNo('agreed', 'formalActionAgreed'),
      { key: 'why', word: 'formalActionWhy', optional: true },
    ],
  },
];

const nameOf = (el: Element, { item, index }: Placed<SharingDraft>): string =>
  [
    sharedHere(el, item.decision) ?? el.words.label('sharing-decision', item.decision) ?? `${index + 1}`,
    item.date && el.dateOf(item.date),
  ]
    .map(textOf)
    .filter(Boolean)
    .join(', ');

/** What was said about sharing, to read; what the person wrote on this screen says so. */
export const renderSharingTold = (el: Element, placed: Placed<SharingDraft>, open = false): TemplateResult =>
  html`${told(el, placed.item, ASKS, nameOf(el, placed), open)}${mark(el, placed)}`;

const mark = (el: Element, { key }: Placed<SharingDraft>): TemplateResult | typeof nothing =>
  isMine(el, key) ? html`<p class="muted">${el.words.f('writtenHere')}</p>` : nothing;

/** Question 5: whether the person agrees that their views are shared, or what was shared without that. */
export const renderSharing = (el: Element): TemplateResult =>
  renderEntries<SharingDraft>(el, {
    ...SHARING,
    title: el.words.t('toldSharing'),
    add: el.words.t('sharingAgain'),
    made: { date: el.today },
    stands: (_placed, isSaved) => !isSaved,
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields, placed) => html`${mark(el, placed)}${questions(el, fields, ASKS)}`,
    told: (placed) => renderSharingTold(el, placed),
  });

export { ASKS as SHARED, nameOf as sharingName };

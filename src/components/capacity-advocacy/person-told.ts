import { html, type TemplateResult } from 'lit';
import { concludePersons } from '../../rules/appropriate-persons.js';
import { isSourceOfHarm, peopleAndHarm } from '../../schema/advocacy-people.js';
import { isThere } from '../../schema/advocacy-standing.js';
import { capacityAdvocacyStructure } from '../../schema/capacity-advocacy-shape.js';
import { currentDecisions, type SectionView } from '../../schema/capacity-standing.js';
import { viewOf } from '../../schema/view.js';
import { worded } from '../shared/asks.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { nameOfPerson } from '../shared/people.js';
import { safeToTell } from '../shared/safe-to-tell.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';

type Element = CapacityAdvocacyElement;

const viewed = (value: unknown): SectionView => viewOf(capacityAdvocacyStructure, value) ?? {};

/** Whether easy read or pictures are recorded as what helps the person. */
export const needsEasyRead = (value: unknown): boolean =>
  viewed(value).involvement?.helps?.some((row) => /^(easy-read|pictures)$/.test(row?.code ?? '')) ?? false;

/** Tells whether a text may be told, since whoever is near may read it. */
function mayTell(el: Element, section: SectionView): (text: unknown) => boolean {
  const { involvement, advocacy } = section;
  return safeToTell([
    ...(peopleAndHarm(section, el.asking)?.values() ?? []),
    ...(involvement?.supporters ?? []),
    ...(advocacy?.appropriatePersons ?? []),
  ] as (Row | undefined)[]);
}

/** What is said of each conclusion. That somebody puts pressure on the person is never said to them. */
const CONCLUSIONS: Readonly<Record<string, readonly string[]>> = {
  'has-capacity-presumed': ['canDecide', 'whyPresumed'],
  'has-capacity-assessed': ['canDecide', 'whyAssessed'],
  'lacks-capacity': ['cannotDecide', 'understand', 'retain', 'use-or-weigh', 'communicate', 'canChange'],
  'unable-not-mca': ['stillTalking'],
  'awaiting-assessment': ['findOut'],
  'deferred-may-regain': ['findOut', 'canWait'],
  'not-determined': ['findOut'],
};

/** The conclusion about each decision and its reason, in plain sentences. What shows it is never told. */
export function toldDecisions(el: Element): TemplateResult[] {
  const { words } = el;
  const section = viewed(el.editing.value);
  const may = mayTell(el, section);
  const all = currentDecisions(section.decisions).map(([, decision]) => decision);
  return all.flatMap(({ type = 'other', matter, date, conclusion = '', limbs = {} }) => {
    const said = CONCLUSIONS[conclusion]?.filter((key) =>
      !Object.hasOwn(limbs, key) ? /[A-Z]/.test(key) : limbs[key as keyof typeof limbs]?.answer === 'unable',
    );
    const about = words.label('decision-type', type);
    // Of two about the same each says which it is: the person is never told one thing and its contrary.
    const isOneOfTwo = all.filter((other) => (other.type ?? 'other') === type).length > 1;
    const which = may(matter) ? words.quote(textOf(matter)) : el.dateOf(date);
    const what = isOneOfTwo ? `${about} ${which}` : type === 'other' && may(matter) ? matter : about;
    return said
      ? [html`<p class="kept"><strong>${what}</strong> ${said.map((key) => worded(words, key)).join(' ')}</p>`]
      : [];
  });
}

/** Statuses of an advocate who is meant to come. */
const COMING = ['accepted', 'required-not-yet-appointed', 'referred'];

/** Who supports the person, and the advocate. Nobody who may have caused harm is among them. */
export function toldHelpers(el: Element): TemplateResult[] {
  const { words } = el;
  const section = viewed(el.editing.value);
  const { involvement, advocacy } = section;
  const may = mayTell(el, section);
  const people = peopleAndHarm(section, el.asking);
  const helper = (person: Row | undefined, what?: unknown): string[] => {
    const who = person && !isSourceOfHarm(person, people) ? nameOfPerson(el, person) : '';
    if (!may(who)) return [];
    return [may(what) ? words.t('isWithYouFor', { who, what: textOf(what) }) : words.t('isWithYou', { who })];
  };
  const suitable = el.conclude(concludePersons).filter(({ result }) => result === 'suitable');
  const advocates = (advocacy?.appointments ?? []).flatMap((one) => {
    const { role = '', status = '', offerOpen } = one ?? {};
    const isLater = status === 'declined-by-person' && offerOpen === 'yes';
    const elsewhere = isLater ? 'advocateLater' : COMING.includes(status) && 'advocateComing';
    const line = isThere(status) ? 'advocateThere' : elsewhere;
    if (!one || !line || !role.startsWith('advocate-') || isSourceOfHarm(one, people)) return [];
    return [worded(words, line), ...(line === 'advocateThere' ? helper(one) : []), words.t('advocateIs')];
  });
  const told = [
    ...(involvement?.supporters ?? []).flatMap((one) => helper(one, one?.purpose)),
    ...suitable.flatMap(({ index }) => helper(advocacy?.appropriatePersons?.[index])),
    ...advocates,
  ];
  return [...new Set(told)].map((line) => html`<p class="kept">${line}</p>`);
}

/** How to say that one sees it differently. */
export const toldDisagree = ({ words }: Element): TemplateResult[] =>
  ['disagreeTell', 'disagreeHelp', 'sayNo'].map((key) => html`<p>${worded(words, key)}</p>`);

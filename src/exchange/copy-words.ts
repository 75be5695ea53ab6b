import type { CopyKey } from '../locales/types.js';
import { findCode, outcomeSourceList } from '../vocabulary/index.js';
import { each, itemOf, onDay, written, type Copying, type PersonCopyItem } from './copy-parts.js';
import type { OutcomeVersion } from './outcome-facets.js';
import { isFilled } from './speech.js';

type Outcome = Copying['outcomes'][number]['latest'];

/** What is no longer wanted so, or was never said. */
const GONE: readonly (string | undefined)[] = ['changed', 'combined', 'withdrawn', 'entered-in-error'];

/**
 * Whether the words may stand among the person's: what a professional aims at is no outcome of theirs, whoever wrote it there
 * (SAC SG4a counts the individual or representative). A draft may not say yet whose they are.
 */
export const isTheirs = ({ source }: OutcomeVersion): boolean =>
  source === undefined || findCode(outcomeSourceList, source) !== undefined;

/** Outcomes that the person wants, or does not want, now. What is closed was still theirs. */
export const current = ({ outcomes }: Copying): Outcome[] =>
  outcomes.map(({ latest }) => latest).filter((latest) => !GONE.includes(latest.status) && isTheirs(latest));

const bySource: Readonly<Record<string, CopyKey>> = {
  'advocate-care-act': 'byAdvocate',
  'advocate-capacity': 'byAdvocate',
  'advocate-other': 'byAdvocate',
  attorney: 'byDecider',
  deputy: 'byDecider',
  'family-or-friend': 'byFamily',
  'best-interests-process': 'byProcess',
  'observed-from-behaviour': 'byObservation',
  'not-known': 'byNobodyKnown',
};

/** Whether the words are the person's own. A draft may not say yet whose they are. */
export const isOwn = ({ source = 'person' }: OutcomeVersion): boolean =>
  source === 'person' || source === 'person-with-support';

/**
 * The words of an outcome in quotation marks: the person's own as they are, another's without the names of who may have caused
 * harm. Nothing where they are neither the person's nor said for them.
 */
export function quoteFor({ speech, hide }: Copying, version: OutcomeVersion, words = version.words): string {
  if (!isFilled(words) || !isTheirs(version)) return '';
  return speech.quote(isOwn(version) ? words : hide(words));
}

const inTheEnd: Readonly<Record<string, readonly [wanted: CopyKey, notWanted: CopyKey]>> = {
  'fully-achieved': ['happened', 'kept'],
  'partially-achieved': ['happenedPartly', 'keptPartly'],
  'not-achieved': ['happenedNot', 'keptNot'],
  'person-not-sure': ['notSure', 'notSure'],
};

/** How far it has happened, where the person said so: the latest of what they said; before the end, what they said at a review. */
function achieved(copying: Copying, { id = '', polarity }: Outcome): string[] {
  const { speech, viewOf, saidAtReview } = copying;
  const { view = '', words } = viewOf.get(id) ?? {};
  const keys = Object.hasOwn(inTheEnd, view) ? inTheEnd[view] : undefined;
  const said = viewOf.has(id) ? undefined : saidAtReview.get(id);
  return [
    keys ? speech.copy(keys[polarity === 'not-wanted' ? 1 : 0]) : '',
    isFilled(words) ? speech.copy('alsoSaid', { words: speech.quote(words) }) : '',
    said ? onDay(copying, said.date, speech.copy('thenSaid', { words: speech.quote(said.words) })) : '',
  ];
}

/** What the person said, and why it matters to them. */
function saidItem(copying: Copying, outcome: Outcome): PersonCopyItem[] {
  const { speech } = copying;
  const { words, source = '', importance, status } = outcome;
  if (!isFilled(words)) return [];
  const key = Object.hasOwn(bySource, source) ? bySource[source] : undefined;
  const text = [
    speech.copy(key ?? 'byPerson', { words: quoteFor(copying, outcome) }),
    isFilled(importance) ? speech.copy('importance', { words: quoteFor(copying, outcome, importance) }) : '',
    ...achieved(copying, outcome),
    status === 'carried-forward' ? speech.copy('toNextEnquiry') : '',
  ].filter(isFilled);
  return [{ ...(isOwn(outcome) && { words }), text }];
}

/** What the person wants, in their words. */
export const wordsItems = (copying: Copying): PersonCopyItem[] =>
  current(copying)
    .filter(({ polarity }) => polarity !== 'not-wanted')
    .flatMap((outcome) => saidItem(copying, outcome));

/** What matters most to them. */
export function mostItems(copying: Copying): PersonCopyItem[] {
  const ranked = current(copying)
    .filter(({ rank, words }) => (rank === 1 || rank === 2 || rank === 3) && isFilled(words))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked.map((outcome) => {
    const { rank = 1, words = '' } = outcome;
    const text = [copying.speech.copy(`rank${rank as 1 | 2 | 3}`, { words: quoteFor(copying, outcome) })];
    return { ...(isOwn(outcome) && { words }), text };
  });
}

/** What they do not want, and what they said no to. That somebody went on is told only where they were told why. */
export function notWantedItems(copying: Copying): PersonCopyItem[] {
  const { record, speech } = copying;
  const closing = record.closureFeedback?.closure?.refusal;
  const refusals = [...(record.capacityAdvocacy?.refusals ?? []), closing].filter((refusal) => refusal !== undefined);
  const outcomes = current(copying).filter(({ polarity }) => polarity === 'not-wanted');
  const said = new Set(outcomes.map(({ words }) => words));
  return each([
    ...outcomes.flatMap((outcome) => saidItem(copying, outcome)),
    ...refusals.flatMap(({ of, words, respected, toldPerson = '', offerOpen }) => {
      const what = written(copying, 'refused', of);
      // What stands above already is not said twice.
      const own = isFilled(words) && !(what && said.has(words)) ? { words: speech.quote(words) } : undefined;
      if (!what && !own) return [];
      const wasTold = respected === 'no' && ['before', 'after'].includes(toldPerson);
      return itemOf(
        what,
        own && speech.copy(what ? 'refusedSaid' : 'refusedWords', own),
        respected === 'yes' ? speech.copy('refusalRespected') : wasTold ? speech.copy('refusalExplained') : '',
        offerOpen === 'yes' ? speech.copy('offerOpen') : '',
      );
    }),
  ]);
}

import type { NoteKey } from '../locales/types.js';
import { chainsOf, type Draft, type VersionOf } from './entries.js';
import { codes, text, type Facet } from './facets.js';
import { outcomesIn, quoteOf, type Outcomes } from './outcome-facets.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['closureFeedback']>;
type AchievementVersion = VersionOf<ItemOf<Section['achievements']>>;

const PLACE = 90;

const views: Readonly<Record<string, NoteKey>> = {
  person: 'viewPerson',
  representative: 'viewRepresentative',
  worker: 'viewWorker',
};

const explained: Facet<AchievementVersion> = {
  of: ({ explained: answer, explainedOn }) => [answer, explainedOn],
  say: (speech, { explained: answer, explainedOn }) => {
    const date = isFilled(explainedOn) ? speech.date(explainedOn) : '';
    if (date && (answer === 'yes' || answer === undefined)) return speech.note('explainedOn', { date });
    if (answer === 'yes') return speech.note('explained');
    const when = date ? speech.note('toldWhen', { date }) : '';
    if (answer === 'no') return [speech.note('notExplained'), when].filter(isFilled).join(' ');
    return [answer === 'not-possible' ? speech.note('explainedNotPossible') : '', when].filter(isFilled).join(' ');
  },
};

const ofOutcome = (outcomes: Outcomes): Facet<AchievementVersion> => ({
  of: (version) => version.outcomeId,
  say: (speech, { outcomeId }) => {
    const quote = quoteOf(speech, outcomes, outcomeId);
    return quote ? speech.note('ofOutcome', { words: quote }) : '';
  },
});

const facetsOf = (outcomes: Outcomes): Facet<AchievementVersion>[] => [
  ofOutcome(outcomes),
  {
    of: ({ view, viewOf }) => [view, viewOf],
    say: (speech, { view, viewOf = 'person' }) => {
      const key = Object.hasOwn(views, viewOf) ? views[viewOf] : undefined;
      if (!isFilled(view)) return '';
      const label = { text: speech.label('achievement', view) };
      return key ? speech.note(key, label) : speech.note('status', label);
    },
  },
  {
    of: ({ words: said, viewOf }) => [said, viewOf],
    say: (speech, { words: said, viewOf }) => {
      if (!isFilled(said)) return '';
      if (viewOf === 'worker') return speech.note('workerSaid', { text: said });
      return speech.note(viewOf === 'representative' ? 'theySaid' : 'said', { words: speech.quote(said) });
    },
  },
  codes('reasonsNotMet', 'reason-not-met', (version) => version.reasons),
  explained,
  text('note', (version) => version.note),
];

/** How far each outcome has happened, in the view of whoever said it. */
export function achievementEntries(speech: Speech, record: RecordView): Draft[] {
  const outcomes = outcomesIn(record);
  const isNotWanted = (id: string | undefined): boolean =>
    id !== undefined && outcomes.byId.get(id)?.polarity === 'not-wanted';
  return chainsOf(speech, record.closureFeedback?.achievements, {
    part: 'closureFeedback',
    place: PLACE,
    title: ({ outcomeId }) => speech.note(isNotWanted(outcomeId) ? 'achievementNotWanted' : 'achievement'),
    facets: facetsOf(outcomes),
    again: ofOutcome(outcomes),
    date: (version) => version.date,
  });
}

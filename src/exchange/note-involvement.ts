import { chainOf, type Draft, type VersionOf } from './entries.js';
import { code, items, other, text, words, type Facet } from './facets.js';
import type { NoteKey } from '../locales/types.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['capacityAdvocacy']>;
type Involvement = NonNullable<Section['involvement']>;
type Version = VersionOf<Involvement>;
type Preference = ItemOf<Involvement['helps']>;

const PLACE = 40;

/** The name of a language in the language of the note, e.g. of `cy`; the tag itself where that is not known. */
export function languageName(speech: Speech, tag: string): string {
  try {
    return new Intl.DisplayNames([speech.lang, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const preference = (speech: Speech, { code: found, words: said, language }: Preference): string => {
  const label = isFilled(found) ? speech.label('comm-preference', found) : '';
  const quote = isFilled(said) ? speech.quote(said) : '';
  return speech.details(label || quote, [label && quote, isFilled(language) ? languageName(speech, language) : '']);
};

const dated = (speech: Speech, date: string | undefined): string => (isFilled(date) ? speech.date(date) : '');

const needs = {
  identified: 'needsIdentified',
  recorded: 'needsRecorded',
  flagged: 'needsFlagged',
  shared: 'needsShared',
  met: 'needsMet',
} as const satisfies Record<string, NoteKey>;

const facets: readonly Facet<Version>[] = [
  items('helps', (version) => version.helps, preference),
  items('avoid', (version) => version.avoid, preference),
  words('said', (version) => version.words),
  code('desiredInvolvement', 'desired-involvement', (version) => version.desiredInvolvement),
  words('said', (version) => version.desiredInvolvementWords),
  items(
    'supporters',
    (version) => version.supporters,
    (speech, supporter) => {
      const { roles = [], purpose } = supporter;
      const labels = speech.list(roles.filter(isFilled).map((role) => speech.label('support-role', role)));
      const who = speech.who(supporter);
      return speech.details(who || labels, [
        who ? labels : '',
        isFilled(purpose) ? speech.note('detailPurpose', { text: purpose }) : '',
        speech.isSourceOfHarm(supporter) ? speech.note('sourceOfHarm') : '',
      ]);
    },
  ),
  items(
    'agencies',
    (version) => version.agencies,
    (speech, { name = '', contribution }) => speech.details(name, [contribution]),
  ),
  items(
    'information',
    (version) => version.information,
    (speech, { what = '', format, date }) =>
      speech.details(what, [isFilled(format) ? speech.label('comm-preference', format) : '', dated(speech, date)]),
  ),
  other(
    (version) => version.accessNeeds,
    (speech, answers) => {
      const said = Object.entries(needs).flatMap(([name, key]) => {
        const answer = answers[name as keyof typeof needs];
        return isFilled(answer) ? [speech.note(key, { text: speech.label('yes-no-not-known', answer) })] : [];
      });
      const { reviewedOn } = answers;
      if (isFilled(reviewedOn)) said.push(speech.note('needsReviewed', { date: speech.date(reviewedOn) }));
      return said.length > 0 ? speech.note('needs', { text: said.join(' ') }) : '';
    },
  ),
  text('carersImpact', (version) => version.carers?.impact),
  text('carersOffered', (version) => version.carers?.offered),
  other(
    (version) => version.assurances,
    (speech, assurances) =>
      assurances
        .map((given) => {
          const { code: found, how, date } = given ?? {};
          const label = isFilled(found) ? speech.label('assurance', found) : '';
          const text = speech.details(label, [how, dated(speech, date)]);
          return text && speech.note('assurance', { text });
        })
        .filter(isFilled)
        .join(' '),
  ),
];

/** What helps the person take part, and whom they want with them. */
export function involvementEntries(speech: Speech, record: RecordView): Draft[] {
  const involvement = record.capacityAdvocacy?.involvement;
  if (!involvement) return [];
  return chainOf(speech, involvement, {
    part: 'capacityAdvocacy',
    place: PLACE,
    title: speech.note('involvement'),
    facets,
  });
}

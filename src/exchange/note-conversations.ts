import { askedStatusesIn } from '../rules/asked-status.js';
import { chainsOf, dayOf, type Draft, type VersionOf } from './entries.js';
import { choice, code, codes, date, flag, items, other, text, words, type Facet } from './facets.js';
import { byId, type ItemOf, type RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['desiredOutcomes']>;
type ConversationVersion = VersionOf<ItemOf<Section['conversations']>>;
type GoalVersion = VersionOf<ItemOf<Section['professionalGoals']>>;
type WishVersion = VersionOf<ItemOf<Section['othersWishes']>>;
type OptionVersion = VersionOf<ItemOf<Section['options']>>;

const PLACE = 10;
const PLACE_OF_OTHERS = 30;

interface Answered {
  readonly seenAlone?: string | undefined;
  readonly reason?: string | undefined;
}

/** Whether the person was seen alone, and why not. */
export const seenAlone = <V>(of: (version: V) => Answered): Facet<V> => ({
  of,
  say: (speech, version) => {
    const { seenAlone: answer, reason } = of(version);
    const isKnown = answer === 'yes' || answer === 'no';
    if (answer === 'no' && isFilled(reason)) return speech.note('notSeenAloneWhy', { text: reason });
    return [
      isKnown ? speech.note(answer === 'yes' ? 'seenAlone' : 'notSeenAlone') : '',
      isFilled(reason) ? speech.note('seenAloneReason', { text: reason }) : '',
    ]
      .filter(isFilled)
      .join(' ');
  },
});

interface TakesPart {
  readonly personId?: string;
  readonly name?: string;
  readonly role?: string;
}

/** Who else was there. */
export const participants = <V>(of: (version: V) => readonly (TakesPart | undefined)[] | undefined): Facet<V> =>
  items('participants', of, (speech, person) => {
    const who = speech.who(person);
    const role = speech.roles([person.role]);
    const isSaid = role.toLowerCase() === who.toLowerCase();
    return who ? speech.details(who, [isSaid ? '' : role]) : role;
  });

/** What is told of a conversation. Whether the person was asked may follow from what was said in it. */
const conversationFacets = (
  askedStatusOf: ReturnType<typeof askedStatusesIn>,
  id: string | undefined,
): Facet<ConversationVersion>[] => [
  codes('stages', 'stage', (version) => version.stages),
  code('mode', 'comm-preference', (version) => version.mode),
  text('place', (version) => version.place),
  seenAlone((version) => ({ seenAlone: version.seenAlone, reason: version.seenAloneReason })),
  code('participation', 'participation', (version) => version.participation),
  participants((version) => version.participants),
  code('asked', 'asked-status', (version) => askedStatusOf({ id, ...version }).result),
  code('noneExpressed', 'none-expressed-reason', (version) => version.noneExpressedReason),
  code('notAsked', 'not-asked-reason', (version) => version.notAskedReason),
  flag('retrospective', (version) => version.recordedRetrospectively),
  text('note', (version) => version.notes),
  date('revisitOn', (version) => version.revisitOn),
];

const goalFacets: readonly Facet<GoalVersion>[] = [
  text('proposed', (version) => version.words),
  text('who', (version) => version.who),
  words('personView', (version) => version.personView),
  code('personAgrees', 'yes-partly-no', (version) => version.personAgrees),
];

const wishFacets: readonly Facet<WishVersion>[] = [
  text('wish', (version) => version.words),
  other(
    ({ who, personId }) => ({ ...(who !== undefined && { who }), ...(personId !== undefined && { personId }) }),
    (speech, named) => {
      const who = speech.who(named);
      return who ? speech.note('who', { text: who }) : '';
    },
  ),
];

const optionFacets: readonly Facet<OptionVersion>[] = [
  text('optionText', (version) => version.option),
  text('benefits', (version) => version.benefits),
  text('risks', (version) => version.risks),
  words('personView', (version) => version.personView),
  flag('chosen', (version) => version.chosen),
  choice({ no: 'notAvailable' }, (version) => version.available),
  items(
    'documents',
    (version) => version.documents,
    (speech, { what = '', reference, date: day }) =>
      speech.details(what, [reference, isFilled(day) ? speech.date(day) : '']),
  ),
];

/** The conversations, and what was recorded beside the person's own outcomes. */
export function conversationEntries(speech: Speech, record: RecordView): Draft[] {
  const section = record.desiredOutcomes;
  if (!section) return [];
  const askedStatusOf = askedStatusesIn(section);
  const part = 'desiredOutcomes';
  const place = PLACE_OF_OTHERS;
  const talks = byId(section.conversations);
  const talkOf = ({ conversationId = '' }: OptionVersion): string | undefined => talks.get(conversationId)?.date;
  return [
    ...chainsOf(speech, section.conversations, ({ id }) => ({
      part,
      place: PLACE,
      title: speech.note('conversation'),
      facets: conversationFacets(askedStatusOf, id),
      isEvent: true,
      date: (version) => version.date,
    })),
    ...chainsOf(speech, section.options, {
      part,
      place,
      title: speech.note('option'),
      facets: optionFacets,
      again: optionFacets[0],
      date: (version, before) => (before === undefined ? talkOf(version) : dayOf(version.recordedAt)),
    }),
    ...chainsOf(speech, section.professionalGoals, {
      part,
      place,
      title: speech.note('goal'),
      facets: goalFacets,
      again: goalFacets[0],
    }),
    ...chainsOf(speech, section.othersWishes, {
      part,
      place,
      title: speech.note('othersWish'),
      facets: wishFacets,
      again: wishFacets[0],
    }),
  ];
}

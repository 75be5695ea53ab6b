import { chainsOf, type Draft, type VersionOf } from './entries.js';
import { code, codes, other, text, words, type Facet } from './facets.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['capacityAdvocacy']>;
type SharingVersion = VersionOf<ItemOf<Section['sharing']>>;
type RefusalVersion = VersionOf<ItemOf<Section['refusals']>>;

const PLACE = 70;

const sharingFacets: readonly Facet<SharingVersion>[] = [
  code('sharingDecision', 'sharing-decision', (version) => version.decision),
  text('limits', (version) => version.limits),
  codes('grounds', 'override-ground', (version) => version.grounds),
  other(
    (version) => version.sharedWith,
    (speech, others) => {
      const who = speech.list(others);
      return who ? speech.note('sharedWith', { text: who }) : '';
    },
  ),
  text('sharedWhat', (version) => version.what),
  code('told', 'told-person', (version) => version.toldPerson),
  text('why', (version) => version.toldPersonReason),
  text('closestToWishes', (version) => version.closestToWishes),
  text('formalAction', (version) => version.formalAction?.what),
  code('knew', 'yes-no', (version) => version.formalAction?.knew),
  code('agreedTo', 'yes-no', (version) => version.formalAction?.agreed),
  text('why', (version) => version.formalAction?.why),
  text('note', (version) => version.note),
];

/** What is told of something that the person said no to: the four answers among it. */
export const refusalFacets: readonly Facet<RefusalVersion>[] = [
  text('saidNoTo', (version) => version.of),
  words('said', (version) => version.words),
  code('respected', 'yes-no', (version) => version.respected),
  text('why', (version) => version.why),
  codes('grounds', 'override-ground', (version) => version.grounds),
  text('refusalSupport', (version) => version.support),
  text('monitoring', (version) => version.monitoring),
  {
    of: ({ offerOpen, offerOpenOn }) => [offerOpen, offerOpenOn],
    say: (speech, { offerOpen, offerOpenOn }) => {
      if (!isFilled(offerOpen))
        return isFilled(offerOpenOn) ? speech.note('offerOn', { date: speech.date(offerOpenOn) }) : '';
      const said = { text: speech.label('yes-no-not-possible', offerOpen) };
      return isFilled(offerOpenOn)
        ? speech.note('offerToldOn', { ...said, date: speech.date(offerOpenOn) })
        : speech.note('offerTold', said);
    },
  },
  code('told', 'told-person', (version) => version.toldPerson),
  text('why', (version) => version.toldPersonReason),
];

/** What the person agreed to share, what was shared, and what they said no to. */
export const sharingEntries = (speech: Speech, { capacityAdvocacy }: RecordView): Draft[] => [
  ...chainsOf(speech, capacityAdvocacy?.sharing, {
    part: 'capacityAdvocacy',
    place: PLACE,
    title: speech.note('sharing'),
    facets: sharingFacets,
    date: (version) => version.date,
  }),
  ...chainsOf(speech, capacityAdvocacy?.refusals, {
    part: 'capacityAdvocacy',
    place: PLACE + 1,
    title: speech.note('refusal'),
    facets: refusalFacets,
    again: refusalFacets[0],
    date: (version) => version.date,
  }),
];

import { nextReview } from '../rules/next-review.js';
import { dayOf, entryOf, type Draft } from './entries.js';
import { everybodyIn, placeOf } from './people.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Concern = NonNullable<RecordView['concern']>;
type Event = ItemOf<RecordView['events']>;

const PLACE = 0;
const PLACE_OF_END = 99;
/** Events that end a day. */
const atTheEnd: readonly (string | undefined)[] = ['enquiry-concluded', 'enquiry-reopened'];

const sentences = (texts: readonly (string | false | undefined)[]): string[] =>
  texts.flatMap((text) => (text !== false && isFilled(text) ? [text] : []));

function criterionText(speech: Speech, { code, met, evidence }: NonNullable<ItemOf<Concern['criteria']>>): string {
  const law = speech.profile.criteria.find((entry) => entry.code === code);
  const label = law ? speech.ofProfile(law.text) : isFilled(code) && speech.label('enquiry-criterion', code);
  const text = label || speech.note('criterionOpen');
  if (!isFilled(met)) return isFilled(evidence) ? speech.note('limbOpen', { text, evidence }) : '';
  const said = { text, answer: speech.label('yes-no-not-known', met) };
  return isFilled(evidence) ? speech.note('criterionShown', { ...said, evidence }) : speech.note('criterion', said);
}

function concernText(speech: Speech, concern: Concern): string[] {
  const { referrer, riskTypes = [], locations = [], sources = [], previousConcerns = [], criteria = [] } = concern;
  const role = isFilled(referrer?.role) ? speech.label('referrer', referrer.role) : '';
  const who = referrer ? speech.who(referrer) : '';
  const labels = (
    list: 'risk-type' | 'risk-location' | 'risk-source',
    codes: readonly (string | undefined)[],
  ): string => speech.list(codes.filter(isFilled).map((code) => speech.label(list, code)));
  const [types, places, from] = [
    labels('risk-type', riskTypes),
    labels('risk-location', locations),
    labels('risk-source', sources),
  ];
  return sentences([
    (who || role) && speech.note('referrer', { text: speech.details(who || role, [who ? role : '']) }),
    types && speech.note('riskTypes', { text: types }),
    places && speech.note('locations', { text: places }),
    from && speech.note('riskSources', { text: from }),
    ...criteria.map((criterion) => criterionText(speech, criterion ?? {})),
    ...previousConcerns.map((before) => {
      const { reference, date, outcome } = before ?? {};
      const known = [outcome, isFilled(date) ? speech.date(date) : '', reference].filter(isFilled);
      const [first = '', ...details] = known;
      return first && speech.note('previousConcern', { text: speech.details(first, details) });
    }),
  ]);
}

const eventOf = (speech: Speech, event: Event): Draft[] => {
  const { at, date, code, what, why, by } = event;
  return entryOf(speech, {
    part: 'record',
    place: atTheEnd.includes(code) ? PLACE_OF_END : PLACE,
    title: isFilled(code) && code !== 'other' ? speech.label('event', code) : speech.note('event'),
    text: sentences([
      isFilled(what) && speech.note('eventIs', { text: what }),
      isFilled(why) && speech.note('why', { text: why }),
    ]),
    date: date ?? dayOf(at),
    isEvent: isFilled(code),
    ...(at !== undefined && { recordedAt: at, at }),
    ...(by && { by }),
    isDated: false,
  });
};

/** What led to the enquiry, what was found, and what happened apart from what the sections hold. */
export function recordEntries(speech: Speech, { concern, events = [] }: RecordView): Draft[] {
  const part = 'record';
  const findings = (concern?.findings ?? []).flatMap((finding) =>
    finding
      ? entryOf(speech, {
          part,
          place: PLACE + 5,
          title: speech.note('finding'),
          text: sentences([
            isFilled(finding.words) && speech.note('findingIs', { text: finding.words }),
            isFilled(finding.code) && speech.note('riskFinding', { text: speech.label('risk-finding', finding.code) }),
          ]),
          date: finding.date,
        })
      : [],
  );
  return [
    ...(concern
      ? entryOf(speech, {
          part,
          place: PLACE - 1,
          title: speech.note('concern'),
          text: concernText(speech, concern),
          date: concern.raisedOn,
          isEvent: true,
        })
      : []),
    ...findings,
    ...events.flatMap((event) => (event ? eventOf(speech, event) : [])),
  ];
}

/** Who has a part in the record, by name and roles, and who of them is recorded as a source of harm. */
export function peopleIn(speech: Speech, record: RecordView): string[] {
  const told = everybodyIn(record).map((person) => {
    const { id, name, roles } = person;
    // The adult is named in the heading.
    if (roles?.includes('adult') && (!isFilled(name) || name === speech.name)) return '';
    const marks = {
      ...(id !== undefined && { personId: id }),
      ...(person.isSourceOfHarm !== undefined && { isSourceOfHarm: person.isSourceOfHarm }),
    };
    const isSource = speech.isSourceOfHarm(marks);
    // Between people stands a semicolon.
    const parts = speech.roles(roles).replaceAll('; ', ', ');
    const who = isFilled(name) ? name : parts || (isSource ? speech.note('somebody') : '');
    return who && speech.details(who, [isFilled(name) ? parts : '', isSource ? speech.note('sourceOfHarm') : '']);
  });
  const all = speech.list([...new Set(told)]);
  return all ? [speech.note('people', { text: all })] : [];
}

/** What stands above the entries: which enquiry this is, and who has a part in it. */
export function headerOf(speech: Speech, record: RecordView, today: string | undefined): string[] {
  const { reference, personReference, groupReference, kind, team, startedOn, concludedOn } = record;
  const { safeguarding } = speech.profile.law;
  const law = safeguarding && [speech.ofProfile(safeguarding), safeguarding.provision].filter(isFilled).join(' ');
  const place = placeOf(record);
  const named = speech.isKnownPlace ? speech.ofProfile(speech.profile.name) : place?.id;
  const next = nextReview(record, { ...speech.forRules, ...(today !== undefined && { today }) }).result;
  return sentences([
    isFilled(today) && speech.note('writtenOn', { date: speech.date(today) }),
    isFilled(reference) && speech.note('reference', { text: reference }),
    isFilled(personReference) && speech.note('personReference', { text: personReference }),
    isFilled(groupReference) && speech.note('groupReference', { text: groupReference }),
    isFilled(kind) &&
      (kind === 'section-42' && law
        ? speech.note('enquiryUnder', { text: law })
        : speech.note('enquiryKind', { text: speech.label('enquiry-kind', kind) })),
    isFilled(named) &&
      (isFilled(place?.version)
        ? speech.note('jurisdictionVersion', { text: named, version: place.version })
        : speech.note('jurisdiction', { text: named })),
    isFilled(team) && speech.note('team', { text: team }),
    isFilled(startedOn) && speech.note('started', { date: speech.date(startedOn) }),
    isFilled(concludedOn) && speech.note('concluded', { date: speech.date(concludedOn) }),
    isFilled(next) && speech.note('nextReview', { date: speech.date(next) }),
    ...peopleIn(speech, record),
  ]);
}

import { beyond, error, invalid, invalidDraft, valid, warning, type Vector } from '../vector.js';
import { safe, section, talk, withTalk } from './parts.js';

const people = [
  { id: 'p1', name: 'Joyce', roles: ['adult'] },
  { id: 'p2', name: 'Dee', roles: ['niece'] },
];
const withPeople = (conversation: object): object => section({ people, conversations: [{ ...talk, ...conversation }] });

export const howTheyTalked: Vector[] = [
  valid(
    'talk-whole',
    'Everything that can be said of a conversation.',
    withPeople({
      mode: 'face-to-face',
      place: 'In her kitchen',
      seenAlone: 'yes',
      participation: 'in-person',
      participants: [{ personId: 'p2' }, { name: 'Mr Olu', role: 'interpreter' }, {}],
      notes: 'She would rather talk in the mornings',
      revisitOn: '2099-06',
      recordedRetrospectively: false,
    }),
  ),
  valid(
    'talk-mode-unknown',
    'Ways to talk are an open list: an unknown one is a warning, and is kept.',
    withTalk({ mode: 'by-pigeon' }),
    warning('code-unknown', 'conversations', 0, 'mode'),
  ),
  invalid(
    'talk-mode-words',
    'A way to talk is a code, not words.',
    withTalk({ mode: 'Face to face' }),
    error('code-not-allowed', 'conversations', 0, 'mode'),
  ),
  valid(
    'talk-not-alone',
    'The person was not seen alone, and the reason is there.',
    withTalk({ seenAlone: 'no', seenAloneReason: 'Her son would not leave the room' }),
  ),
  invalid(
    'talk-not-alone-without-reason',
    'The person was not seen alone, and nothing says why.',
    withTalk({ seenAlone: 'no' }),
    error('seen-alone-reason-missing', 'conversations', 0, 'seenAloneReason'),
  ),
  invalid(
    'talk-not-alone-blank-reason',
    'A reason that is blank is none.',
    withTalk({ seenAlone: 'no', seenAloneReason: ' \n' }),
    error('seen-alone-reason-missing', 'conversations', 0, 'seenAloneReason'),
  ),
  invalid(
    'talk-alone-perhaps',
    'Whether the person was seen alone is yes or no; where nobody knows, it is absent.',
    withTalk({ seenAlone: 'not-known' }),
    error('code-not-allowed', 'conversations', 0, 'seenAlone'),
  ),
  invalid(
    'talk-participation-unknown',
    'How the person took part is a closed list.',
    withTalk({ participation: 'in-spirit' }),
    error('code-not-allowed', 'conversations', 0, 'participation'),
  ),
  valid(
    'talk-participation-represented',
    'Somebody spoke for the person.',
    withTalk({ participation: 'represented', participants: [{ name: 'Ms Reed', role: 'advocate' }] }),
  ),
  invalid(
    'talk-participants-text',
    'Who took part is a list of objects.',
    withTalk({ participants: ['Dee', 'Mr Olu'] }),
    error('type-wrong', 'conversations', 0, 'participants', 0),
    error('type-wrong', 'conversations', 0, 'participants', 1),
  ),
  beyond(
    'talk-participant-unknown',
    'Somebody took part who is not among the people.',
    withPeople({ participants: [{ personId: 'p2' }, { personId: 'p9' }] }),
    error('person-unknown', 'conversations', 0, 'participants', 1, 'personId'),
  ),
  valid(
    'talk-participant-without-people',
    'Where no people are given, nobody can be missing among them.',
    withTalk({ participants: [{ personId: 'p9' }] }),
  ),
  valid('talk-revisit', 'When to ask again may lie ahead, and be partial.', withTalk({ revisitOn: '2999' })),
  invalid(
    'talk-revisit-not-real',
    'When to ask again is a real date all the same.',
    withTalk({ revisitOn: '2999-02-29' }),
    error('date-not-real', 'conversations', 0, 'revisitOn'),
  ),
  invalid(
    'talk-revisit-no-year',
    'A day and a month without a year.',
    withTalk({ revisitOn: '-05-14' }),
    error('date-no-year', 'conversations', 0, 'revisitOn'),
  ),
  invalid(
    'talk-revisit-no-month',
    'A year and a day without a month.',
    withTalk({ revisitOn: '2999--14' }),
    error('date-no-month', 'conversations', 0, 'revisitOn'),
  ),
  valid(
    'talk-history',
    'In an earlier version only types are checked.',
    section({ conversations: [{ ...talk, history: [{ seenAlone: 'no', mode: 'Phone', participation: '' }] }] }),
  ),
  invalidDraft(
    'draft-talk-types',
    'Types hold in what is said of a conversation.',
    { conversations: [{ mode: 1, seenAlone: true, participants: {}, notes: [] }], outcomes: [safe] },
    error('type-wrong', 'conversations', 0, 'mode'),
    error('type-wrong', 'conversations', 0, 'seenAlone'),
    error('type-wrong', 'conversations', 0, 'participants'),
    error('type-wrong', 'conversations', 0, 'notes'),
  ),
];

import { error, info, invalid, valid, warning, without, type Vector } from '../vector.js';
import { change, safe, section, talk } from './parts.js';

const other = { vendor: { note: 'theirs', list: [1, null, { deep: true }] }, empty: null };
const nested = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: nested(levels - 1) });
const withPerson = (...people: unknown[]): object => section({ people });

export const wholeSection: Vector[] = [
  invalid('value-list', 'A section is an object.', [], error('value-unreadable')),
  invalid(
    'value-text',
    'JSON text inside JSON is a text, not a section.',
    '{"schemaVersion":"1.0"}',
    error('value-unreadable'),
  ),
  invalid('value-null', 'Nothing at all.', null, error('value-unreadable')),
  invalid(
    'value-empty',
    'An empty object.',
    {},
    error('version-missing', 'schemaVersion'),
    error('conversation-missing', 'conversations'),
    error('outcome-missing', 'outcomes'),
    info('jurisdiction-missing'),
  ),
  invalid(
    'version-absent',
    'The version of the schema is not there.',
    without(section(), 'schemaVersion'),
    error('version-missing', 'schemaVersion'),
  ),
  invalid(
    'version-number',
    'A version is a text.',
    section({ schemaVersion: 1 }),
    error('type-wrong', 'schemaVersion'),
  ),
  invalid(
    'version-two',
    'A second edition is not known here.',
    section({ schemaVersion: '2.0' }),
    error('version-unknown', 'schemaVersion'),
  ),
  invalid(
    'version-line-feed',
    'A version followed by a line feed is no version.',
    section({ schemaVersion: '1.0\n' }),
    error('version-unknown', 'schemaVersion'),
  ),
  valid(
    'version-newer',
    'A later version of the first edition is checked by what is known of it.',
    section({ schemaVersion: '1.12' }),
    info('version-newer', 'schemaVersion'),
  ),

  valid(
    'jurisdiction-scotland',
    'A jurisdiction that is known.',
    section({ jurisdiction: { id: 'scotland', version: '1.0' } }),
  ),
  valid(
    'jurisdiction-unknown',
    'A jurisdiction that is not known here is shown in neutral words.',
    section({ jurisdiction: { id: 'guernsey', version: '3' } }),
    warning('jurisdiction-unknown', 'jurisdiction', 'id'),
  ),
  invalid(
    'jurisdiction-without-id',
    'A jurisdiction without an identifier is none.',
    section({ jurisdiction: { version: '1.0' } }),
    error('id-missing', 'jurisdiction', 'id'),
    info('jurisdiction-missing'),
  ),
  invalid(
    'jurisdiction-without-version',
    'A jurisdiction is pinned with its version.',
    section({ jurisdiction: { id: 'wales' } }),
    error('version-missing', 'jurisdiction', 'version'),
  ),
  invalid(
    'jurisdiction-text',
    'A jurisdiction is an object.',
    section({ jurisdiction: 'wales' }),
    error('type-wrong', 'jurisdiction'),
    info('jurisdiction-missing'),
  ),

  valid(
    'people',
    'People of a section that is stored alone.',
    withPerson({ id: 'p1', name: 'Ann', roles: ['adult'] }, { id: 'p2', isSourceOfHarm: true }),
  ),
  invalid(
    'people-without-id',
    'A person without an identifier.',
    withPerson({ name: 'Ann' }),
    error('id-missing', 'people', 0, 'id'),
  ),
  invalid(
    'people-wrong-types',
    'Every wrong type is told.',
    withPerson({ id: 1, name: 2, roles: 'adult', isSourceOfHarm: 'no' }),
    error('type-wrong', 'people', 0, 'id'),
    error('type-wrong', 'people', 0, 'name'),
    error('type-wrong', 'people', 0, 'roles'),
    error('type-wrong', 'people', 0, 'isSourceOfHarm'),
  ),
  {
    ...invalid(
      'people-id-repeated',
      'Two people have the same identifier.',
      withPerson({ id: 'p1' }, { id: 'p1' }),
      error('id-repeated', 'people', 1, 'id'),
    ),
    beyondJsonSchema: true,
  },

  valid(
    'unknown-fields',
    'Fields of a newer version or another vendor pass at every level.',
    section({
      ...other,
      jurisdiction: { id: 'england', version: '1.0', ...other },
      people: [{ id: 'p1', ...other }],
      conversations: [
        { ...talk, means: ['face-to-face'], by: { id: 'u1', ...other }, ...other, history: [{ ...other }] },
      ],
      outcomes: [
        {
          ...safe,
          ...other,
          alsoIn: [{ reference: 'E2', ...other }],
          relations: [],
          means: [{ code: 'coaching', ...other }],
          change: { ...change, ...other },
          history: [{ ...safe, ...other }],
        },
      ],
      professionalGoals: [{ id: 'g1', words: 'A visit each week', ...other }],
      othersWishes: [{ id: 'w1', who: 'Her niece', words: 'She should move', ...other }],
      options: [{ id: 'x1', option: 'A key safe', ...other }],
    }),
  ),
  valid(
    'unknown-fields-with-names-of-old',
    'Names that mean something to a programming language are names like others.',
    section({ constructor: 'x', toString: { a: 1 }, outcomes: [{ ...safe, constructor: null, hasOwnProperty: 1 }] }),
  ),
  valid(
    'unknown-field-proto',
    'A field of the name __proto__ is a field like others.',
    JSON.parse(JSON.stringify(section()).replace('{', '{"__proto__":{"schemaVersion":7},')),
  ),
  valid('unknown-fields-deep', 'What is not known here may be as deep as it likes.', section({ vendor: nested(60) })),
  valid(
    'set-aside',
    'What is set aside is never checked.',
    section({
      setAside: { conversations: 7, outcomes: [{ words: 3 }] },
      outcomes: [{ ...safe, setAside: { rank: 'first' } }],
      conversations: [{ ...talk, setAside: 'x' }],
    }),
  ),
];

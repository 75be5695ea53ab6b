/** The words of the history of a record. Our own. */
export const history = {
  story: 'History',
  'history-all': 'All',
  'history-wanted': 'What {name} wants',
  'history-decisions': 'Decisions',
  'history-reviews': 'Reviews',
  'history-end': 'How it ended',
  order: 'In which order?',
  newestFirst: 'Newest first',
  fromBeginning: 'From the beginning',
  entries: { one: '{count} entry', other: '{count} entries' },
  pinOther: 'This record goes by the rules of {place}, version {version}. This page is set to {other}.',
  pinVersion: 'This record goes by the rules of {place}, version {version}. This page has version {other}.',
  pinUnknown: 'This record goes by the rules of a place that this page does not know.',
} as const;

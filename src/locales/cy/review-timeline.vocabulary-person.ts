/** What a code of the section review timeline means, as it is said to the person. */
export const reviewTimelineVocabularyOfPerson = {
  'review-status': {
    'on-track': 'Mae’n mynd yn dda',
    'action-needed': 'Mae angen i ni wneud mwy',
    stuck: 'Nid yw’n newid',
    worse: 'Mae’n gwaethygu',
    'met-so-far': 'Mae hyn wedi digwydd',
    'no-longer-wanted': 'Nid ydych eisiau hyn nawr',
    'not-discussed': 'Ni wnaethom siarad am hyn',
  },
};

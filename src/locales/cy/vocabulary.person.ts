import type { Locale } from '../types.js';

/** What a code means, as the person would say it: at most 15 words. */
export const vocabularyOfPerson = {
  outcome: {
    'be-and-feel-safer': 'Rwyf eisiau bod yn ddiogel a theimlo’n ddiogel.',
    'abuse-to-stop': 'Rwyf eisiau i hyn stopio.',
    'person-to-stay-away': 'Rwyf eisiau iddyn nhw gadw draw oddi wrthyf.',
    'protect-self-in-future': 'Rwyf eisiau dysgu sut i gadw fy hun yn ddiogel.',
    'maintain-relationship': 'Rwyf eisiau dal i weld rhywun sy’n bwysig i mi.',
    'make-new-friends': 'Rwyf eisiau gwneud ffrindiau newydd.',
    'help-to-recover': 'Rwyf eisiau help i deimlo’n well ar ôl beth ddigwyddodd.',
    'feel-more-confident': 'Rwyf eisiau teimlo’n fwy hyderus.',
    'access-to-justice': 'Rwyf eisiau i’r gyfraith ddelio â’r hyn a ddigwyddodd.',
    'police-to-prosecute': 'Rwyf eisiau i’r heddlu fynd â nhw i’r llys.',
    'receive-an-apology': 'Rwyf eisiau i rywun ddweud sori.',
    'know-action-taken': 'Rwyf eisiau gwybod beth gafodd ei wneud am hyn.',
    'not-happen-to-others': 'Nid wyf eisiau i hyn ddigwydd i neb arall.',
    'maintain-control': 'Rwyf eisiau bod mewn rheolaeth.',
    'involved-in-decisions': 'Rwyf eisiau bod yn rhan o’r hyn sy’n digwydd nesaf.',
    'exercise-choice': 'Rwyf eisiau dewis.',
    'people-keep-their-word': 'Rwyf eisiau i bobl wneud beth maen nhw’n ei ddweud.',
    'know-where-to-get-help': 'Rwyf eisiau gwybod pwy all fy helpu.',
    'have-available-support': 'Rwyf eisiau unrhyw help y gallaf ei gael.',
    'something-else': 'Rhywbeth arall.',
  },
  'not-wanted': {
    'formal-action': 'Nid wyf eisiau i ddim byd swyddogol ddigwydd.',
    'police-involved': 'Nid wyf eisiau i’r heddlu fod yn rhan o hyn.',
    'family-told': 'Nid wyf eisiau i neb ddweud wrth fy nheulu.',
    'person-in-trouble': 'Nid wyf eisiau i neb fynd i drwbl.',
    'move-home': 'Nid wyf eisiau symud cartref.',
    'lose-contact': 'Nid wyf eisiau peidio â gweld rhywun.',
    'services-changed': 'Nid wyf eisiau i fy ngofal na fy nghymorth newid.',
    'something-else': 'Rhywbeth arall.',
  },
  polarity: { wanted: 'Rwyf eisiau', 'not-wanted': 'Nid wyf eisiau' },
} satisfies Locale['readers']['person']['vocabulary'];

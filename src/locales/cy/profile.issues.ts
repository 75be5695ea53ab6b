/** A sentence for each issue code of a council's own profile, for whoever sets it up. */
export const profileIssues = {
  'profile-name-missing': 'Rhowch enw’r awdurdodaeth hon',
  'profile-text-missing': 'Rhowch y testun hwn yn Saesneg',
  'profile-code-missing': 'Rhowch god ar gyfer hwn',
  'profile-base-unknown': 'Dewiswch awdurdodaeth sy’n hysbys yma. Nid yw ‘{id}’ yn hysbys',
  'profile-number-not-whole': 'Rhowch rif cyfan sy’n fwy na 0',
  'profile-limb-missing': 'Rhowch y geiriau ar gyfer pob un o’r pedwar cwestiwn am alluedd',
  'profile-stage-missing': 'Dywedwch pa gamau sy’n perthyn i’r dechrau, y canol a’r diwedd',
  'profile-part-missing': 'Dewiswch y rhan o’r gwaith y mae’r cam hwn yn perthyn iddi',
  'profile-timescale-hard':
    'Mae amser sydd wedi mynd heibio yn atgoffa, ac nid yw byth yn atal neb. Dyna sut y caiff hwn ei drin',
  'profile-duty-without-law':
    'Enwch y gyfraith y mae’r ddyletswydd hon yn seiliedig arni, neu dywedwch mai arfer da ydyw',
  'profile-duty-line-missing': 'Rhowch y llinell sy’n dweud beth sy’n dilyn o’r ddyletswydd hon',
  'profile-approved-by-missing': 'Rhowch pwy gymeradwyodd y proffil hwn',
  'profile-approved-on-missing': 'Rhowch pryd y cymeradwywyd y proffil hwn',
  'profile-not-approved': 'Nid oes neb wedi cymeradwyo’r proffil hwn eto',
  'profile-mark-remains':
    'Mae hwn wedi’i gymeradwyo, ac yn dal wedi’i farcio fel testun heb ei wirio. Gwiriwch ef, neu tynnwch y marc',
} as const;

/** A sentence for each issue code of a council's own profile, for whoever sets it up. */
export const profileIssues = {
  'profile-name-missing': 'Enter the name of this jurisdiction',
  'profile-text-missing': 'Enter this text in English',
  'profile-code-missing': 'Enter a code for this',
  'profile-base-unknown': 'Select a jurisdiction that is known here. ‘{id}’ is not',
  'profile-number-not-whole': 'Enter a whole number above 0',
  'profile-limb-missing': 'Enter the words for all four questions about capacity',
  'profile-stage-missing': 'Say which steps belong to the beginning, the middle and the end',
  'profile-part-missing': 'Select the part of the work that this step belongs to',
  'profile-timescale-hard': 'A time that has passed prompts, and never stops anybody. This is treated as such',
  'profile-duty-without-law': 'Name the law that this duty rests on, or say that it is good practice',
  'profile-duty-line-missing': 'Enter the line that says what follows from this duty',
  'profile-approved-by-missing': 'Enter who approved this profile',
  'profile-approved-on-missing': 'Enter when this profile was approved',
  'profile-not-approved': 'Nobody has approved this profile yet',
  'profile-mark-remains': 'This is approved, and still marked as not checked. Check it, or take the mark away',
} as const;

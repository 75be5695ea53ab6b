/** A sentence for each issue code of the section capacity advocacy, for the practitioner. */
export const capacityAdvocacyIssues = {
  'decision-missing': 'Dewiswch a oes rheswm i amau y gall {name} benderfynu',
} as const;

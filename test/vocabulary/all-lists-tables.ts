/**
 * The labels of the Safeguarding Adults Collection (England), as its published tables have them: the code that makes the
 * tables, github.com/NHSDigital/ASC-Safeguarding-Adults (publication_outputs/data_tables_export_outputs.py, 2023), quoted with
 * its spelling: "Don't know" in SG3a, "Don't Know" in SG4a. A list of ours is counted in the table beside its name.
 */
export const tables = {
  'SG1f kind': { lists: ['enquiry-kind'], labels: ['Section 42 Enquiries', 'Other Enquiries'], derived: [] },
  'SG2a type of risk': {
    lists: ['risk-type'],
    labels: [
      'Physical Abuse',
      'Sexual Abuse',
      'Psychological Abuse',
      'Financial or Material Abuse',
      'Discriminatory Abuse',
      'Organisational Abuse',
      'Neglect and Acts of Omission',
      'Domestic Abuse',
      'Sexual Exploitation',
      'Modern Slavery',
      'Self-Neglect',
    ],
    derived: [],
  },
  'SG2b location': {
    lists: ['risk-location'],
    labels: [
      'Own Home',
      'In the Community',
      'Community Service',
      'Care Home - Nursing',
      'Care Home - Residential',
      'Hospital - Acute',
      'Hospital - Mental Health',
      'Hospital - Community',
      'Other',
    ],
    derived: [],
  },
  'SG2b source': {
    lists: ['risk-source'],
    labels: ['Service Provider', 'Other - Known to individual', 'Other - Unknown to individual'],
    derived: [],
  },
  'SG2c outcome of the risk assessment': {
    lists: ['risk-finding'],
    labels: [
      'Risk identified and action taken',
      'Risk identified and no action taken',
      'Risk Assessment inconclusive and action taken',
      'Risk Assessment inconclusive and no action taken',
      'No risk identified and action taken',
      'No risk identified and no action taken',
      "Enquiry ceased at individual's request and no action taken",
    ],
    derived: [],
  },
  'SG2e outcome for the risk': {
    lists: ['risk-outcome'],
    labels: ['Risk remained', 'Risk reduced', 'Risk removed'],
    derived: [],
  },
  'SG3a mental capacity': {
    lists: ['capacity-conclusion', 'sg3a'],
    labels: ['Yes, they lacked capacity', 'No, they did not lack capacity', "Don't know", 'Not recorded'],
    derived: ['Not recorded'],
  },
  'SG4a asked': {
    lists: ['asked-status', 'sg4a-asked'],
    labels: [
      'Yes they were asked and outcomes were expressed',
      'Yes they were asked but no outcomes were expressed',
      'No',
      "Don't Know",
      'Not Recorded',
    ],
    derived: ['Not Recorded'],
  },
  'SG4a achieved': {
    lists: ['achievement', 'sg4a-achieved'],
    labels: ['Fully Achieved', 'Partially Achieved', 'Not Achieved'],
    derived: [],
  },
} as const satisfies Readonly<
  Record<string, { lists: readonly string[]; labels: readonly string[]; derived: readonly string[] }>
>;

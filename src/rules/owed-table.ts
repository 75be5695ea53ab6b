import type { Owed } from '../vocabulary/index.js';
import type { CheckCode } from '../schema/issue.js';

// What is owed where the check says something: which kind of thing, and where it comes from. What the check calls an error and
// is not named here is owed as `something-missing`.

type Codes = readonly CheckCode[];
/** One kind of thing that is owed, the codes of the check that stand for it, and its sources. */
export type OwedRow = readonly [owed: Owed, codes: Codes, sources: readonly string[]];

/** In the order in which they are told. */
export const owedRows: readonly OwedRow[] = [
  [
    'source-of-harm-involved',
    [
      'supporter-is-source-of-harm',
      'respondent-is-source-of-harm',
      'appropriate-person-is-source-of-harm',
      'appropriate-person-though-no',
    ],
    ['V19', 'V31'],
  ],
  ['advocate-not-appointed', ['unmet-duty-reason-missing'], ['Jersey MSP Toolkit s3 (R49)']],
  [
    'advocate-not-arranged',
    [
      'advocate-missing',
      'advocate-required',
      'advocate-declined-without-capacity',
      'difficulty-missing',
      'appropriate-person-checks-missing',
      'escalation-missing',
      'advocate-offer-open-missing',
    ],
    ['Jersey MSP Toolkit s3 (R47)', 'V17', 'V18'],
  ],
  [
    'decision-not-settled',
    [
      'decision-missing',
      'best-interests-missing',
      'capacity-advocate-missing',
      'capacity-advocate-reason-missing',
      'conclusion-missing',
    ],
    ['V12', 'V16'],
  ],
  [
    'refusal-not-answered',
    [
      'refusal-missing',
      'refusal-date-missing',
      'refusal-respected-missing',
      'refusal-support-missing',
      'refusal-monitoring-missing',
      'refusal-offer-open-missing',
      'refusal-why-missing',
    ],
    ['Jersey MSP Toolkit s7 (R57)', 'V22'],
  ],
  [
    'not-asked-what-they-want',
    [
      'desired-outcomes-missing',
      'conversation-missing',
      'outcome-missing',
      'asked-status-missing',
      'none-expressed-reason-missing',
      'not-asked-reason-missing',
    ],
    ['MSP Guide 2014 (R10)', 'V7', 'V8'],
  ],
  ['not-talked-through', ['achievability-missing'], ['Jersey MSP Toolkit s7 (R21)']],
  ['view-not-asked', ['outcome-without-view'], ['MSP Guide 2014 appendix 2 (R37)']],
  ['reason-not-given', ['reason-not-met-missing', 'explained-missing'], ['7-minute briefing on MSP (R38)', 'V10']],
  [
    'part-not-covered',
    ['beginning-not-covered', 'middle-not-covered', 'end-not-covered'],
    ['MSP Guide 2014 (R10)', 'V25'],
  ],
  ['how-it-ended', ['closure-missing', 'closure-date-missing', 'case-path-missing'], ['SAC SG2c']],
  ['feedback-not-offered', ['feedback-offer-missing'], ['Jersey MSP Toolkit s1 (R39)', 'V26']],
  ['taking-part-not-recorded', ['capacity-advocacy-missing'], ['Jersey MSP Toolkit s3 (R47, R50)']],
  ['not-countable', ['risk-type-missing', 'risk-location-missing', 'risk-source-missing'], ['SAC SG2a', 'SAC SG2b']],
];

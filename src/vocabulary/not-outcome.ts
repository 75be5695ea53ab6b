import { codeList, type CodeOf } from './code-list.js';

/**
 * Conclusions and service responses that are not what a person wants: "harm or abuse is substantiated/ unsubstantiated";
 * "the person is receiving increased monitoring or care" (MSP Guide 2014 s5).
 */
export const notOutcomeList = codeList('not-outcome', false, 'MSP Guide 2014 s5', [
  'substantiated',
  'unsubstantiated',
  'increased-monitoring',
  'increased-care',
  'no-further-action',
  'referral-made',
  'assessment-completed',
]);
export type NotOutcomeCode = CodeOf<typeof notOutcomeList>;

interface Wording {
  readonly code: NotOutcomeCode;
  /** Say it wherever they stand in the words: `a|b` are two phrases. */
  readonly within: string;
  /** Say it only when they are all that was written, because people say them of what they want, too. */
  readonly alone: string;
}

/**
 * How a service writes those conclusions, in English and Welsh, the first that fits counting. Only a service's phrases: "I
 * want more care from my son" and "I want no further action" are wishes.
 */
export const notOutcomeWordings: readonly Wording[] = [
  {
    code: 'unsubstantiated',
    within:
      'unsubstantiated|not substantiated|heb ei gadarnhau|heb eu cadarnhau|heb ei brofi|heb eu profi|ni chadarnhawyd',
    alone: '',
  },
  {
    code: 'substantiated',
    within:
      "case substantiated|abuse substantiated|harm substantiated|neglect substantiated|concern substantiated|concerns substantiated|allegation substantiated|allegations substantiated|is substantiated|was substantiated|were substantiated|are substantiated|partially substantiated|partly substantiated|fully substantiated|wedi ei gadarnhau|wedi'i gadarnhau|wedi'u cadarnhau|cadarnhawyd yr honiad|cadarnhawyd y pryder|cadarnhawyd y cam-drin",
    alone: 'substantiated|cadarnhawyd',
  },
  {
    code: 'increased-monitoring',
    within:
      "increased monitoring|increase monitoring|increase in monitoring|monitoring increased|monitoring to be increased|monitoring to increase|ongoing monitoring|continued monitoring|continue to monitor|monitro cynyddol|cynyddu'r monitro|cynyddu monitro|parhau i fonitro",
    alone: 'monitoring|more monitoring|monitor|to be monitored|mwy o fonitro|monitro',
  },
  {
    code: 'increased-care',
    within:
      "increased care|increase in care|increased care package|increased package of care|care package increased|package of care increased|care package put in place|package of care put in place|cynyddu'r pecyn gofal|pecyn gofal wedi'i gynyddu|gofal cynyddol",
    alone:
      'more care|more services|additional care|additional services|care package|package of care|mwy o ofal|gofal ychwanegol|pecyn gofal',
  },
  {
    code: 'no-further-action',
    within:
      "no further action required|no further action needed|no further action necessary|case closed|dim angen gweithredu pellach|achos wedi'i gau",
    alone: 'no further action|no further action taken|nfa|dim camau pellach|dim gweithredu pellach',
  },
  {
    code: 'referral-made',
    within:
      "referral made|referral was made|referral has been made|referrals made|referral sent|referral submitted|referral completed|referral accepted|gwnaed atgyfeiriad|atgyfeiriad wedi'i wneud|atgyfeiriwyd at",
    alone: 'referral|referred|atgyfeiriad',
  },
  {
    code: 'assessment-completed',
    within:
      "assessment complete|assessment completed|assessment was completed|assessment has been completed|assessment undertaken|assessment carried out|assessment done|cwblhawyd asesiad|cwblhawyd yr asesiad|asesiad wedi'i gwblhau|asesiad wedi'i gynnal",
    alone: 'assessment|asesiad',
  },
];

const LETTER = /[\p{L}\p{N}]/u;

/** Whether one of the phrases stands in the text as whole words. */
const says = (text: string, phrases: string): boolean =>
  phrases.split('|').some((phrase) => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + phrase.length] ?? '')) return true;
    }
    return false;
  });

/** Texts longer than this are a person's story, not a service's phrase; it also bounds the work. */
const LONGEST = 2000;

/** Which conclusion or service response the words say, if any (rule V6). Case, spaces and kinds of apostrophe do not matter. */
export function findNotOutcome(words: unknown): NotOutcomeCode | undefined {
  if (typeof words !== 'string' || words.length > LONGEST) return undefined;
  const text = words.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return notOutcomeWordings.find(
    ({ within, alone }) => says(text, within) || alone.split('|').some((phrase) => phrase !== '' && phrase === bare),
  )?.code;
}

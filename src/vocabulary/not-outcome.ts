import { codeList, type CodeOf } from './code-list.js';

/**
 * Conclusions and service responses that are not what a person wants: "harm or abuse is substantiated/ unsubstantiated";
 * "the person is receiving increased monitoring or care" (MSP Guide 2014 s5).
 */
export const notOutcomeList = codeList('not-outcome', false, [
  'substantiated',
  'unsubstantiated',
  'increased-monitoring',
  'increased-care',
  'no-further-action',
  'referral-made',
  'assessment-completed',
]);
/** A code of `notOutcomeList`. */
export type NotOutcomeCode = CodeOf<typeof notOutcomeList>;

/** How a service writes a conclusion: whole words, in lower case, as parts of a regular expression. */
interface Wording {
  /** It is meant wherever this stands in the words. */
  readonly within: string;
  /** It is meant only when this is all that was written, because people say it of what they want, too. */
  readonly alone?: string;
}

/**
 * The wordings of each conclusion by language, the first that fits counting. Only a service's phrases: "I want more care
 * from my son" and "I want no further action" are wishes.
 */
export const notOutcomeWordings: readonly {
  readonly code: NotOutcomeCode;
  readonly en: Wording;
  readonly cy: Wording;
}[] = [
  {
    code: 'unsubstantiated',
    en: { within: 'unsubstantiated|not substantiated' },
    cy: { within: 'heb (ei|eu) (gadarnhau|cadarnhau|brofi|profi)|ni chadarnhawyd' },
  },
  {
    code: 'substantiated',
    en: {
      within: '(case|abuse|harm|neglect|concerns?|allegations?|is|are|was|were|partially|partly|fully) substantiated',
      alone: 'substantiated',
    },
    cy: { within: "wedi('i|'u| ei| eu) (gadarnhau|cadarnhau)|cadarnhawyd (yr|y) \\S+", alone: 'cadarnhawyd' },
  },
  {
    code: 'increased-monitoring',
    en: {
      within: '(increased?|increase in|ongoing|continued) monitoring|monitoring (to be )?increased|continue to monitor',
      alone: '(more )?monitoring|(to be )?monitor(ed)?',
    },
    cy: { within: "monitro cynyddol|cynyddu('r)? monitro|parhau i fonitro", alone: 'mwy o fonitro|monitro' },
  },
  {
    code: 'increased-care',
    en: {
      within: '(increased|increase in) (care|package of care)|(care package|package of care) (increased|put in place)',
      alone: '(more|additional) (care|services)|care package|package of care',
    },
    cy: {
      within: "gofal cynyddol|cynyddu('r)? pecyn gofal|pecyn gofal wedi'i gynyddu",
      alone: 'mwy o ofal|gofal ychwanegol|pecyn gofal',
    },
  },
  {
    code: 'no-further-action',
    en: {
      within: 'no further action (is |was )?(required|needed|necessary)|case closed',
      alone: 'no further action( taken)?|nfa',
    },
    cy: { within: "dim angen gweithredu pellach|achos wedi'i gau", alone: 'dim (camau|gweithredu) pellach' },
  },
  {
    code: 'referral-made',
    en: {
      within: 'referrals? (was |were |has been |have been )?(made|sent|submitted|completed|accepted)',
      alone: 'referral|referred',
    },
    cy: { within: "gwnaed atgyfeiriad|atgyfeiriad wedi'i wneud|atgyfeiriwyd at", alone: 'atgyfeiriad' },
  },
  {
    code: 'assessment-completed',
    en: {
      within: 'assessment (was |has been )?(completed?|undertaken|carried out|done)',
      alone: 'assessment',
    },
    cy: { within: "cwblhawyd (yr )?asesiad|asesiad wedi'i (gwblhau|gynnal)", alone: 'asesiad' },
  },
];

/** Texts longer than this are a person's story, not a service's phrase. */
const LONGEST = 2000;

const EDGE = '[\\p{L}\\p{N}]';
const patterns = notOutcomeWordings.map(({ code, en, cy }) => ({
  code,
  within: new RegExp(`(?<!${EDGE})(${en.within}|${cy.within})(?!${EDGE})`, 'u'),
  alone: new RegExp(`^(${[en.alone, cy.alone].filter(Boolean).join('|')})$`, 'u'),
}));

/** Which conclusion or service response the words say, if any (rule V6). Case, spaces and kinds of apostrophe do not matter. */
export function findNotOutcome(words: unknown): NotOutcomeCode | undefined {
  if (typeof words !== 'string' || words.length > LONGEST) return undefined;
  const text = words.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return patterns.find(({ within, alone }) => within.test(text) || (bare !== '' && alone.test(bare)))?.code;
}

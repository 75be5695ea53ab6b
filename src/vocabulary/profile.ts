import type { Limb } from './capacity.js';
import type { AdvocacyFacts, TimescaleFact } from './jurisdiction-facts.js';

// What a jurisdiction profile holds. Law, roles and terms differ between jurisdictions, so they are data, with the source of
// each text or a mark that says how far it can be relied on.

/**
 * How far a text can be relied on: `from-memory` has not been compared with its source, `proposed` is our own wording or
 * reading, `not-verified` is known to be open. A text without a mark was read in the source that it names.
 */
export type TextMark = 'from-memory' | 'proposed' | 'not-verified';

/** What a text, or a fact, rests on. */
export interface Marked {
  readonly mark?: TextMark;
  /** Where it can be read: a statute, a code, a page. */
  readonly source?: string;
}

/** A text by language. English is always there, and is what is shown where the language asked for is not. */
export interface ProfileText extends Marked {
  readonly en: string;
  readonly cy?: string;
}

/** A body or a role, with the letters by which practitioners know it. */
export interface TermText extends ProfileText {
  readonly short?: { readonly en: string; readonly cy?: string };
}

/** A law or code, and the parts of it that matter here. */
export interface LawRef extends TermText {
  /** `s42`, `s126-128`, `Part 10`: as the law numbers itself. */
  readonly provision?: string;
}

/** An age in years from which a law applies. */
export interface LegalAge extends Marked {
  readonly years: number;
}

/** One text that is known by a code: kebab-case, each once in its list. */
export interface CodedText {
  readonly code: string;
  readonly text: ProfileText;
}

/** One question of the functional test, in the words of the law. */
export interface LimbText {
  readonly limb: Limb;
  readonly text: ProfileText;
}

/** How the law decides whether a person can make a decision. */
export interface CapacityTest {
  /** Whether the four limbs are asked before what causes the inability, or after. */
  readonly order: 'functional-first' | 'diagnostic-first';
  /** Where that order comes from. */
  readonly orderSource: ProfileText;
  readonly limbs: readonly LimbText[];
  /** Whether the inability has to be because of an impairment. */
  readonly nexusRequired: boolean;
  /** What it has to be because of, in the words of the law. */
  readonly nexus: ProfileText;
  /** By what others decide for a person who cannot. */
  readonly substituteStandard: 'best-interests' | 'benefit';
  readonly substituteStandardText: ProfileText;
}

/** A role of the law by its code in the list `support-role`, under the name that it has here. */
export interface RoleName {
  readonly code: string;
  readonly name: TermText;
}

/** Who speaks with and for the person, and when that is a duty. */
export interface AdvocacyRules {
  /**
   * The roles of the law that there are here: advocates, attorneys, those whom a court appoints. Others of the list (family,
   * friend, interpreter) are the same everywhere and are not named.
   */
  readonly roles: readonly RoleName[];
  /** Whether substantial difficulty in being involved decides whether an advocate is arranged. */
  readonly substantialDifficultyTest: boolean;
  /** Whether that is a duty by statute, for an enquiry under the statute; else it is local good practice. */
  readonly duty: boolean;
  /** What the rule is. */
  readonly rule: ProfileText;
  /** The checks of the list `appropriate-person-check`, with what each asks here. Empty where there is no such test. */
  readonly appropriatePersonRules: readonly CodedText[];
  /** The role that speaks for a person who lacks capacity, in the list `support-role`; null where there is none. */
  readonly capacityAdvocate: 'advocate-imca' | 'advocate-ica' | null;
  /** Whether that advocate can be asked for although family or friends are there. */
  readonly capacityAdvocateMayBeInstructedWithFamily: boolean | 'unverified';
  /** When that advocate is to be considered; null where there is none. */
  readonly capacityAdvocateRule: ProfileText | null;
  /** What is weighed when that advocate is considered: codes of the list `capacity-advocate-criterion`. */
  readonly capacityAdvocateCriteria: readonly string[];
}

/** What follows from the answers about advocacy, in a line. */
export interface WhatFollows {
  /** Where a duty by statute asks for an advocate; null where there is no such duty. */
  readonly duty: ProfileText | null;
  /** Where the answers ask for an advocate, and no duty does. */
  readonly advocate: ProfileText;
  /** Where the answers ask for none. */
  readonly none: ProfileText;
  /** Where they are not there yet. */
  readonly unknown: ProfileText;
  /** Waiting for an advocate stops nothing. */
  readonly canBegin: ProfileText;
  /** Where the capacity advocate is to be considered; null where there is none. */
  readonly capacityAdvocate: ProfileText | null;
}

/** The words of the place. */
export interface Terms {
  readonly enquiry: ProfileText;
  readonly board: TermText;
  readonly leadTeam: TermText;
  readonly regulator: TermText;
  readonly police: TermText;
  readonly court: ProfileText;
  /** Whom the court appoints to decide for a person. */
  readonly courtAppointed: ProfileText;
  readonly sourceOfHarm: ProfileText;
  readonly personAtRisk: ProfileText;
}

/** A local step, and the part of the work to which its conversations and reviews belong. */
export interface LocalStage {
  readonly code: string;
  readonly label: ProfileText;
  readonly maps: 'beginning' | 'middle' | 'end';
}

/** A time that is usual. It prompts, and never makes anything invalid ("timeliness rather than rigid timescales"). */
export interface Timescale extends TimescaleFact {
  readonly text: ProfileText;
}

/** What a jurisdiction has of its own. */
export interface Profile {
  /** `england`, or the id of a council's own. A record pins `id` and `version`. */
  readonly id: string;
  readonly version: string;
  readonly name: ProfileText;
  /** Who has approved the texts for use, e.g. the council's lead for mental capacity. Absent: nobody has. */
  readonly approvedBy?: string;
  /** When: `2026-05-14`. */
  readonly approvedOn?: string;
  /** Who has read and approved the translated texts. Absent: nobody has. */
  readonly translationApprovedBy?: string;
  /** The languages in which people are served, as BCP 47 tags, the first one first. */
  readonly locale: readonly string[];
  /** The ages from which the law on safeguarding and the law on capacity apply: two laws, two ages. */
  readonly ageOfApplication: { readonly safeguarding: LegalAge; readonly capacity: LegalAge };
  readonly law: {
    /** Null where no statute asks for enquiries: nothing is a statutory duty then. */
    readonly safeguarding: LawRef | null;
    readonly capacity: LawRef;
    readonly advocacy: LawRef | null;
    readonly capacityAdvocacy: LawRef | null;
    readonly dataProtection: LawRef;
  };
  /** When there is to be an enquiry: all of them together. */
  readonly criteria: readonly CodedText[];
  readonly capacityTest: CapacityTest;
  readonly advocacy: AdvocacyRules;
  readonly whatFollows: WhatFollows;
  /** Pressure by other people: what is asked, and which way the law opens. */
  readonly pressure: { readonly ask: ProfileText; readonly route: ProfileText };
  readonly terms: Terms;
  readonly stages: readonly LocalStage[];
  readonly timescales: readonly Timescale[];
  /** What the law, its guidance and its courts say, to be shown where somebody asks where a rule comes from. */
  readonly guidance: readonly CodedText[];
  /** To whom figures are returned each year; null where to nobody. */
  readonly nationalReturn: 'sac' | 'asp-nmds' | 'wales' | null;
  /** The number to call when somebody is in danger now. */
  readonly emergency: { readonly number: string; readonly text: ProfileText };
}

/** The parts of a profile of which a council may replace single fields; everything else is replaced as a whole. */
type Joined =
  'ageOfApplication' | 'law' | 'capacityTest' | 'advocacy' | 'whatFollows' | 'pressure' | 'terms' | 'emergency';

/**
 * A council's own profile, as a host gives it in the attribute `profile`: what it leaves out is taken from the profile that
 * `basedOn` names, but for the approval, which is always its own.
 */
export type OwnProfile = Pick<Profile, 'id' | 'version'> & {
  /** `england`, `wales`, `scotland` or `jersey`. Absent: what is left out is said in neutral words. */
  readonly basedOn?: string;
} & Partial<Omit<Profile, 'id' | 'version' | Joined>> & { readonly [K in Joined]?: Partial<Profile[K]> };

export type { AdvocacyFacts, TimescaleFact };

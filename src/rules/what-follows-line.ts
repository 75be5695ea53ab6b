import type { Profile, ProfileText } from '../vocabulary/index.js';
import { neutralAsked } from '../vocabulary/profiles/neutral-asked.js';
import type { AdvocacyDuty } from './advocacy-duty.js';
import type { CapacityAdvocateDuty } from './capacity-advocate-duty.js';

function lineOf(
  profile: Pick<Profile, 'whatFollows'> | undefined,
  { result, because }: Pick<AdvocacyDuty, 'result' | 'because'>,
): ProfileText {
  const lines = { ...neutralAsked.whatFollows, ...profile?.whatFollows };
  if (result === 'duty') return lines.duty ?? lines.advocate;
  if (result !== 'unknown') return result === 'none' ? lines.none : lines.advocate;
  // The answers may be there where it is the rules that are not known: the line is about the answers then.
  if (because.some((code) => code.endsWith('-substantial'))) return lines.advocate;
  return because.includes('no-substantial-difficulty') ? lines.none : lines.unknown;
}

/**
 * The line that says what follows about an independent advocate, in the words of the jurisdiction. Where the enquiry may begin
 * meanwhile (`mayBegin`), `profile.whatFollows.canBegin` stands below it.
 * @param profile that of the record (`profileOf`); without one the words are neutral
 * @param conclusion what `advocacyDuty` gives
 * @returns the text in the languages that the profile has. Never throws
 */
export function whatFollowsLine(
  profile: Pick<Profile, 'whatFollows'> | undefined,
  conclusion: Pick<AdvocacyDuty, 'result' | 'because'>,
): ProfileText {
  try {
    return lineOf(profile, conclusion);
  } catch {
    return neutralAsked.whatFollows.unknown;
  }
}

/**
 * The line that asks to consider a capacity advocate, in the words of the jurisdiction.
 * @param profile that of the record (`profileOf`)
 * @param conclusion what `capacityAdvocateDuty` gives
 * @returns undefined where nothing is to be considered. Never throws
 */
export function capacityAdvocateLine(
  profile: Pick<Profile, 'whatFollows'> | undefined,
  conclusion: Pick<CapacityAdvocateDuty, 'result'>,
): ProfileText | undefined {
  try {
    if (conclusion.result === 'to-be-considered') return profile?.whatFollows.capacityAdvocate ?? undefined;
  } catch {
    // What cannot be read says nothing.
  }
  return undefined;
}

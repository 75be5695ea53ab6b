import { ranItsCourse } from '../schema/advocacy-course.js';
import {
  advocatesOf,
  awaitedAdvocates,
  canDecline,
  harmfulAdvocate,
  isSaidNotNeeded,
  isThere,
  type AppointmentView,
  type AppropriatePersonView,
} from '../schema/advocacy-standing.js';
import { findCode, advocateStatusList, type AdvocateStatus, type BecauseAdvocacyStatus } from '../vocabulary/index.js';
import type { Given } from './given-section.js';
import { heldSince, latestOf, versionsIn } from './spans.js';

/**
 * How the matter of an advocate stands. `required-not-yet-appointed` is what a worker stated, and also what follows where one
 * is required and nothing that is recorded answers to it. `ended`: the work ends, and one was there as long as the person took part.
 * `not-settled`: none is required as far as is known, and none is there.
 */
export type AdvocacyStatus =
  | 'in-place'
  | 'appropriate-person-in-place'
  | 'under-way'
  | 'required-not-yet-appointed'
  | 'declined'
  | 'none-available'
  | 'ended'
  | 'not-needed'
  | 'not-settled';

/** How the matter of an advocate stands, and why. */
export interface AdvocacyStatusConclusion {
  readonly status: AdvocacyStatus;
  /** Codes of the list `because-advocacy-status`, what counts first. */
  readonly statusBecause: readonly BecauseAdvocacyStatus[];
  /**
   * Whether something is still to be done: one is required and not in place, or one was said to be required and not yet
   * appointed, although another may be there. It is not open where the person, who can decide about it, declined, and the offer
   * stays open.
   */
  readonly open: boolean;
  /** The enquiry may begin meanwhile (Care Act 2014 s68(6); Jersey MSP Toolkit s3). Absent where nothing is waited for. */
  readonly mayBegin?: true;
  /** Since when it has stood like this: a date, whole or partial. For one who is not yet appointed: since when one has been missing. */
  readonly since?: string;
  /** The place in `advocacy.appointments` of the one that counts. */
  readonly appointment?: number;
}

/** What the other statuses come to; "there" and "not needed" are known beside the check. */
const comesTo: Readonly<Partial<Record<AdvocateStatus, BecauseAdvocacyStatus>>> = {
  offered: 'advocate-under-way',
  accepted: 'advocate-under-way',
  referred: 'advocate-under-way',
  'required-not-yet-appointed': 'advocate-not-yet-appointed',
  'none-available': 'no-advocate-available',
  changed: 'advocate-ended',
  ended: 'advocate-ended',
};

/** What weighs most comes first. */
const weight: readonly BecauseAdvocacyStatus[] = [
  'advocate-in-place',
  'advocate-until-the-end',
  'advocate-under-way',
  // Before an appropriate person: what a worker stated to be required stays open until they state otherwise.
  'advocate-not-yet-appointed',
  'appropriate-person-in-place',
  'advocate-declined',
  'no-advocate-available',
  'declined-without-capacity',
  'advocate-is-source-of-harm',
  'said-not-to-be-needed',
  'advocate-ended',
];
const statusOf: Readonly<Partial<Record<BecauseAdvocacyStatus, AdvocacyStatus>>> = {
  'advocate-in-place': 'in-place',
  'advocate-until-the-end': 'ended',
  'appropriate-person-in-place': 'appropriate-person-in-place',
  'advocate-under-way': 'under-way',
  'advocate-not-yet-appointed': 'required-not-yet-appointed',
  'advocate-declined': 'declined',
  'no-advocate-available': 'none-available',
};

type Version = Pick<AppointmentView, 'status' | 'date'>;

interface Facts {
  readonly mayDecline: boolean;
  readonly isHarmful: (advocate: AppointmentView) => boolean;
  readonly hasRunItsCourse: (version: Version) => boolean;
}

function standingOf(
  version: Version,
  advocate: AppointmentView,
  { mayDecline, isHarmful, hasRunItsCourse }: Facts,
): BecauseAdvocacyStatus | undefined {
  const { status } = version;
  const isMeantToCome = isThere(status) || comesTo[status as AdvocateStatus] === 'advocate-under-way';
  if (isMeantToCome && isHarmful(advocate)) return 'advocate-is-source-of-harm';
  if (isThere(status)) return 'advocate-in-place';
  if (hasRunItsCourse(version) && !isHarmful(advocate)) return 'advocate-until-the-end';
  if (isSaidNotNeeded(status)) return 'said-not-to-be-needed';
  if (status === 'declined-by-person') return mayDecline ? 'advocate-declined' : 'declined-without-capacity';
  return comesTo[findCode(advocateStatusList, status)?.code as AdvocateStatus];
}

const dateOf = ({ date }: Version): string | undefined => date;

/** Since when an advocate who was there no longer is; undefined where one never was, or still is. */
function endedOn(appointment: AppointmentView): string | undefined {
  const versions = versionsIn<Version, AppointmentView>(appointment);
  const wasThere = versions.some(({ status }) => isThere(status));
  return wasThere ? heldSince(versions, ({ status }) => !isThere(status), dateOf) : undefined;
}

/** What the duty comes to, as far as the status depends on it. */
export interface DutyView {
  /** Whether an advocate is required: by a duty, or by good practice. */
  readonly isRequired: boolean;
  /** Whether the answers ask for none. */
  readonly isNone: boolean;
  readonly requiredSince?: string | undefined;
  /** Somebody suitable who takes the place of an advocate. */
  readonly suitable?: AppropriatePersonView | undefined;
}

/** The status where nothing that is recorded gives one. */
function statusWithout({ isRequired, isNone }: DutyView, first: BecauseAdvocacyStatus | undefined): AdvocacyStatus {
  if (isRequired) return 'required-not-yet-appointed';
  return isNone || first === 'said-not-to-be-needed' ? 'not-needed' : 'not-settled';
}

/** How the matter of an advocate stands. */
export function advocacyStatus({ section, options }: Given, duty: DutyView): AdvocacyStatusConclusion {
  const { isRequired, requiredSince, suitable } = duty;
  const facts: Facts = {
    mayDecline: canDecline(section, options.catalogue),
    isHarmful: harmfulAdvocate(section, options),
    hasRunItsCourse: (version) => ranItsCourse(version, options),
  };
  const advocates = advocatesOf(section, options.catalogue);
  const found = new Map<BecauseAdvocacyStatus, number | undefined>();
  for (const [i, advocate] of advocates) {
    const standing = standingOf(advocate, advocate, facts);
    if (standing && !found.has(standing)) found.set(standing, i);
  }
  if (suitable) found.set('appropriate-person-in-place', undefined);
  const [first = 'nothing-recorded', ...rest] = weight.filter((code) => found.has(code));
  const status = statusOf[first] ?? statusWithout(duty, first);
  const place = found.get(first);
  const counting = advocates.find(([i]) => i === place)?.[1];

  /** Since when the one that counts has stood like this. */
  const standing = (): string | undefined => {
    if (!counting) return first === 'appropriate-person-in-place' ? suitable?.date : undefined;
    const holds = (version: Version): boolean => standingOf(version, counting, facts) === first;
    return heldSince(versionsIn<Version, AppointmentView>(counting), holds, dateOf);
  };
  const missing = (): string | undefined =>
    latestOf([requiredSince, ...advocates.map(([, advocate]) => endedOn(advocate))]);
  const isMissed = isRequired && status === 'required-not-yet-appointed';
  const since = (isMissed ? missing() : undefined) ?? standing();

  const isOnOffer = status === 'declined' && counting?.offerOpen === 'yes';
  // Whoever is there does not answer for another one who is still to come.
  const isAwaited = awaitedAdvocates(section, options).length > 0;
  const isSeenTo = status === 'in-place' || status === 'ended' || isOnOffer;
  const open = isAwaited || (isRequired && !isSeenTo);
  return {
    status,
    statusBecause: [first, ...(isOnOffer ? (['offer-stays-open'] as const) : []), ...rest],
    open,
    ...(open && { mayBegin: true }),
    ...(since !== undefined && { since }),
    ...(place !== undefined && { appointment: place }),
  };
}

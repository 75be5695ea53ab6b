import { commonSeverities } from './codes/common.js';
import { profileSeverities } from './codes/profile.js';
import type { FieldIssue } from './issue.js';
import { isObject, isPlainObject } from './objects.js';
import { profileRules } from './profile-rules.js';
import { nullable, profileStructure } from './profile-shape.js';
import { checkOf, type CheckOptions } from './section.js';

const severities = { ...commonSeverities, ...profileSeverities };

/** The profile without the nulls that it may have. */
function withoutNulls(profile: Record<string, unknown>): Record<string, unknown> {
  const copy = { ...profile };
  for (const [group, field] of nullable) {
    const there = copy[group];
    if (field === undefined) {
      if (there === null) delete copy[group];
    } else if (isObject(there) && there[field] === null) {
      const { [field]: _none, ...rest } = there;
      copy[group] = rest;
    }
  }
  return copy;
}

/**
 * Checks a council's own jurisdiction profile (`OwnProfile`) before it is put to use.
 * @param value anything; what is not a plain object is one issue `value-unreadable`
 * @param options today (for the day of approval), the council's catalogue (for roles of its own), mode
 * @returns all issues. With an error a profile is not fit for use, but can be: what cannot be read of it is taken from its
 * base. `profile-not-approved` (info) says that nobody has approved it. Never throws
 */
export function checkProfile(value: unknown, options?: CheckOptions): FieldIssue[] {
  try {
    const given = isPlainObject(value) ? withoutNulls(value) : value;
    return checkOf({ structure: profileStructure, rules: profileRules(value), severities })(given, options);
  } catch {
    return [{ path: [], code: 'value-unreadable', severity: 'error' }];
  }
}

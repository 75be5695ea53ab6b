import { appropriatePersons as appropriatePersonsOf } from '../rules/appropriate-persons.js';
import { each, itemOf, type Copying, type PersonCopyItem } from './copy-parts.js';
import type { Named } from './people.js';
import { isFilled } from './speech.js';

/** An advocate who is there, one who is being found, one whom the person may still ask for. */
const inPlace: readonly (string | undefined)[] = ['accepted', 'appointed', 'already-in-place', 'changed'];
const coming: readonly (string | undefined)[] = ['required-not-yet-appointed', 'referred'];

const isAdvocate = (role: string | undefined): boolean => role?.startsWith('advocate-') === true;

/** Who helps, by their part and their name. Nobody who may have caused harm is among them. */
function helper(copying: Copying, named: Named, roles: readonly (string | undefined)[], purpose?: string): string {
  const { speech, hide, nameOf } = copying;
  if (speech.isSourceOfHarm(named)) return '';
  // Who has the name of somebody who may have caused harm is taken to be that somebody.
  const given = speech.plainWho(named);
  const name = nameOf(named, given);
  if (isFilled(given) && !isFilled(name)) return '';
  const role = speech.list([...new Set(roles.map((found) => speech.plainLabel('support-role', found)))]);
  const what = isFilled(purpose) ? { purpose: hide(purpose) } : undefined;
  const text = isFilled(name) ? name : role;
  if (!text) return '';
  if (!role || text === role)
    return what ? speech.copy('helperAloneFor', { text, ...what }) : speech.copy('helperAlone', { text });
  return what ? speech.copy('helperFor', { role, text, ...what }) : speech.copy('helper', { role, text });
}

/** Who helps the person. */
export function helperItems(copying: Copying): PersonCopyItem[] {
  const { record, speech } = copying;
  const { involvement, advocacy } = record.capacityAdvocacy ?? {};
  const { appropriatePersons = [], appointments = [], capacityAdvocate } = advocacy ?? {};
  const meaning = speech.copy('advocateIs');
  const suitable = appropriatePersonsOf(record, speech.forRules).flatMap(({ result, index }) =>
    result === 'suitable' ? [appropriatePersons[index]] : [],
  );
  return each([
    ...(involvement?.supporters ?? []).flatMap((supporter) =>
      supporter ? itemOf(helper(copying, supporter, supporter.roles ?? [], supporter.purpose)) : [],
    ),
    ...suitable.flatMap((person) => (person ? itemOf(helper(copying, person, ['appropriate-person'])) : [])),
    ...appointments.flatMap((appointment): PersonCopyItem[] => {
      const { role, status, offerOpen } = appointment ?? {};
      if (appointment && inPlace.includes(status)) {
        const said = helper(copying, appointment, [role]);
        return said ? itemOf(said, isAdvocate(role) ? meaning : '') : [];
      }
      if (!isAdvocate(role)) return [];
      if (coming.includes(status)) return itemOf(speech.copy('advocateComing'), meaning);
      return status === 'declined-by-person' && offerOpen === 'yes'
        ? itemOf(speech.copy('advocateLater'), meaning)
        : [];
    }),
    ...(capacityAdvocate && isFilled(capacityAdvocate.instructedOn) && isFilled(capacityAdvocate.name)
      ? itemOf(helper(copying, capacityAdvocate, ['advocate-imca']), meaning)
      : []),
  ]);
}

/**
 * Who the person can call: whom the host names, and the emergency services. A line that names somebody who may have caused harm is left
 * out: without the name nothing would warn of their number.
 */
export const callItems = (copying: Copying): PersonCopyItem[] => {
  const { speech, options, hide } = copying;
  const { number } = speech.profile.emergency;
  const contacts: readonly unknown[] = Array.isArray(options.contacts) ? options.contacts : [];
  return [
    ...contacts.flatMap((line) =>
      isFilled(line) && hide(line) === line ? itemOf(speech.copy('helperAlone', { text: line })) : [],
    ),
    ...itemOf(speech.copy('emergency', { number })),
  ];
};

// The council's own time, whatever the clock of the machine is set to.
const ZONE = 'Europe/London';

/** "23 November 2026, 10:42" in the language of the page. @param {Date} at @param {{lang: string}} words */
export function formatMoment(at, words) {
  const locale = words.lang === 'cy' ? 'cy-GB' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  return `${day.format(at)}, ${time.format(at)}`;
}

/** A possibly partial date ("2026", "2026-05", "2026-05-14") in words; anything else as it is. */
export function formatDate(text, words) {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(String(text ?? ''));
  if (!parts) return String(text ?? '');
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)));
  const locale = words.lang === 'cy' ? 'cy-GB' : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(parts[2] && { month: 'long' }),
    ...(parts[3] && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** Today on the calendar of the council, as the schema wants it. @param {Date} at @returns {string} 'YYYY-MM-DD' */
export function localDay(at) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at);
}

/** The moment as text with the offset of the council's time. @param {Date} at @returns {string} RFC 3339 */
export function localInstant(at) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: ZONE,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const offset = parts.timeZoneName.replace('GMT', '') || 'Z';
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${offset}`;
}

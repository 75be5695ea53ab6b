import type { Announcer } from '../../form/announcer.js';
import type { Words } from '../../form/words.js';

interface Host {
  readonly shadowRoot: ShadowRoot | null;
  readonly words: Words;
  readonly status: Announcer;
  isHeard: boolean;
}
const before = new WeakMap<Host, ReadonlyMap<string, string>>();

/** Each conclusion that was worked out, by where it stands: one that is the last of several steps comes with an answer. */
function concludedIn({ shadowRoot, words }: Host): Map<string, string> {
  const places = Array.from(shadowRoot?.querySelectorAll<HTMLElement>('[data-steps], .derived') ?? []);
  return new Map(
    places.flatMap((place): [string, string][] => {
      const { steps } = place.dataset;
      if (steps === undefined && place.closest('[data-steps]')) return [];
      const box = steps === undefined ? place : place.querySelector('.derived');
      const [what, line] = ['.derived-heading', 'strong'].map((part) => box?.querySelector(part)?.textContent?.trim());
      return [
        [
          steps ?? place.getAttribute('aria-labelledby') ?? '',
          what && line ? words.f('concluded', { what, line }) : '',
        ],
      ];
    }),
  );
}

/**
 * Says what conclusions say now that said something else, or nothing yet: the focus stays, so who does not see them would not
 * know. What comes or goes with its card says nothing, nor does another record or language that the host gives.
 */
export function hearConclusions(el: Host): void {
  const now = concludedIn(el);
  const earlier = before.get(el) ?? now;
  before.set(el, now);
  const news = [...now].flatMap(([place, line]) => (line && line !== (earlier.get(place) ?? line) ? [line] : []));
  if (el.isHeard && news.length > 0) queueMicrotask(() => el.status.conclude(news.join(' ')));
}

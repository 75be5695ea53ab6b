import type { DesiredOutcomesElement } from './desired-outcomes.js';

/**
 * The person gets the screen. Of the worker's view nothing is carried to theirs: not what is open, nor whose words came last. What
 * can be put back waits for the worker.
 */
export function handOver(el: DesiredOutcomesElement): void {
  const { mine, talk, written, removed, begun: begins } = el.ui;
  el.ui = { opened: new Set(), mine, talk, written, removed, begins, before: el.outcomes };
}

/** The worker has the screen again: what the person added, changed and put first. Nothing of theirs is carried either. */
export function handBack(el: DesiredOutcomesElement): readonly string[] {
  const { outcomes, words } = el;
  const { mine, talk, removed, begins, before = [], written = [] } = el.ui;
  const earlier = new Map(before.map(({ key, item }) => [key, item]));
  const added = outcomes.filter(({ key }) => !earlier.has(key));
  const kept = outcomes.filter(({ key }) => earlier.has(key));
  const changed = kept.filter(({ key, item }) => earlier.get(key)?.words !== item.words);
  const first = outcomes.some(({ key, item }) => item.rank === 1 && earlier.get(key)?.rank !== 1);
  el.ui = {
    opened: new Set(),
    mine,
    talk,
    removed,
    // A conversation that the worker had begun is still begun, unless the person's words began one.
    begun: added.length === 0 && begins,
    written: new Set([...written, ...added.map(({ key }) => key)]),
  };
  const asked = el.talk.key === talk && added.length === 0 && words.label('asked-status', el.talk.item.askedStatus);
  const told = [
    added.length > 0 && words.t('turnAdded', { count: added.length }),
    changed.length > 0 && words.t('turnChanged', { count: changed.length }),
    first && words.t('turnFirst'),
    asked,
  ];
  return told.filter((phrase) => typeof phrase === 'string');
}

import type { ProfileText } from '../../src/vocabulary/index.js';

/** A text, or another thing that rests on something (an age), and its place in the profile. */
export interface Found {
  readonly place: string;
  readonly text: ProfileText;
}

/** Every text of a profile. The letters of a body (`short`) belong to its text. */
export function textsIn(profile: object): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown, place: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('en' in node && typeof node.en === 'string') found.push({ place, text: node as ProfileText });
    else for (const [key, child] of Object.entries(node)) walk(child, place ? `${place}/${key}` : key);
  };
  walk(profile, '');
  return found;
}

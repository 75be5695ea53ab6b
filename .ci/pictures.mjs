// The easy-read pictures that come from Health Icons (MIT, Resolve to Save Lives, https://healthicons.org), and only those
// that are used: `node .ci/pictures.mjs` writes src/pictures/health-icons.ts. The build holds the file against the set.
import icons from '@iconify-json/healthicons/icons.json' with { type: 'json' };
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { optimize } from 'svgo';
import svgpath from 'svgpath';
import { root } from './tool.mjs';

const file = join(root, 'src/pictures/health-icons.ts');

/** Ideas by the name of their picture in the set. An idea that the set has no fitting picture of is drawn: `drawn.ts`. */
const used = {
  umbrella: ['outcome.be-and-feel-safer', 'question.fb-safer'],
  stop: ['outcome.abuse-to-stop', 'review-status.stuck'],
  'social-distancing': ['outcome.person-to-stay-away'],
  people: [
    'outcome.maintain-relationship',
    'source.person-with-support',
    'question.with',
    'comm-preference.face-to-face',
    'comm-preference.someone-with-me',
  ],
  'i-documents-accepted': ['outcome.know-action-taken', 'comm-preference.letter'],
  info: ['outcome.know-where-to-get-help', 'question.fb-informed', 'told.helpers'],
  heart: ['outcome.have-available-support', 'question.why', 'question.helps'],
  communication: [
    'outcome.something-else',
    'not-wanted.something-else',
    'question.want',
    'told.said',
    'question.fb-asked',
  ],
  forum: ['question.share'],
  'alert-circle': ['not-wanted.person-in-trouble'],
  'home-alt': ['not-wanted.move-home'],
  phone: ['not-wanted.lose-contact', 'comm-preference.phone'],
  calendar: ['not-wanted.services-changed', 'none.asked-not-ready', 'comm-preference.more-time', 'told.next'],
  person: ['source.person', 'question.who'],
  no: ['question.not-wanted', 'question.avoid', 'review-status.no-longer-wanted'],
  yes: ['question.end', 'question.check'],
  'star-large': ['question.achieved', 'question.fb-better', 'review-status.met-so-far'],
  walking: ['question.changed', 'question.fb-difference', 'told.going', 'question.course', 'review-status.on-track'],
  happy: ['face.good', 'question.fb-happy-result'],
  neutral: ['face.ok'],
  ear: ['question.fb-listened'],
  sad: ['face.bad', 'question.worry', 'review-status.worse'],
  'question-circle': [
    'none.dont-know',
    'told.disagree',
    'question.fb-understood-why',
    'told.changed',
    'question.going',
    'review-status.not-discussed',
  ],
};

/**
 * Ideas that the set has in two pictures and not in one: each a picture (`paths`: only those of its paths), `scale`d about the
 * corner and `move`d, or a `path` of our own for what the set has not, or has only larger.
 */
const composed = {
  'none.declined-to-say question.none': [
    { name: 'communication', paths: [0] },
    { name: 'no', paths: [0], move: [0, -4] },
  ],
  'outcome.access-to-justice': [
    { name: 'i-documents-accepted', paths: [1, 2] },
    { path: 'M24 18l1.500 3 3.250 .5-2.250 2.250 .5 3.250-3-1.500-3 1.500 .5-3.250-2.250-2.250 3.250-.5z' },
  ],
  'outcome.protect-self-in-future': [
    { name: 'person', move: [-6, 0] },
    { path: 'M38 2l9 3v7q0 8-9 11-9-3-9-11v-7zM38 4.500l-7 2v5.500q0 6.500 7 9 7-2.500 7-9v-5.500z' },
  ],
  'outcome.exercise-choice': [
    { name: 'yes', scale: 0.5, move: [0, 12] },
    { name: 'no', scale: 0.5, move: [24, 12] },
  ],
  'outcome.help-to-recover': [{ name: 'heart' }, { path: 'M23 18h2v5h5v2h-5v5h-2v-5h-5v-2h5z' }],
  'outcome.involved-in-decisions': [
    { name: 'people', move: [0, 7] },
    { name: 'yes', paths: [1], move: [11, -15] },
  ],
  'not-wanted.formal-action': [
    { name: 'i-documents-accepted', paths: [1, 2] },
    { name: 'alert-circle', paths: [1], move: [-2.5, -2.5] },
  ],
  'outcome.receive-an-apology': [
    { name: 'communication', paths: [0] },
    { path: 'M24 27l-7-7a4.500 4.500 0 0 1 7-5.500a4.500 4.500 0 0 1 7 5.500z' },
  ],
  'outcome.people-keep-their-word': [
    { name: 'communication', paths: [0] },
    { name: 'yes', paths: [1], scale: 0.75, move: [6.2, 2.6] },
  ],
  'outcome.make-new-friends': [{ name: 'people' }, { path: 'M40 4h2v5h5v2h-5v5h-2v-5h-5v-2h5z' }],
  'not-wanted.family-told': [{ name: 'people' }, { path: 'M31 1h15v11h-8l-5 4v-4h-2zM33 3v7h2v2l2.500-2h6.500v-7z' }],
  'outcome.not-happen-to-others': [
    { name: 'people', move: [0, 7] },
    { name: 'no', scale: 0.5, move: [24.5, -1.8] },
  ],
};

/** Further ideas that those stand for. */
const alsoFor = {
  'outcome.exercise-choice': ['told.decisions', 'comm-preference.pictures', 'question.fb-control'],
  'outcome.involved-in-decisions': [
    'question.involved',
    'comm-preference.meeting',
    'told.talk',
    'question.agreed',
    'question.fb-involved-risk',
  ],
};

/** The shortest way to write a path. Curves stay curves: made into parts of circles, in whole quarters, they miss each other. */
function shortest(path) {
  const params = { floatPrecision: 0, makeArcs: false, utilizeAbsolute: false };
  const svg = `<svg viewBox="0 0 192 192"><path fill-rule="evenodd" d="${path}"/></svg>`;
  const { data } = optimize(svg, { plugins: [{ name: 'convertPathData', params }] });
  // Where it begins is absolute, the lines that follow without a letter of their own are not.
  const [, found] = / d="([^"]+)"/.exec(data);
  return found.replace(/^m(-?\d+(?: |(?=-))-?\d+)(?!\d) ?(?=[-\d])/i, 'M$1l').replace(/^m/, 'M');
}

/**
 * An arc, which is always a piece of a circle, as one letter for its two flags, its radius and its end: `src/pictures/index.ts`
 * makes it an arc again.
 */
export const packed = (path) =>
  path.replace(/a([^a-z]*)/gi, (_, numbers) => {
    const all = numbers.match(/-?\d+/g).map(Number);
    const arcs = Array.from({ length: all.length / 7 }, (_none, n) => all.slice(7 * n, 7 * n + 7));
    return arcs
      .map(([radius, other, turn, large, sweep, x, y]) => {
        if (radius !== other || turn !== 0) throw new Error(`No piece of a circle: ${numbers}`);
        return `${'bdef'[2 * large + sweep]}${radius} ${x} ${y}`.replaceAll(' -', '-');
      })
      .join('');
  });

/**
 * The paths of a picture as one, in whole quarters of a unit. Each begins where it begins on its own: a leading `m` is absolute
 * there. Half a quarter is not seen at 96 px, and each digit is paid for on every page.
 */
function pathOf(name, { path, paths: which, scale = 1, move = [0, 0] } = {}) {
  const { body } = path ? { body: ` d="${path}"` } : (icons.icons[`${name}-outline`] ?? icons.icons[name] ?? {});
  if (!body) throw new Error(`Health Icons has no picture "${name}"`);
  if (/transform|<(?!\/?(g|path)\b)/.test(body)) throw new Error(`"${name}" is more than paths`);
  return [...body.matchAll(/ d="([^"]+)"/g)]
    .filter((_, place) => which?.includes(place) ?? true)
    .map(([, d]) =>
      svgpath(d)
        .abs()
        .scale(scale)
        .translate(...move)
        .scale(4)
        .rel()
        .round(0)
        .toString(),
    )
    .map(shortest)
    .map(packed)
    .join('');
}

/** The module, as text. */
export function healthIcons() {
  const row = (names, ideas, path) => [
    `  // ${names.join(', ')}`,
    '  // prettier-ignore',
    `  [${[...ideas, path].map((text) => `'${text}'`).join(', ')}],`,
  ];
  const rows = [
    ...Object.entries(used).flatMap(([name, ideas]) => row([name], ideas, pathOf(name))),
    ...Object.entries(composed).flatMap(([idea, parts]) =>
      row(
        parts.map(({ name = 'our own' }) => name),
        idea.split(' ').flatMap((name) => [name, ...(alsoFor[name] ?? [])]),
        parts.map((part) => pathOf(part.name, part)).join(''),
      ),
    ),
  ];
  return `// Made by .ci/pictures.mjs. Health Icons 2.0.0, copyright Resolve to Save Lives, MIT licence.

/** Pictures of Health Icons: the ideas that each stands for, and last its path, packed, in a square of 48 by 48. */
export const healthIcons: readonly (readonly [...ideas: string[], path: string])[] = [
${rows.join('\n')}
];
`;
}

/** @throws {Error} when the file is not what the set gives */
export function checkPictures() {
  if (readFileSync(file, 'utf8') !== healthIcons()) {
    throw new Error('src/pictures/health-icons.ts is not what Health Icons gives. Run `node .ci/pictures.mjs`.');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(file, healthIcons());

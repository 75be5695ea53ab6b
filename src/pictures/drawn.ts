/**
 * Pictures for ideas that Health Icons has none of, in its style: outlines of two units in a square of 48 by 48, packed
 * as those are (`.ci/pictures.mjs`). Our own.
 */
export const drawn: readonly (readonly [...ideas: string[], path: string])[] = [
  // A steering wheel: somebody who has hold of where it goes.
  [
    'outcome.maintain-control',
    'M96 16e80 0 160e80 0-160m0 8f72 0 144f72 0-144m0 48e24 0 48e24 0-48m0 8f16 0 32f16 0-32m-68 12h40v8h-40zm96 0h40v8h-40zm-32 32h8v40h-8z',
  ],
  // Somebody who stands tall, with both arms up.
  [
    'outcome.feel-more-confident',
    'M96 16e22 0 44e22 0-44m0 8f14 0 28f14 0-28m-62 10d4 5 2l23 34c2 2 4 4 6 4h56c3 0 5-1 6-4l23-34d4 7 4l-23 34d16-9 7v91d4-4 4h-16d4-4-4v-40h-16v40d4-4 4h-16d4-4-4v-91d16-9-7l-23-34d4 2-6m38 48v86h8v-36d8 8-8h16d8 8 8v36h8v-86z',
  ],
  // The three steps that winners stand on: first, second and third.
  ['question.rank', 'M16 168v-72h52v-48h56v72h52v48zm8-8h44v-56h-44zm52 0h40v-104h-40zm48 0h44v-32h-44z'],
  // The peaked cap of a police officer.
  [
    'outcome.police-to-prosecute',
    'not-wanted.police-involved',
    'M96 32c40 0 80 20 80 38 0 12-12 24-26 30v34c0 12-24 26-54 26s-54-14-54-26v-34c-14-6-26-18-26-30 0-18 40-38 80-38m0 8c-36 0-72 18-72 30 0 10 16 20 28 25 28-8 60-8 88 0 12-5 28-15 28-25 0-12-36-30-72-30m-46 64v20c28-10 64-10 92 0v-20c-28-8-64-8-92 0m0 30c4 8 22 18 46 18s42-10 46-18c-28-10-64-10-92 0m46-88l6 12 13 2-9 9 2 13-12-6-12 6 2-13-9-9 13-2z',
  ],
];

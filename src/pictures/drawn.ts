/**
 * Pictures for ideas that Health Icons has none of, in its style: outlines of two units in a square of 48 by 48. Our own.
 */
export const drawn: readonly (readonly [...ideas: string[], path: string])[] = [
  // A steering wheel: somebody who has hold of where it goes.
  [
    'outcome.maintain-control',
    'M24 4a20 20 0 1 0 0 40a20 20 0 1 0 0-40m0 2a18 18 0 1 1 0 36a18 18 0 1 1 0-36M24 18a6 6 0 1 0 0 12a6 6 0 1 0 0-12m0 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8M7 23h10v2h-10zM31 23h10v2h-10zM23 31h2v10h-2z',
  ],
  // Somebody who stands tall, with both arms up.
  [
    'outcome.feel-more-confident',
    'M24 4a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11m0 2a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M8.4 8.6a1 1 0 0 1 1.4.3l5.6 8.6c.4.6 1 .9 1.7.9h13.800c.7 0 1.3-.3 1.7-.9l5.6-8.600a1 1 0 0 1 1.7 1.100l-5.6 8.600a4 4 0 0 1-2.3 1.700v22.700a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-10h-4v10a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-22.700a4 4 0 0 1-2.3-1.700l-5.6-8.600a1 1 0 0 1 .3-1.400M18 20.400v21.600h2v-9a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v9h2v-21.600z',
  ],
  // The peaked cap of a police officer.
  [
    'outcome.police-to-prosecute',
    'not-wanted.police-involved',
    'M24 8c10 0 20 5 20 9.500c0 3-3 6-6.500 7.500v8.500c0 3-6 6.500-13.500 6.500s-13.500-3.500-13.500-6.500v-8.500c-3.500-1.500-6.500-4.500-6.500-7.500c0-4.500 10-9.500 20-9.500m0 2c-9 0-18 4.500-18 7.500c0 2.500 4 5 7 6.200c7-2 15-2 22 0c3-1.200 7-3.700 7-6.200c0-3-9-7.500-18-7.500M12.500 26v5c7-2.500 16-2.500 23 0v-5c-7-2-16-2-23 0M12.500 33.500c1 2 5.500 4.500 11.500 4.500s10.500-2.500 11.500-4.500c-7-2.500-16-2.500-23 0M24 11.500l1.500 2.900 3.300.5-2.400 2.300.6 3.300-3-1.500-3 1.500.6-3.300-2.400-2.300 3.300-.5z',
  ],
];

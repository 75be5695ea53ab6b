/** Geiriau hanes cofnod. */
export const history = {
  story: 'Hanes',
  'history-all': 'Popeth',
  'history-wanted': 'Beth sydd ar {name} ei eisiau',
  'history-decisions': 'Penderfyniadau',
  'history-reviews': 'Adolygiadau',
  'history-end': 'Sut daeth i ben',
  order: 'Ym mha drefn?',
  newestFirst: 'Y diweddaraf yn gyntaf',
  fromBeginning: 'O’r dechrau',
  entries: {
    zero: '{count} cofnod',
    one: '{count} cofnod',
    two: '{count} gofnod',
    few: '{count} chofnod',
    many: '{count} chofnod',
    other: '{count} cofnod',
  },
  pinOther:
    'Mae’r cofnod hwn yn dilyn rheolau {place}, fersiwn {version}. Mae’r dudalen hon wedi’i gosod ar gyfer {other}.',
  pinVersion: 'Mae’r cofnod hwn yn dilyn rheolau {place}, fersiwn {version}. Fersiwn {other} sydd gan y dudalen hon.',
  pinUnknown: 'Mae’r cofnod hwn yn dilyn rheolau lle nad yw’r dudalen hon yn ei adnabod.',
} as const;

/** Y geiriau o gwmpas copi’r person, i’r ymarferydd. */
export const copy = {
  copy: 'Copi ar gyfer {name}',
  copyForm: 'Ym mha ffurf?',
  'copy-plain': 'Iaith glir',
  'copy-easy': 'Hawdd ei ddeall, gyda lluniau',
  'copy-large': 'Print bras',
  copyNeeded: 'Oherwydd bod {name} wedi gofyn amdano',
  copyNeededSaid: 'Oherwydd bod {name} wedi gofyn amdano: {words}',
  copyLanguage: 'Ym mha iaith?',
  copyLanguageNeeded: 'Oherwydd mai dyma’r iaith a gofnodwyd ar gyfer {name}',
  copyLanguageMissing: 'Nid yw {language} ar y dudalen hon. {other} yw iaith y copi.',
  'language-en': 'Saesneg',
  'language-cy': 'Cymraeg',
  copyHelps: 'Beth sydd o help, yng ngolwg {name}: {text}',
  copyAvoid: 'Beth nad oes ar {name} ei eisiau: {text}',
  copySafe: 'Gwiriwch a yw’n ddiogel bod hwn gan {name} gartref.',
  print: 'Argraffu',
} as const;

/** Yr un geiriau i’r person. */
export const copyOfPerson = {
  copy: 'Fy nghopi',
  copyForm: 'Sut ydych chi ei eisiau?',
  copyNeeded: 'Gofynnoch chi am hyn',
  copyNeededSaid: 'Gofynnoch chi am hyn: {words}',
  copyLanguage: 'Pa iaith ydych chi ei heisiau?',
  copyLanguageNeeded: 'Dyma eich iaith chi',
  copySafe: 'Gwiriwch a yw’n ddiogel i chi gael hwn gartref.',
} as const;

/** Yr un geiriau i’r sawl sy’n cynrychioli’r person. */
export const copyOfRepresentative = {
  copy: 'Copi ar gyfer {name}',
  copyForm: 'Sut mae’n well gan {name} ei gael?',
  copyNeeded: 'Gofynnodd {name} am hyn',
  copyNeededSaid: 'Gofynnodd {name} am hyn: {words}',
  copyLanguage: 'Pa iaith sydd orau gan {name}?',
  copyLanguageNeeded: 'Dyma’r iaith a gofnodwyd ar gyfer {name}',
  copySafe: 'Gwiriwch a yw’n ddiogel bod hwn gan {name} gartref.',
} as const;

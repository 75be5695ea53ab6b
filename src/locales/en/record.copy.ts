/** The words around the person’s copy, for the practitioner. What stands in the copy itself is in `exchange.copy`. Our own. */
export const copy = {
  copy: '{name}’s copy',
  copyForm: 'In which form?',
  'copy-plain': 'Plain language',
  'copy-easy': 'Easy read, with pictures',
  'copy-large': 'Large print',
  copyNeeded: 'Because {name} asked for it',
  copyNeededSaid: 'Because {name} asked for it: {words}',
  copyLanguage: 'In which language?',
  copyLanguageNeeded: 'Because it is recorded as the language for {name}',
  copyLanguageMissing: '{language} is not on this page. The copy is in {other}.',
  'language-en': 'English',
  'language-cy': 'Welsh',
  copyHelps: 'What helps {name}: {text}',
  copyAvoid: 'What {name} does not want: {text}',
  copySafe: 'Check that it is safe for {name} to have this at home.',
  print: 'Print',
} as const;

/** The same for the person. */
export const copyOfPerson = {
  copy: 'My copy',
  copyForm: 'How do you want it?',
  copyNeeded: 'You asked for this',
  copyNeededSaid: 'You asked for this: {words}',
  copyLanguage: 'Which language do you want?',
  copyLanguageNeeded: 'This is your language',
  copySafe: 'Check that it is safe for you to have this at home.',
} as const;

/** The same for who represents the person. */
export const copyOfRepresentative = {
  copy: '{name}’s copy',
  copyForm: 'How does {name} want it?',
  copyNeeded: '{name} asked for this',
  copyNeededSaid: '{name} asked for this: {words}',
  copyLanguage: 'Which language does {name} want?',
  copyLanguageNeeded: 'This is recorded as the language for {name}',
  copySafe: 'Check that it is safe for {name} to have this at home.',
} as const;

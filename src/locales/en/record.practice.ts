/**
 * Practice at hand: the six principles with their “I” statements (R1, R2), and the five questions of the practitioner’s checklist (R81),
 * word for word as in “Let’s Learn: Making Safeguarding Personal”. The other words are our own.
 */
export const practice = {
  practice: 'Practice at hand',
  'practice-principles': 'Six principles',
  'practice-questions': 'Five questions',
  practiceSource: 'Source: “Let’s Learn: Making Safeguarding Personal”.',
  practiceShows: 'What this record shows',
  practiceGaps: 'Not here yet',
  closeTo: 'Back to ‘{thing}’',
  addThis: 'Add',
  addThisOf: 'Add: {thing}',
  byWhen: '{who}, by {date}',

  empowerment: 'Empowerment',
  prevention: 'Prevention',
  proportionality: 'Proportionality',
  protection: 'Protection',
  partnership: 'Partnership',
  accountability: 'Accountability',
  'i-empowerment':
    'I am asked what I want as the outcomes from the safeguarding process, and these directly inform what happens',
  'i-prevention':
    'I receive clear and simple information about what abuse is, how to recognise the signs and what I can do to seek help',
  'i-proportionality':
    'I am sure that the professionals will work in my interest, as I see them, and they will only get involved as much as needed',
  'i-protection':
    'I get help and support to report abuse and neglect. I get help so that I am able to take part in the safeguarding process to the extent to which I want.',
  'i-partnership':
    'I know that staff treat any personal and sensitive information in confidence, only sharing what is helpful and necessary. I am confident that professionals will work together and with me to get the best result for me',
  'i-accountability': 'I understand the role of everyone involved in my life and so do they',

  priorities: 'What are the adults’ priorities?',
  outcomes: 'What outcomes do they want to achieve?',
  options: 'Are they aware of all available options to keep themselves safe now and in the future?',
  network: 'Who in the adult’s network would they like to be involved in keeping them safer?',
  agencies: 'What other agencies may be able to contribute to their safety?',

  'of-outcome': 'What {name} wants',
  'of-priority': 'What matters most to {name}',
  'of-involvement': 'How much {name} wants to do',
  'of-influenced': 'Whether {name} had influence',
  'of-information': 'Information that {name} was given',
  'of-option': 'An option that was talked through',
  'of-refusal': 'What {name} said no to, and is respected',
  'of-choseProcess': 'Whether {name} chose how it was done',
  'of-supporter': 'Who {name} wants with them',
  'of-advocate': 'An advocate',
  'of-sharing': 'Agreement to share',
  'of-agency': 'An agency, and what it does',
  'of-action': 'Who does what, by when',
  'of-told': 'What {name} was told at the end',
  'of-informed': 'Whether {name} was informed',
} as const;

/** The same for the person: how it was done. Our own. */
export const practiceOfPerson = {
  practice: 'How we did this',
  practiceNone: 'Nothing is written about this yet.',
} as const;

/** The same for who represents the person. */
export const practiceOfRepresentative = {
  practice: 'How this was done for {name}',
} as const;

/** The statements in easy read. Our own: the words that they stand for are above. */
export const practiceInEasyRead = {
  'i-empowerment': 'People ask me what I want. What I want decides what happens.',
  'i-prevention': 'People tell me what abuse is. They tell me how to see it. They tell me how to get help.',
  'i-proportionality': 'People work for what is good for me. They only do as much as is needed.',
  'i-protection': 'I get help to tell someone about abuse. I get help to take part as much as I want.',
  'i-partnership': 'People keep what I say private. They only share what helps. They work together with me.',
  'i-accountability': 'I know what everyone in my life does. They know it too.',
} as const;

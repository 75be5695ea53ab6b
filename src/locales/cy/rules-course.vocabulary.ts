/** A label for each reason of the rules about the course of the work, for the practitioner: what stands after "Because". */
export const rulesCourseVocabulary = {
  'because-stages': {
    'conversation-held': 'Bu sgwrs',
    'review-held': 'Bu adolygiad',
    'view-given-at-the-end': 'Dywedwyd ar y diwedd i ba raddau y digwyddodd',
    'settled-at-first-conversation': 'Cafodd ei ddatrys yn y sgwrs gyntaf',
    'one-conversation': 'Un sgwrs oedd y dechrau a’r diwedd',
    'middle-not-needed': 'Cafodd ei ddatrys yn gynnar, felly nid oedd canol',
    'not-settled-at-once': 'Ni chafodd ei ddatrys mewn un sgwrs',
    'reason-given': 'Mae’r cofnod yn dweud pam mae rhan ar goll',
    'nobody-talked': 'Nid oes sgwrs wedi’i chofnodi',
  },
  'because-retrospective': {
    stated: 'Nodir iddo gael ei gofnodi wedyn',
    'asked-only-at-the-end': 'Dim ond ar y diwedd y gofynnwyd iddynt',
    'written-down-at-the-end': 'Dim ond ar y diwedd yr ysgrifennwyd sgwrs gynharach',
    'outcomes-written-at-the-end':
      'Roedd y sgwrs yn gynharach, a dim ond ar y diwedd yr ysgrifennwyd beth maen nhw ei eisiau',
    'not-asked-earlier': 'Nid oes sgwrs cyn y diwedd sy’n dweud y gofynnwyd iddynt',
    'asked-earlier': 'Gofynnwyd iddynt cyn y diwedd',
    'no-conversation': 'Nid oes cofnod o sgwrs',
  },
  'because-dates': {
    'recorded-last': 'Dyma’r diwrnod olaf y mae rhywbeth wedi’i gofnodi amdano',
    'nothing-dated': 'Nid oes dyddiad ar ddim yn y cofnod',
    'date-set-in-review': 'Gosododd yr adolygiad diwethaf y dyddiad',
    'date-set': 'Gosodwyd y dyddiad',
    'date-moved': 'Symudwyd y dyddiad',
    'date-passed': 'Mae’r dyddiad wedi mynd heibio',
    'review-held-since': 'Mae’r adolygiad wedi’i gynnal',
    'settled-early': 'Cafodd ei ddatrys mewn un sgwrs',
    'no-date-set': 'Nid oes dyddiad wedi’i osod',
    'enquiry-ended': 'Mae’r ymholiad wedi dod i ben',
  },
} as const;

/** Arfer da wrth law: y chwe egwyddor gyda’u datganiadau, a phum cwestiwn yr ymarferydd. Ein cyfieithiad ni. */
export const practice = {
  practice: 'Arfer da wrth law',
  'practice-principles': 'Chwe egwyddor',
  'practice-questions': 'Pum cwestiwn',
  practiceSource: 'Ffynhonnell: “Let’s Learn: Making Safeguarding Personal”. Ein cyfieithiad ni.',
  practiceShows: 'Beth mae’r cofnod hwn yn ei ddangos',
  practiceGaps: 'Ddim yma eto',
  closeTo: 'Yn ôl i ‘{thing}’',
  addThis: 'Ychwanegu',
  addThisOf: 'Ychwanegu: {thing}',
  byWhen: '{who}, erbyn {date}',

  empowerment: 'Grymuso',
  prevention: 'Atal',
  proportionality: 'Cymesuredd',
  protection: 'Amddiffyn',
  partnership: 'Partneriaeth',
  accountability: 'Atebolrwydd',
  'i-empowerment':
    'Gofynnir i mi beth ydw i ei eisiau fel canlyniadau’r broses ddiogelu, ac mae’r rhain yn llywio’n uniongyrchol yr hyn sy’n digwydd',
  'i-prevention':
    'Rydw i’n cael gwybodaeth glir a syml am beth yw camdriniaeth, sut i adnabod yr arwyddion a beth galla i ei wneud i geisio help',
  'i-proportionality':
    'Rydw i’n siŵr y bydd y gweithwyr proffesiynol yn gweithio er fy lles, fel rydw i’n ei weld, ac na fyddan nhw’n ymwneud ond cymaint ag sydd ei angen',
  'i-protection':
    'Rydw i’n cael help a chefnogaeth i roi gwybod am gamdriniaeth ac esgeulustod. Rydw i’n cael help fel y galla i gymryd rhan yn y broses ddiogelu i’r graddau rydw i eu heisiau.',
  'i-partnership':
    'Rydw i’n gwybod bod staff yn trin unrhyw wybodaeth bersonol a sensitif yn gyfrinachol, gan rannu dim ond yr hyn sy’n helpu ac sy’n angenrheidiol. Rydw i’n hyderus y bydd gweithwyr proffesiynol yn gweithio gyda’i gilydd a gyda mi i gael y canlyniad gorau i mi',
  'i-accountability': 'Rydw i’n deall rôl pawb sy’n ymwneud â’m bywyd, ac maen nhw hefyd',

  priorities: 'Beth yw blaenoriaethau’r oedolion?',
  outcomes: 'Pa ganlyniadau maen nhw eisiau eu cyflawni?',
  options: 'A ydyn nhw’n gwybod am bob opsiwn sydd ar gael i’w cadw eu hunain yn ddiogel nawr ac yn y dyfodol?',
  network: 'Pwy yn rhwydwaith yr oedolyn yr hoffen nhw iddynt helpu i’w cadw’n fwy diogel?',
  agencies: 'Pa asiantaethau eraill allai gyfrannu at eu diogelwch?',

  'of-outcome': 'Beth sydd ar {name} ei eisiau',
  'of-priority': 'Y peth pwysicaf yng ngolwg {name}',
  'of-involvement': 'Faint sydd ar {name} eisiau ei wneud',
  'of-influenced': 'A gafodd {name} ddylanwad',
  'of-information': 'Gwybodaeth a gafodd {name}',
  'of-option': 'Opsiwn a drafodwyd',
  'of-refusal': 'Yr hyn y dywedodd {name} na iddo, ac a barchwyd',
  'of-choseProcess': 'A ddewisodd {name} sut y gwnaed hyn',
  'of-supporter': 'Pwy sydd ar {name} eisiau yn gwmni',
  'of-advocate': 'Eiriolwr',
  'of-sharing': 'Cytundeb i rannu',
  'of-agency': 'Asiantaeth, a’r hyn mae’n ei wneud',
  'of-action': 'Pwy sy’n gwneud beth, erbyn pryd',
  'of-told': 'Beth a ddywedwyd wrth {name} ar y diwedd',
  'of-informed': 'A gafodd {name} wybod',
} as const;

/** Yr un geiriau i’r person: sut y gwnaed hyn. */
export const practiceOfPerson = {
  practice: 'Sut y gwnaethon ni hyn',
  practiceNone: 'Does dim wedi’i ysgrifennu am hyn eto.',
} as const;

/** Yr un geiriau i’r sawl sy’n cynrychioli’r person. */
export const practiceOfRepresentative = {
  practice: 'Sut y gwnaed hyn ar gyfer {name}',
} as const;

/** Y datganiadau mewn iaith hawdd ei deall. */
export const practiceInEasyRead = {
  'i-empowerment':
    'Mae pobl yn gofyn i mi beth ydw i ei eisiau. Beth ydw i ei eisiau sy’n penderfynu beth sy’n digwydd.',
  'i-prevention':
    'Mae pobl yn dweud wrtha i beth yw camdriniaeth. Maen nhw’n dweud sut i’w gweld. Maen nhw’n dweud sut i gael help.',
  'i-proportionality': 'Mae pobl yn gweithio er fy lles. Dydyn nhw ddim yn gwneud mwy nag sydd ei angen.',
  'i-protection':
    'Rydw i’n cael help i ddweud wrth rywun am gamdriniaeth. Rydw i’n cael help i gymryd rhan gymaint ag y mynna i.',
  'i-partnership':
    'Mae pobl yn cadw’r hyn rydw i’n ei ddweud yn breifat. Dydyn nhw ond yn rhannu’r hyn sy’n helpu. Maen nhw’n gweithio gyda fi.',
  'i-accountability': 'Rydw i’n gwybod beth mae pawb yn fy mywyd yn ei wneud. Maen nhw’n ei wybod hefyd.',
} as const;

/** A sentence for each issue code of the record, for the practitioner. */
export const recordIssues = {
  'record-jurisdiction-missing': 'Dewiswch awdurdodaeth y cofnod hwn',
  'jurisdiction-differs': 'Mae gan yr adran hon awdurdodaeth wahanol i’w chofnod',
  'kind-missing': 'Dewiswch pa fath o ymholiad yw hwn',
  'started-on-missing': 'Nodwch y dyddiad y dechreuodd yr ymholiad',
  'finding-missing': 'Nodwch beth a ganfuwyd',
  'criterion-missing': 'Dewiswch pa faen prawf sydd dan sylw',
  'criterion-met-missing': 'Dewiswch a yw’r maen prawf wedi’i fodloni',
  'criterion-not-met': 'Nid yw’r maen prawf hwn wedi’i fodloni. A yw’n ymholiad o dan y statud?',
  'event-missing': 'Nodwch beth ddigwyddodd',
  'event-date-missing': 'Nodwch pryd y digwyddodd',
  'person-differs':
    'Mae gan y person hwn enw arall neu ran arall mewn man arall yn y cofnod. Gwiriwch pwy sydd dan sylw',
  'source-of-harm-took-part':
    'Roedd rhywun a allai fod wedi achosi’r niwed yn bresennol. Oedd {name} yn gallu siarad yn rhydd? Siaradwch â nhw ar eu pen eu hunain os gallwch',
  'ended-before-start': 'Rhaid i’r diwedd fod ar y diwrnod y dechreuodd yr ymholiad neu ar ei ôl',
  'concluded-on-differs': 'Daeth yr ymholiad i ben ar ddiwrnod gwahanol i’r gwaith. Gwiriwch y dyddiadau',
  'started-before-concern': 'Dechreuodd yr ymholiad cyn i’r pryder gael ei godi. Gwiriwch y dyddiadau',
  'achievement-before-outcome': 'Rhaid i’r dyddiad fod ar {date} neu ar ei ôl, pan ddywedodd {name} hyn gyntaf',
  'timescale-exceeded':
    'Mae mwy na {days} diwrnod wedi mynd heibio. Yr hyn sy’n iawn i’r person sy’n cyfrif, sef {name}. Dywedwch pam os yw’n helpu (nid yw gwyliau banc yn cael eu cyfrif)',
  'desired-outcomes-missing': 'Nodwch beth sydd ar {name} ei eisiau, neu pam na holwyd nhw',
  'capacity-advocacy-missing': 'Dywedwch sut y cafodd {name} help i gymryd rhan ac i benderfynu',
  'beginning-not-covered':
    'Nid oes neb wedi holi’r unigolyn, sef {name}, ar y dechrau. Dywedwch pam, os ydych yn gwybod',
  'middle-not-covered':
    'Nid oes neb wedi holi’r unigolyn, sef {name}, rhwng y dechrau a’r diwedd. Dywedwch pam, os ydych yn gwybod',
  'end-not-covered': 'Nid oes neb wedi holi’r unigolyn, sef {name}, ar y diwedd. Dywedwch pam, os ydych yn gwybod',
  'withdrawn-at-closing': 'Tynnwyd hyn yn ôl ar y diwrnod olaf. Gwiriwch mai dyna benderfyniad {name}',
  'unmet-duty-reason-missing': 'Nodwch pam y daeth yr ymholiad i ben cyn bod eiriolwr',
  'risk-type-missing': 'Dewiswch y mathau o gam-drin, esgeulustod neu risg',
  'risk-location-missing': 'Dewiswch ble y digwyddodd',
  'risk-source-missing': 'Dewiswch o ble y daeth y risg',
} as const;

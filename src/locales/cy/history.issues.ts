/** A sentence for each code that comparing with what is saved gives, for the practitioner. Those of the picker are elsewhere. */
export const historyIssues = {
  'goal-removed': 'Mae nod gweithiwr proffesiynol a gadwyd ar goll. Nid yw byth yn cael ei ddileu',
  'others-wish-removed': 'Mae’r hyn y mae rhywun arall ei eisiau a gadwyd ar goll. Nid yw byth yn cael ei ddileu',
  'option-removed': 'Mae opsiwn a gadwyd ar goll. Nid yw byth yn cael ei ddileu',
  'involvement-removed': 'Mae’r hyn a gadwyd am sut i gynnwys {name} ar goll. Nid yw byth yn cael ei ddileu',
  'decision-removed': 'Mae penderfyniad a gadwyd ar goll. Gellir ei asesu eto, ond nid yw byth yn cael ei ddileu',
  'coercion-removed': 'Mae’r hyn a gadwyd am bwysau gan eraill ar goll. Nid yw byth yn cael ei ddileu',
  'advocacy-removed': 'Mae’r hyn a gadwyd am eiriolaeth ar goll. Nid yw byth yn cael ei ddileu',
  'appropriate-person-removed': 'Mae rhywun a ystyriwyd fel cefnogaeth ar goll. Nid yw’r cofnod byth yn cael ei ddileu',
  'appointment-removed': 'Mae eiriolwr a gadwyd ar goll. Gall y statws newid, ond nid oes dim byth yn cael ei ddileu',
  'capacity-advocate-removed':
    'Mae’r hyn a gadwyd am ystyried eiriolwr galluedd ar goll. Nid yw byth yn cael ei ddileu',
  'sharing-removed': 'Mae’r hyn a gadwyd am rannu gwybodaeth ar goll. Nid yw byth yn cael ei ddileu',
  'refusal-removed': 'Dywedodd {name} na wrth rywbeth. Mae’r cofnod o hynny ar goll, ac nid yw byth yn cael ei ddileu',
  'review-removed': 'Mae adolygiad a gadwyd ar goll. Gellir ei gywiro, ond nid yw byth yn cael ei ddileu',
  'action-removed': 'Mae cam gweithredu a gadwyd ar goll. Gellir ei ganslo, ond nid yw byth yn cael ei ddileu',
  'timescale-change-removed': 'Mae newid dyddiad a gadwyd ar goll. Nid yw byth yn cael ei ddileu',
  'outcome-change-removed': 'Mae newid a wnaed mewn adolygiad ar goll, ac nid yw’r canlyniadau yn ei ddweud hyd yn hyn',
  'achievement-removed':
    'Mae’r hyn a ddywedwyd am ba mor bell y digwyddodd canlyniad ar goll. Nid yw byth yn cael ei ddileu',
  'closure-removed': 'Mae’r hyn a gadwyd am sut y daeth y gwaith i ben ar goll. Nid yw byth yn cael ei ddileu',
  'feedback-removed': 'Mae adborth a gadwyd ar goll. Nid yw byth yn cael ei ddileu',
  'event-removed': 'Mae digwyddiad a gadwyd ar goll. Nid yw digwyddiadau byth yn cael eu dileu',
  'event-order-changed': 'Mae’r digwyddiadau a gadwyd mewn trefn arall. Daw digwyddiadau newydd ar y diwedd',
  'kind-changed': 'Mae’r ymholiad o fath arall erbyn hyn. Edrychwch ar yr hyn sy’n dilyn o hynny',
  'source-of-harm-removed': 'Nid yw rhywun wedi’i gofnodi fel ffynhonnell niwed mwyach. Edrychwch a yw hynny’n gywir',
} as const;

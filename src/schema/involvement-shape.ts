import {
  assuranceList,
  commPreferenceList,
  desiredInvolvementList,
  supportRoleList,
  yesNoNotKnownList,
} from '../vocabulary/index.js';
import { draftOf } from './draft.js';
import {
  closedCode,
  dayInPast,
  filledText,
  flag,
  id,
  item,
  list,
  openCode,
  openCodes,
  optional,
  text,
  type TypeOf,
} from './fields.js';
import { recorded, setAside } from './shared-shape.js';

/** One thing that has to be ensured (Jersey MSP Toolkit s3), and how it was. */
export const assuranceSchema = item(
  { code: optional(openCode(assuranceList)), how: optional(text), date: optional(dayInPast()) },
  { needs: [{ needs: 'code', code: 'assurance-missing' }] },
);

/** Something that helps the person take part, or that they do not want. `language` is a BCP 47 tag. */
export const preferenceSchema = item({
  code: optional(openCode(commPreferenceList)),
  words: optional(text),
  language: optional(text),
});

/** Somebody whom the person wants with them, and what for (Jersey MSP Toolkit s7). */
export const supporterSchema = item({
  id,
  personId: optional(text),
  name: optional(text),
  roles: optional(openCodes(supportRoleList)),
  purpose: optional(text),
  isSourceOfHarm: optional(flag),
});
/** Somebody whom the person wants with them, and what for: what `supporterSchema` takes. */
export type Supporter = TypeOf<typeof supporterSchema>;

/** An agency that takes part, and what it does: the person should know (Jersey MSP Toolkit s7). */
export const agencySchema = item({ name: filledText('agency-missing'), contribution: optional(text) });

/** Information that the person was given. */
export const informationSchema = item({
  what: filledText('information-missing'),
  format: optional(openCode(commPreferenceList)),
  date: optional(dayInPast()),
});

const answer = optional(closedCode(yesNoNotKnownList));
/** The five steps of the NHS Accessible Information Standard (DAPB1605), and when they were last looked at. */
export const accessNeedsSchema = item({
  identified: answer,
  recorded: answer,
  flagged: answer,
  shared: answer,
  met: answer,
  reviewedOn: optional(dayInPast()),
});

/** What caring for the person means for those who do, and what they were offered. */
export const carersSchema = item({ impact: optional(text), offered: optional(text) });

const involvementFields = {
  assurances: optional(list(assuranceSchema)),
  helps: optional(list(preferenceSchema)),
  avoid: optional(list(preferenceSchema)),
  words: optional(text),
  desiredInvolvement: optional(openCode(desiredInvolvementList)),
  desiredInvolvementWords: optional(text),
  supporters: optional(list(supporterSchema)),
  agencies: optional(list(agencySchema)),
  information: optional(list(informationSchema)),
  accessNeeds: optional(accessNeedsSchema),
  carers: optional(carersSchema),
  ...recorded,
  setAside,
};
/** An earlier version: only its types are checked. */
export const earlierInvolvementSchema = draftOf(item(involvementFields));

/** What helps the person take part, how much they want to do themselves, and whom they want with them. */
export const involvementSchema = item({ ...involvementFields, history: optional(list(earlierInvolvementSchema)) });
/**
 * What helps the person take part, how much they want to do themselves, and whom they want with them: what
 * `involvementSchema` takes.
 */
export type Involvement = TypeOf<typeof involvementSchema>;

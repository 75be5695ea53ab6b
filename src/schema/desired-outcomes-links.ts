import { meansList, relationList } from '../vocabulary/index.js';
import {
  closedCode,
  dayInPast,
  dueDate,
  filledText,
  flag,
  item,
  openCode,
  optional,
  text,
  type TypeOf,
} from './fields.js';

// What an outcome and a conversation may point to beside their own words.

/** Somebody who took part in a conversation, beside the person. */
export const participantSchema = item({ personId: optional(text), name: optional(text), role: optional(text) });
/** Somebody who took part in a conversation, beside the person: what `participantSchema` takes. */
export type Participant = TypeOf<typeof participantSchema>;

/** That it was talked through whether an outcome can be had ("practitioners need to talk to them about why", Jersey MSP Toolkit s7). */
export const achievabilitySchema = item({
  discussedOn: dayInPast('achievability-date-missing'),
  explanation: optional(text),
});
/** That it was talked through whether an outcome can be had: what `achievabilitySchema` takes. */
export type Achievability = TypeOf<typeof achievabilitySchema>;

/** A way in which an outcome may come about, maybe only considered so far (MSP Guide 2014, appendix 2). */
export const outcomeMeansSchema = item(
  {
    code: optional(openCode(meansList)),
    tentative: optional(flag),
    who: optional(text),
    byWhen: optional(dueDate()),
    note: optional(text),
  },
  { needs: [{ needs: 'code', code: 'means-missing' }] },
);
/** A way in which an outcome may come about, maybe only considered so far: what `outcomeMeansSchema` takes. */
export type OutcomeMeans = TypeOf<typeof outcomeMeansSchema>;

/** How an outcome stands to another one of the same section. */
export const outcomeRelationSchema = item({
  type: closedCode(relationList, 'relation-missing'),
  outcomeId: filledText('relation-outcome-missing'),
});
/** How an outcome stands to another one of the same section: what `outcomeRelationSchema` takes. */
export type OutcomeRelation = TypeOf<typeof outcomeRelationSchema>;

/** Another enquiry to which the outcome belongs, too. */
export const alsoInSchema = item({ reference: filledText('reference-missing'), outcomeId: optional(text) });
/** Another enquiry to which the outcome belongs, too: what `alsoInSchema` takes. */
export type AlsoIn = TypeOf<typeof alsoInSchema>;

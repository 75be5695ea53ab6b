// What a vendor's developer reads in the published JSON Schema of the section desired outcomes.

const partialDate = 'A real calendar date, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.';

const recorded = {
  recordedAt: 'When this version was recorded: RFC 3339 with an offset, e.g. 2026-05-14T10:42:00+01:00.',
  by: 'Who recorded this version.',
  setAside:
    'Answers whose question has gone. They are kept with the record and come back with their question. Never checked.',
};

const by = { id: 'Identifier of the user in the host.', name: 'Name as shown.', role: 'Role as shown.' };

const change = {
  reasons: 'Why it changed: codes of the open list change-reason, at least one.',
  date: `When it changed. ${partialDate} Not in the future.`,
  agreedBy: 'Who agreed to it: the person, or their representative. A worker alone cannot change what a person wants.',
  note: 'More about the change.',
};

const conversation = {
  date: `When they talked. ${partialDate} Not in the future.`,
  stages: 'The parts of the work that this conversation belonged to; one may be beginning and end at once.',
  askedStatus:
    'Whether the person was asked what they want (Safeguarding Adults Collection, table SG4a). Stated only where it does not follow from the outcomes that were said in this conversation.',
  noneExpressedReason: 'Why the person said nothing that they want: a code of the open list none-expressed-reason.',
  notAskedReason: 'Why the person was not asked: a code of the open list not-asked-reason.',
  mode: 'How they talked: a code of the open list comm-preference, e.g. face-to-face.',
  place: 'Where they talked.',
  seenAlone: 'Whether the person was seen alone, so that nobody could overhear or lead them.',
  seenAloneReason: 'Why the person was not seen alone. Needed where seenAlone is no.',
  participation: 'How the person took part.',
  participants: 'Who else took part.',
  notes: 'What else is worth keeping of the conversation.',
  revisitOn: `When to ask again. ${partialDate} It may lie ahead.`,
  recordedRetrospectively: 'True where it was recorded long after it took place.',
  ...recorded,
};

const outcome = {
  polarity: 'Whether the person wants this, or wants it not to happen. Needed unless status is entered-in-error.',
  words:
    'What the person wants in their own words, verbatim. It may be absent only where the outcome was observed from behaviour; a code never replaces it.',
  observation: 'What was seen that shows what the person wants. Needed where source is observed-from-behaviour.',
  importance: 'Why it matters to the person.',
  source: 'Whose words these are. What professionals aim at is not an outcome of the person.',
  code: 'How the words are classified, for counting: a code of the open list outcome (of not-wanted, where polarity is not-wanted), or a code of the council, x-<council>-<slug>.',
  kind: 'Whether it is something that happens, how things are done, or a value: a code of the open list outcome-kind.',
  origin: 'How the person gave these words: a code of the open list words-origin, e.g. signed.',
  quoteId:
    'The same for outcomes that were taken out of one sentence, e.g. "I want the abuse to stop, but still see my son".',
  rank: 'The place among the three that matter most. Each place is taken once among outcomes that still stand.',
  status: 'What has become of it, apart from whether it was achieved. Absent: it stands, and nothing was stated.',
  conversationId: 'The conversation in which it was said.',
  reviewId: 'The review in which it was said, where it was said in none of the conversations.',
  supersededBy: 'The outcome that replaces it. Needed where status is changed.',
  mergedInto: 'The outcome that it is part of now. Needed where status is combined.',
  carriedTo: 'Where it is carried on, e.g. a plan or another enquiry. Goes with the status carried-forward.',
  hardToAchieve: 'True where it may be hard or impossible to achieve. It is recorded all the same.',
  achievability: 'That this was talked through with the person. Asked for where hardToAchieve is true.',
  nextBest: 'The outcome that would be the next best thing.',
  means: 'How it could come about.',
  relations: 'How it stands to other outcomes of the section.',
  alsoIn: 'Other enquiries to which the same outcome belongs.',
  change:
    'Why this version differs from the one before. Needed where the words differ, or where status is changed, combined or withdrawn.',
  ...recorded,
};

const professionalGoal = {
  words: 'What is proposed.',
  who: 'Who proposes it.',
  personView: 'What the person thinks of it.',
  personAgrees: 'Whether the person agrees with it.',
  ...recorded,
};

const othersWish = {
  words: 'What this other person wants.',
  personId: 'Who wants it: the id of one of the people.',
  who: 'Who wants it, in words.',
  ...recorded,
};

const option = {
  option: 'What could be done.',
  benefits: 'What would be good about it.',
  risks: 'What could go wrong.',
  personView: 'What the person thinks of it.',
  chosen: 'True where the person chose it.',
  available: 'Whether it can be had. What cannot is talked through, too.',
  conversationId: 'The conversation in which it was talked through.',
  documents: 'Documents of the host that stand behind it, e.g. a positive risk assessment.',
  ...recorded,
};

const earlier = 'History is never rewritten, so only types are checked here.';

/** @param {Record<string, unknown>} schemas the exports of `msp-forms/schema` */
export default (schemas) => ({
  name: 'desired-outcomes',
  version: '1.0',
  schema: schemas.desiredOutcomesStructure,
  title: 'Desired outcomes',
  description:
    'What a person wants, and does not want, from a safeguarding enquiry, in their own words, and the conversations in which they said it (Making Safeguarding Personal). A complete section. Fields that are not named here pass through unharmed. The rules that JSON Schema cannot say are listed in the documentation and covered by the shared test vectors.',
  draftDescription:
    'The section desired outcomes while it is being written: types alone. Anything may be absent, and codes and dates are any text.',
  fields: {
    schemaVersion: 'The version of this schema that the section was written with: 1.0, or a later 1.x.',
    jurisdiction: 'The jurisdiction profile that was in force, pinned where the section is stored alone.',
    people: 'People who have a part in the record, where the section is stored alone.',
    conversations: 'The conversations about what the person wants. At least one.',
    outcomes: 'What the person wants and does not want. Empty where a conversation says why nothing is here.',
    professionalGoals: 'What professionals propose. Kept apart, and never counted as an outcome of the person.',
    othersWishes: 'What other people want. Kept apart, and never counted as an outcome of the person.',
    options: 'What could be done, talked through with the person.',
    setAside: recorded.setAside,
  },
  shapes: {
    Jurisdiction: {
      schema: schemas.jurisdictionSchema,
      title: 'Jurisdiction',
      description: 'A jurisdiction profile: its law, roles and terms.',
      fields: {
        id: 'england, wales, scotland, jersey, or the id of a profile of the council.',
        version: 'The version of the profile.',
      },
    },
    Person: {
      schema: schemas.personSchema,
      title: 'Person',
      description: 'A person who has a part in the record.',
      fields: {
        id: 'Identifier within the record.',
        name: 'Name as shown.',
        roles: 'The parts they have. The role adult is that of the person whom the enquiry is about.',
        isSourceOfHarm: 'True where they are alleged to be the source of harm.',
      },
    },
    By: { schema: schemas.bySchema, title: 'By', description: 'Who recorded a version.', fields: by },
    Conversation: {
      schema: schemas.conversationSchema,
      title: 'Conversation',
      description: 'A conversation with the person about what they want.',
      fields: {
        id: 'Identifier, once in conversations.',
        ...conversation,
        history: `Earlier versions, oldest first. ${earlier}`,
      },
    },
    EarlierConversation: {
      schema: schemas.earlierConversationSchema,
      title: 'Earlier version of a conversation',
      description: `All fields of the conversation but id and history. ${earlier}`,
      fields: conversation,
    },
    Outcome: {
      schema: schemas.outcomeSchema,
      title: 'Outcome',
      description:
        'Something the person wants, or does not want: the latest version, with the earlier ones in history.',
      fields: {
        id: 'Identifier, once in outcomes.',
        ...outcome,
        history: `Earlier versions, oldest first. ${earlier}`,
      },
    },
    EarlierOutcome: {
      schema: schemas.earlierOutcomeSchema,
      title: 'Earlier version of an outcome',
      description: `All fields of the outcome but id and history. ${earlier}`,
      fields: outcome,
    },
    Participant: {
      schema: schemas.participantSchema,
      title: 'Participant',
      description: 'Somebody who took part in a conversation, beside the person.',
      fields: {
        personId: 'The id of one of the people.',
        name: 'Name as shown, where they are not among the people.',
        role: 'The part they have.',
      },
    },
    Achievability: {
      schema: schemas.achievabilitySchema,
      title: 'Achievability',
      description: 'That it was talked through with the person whether an outcome can be had.',
      fields: {
        discussedOn: `When it was talked through. ${partialDate} Not in the future.`,
        explanation: 'What was explained to the person.',
      },
    },
    Means: {
      schema: schemas.outcomeMeansSchema,
      title: 'Means',
      description: 'A way in which an outcome may come about.',
      fields: {
        code: 'A code of the open list means.',
        tentative: 'True where it is only considered so far.',
        who: 'Who does it.',
        byWhen: `By when. ${partialDate} It may lie ahead.`,
        note: 'More about it.',
      },
    },
    Relation: {
      schema: schemas.outcomeRelationSchema,
      title: 'Relation',
      description:
        'How an outcome stands to another one of the same section. What comes after another may not lead back to it.',
      fields: {
        type: 'plan-a-for: it is plan A, the other one plan B; plan-b-for: the other way round; depends-on: it needs the other one.',
        outcomeId: 'The id of the other outcome.',
      },
    },
    AlsoIn: {
      schema: schemas.alsoInSchema,
      title: 'Also in',
      description: 'Another enquiry to which the outcome belongs, too.',
      fields: {
        reference: 'The reference of the other enquiry.',
        outcomeId: 'The id of the outcome there.',
      },
    },
    ProfessionalGoal: {
      schema: schemas.professionalGoalSchema,
      title: 'Goal of a professional',
      description: 'What a professional proposes, and what the person thinks of it. Never an outcome of the person.',
      fields: {
        id: 'Identifier, once in professionalGoals.',
        ...professionalGoal,
        history: `Earlier versions, oldest first. ${earlier}`,
      },
    },
    EarlierProfessionalGoal: {
      schema: schemas.earlierProfessionalGoalSchema,
      title: 'Earlier version of a goal of a professional',
      description: `All fields of the goal but id and history. ${earlier}`,
      fields: professionalGoal,
    },
    OthersWish: {
      schema: schemas.othersWishSchema,
      title: 'Wish of somebody else',
      description: 'What somebody else wants, e.g. the family. Never merged with what the person wants.',
      fields: {
        id: 'Identifier, once in othersWishes.',
        ...othersWish,
        history: `Earlier versions, oldest first. ${earlier}`,
      },
    },
    EarlierOthersWish: {
      schema: schemas.earlierOthersWishSchema,
      title: 'Earlier version of a wish of somebody else',
      description: `All fields of the wish but id and history. ${earlier}`,
      fields: othersWish,
    },
    OptionDocument: {
      schema: schemas.optionDocumentSchema,
      title: 'Document',
      description: 'A document of the host that stands behind an option. It is no part of the record itself.',
      fields: {
        what: 'What it is.',
        reference: 'Where the host keeps it: an identifier or an address.',
        date: `Of when it is. ${partialDate} Not in the future.`,
      },
    },
    Option: {
      schema: schemas.optionSchema,
      title: 'Option',
      description: 'Something that could be done: its benefits, its risks and what the person thinks of it.',
      fields: {
        id: 'Identifier, once in options.',
        ...option,
        history: `Earlier versions, oldest first. ${earlier}`,
      },
    },
    EarlierOption: {
      schema: schemas.earlierOptionSchema,
      title: 'Earlier version of an option',
      description: `All fields of the option but id and history. ${earlier}`,
      fields: option,
    },
    Change: {
      schema: schemas.changeSchema,
      title: 'Change',
      description: 'Why a version differs from the one before, when it changed, and who agreed.',
      fields: change,
    },
  },
});

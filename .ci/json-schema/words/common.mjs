// Words that the JSON Schemas of several sections share.

export const partialDate = 'A real calendar date, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.';
/** For a date of something that has happened. */
export const past = `${partialDate} Not in the future.`;

export const recorded = {
  recordedAt: 'When this version was recorded: RFC 3339 with an offset, e.g. 2026-05-14T10:42:00+01:00.',
  by: 'Who recorded this version.',
  setAside:
    'Answers whose question has gone. They are kept with the record and come back with their question. Never checked.',
};

const onlyTypes = 'History is never rewritten, so only types are checked here.';
export const history = `Earlier versions, oldest first. ${onlyTypes}`;

/** The fields with which every section begins. */
export const frame = {
  schemaVersion: 'The version of this schema that the section was written with: 1.0, or a later 1.x.',
  jurisdiction: 'The jurisdiction profile that was in force, pinned where the section is stored alone.',
  people: 'People who have a part in the record, where the section is stored alone.',
  setAside: recorded.setAside,
};

/** What every section may hold, as definitions of its schema. */
export const commonShapes = (schemas) => ({
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
  By: {
    schema: schemas.bySchema,
    title: 'By',
    description: 'Who recorded a version.',
    fields: { id: 'Identifier of the user in the host.', name: 'Name as shown.', role: 'Role as shown.' },
  },
});

/** What has become of an entry itself, and why. */
export const whatBecameOfIt = {
  status:
    'What has become of this entry itself: a code of the closed list data-status. Of what was entered-in-error nothing is asked, nor of what it holds, but that types are right, and nothing counts it; what was amended says why.',
  correction: 'Why this version is not what was saved before. Needed where status is amended.',
};

/** Why a version is not what was saved before. */
export const correctionShape = (schemas) => ({
  Correction: {
    schema: schemas.correctionSchema,
    title: 'Correction',
    description: 'Why what was saved is not what is there now.',
    fields: { reason: 'Why it was corrected, or what the mistake was.' },
  },
});

/**
 * The definitions of something that keeps its versions: itself, and what its history holds.
 * @param {object} words title, description, fields; `of` as in "earlier version of a decision"
 */
export const versioned = (name, schema, earlier, { title, description, of, fields, more = {} }, own = {}) => ({
  [name]: { schema, title, description, fields: { ...own, ...fields, ...recorded, ...more, history } },
  [`Earlier${name}`]: {
    schema: earlier,
    title: `Earlier version of ${of}`,
    description: `What was recorded before. ${onlyTypes}`,
    fields: { ...fields, ...recorded },
  },
});

import { expect } from 'chai';
import {
  advocacyFacts,
  neutralProfile,
  profileOf,
  profiles,
  timescalesOf,
  type OwnProfile,
  type Profile,
} from '../../src/vocabulary/index.js';

const { england, scotland } = profiles;
const own: OwnProfile = {
  id: 'x-worcs',
  version: '3',
  basedOn: 'england',
  approvedBy: 'Lead for mental capacity',
  approvedOn: '2026-05-14',
  name: { en: 'Worcestershire' },
  terms: { leadTeam: { en: 'Safer Adults Team' } },
  law: { advocacy: null },
  stages: [{ code: 'concern', label: { en: 'Front door' }, maps: 'beginning' }],
};

describe("a council's own profile", () => {
  it('has its own fields, and takes the rest from the one it is based on', () => {
    expect(profileOf('x-worcs', own)).to.deep.equal({
      ...england,
      id: 'x-worcs',
      version: '3',
      approvedBy: own.approvedBy,
      approvedOn: own.approvedOn,
      name: own.name,
      terms: { ...england.terms, leadTeam: { en: 'Safer Adults Team' } },
      law: { ...england.law, advocacy: null },
      stages: own.stages,
    });
  });

  it('replaces a text whole: an English one with the Welsh of another would say two things', () => {
    expect(profileOf('x-worcs', own)?.terms.leadTeam).not.to.have.property('cy');
  });

  it('goes before a profile that is known here, and leaves the rest of it', () => {
    const replaced = profileOf('scotland', { id: 'scotland', version: '9', terms: { court: { en: 'Court' } } });
    expect(replaced).to.deep.equal({ ...scotland, version: '9', terms: { ...scotland.terms, court: { en: 'Court' } } });
    expect(profileOf('scotland')).to.equal(scotland);
  });

  it('is not that of another id', () => {
    expect(profileOf('england', own)).to.equal(england);
    for (const id of [undefined, '', 'x-other', 'constructor', '__proto__'])
      expect(profileOf(id, own), id).to.equal(undefined);
  });

  it('is said in neutral words where it names no base, and inherits no approval', () => {
    const bare = profileOf('x', { id: 'x', version: '1' });
    expect(bare).to.deep.equal({ ...neutralProfile, id: 'x', version: '1', name: { en: 'x' } });
    expect(profileOf('x', { id: 'x', version: '1', basedOn: 'france' })).to.deep.equal(bare);
    expect(profileOf('x', { id: 'x', basedOn: 'england' })).to.deep.equal({ ...england, id: 'x', version: '' });
  });

  it('loses what cannot be read of it, not more', () => {
    const odd = {
      ...own,
      name: 'Worcestershire',
      approvedOn: 7,
      locale: ['en', 5, ''],
      nationalReturn: 'other',
      terms: { leadTeam: 'Team', court: { cy: 'Llys' }, police: { en: 'Police', mark: 'sure', short: { cy: 'x' } } },
      law: 'none',
      advocacy: { duty: 'no', capacityAdvocate: 'advocate-imha', rule: null, roles: [null, { code: 'family' }] },
      stages: [{ code: 'a', label: { en: 'A' }, maps: 'never' }, 'b', { code: 'c', label: { en: 'C' }, maps: 'end' }],
      timescales: [{ code: 'enquiry', days: 20, hard: true, text: { en: 'x' } }, { code: 'feedback' }],
      emergency: null,
    };
    const read = profileOf('x-worcs', odd) as Profile;
    expect(read.name).to.equal(england.name);
    expect(read).not.to.have.property('approvedOn');
    expect(read.locale).to.deep.equal(['en']);
    expect(read.nationalReturn).to.equal('sac');
    expect(read.terms).to.deep.equal({ ...england.terms, police: { en: 'Police' } });
    expect(read.law).to.deep.equal(england.law);
    expect(read.advocacy).to.deep.equal({ ...england.advocacy, roles: [] });
    expect(read.stages).to.deep.equal([{ code: 'c', label: { en: 'C' }, maps: 'end' }]);
    expect(read.timescales).to.deep.equal([{ code: 'enquiry', days: 20, hard: false, text: { en: 'x' } }]);
    expect(read.emergency).to.deep.equal(england.emergency);
  });

  it('is read in its own fields alone', () => {
    const heir: object = Object.assign(Object.create({ name: { en: 'Inherited' } }) as object, {
      id: 'x',
      version: '1',
    });
    expect(profileOf('x', heir)?.name).to.deep.equal({ en: 'x' });
  });

  it('never throws, and always has the fields of a profile', () => {
    const fields = Object.keys(england).sort();
    for (const junk of [null, undefined, 7, 'x', true, [], [null], {}, { en: 7 }, Object.create(null)]) {
      expect(profileOf('england', junk)).to.equal(england);
      for (const field of fields) {
        const read = profileOf('x-worcs', { ...own, approvedBy: '', approvedOn: '', [field]: junk });
        if (field === 'id') expect(read).to.equal(undefined);
        else
          expect(
            Object.keys(read ?? {})
              .filter((name) => name !== 'translationApprovedBy')
              .sort(),
            field,
          ).to.deep.equal(fields);
      }
    }
  });

  it('says the same to those who know the facts alone', () => {
    const advocacies = [
      undefined,
      {},
      { duty: false },
      { duty: true, substantialDifficultyTest: true },
      { capacityAdvocate: null },
      { capacityAdvocate: 'advocate-ica', capacityAdvocateMayBeInstructedWithFamily: 'unverified' },
      { capacityAdvocateMayBeInstructedWithFamily: false },
      { capacityAdvocateMayBeInstructedWithFamily: 'sometimes', capacityAdvocate: 9, duty: 'x' },
    ];
    for (const basedOn of ['england', 'wales', 'scotland', 'jersey', 'france', undefined]) {
      for (const advocacy of advocacies) {
        const given = { id: 'x', version: '1', basedOn, advocacy };
        const { substantialDifficultyTest, duty, capacityAdvocate, capacityAdvocateMayBeInstructedWithFamily } = (
          profileOf('x', given) as Profile
        ).advocacy;
        const may = capacityAdvocate && capacityAdvocateMayBeInstructedWithFamily;
        expect(advocacyFacts('x', given) ?? { hasTest: false, isDuty: false }, JSON.stringify(given)).to.deep.equal({
          hasTest: substantialDifficultyTest,
          isDuty: duty,
          ...(capacityAdvocate && { capacityAdvocate }),
          ...(may && { mayBeInstructedWithFamily: may }),
        });
        const times = (profileOf('x', given) as Profile).timescales.map(({ text: _text, ...rest }) => rest);
        expect(timescalesOf('x', given)).to.deep.equal(times);
      }
    }
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { descriptionOf, focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { notices, open, press, section, tasks } from './record.js';
import { whole } from './samples.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };

const ended = (path: string, more: object = {}): object => ({
  ...whole,
  closureFeedback: { schemaVersion: '1.0', achievements: [], closure: { date: '2024-06-11', path }, feedback: [] },
  ...more,
});

describe('what holds for a whole record', () => {
  it('is one line where somebody died, on which day, and nothing is worth asking any more', async () => {
    const events = [{ id: 'e1', date: '2026-06-03', code: 'person-died', what: 'She died at home' }];
    const { el } = await open({ value: ended('person-died', { events }) });
    expect(notices(el)).to.deep.equal(['Joyce died on 3 June 2026. Nothing is owed.']);
    expect(shownText(el)).not.to.contain('Worth asking next');
    expect(tasks(el)[0]).to.equal('What Joyce wants Completed');
    expect(visible(el, 'button').map(nameOf).join()).not.to.contain('Turn the screen');
    const before = await open({ value: { ...whole, events } });
    expect(notices(before.el), 'also before anybody closed it').to.deep.equal(notices(el));
    expect(notices((await open({ value: ended('person-died') })).el)).to.deep.equal([
      'Joyce has died. Nothing is owed.',
    ]);
  });

  for (const [path, line] of [
    ['person-moved', 'Joyce has moved to another area. Nothing more is asked here.'],
    ['no-contact', 'Joyce cannot be reached. Nothing more is asked here.'],
    ['other-authority-leads', 'Another authority leads this enquiry. Nothing more is asked here.'],
    ['opened-in-error', 'This record was opened by mistake. Nothing is asked here.'],
  ] as const) {
    it(`is one line where the end is ${path}`, async () => {
      const { el } = await open({ value: ended(path) });
      expect(notices(el)).to.deep.equal([line]);
      expect(shownText(el)).not.to.contain('Worth asking next');
    });
  }

  it('is that there are other enquiries: by an outcome that belongs to both, or because the host says so', async () => {
    const [first, ...others] = whole.desiredOutcomes.outcomes;
    const outcomes = [{ ...first, alsoIn: [{ reference: 'SG-7' }] }, ...others];
    const { el } = await open({ value: { ...whole, desiredOutcomes: { ...whole.desiredOutcomes, outcomes } } });
    expect(notices(el)).to.deep.equal(['Joyce has another open enquiry: SG-7. Outcomes can belong to both.']);
    const told = await open({ value: whole, 'other-enquiries': ['SG-8', 'SG-9'] });
    expect(notices(told.el)[0]).to.contain('Joyce has other open enquiries: SG-8, SG-9.');
    for (const odd of ['{', '7', '[null, {}, 7]']) {
      const page = await open({ value: whole, 'other-enquiries': odd });
      expect(page.el.value).to.deep.equal(whole);
    }
  });

  it('is that it is one of several records of a group enquiry', async () => {
    const { el } = await open({ value: { ...whole, groupReference: 'G-1' } });
    expect(notices(el)[0]).to.contain('one of several records of the group enquiry G-1');
    expect(
      shownText((await open({ value: { ...whole, groupReference: 'G-1' }, audience: 'person' })).el),
    ).not.to.contain('G-1');
  });

  it('is read by keys: a task says where it stands, opens, and has the focus again afterwards', async () => {
    const { el } = await open({ value: whole });
    const link = visible(el, '.task a')[1]!;
    expect(descriptionOf(link)).to.equal('Completed');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await settle(el);
    await settle(el);
    expect(nameOf(focused()!)).to.equal('Taking part and deciding');
    await press(el, /^Back to the record$/);
    expect(nameOf(focused()!)).to.equal('Taking part and deciding');
    expect(focused()?.localName).to.equal('a');
    expect(shownText(el)).not.to.match(/%|\d+ of \d+/);
  });

  it('asks for at most three things more, each with its reason, and leads to the very question', async () => {
    const { el } = await open({ value: { ...whole, desiredOutcomes: undefined } });
    const lines = visible(el, '.worth li');
    expect(lines.length).to.be.within(1, 3);
    for (const line of lines)
      expect(line.textContent)
        .to.match(/Because: .+\./)
        .and.not.match(/[?.!]\./);
    for (let n = 0; n < lines.length; n += 1) {
      const open_ = visible(el, '.worth button')[n]!;
      open_.click();
      await settle(el);
      await settle(el);
      expect(el.page).not.to.equal('');
      expect(focused()?.matches('button, textarea, input, summary, a, [tabindex]')).to.equal(true);
      await press(el, /^Back to the record$/);
    }
  });

  it('says whose words stand at the top, three of them, the others behind a press', async () => {
    const { el } = await open({ value: joyce });
    expect(visible(el, '.wanted > blockquote').length).to.equal(3);
    expect(visible(el, '.wanted summary')[0]?.textContent?.trim()).to.equal('All (4)');
    const [first, ...others] = whole.desiredOutcomes.outcomes;
    const outcomes = [{ ...first, source: 'family-or-friend' }, ...others];
    const page = await open({ value: { ...whole, desiredOutcomes: { ...whole.desiredOutcomes, outcomes } } });
    expect(visible(page.el, '.wanted')[0]?.textContent).to.match(/[Ff]amily|[Ff]riend/);
  });

  it('calls a section without a word not yet started', async () => {
    const { el } = await open({ value: { ...whole, reviewTimeline: { schemaVersion: '1.0', reviews: [] } } });
    expect(tasks(el)[2]).to.equal('How it is going Not yet started');
  });

  it('is known in each section, and copied into none: the people, the outcomes, refusals, conversations and the kind', async () => {
    const people = [{ id: 'p2', name: 'Ben', roles: ['neighbour'], isSourceOfHarm: true }];
    const involvement = { supporters: [{ id: 'u1', personId: 'p2', purpose: 'He explains' }] };
    const value = { ...whole, kind: 'other', people, capacityAdvocacy: { ...whole.capacityAdvocacy, involvement } };
    const { el } = await open({ value });
    await press(el, /^Taking part and deciding$/, 'a');
    const checklist = section(el, 'msp-capacity-advocacy') as unknown as {
      kind: string;
      conversations: unknown;
      issues: { code: string }[];
    };
    expect(checklist.issues.map(({ code }) => code)).to.include('supporter-is-source-of-harm');
    expect(shownText(el)).to.contain('Ben');
    expect(shownText(el)).not.to.match(/\bp2\b/);
    expect(checklist.kind).to.equal('other');
    expect(checklist.conversations).to.deep.equal(whole.desiredOutcomes.conversations);
    const timeline = section(el, 'msp-review-timeline') as unknown as { outcomes: unknown; refusals: unknown };
    expect(timeline.outcomes).to.deep.equal(whole.desiredOutcomes);
    expect(timeline.refusals).to.deep.equal(value.capacityAdvocacy);
    const closure = section(el, 'msp-closure-feedback') as unknown as { record: unknown };
    expect(closure.record).to.deep.equal(value);
    expect(el.value).to.deep.equal(value);
  });
});

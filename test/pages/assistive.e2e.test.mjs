import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import {
  checklist,
  closure,
  document,
  element,
  feedbackAlone,
  form,
  joyce,
  joyceChecklist,
  joyceClosure,
  LIBRARY,
  samReviews,
  timeline,
} from '../support/server.mjs';

/** What a screen reader is given: the browser's own accessibility tree, which knows what `ElementInternals` say. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value,
      name: (name?.value ?? '').trim(),
      description: description?.value ?? '',
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

/** A decision in doubt, with one part of the test still to be answered. */
const doubted = {
  id: 'd1',
  trigger: 'reason-to-doubt',
  matter: 'Where she lives',
  type: 'where-to-live',
  date: '2024-05-14',
  assessor: 'Social worker',
  doubtReasons: ['does-not-remember'],
  practicableSteps: ['right-place'],
  limbs: { understand: { answer: 'able' }, 'use-or-weigh': { answer: 'able' }, communicate: { answer: 'able' } },
};

describe('assistive technology', () => {
  let site;
  before(async () => {
    site = await host({
      '/': document({ head: LIBRARY, body: form(element({ required: true })) }),
      '/checklist': document({
        head: LIBRARY,
        body: form(checklist({ required: true })),
      }),
      '/checklist/saved': document({ head: LIBRARY, body: form(checklist({ value: joyceChecklist })) }),
      '/checklist/doubt': document({
        head: LIBRARY,
        body: form(checklist({ value: { schemaVersion: '1.0', decisions: [doubted] } })),
      }),
      '/timeline': document({
        head: LIBRARY,
        body: form(timeline({ ...samReviews, value: undefined, required: true })),
      }),
      '/timeline/saved': document({ head: LIBRARY, body: form(timeline(samReviews)) }),
      '/closure': document({
        head: LIBRARY,
        body: form(closure({ ...joyceClosure, value: undefined, required: true })),
      }),
      '/closure/saved': document({ head: LIBRARY, body: form(closure(joyceClosure)) }),
      '/closure/alone': document({ head: LIBRARY, body: form(closure({ ...feedbackAlone, 'easy-read': true })) }),
      '/labelled': document({
        head: LIBRARY,
        body: form(`<label for="section">Section 1</label>${element({ id: 'section', value: joyce })}`),
      }),
    });
  });
  after(() => site.close());

  async function read(path, act = () => undefined) {
    const { page, leave } = await site.visit(path);
    await drawn(page);
    await act(page);
    const nodes = await tree(page);
    await leave();
    return nodes;
  }
  const groups = (nodes) => nodes.filter(({ role }) => role === 'group').map(({ name }) => name);

  it('is told of a group that is named by its heading', async () => {
    const nodes = await read('/');
    expect(groups(nodes)).to.include('What Joyce wants');
    expect(nodes.filter(({ role }) => role === 'heading').map(({ name }) => name)).to.include('What Joyce wants');
  });

  it('is told of a group that is named by the label of the host', async () => {
    expect(groups(await read('/labelled'))).to.include('Section 1');
  });

  it('is told the hint with the question', async () => {
    const box = (await read('/')).find(
      ({ role, name }) => role === 'textbox' && name.startsWith('What does Joyce want'),
    );
    expect(box.description).to.contain('In their own words');
  });

  it('is told of an error with its question, after a blocked submit and not before', async () => {
    const invalid = (nodes) => nodes.filter((node) => node.invalid && node.invalid !== 'false');
    expect(invalid(await read('/'))).to.deep.equal([]);
    const nodes = await read('/', async (page) => {
      await worker(page).writes('I want to be asked');
      await worker(page).completes();
      await worker(page).seesSummary();
    });
    expect(invalid(nodes)).not.to.have.length(0);
    const descriptions = nodes.map(({ description }) => description).join('\n');
    expect(descriptions).to.contain('Error: Enter the date you talked');
    expect(nodes.findLast(({ focused }) => focused)).to.deep.include({ role: 'group', name: 'There is a problem' });
  });

  it('is told hint and error of each question of the checklist, also where one stands over several', async () => {
    const nodes = await read('/checklist', async (page) => {
      await worker(page).completes();
      await worker(page).seesSummary();
    });
    const descriptionOf = (wanted) => nodes.find(({ role, name }) => role === 'group' && name === wanted)?.description;
    expect(descriptionOf('Is there a reason to doubt that Joyce can make a particular decision?')).to.contain(
      'Error: Select whether there is a reason to doubt that Joyce can decide',
    );
    expect(descriptionOf('Without an advocate, what would be very hard for Joyce?'))
      .to.contain('Ask as if no advocate were there.')
      .and.to.contain('Error: Select how hard this would be for Joyce without an advocate');
  });

  it('hears a question appear, and what follows when an answer changes it', async () => {
    const heard = async (act) => {
      const nodes = await read('/checklist', async (page) => {
        await page.getByText('Where this comes from').waitFor();
        await act(page);
        // The sentence comes half a second after the last answer.
        await page.waitForFunction(() =>
          document
            .querySelector('msp-capacity-advocacy')
            .shadowRoot.querySelector('[role="status"]')
            .textContent.trim(),
        );
      });
      expect(nodes.find(({ role }) => role === 'status')).to.deep.include({ live: 'polite' });
      return nodes
        .map(({ name }) => name)
        .filter((name) => /^(New question|What follows): |more questions below/.test(name));
    };
    const seen = await heard((page) => page.getByLabel('Something was seen').check());
    expect(seen.join()).to.match(/New question: |more questions below/);
    const follows = await heard((page) => page.getByRole('radio', { name: 'Very hard' }).first().check());
    expect(follows.join()).to.match(/What follows: .*advocate/);
  });

  it('hears what a decision concludes, politely, as soon as the answers say it', async () => {
    const nodes = await read('/checklist/doubt', async (page) => {
      await page.getByRole('button', { name: /^Change ‘Where she lives/ }).click();
      const retain = page.locator('fieldset[data-path="/decisions/0/limbs/retain/answer"]');
      await retain.getByRole('radio', { name: /^Able/ }).check();
      await page.getByRole('status').getByText('New question').waitFor();
    });
    expect(nodes.find(({ role }) => role === 'status')).to.deep.include({ live: 'polite' });
    const heard = nodes.find(({ name }) => name.startsWith('New question: '));
    expect(heard.name).to.contain('Worked out from your answers: Able to decide (assessed)');
  });

  it('is told the drawing of a timeline in one sentence, and the same in a table', async () => {
    const nodes = await read('/timeline/saved');
    const pictures = nodes.filter(({ role, name }) => ['image', 'img'].includes(role) && name !== '');
    expect(pictures.map(({ name }) => name).join('|')).to.match(/^Sam, .* 2026: 5 reviews, 3 of 5 outcomes changed$/);
    const told = await read('/timeline/saved', (page) =>
      page.getByRole('button', { name: 'Table', exact: true }).click(),
    );
    const tables = told.filter(({ role }) => role === 'table').map(({ name }) => name);
    expect(tables).to.deep.equal(['What happened, the latest first']);
    expect(told.filter(({ role }) => role === 'columnheader').map(({ name }) => name)).to.include.members([
      'Date',
      'Outcome',
      'What happened',
    ]);
  });

  it('hears that nothing has changed is kept, and not saved yet', async () => {
    const nodes = await read('/timeline/saved', async (page) => {
      await page.getByRole('button', { name: 'Nothing has changed' }).click();
      await page.getByRole('status').getByText('A review of today is kept on this page').waitFor();
    });
    expect(nodes.find(({ role }) => role === 'status')).to.deep.include({ live: 'polite' });
  });

  it('meets every control with a name', async () => {
    const roles = ['textbox', 'radio', 'checkbox', 'button', 'link', 'DisclosureTriangle'];
    for (const path of [
      '/',
      '/labelled',
      '/checklist',
      '/checklist/saved',
      '/timeline',
      '/timeline/saved',
      '/closure',
      '/closure/saved',
      '/closure/alone',
    ]) {
      const nodes = (await read(path)).filter(({ role }) => roles.includes(role));
      expect(nodes.length).to.be.greaterThan(8);
      expect(nodes.filter(({ name }) => name === '')).to.deep.equal([]);
    }
  });
});

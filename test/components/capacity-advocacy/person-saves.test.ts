import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { focused, settle } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist, type Seen } from './checklist.js';
import { doubted, limbs } from './doubted.js';
import { firstDay } from './recorded.js';

const NEXT = /^Next$/;
async function open(more: object = {}): Promise<{ list: Checklist; screen: PersonScreen }> {
  const list = await openChecklist({ audience: 'person', value: firstDay, ...more });
  return { list, screen: new PersonScreen(list.el) };
}
/** Types by real keys in the box of the screen, while the host saves between two letters. */
async function typeThroughSave(list: Checklist, screen: PersonScreen, before: string, after: string): Promise<void> {
  screen.box.focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: before });
  await settle(list.el);
  await list.hostSaves();
  expect(focused() === screen.box, `the box of “${screen.question}” has the keyboard`).to.equal(true);
  await sendKeys({ type: after });
  await settle(list.el);
}

describe('The person’s own view, while the host saves', () => {
  const consoleStayedEmpty = forbidConsole();

  it('writes each answer to its end, in the same box', async () => {
    const { list, screen } = await open();
    await typeThroughSave(list, screen, 'Read it ', 'to me');
    expect(screen.box.value).to.equal('Read it to me');
    await screen.press(NEXT);
    await typeThroughSave(list, screen, 'Long ', 'letters');
    await screen.press(NEXT);
    await screen.press(NEXT);
    await typeThroughSave(list, screen, 'My ', 'sister');
    await screen.press(NEXT);
    await typeThroughSave(list, screen, 'She ', 'explains');
    const { involvement } = list.section;
    const rows = (key: string): unknown[] =>
      ((involvement?.[key] ?? []) as readonly Seen[]).map(
        ({ words, name, purpose }) => words ?? `${String(name)}: ${String(purpose)}`,
      );
    expect(rows('helps')).to.deep.equal(['Read it to me']);
    expect(rows('avoid')).to.deep.equal(['Long letters']);
    expect(rows('supporters')).to.deep.equal(['My sister: She explains']);
  });

  it('keeps the answer about sharing and its limits as one answer', async () => {
    const { list, screen } = await open();
    while (!/^Can we tell/.test(screen.question)) await screen.press(NEXT);
    await screen.choose(/^Yes, some of it/);
    await typeThroughSave(list, screen, 'Not about ', 'money');
    expect(list.section.sharing).to.have.length(1);
    expect(list.entry('sharing')).to.include({ decision: 'agreed-with-limits', limits: 'Not about money' });
  });

  it('stays on the question, also when a worker has the page', async () => {
    const { list, screen } = await open({ audience: undefined });
    await screen.press(/^Turn the screen to Joyce$/);
    await screen.press(NEXT);
    const { question } = screen;
    await typeThroughSave(list, screen, 'Long ', 'letters');
    expect(screen.question).to.equal(question);
    await screen.press(/^Stop$/);
    await screen.press(/take it back$/);
    expect(list.section.involvement?.['avoid']).to.deep.equal([{ words: 'Long letters' }]);
  });

  consoleStayedEmpty();
});

describe('What who represents the person is told', () => {
  const consoleStayedEmpty = forbidConsole();
  const section = {
    ...firstDay,
    people: [{ id: 'p9', name: 'Rob Grey', roles: ['lodger'], isSourceOfHarm: true }],
    involvement: { supporters: [{ id: 'u1', name: 'Ann', purpose: 'She explains' }] },
    decisions: [
      {
        ...doubted,
        doubt: 'She seemed confused',
        assessor: 'Dr Test',
        limbs,
        nexus: 'impairment-causes-inability',
        conclusion: 'lacks-capacity',
      },
      {
        ...doubted,
        id: 'd2',
        type: 'money-and-property',
        matter: 'Her pension',
        limbs,
        nexus: 'no-impairment',
        restrictions: ['coercion'],
        restrictionNote: 'He threatens her',
        conclusion: 'unable-not-mca',
      },
      { ...doubted, id: 'd3', type: 'care-and-support', matter: 'Who comes', conclusion: 'awaiting-assessment' },
    ],
    coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen', seen: 'He answers for her' }],
    advocacy: { appointments: [{ id: 'v1', role: 'advocate-care-act', status: 'appointed', name: 'Dee' }] },
    sharing: [{ id: 's1', date: '2026-05-14', decision: 'not-agreed-shared-anyway', what: 'That he visits' }],
    refusals: [{ id: 'n1', date: '2026-05-14', of: 'A visit', why: 'Others are at risk' }],
  };

  for (const readonly of [false, true])
    it(`is each conclusion with its reason, who helps, the advocate, and how to disagree${readonly ? ', to read' : ''}`, async () => {
      const list = await openChecklist({ audience: 'representative', value: section, readonly });
      const texts: string[] = [];
      if (readonly) texts.push(list.text);
      else await new PersonScreen(list.el).walk(() => texts.push(new PersonScreen(list.el).text));
      const text = texts.join('\n').replaceAll(/\s+/g, ' ');
      for (const told of [
        'Joyce cannot decide this right now.',
        'It was hard for Joyce to remember it.',
        'We are still talking about this decision',
        'Ann',
        'She explains',
        'Dee',
        'If you see this differently',
      ])
        expect(text, told).to.contain(told);
      expect(text, 'nothing is said of her as if she were reading').not.to.match(/\bYou cannot decide\b/);
      for (const hidden of [
        /confused|Dr Test|Asked again after a minute|impairment/,
        /threatens|answers for her|pressure|forced/i,
        /Rob|Grey|lodger/,
        /That he visits|Others are at risk/,
      ])
        expect(hidden.exec(text)?.[0], String(hidden)).to.equal(undefined);
    });

  consoleStayedEmpty();
});

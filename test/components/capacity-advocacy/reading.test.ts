import { expect } from '@open-wc/testing';
import { fields, nameOf, shadow } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { openDecision, unable } from './doubted.js';
import { everything } from './everything.js';
import { joyce, mrsT, sam } from './recorded.js';

describe('What is recorded about taking part, to read', () => {
  const consoleStayedEmpty = forbidConsole();

  it('tells every answer under its question, with no control', async () => {
    const list = await openChecklist({ value: sam, readonly: true });
    expect(fields(list.el)).to.have.length(0);
    for (const said of [
      'Fully involved from the start',
      'Seen before any meeting was called.',
      '‘People who talk about me as if I was not there’',
      'To be involved',
      'key worker',
      'Sits beside her and explains with the pictures.',
      'Community learning disability team · The talks about relationships and risk.',
      'Good and bad relationships · With pictures · 8 April 2026',
      'She looks at her phone whenever it rings',
      'Supported living provider, Community learning disability team, Police',
      '‘No. It is my relationship’',
      'Weekly talks with her key worker, and the learning disability team.',
    ])
      expect(list.text, said).to.contain(said);
  });

  it('has the histories open: what was said before, when and what is gone', async () => {
    const list = await openChecklist({ value: joyce, readonly: true });
    expect(list.text).to.contain('Recorded on 14 May 2026.').and.to.contain('Recorded on 11 June 2026.');
    const gone = {
      ...joyce,
      sharing: [
        {
          id: 's1',
          date: '2026-05-01',
          decision: 'agreed',
          history: [
            {
              date: '2026-05-01',
              decision: 'agreed-with-limits',
              limits: 'Not to him',
              by: { id: 'w', name: 'A. Patel' },
              recordedAt: '2026-05-01T10:00:00Z',
            },
          ],
        },
      ],
    };
    const other = await openChecklist({ value: gone, readonly: true });
    expect(other.text).to.contain('Recorded by A. Patel on 1 May 2026.').and.to.contain('Not to him');
    expect(other.text).to.contain('No longer recorded.');
  });

  it('is all there for Mrs T, in Welsh too', async () => {
    const list = await openChecklist({ value: mrsT, readonly: true, lang: 'cy', 'person-name': 'Mrs T' });
    expect(list.text).to.contain('Gyda mwy o amser').and.to.contain('Beth ddywedodd Mrs T?');
    expect(list.text).not.to.match(/Recorded|Agreed|shared with/);
  });

  it('says so where nothing is recorded', async () => {
    const list = await openChecklist({ readonly: true });
    expect(list.text).to.contain('Nothing is recorded yet.');
  });

  it('has a heading for each of its lists while it is written, and a name of its own for each Remove', async () => {
    const list = await openChecklist({ value: { ...everything, jurisdiction: undefined } });
    const headings = list.seen('h2, h3, h4').map(({ innerText }) => innerText);
    for (const one of [/^What Joyce decides/, /^Is there someone who could support/, /advocate/])
      expect(
        headings.some((heading) => one.test(heading)),
        `${String(one)} in ${headings.join(' | ')}`,
      ).to.equal(true);
    for (const details of shadow(list.el).querySelectorAll('details')) details.open = true;
    await list.settle();
    const names = list.seen('button[part~="remove"]').map(nameOf);
    expect(
      names.filter((name, i) => names.indexOf(name) !== i),
      names.join(' | '),
    ).to.deep.equal([]);
    expect(names.join()).to.match(/Remove number 1: /);
  });

  it('leaves no empty place where an answer opens nothing', async () => {
    const list = await openDecision(unable);
    await list.chooseIn('/decisions/0/limbs/understand', /^Able/);
    const opened = list.seen('[data-path="/decisions/0/limbs/understand/answer"] .opened');
    expect(opened.filter(({ childElementCount }) => childElementCount === 0)).to.deep.equal([]);
  });

  consoleStayedEmpty();
});

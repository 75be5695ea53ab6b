import type { PersonScreen } from '../../form/person-view.js';
import { drawPage, pagesFor } from './pages.js';
import type { RecordElement } from './record.js';
import { renderChoices } from './tasks.js';

/** What the person may hold of the whole record: their words, the sections in their view, and the pages about it. */
export function personScreens(el: RecordElement): readonly PersonScreen[] {
  const { page, words } = el;
  const open = pagesFor(el).find((name) => name === page);
  const [first, ...others] = el.parts;
  return [
    {
      ...(first && { path: [first] }),
      id: open ?? 'choices',
      question: words.t(open ?? 'choose'),
      draw: () => (open ? drawPage(el, open) : renderChoices(el)),
      next: { label: words.t('finished'), press: () => true },
    },
    // Their questions are asked in the sections: what is wrong there leads to them.
    ...others.map((part) => ({ id: part, question: '', path: [part] })),
  ];
}

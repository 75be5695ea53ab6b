/** The other language, without leaving the page: who answers alone has sent nothing yet, and would lose it. */
const link = document.querySelector('.language');

link.addEventListener('click', (event) => {
  event.preventDefault();
  const root = document.documentElement;
  const title = document.querySelector('title');
  const [lang, other, address] = [link.lang, root.lang, location.pathname + location.search];
  root.lang = lang;
  for (const element of document.querySelectorAll('form > [lang]')) element.lang = lang;
  [title.textContent, title.dataset.other] = [title.dataset.other, title.textContent];
  // So that what comes after it, is answered in this language, too.
  history.replaceState(null, '', link.href);
  link.href = address;
  link.lang = other;
  link.hreflang = other;
  link.textContent = other === 'cy' ? 'Cymraeg' : 'English';
});

// The search of the handbook. Everything else of a page works without a script.
(() => {
  const root = document.body.dataset.up;
  const field = document.getElementById('query');
  const box = document.getElementById('found');
  const count = document.getElementById('count');
  const list = box.querySelector('ol');
  const most = 12;
  let search;
  let isAsked = false;

  document.querySelector('.search').hidden = false;

  /** The passages are large: they are loaded when somebody begins to search. */
  function load() {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement('script');
    script.src = `${root}assets/search-index.js`;
    script.onload = () => {
      search = new MiniSearch({
        fields: ['heading', 'page', 'text'],
        storeFields: ['page', 'heading', 'at', 'tlp', 'text'],
        searchOptions: { boost: { heading: 3, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
      });
      search.addAll(window.handbookPassages.map((passage, id) => ({ ...passage, id })));
      show();
    };
    script.onerror = () => {
      isAsked = false;
      box.hidden = false;
      count.textContent = 'The search is not in this folder.';
    };
    document.head.append(script);
  }

  /** A few words around the first one that was asked for, with that word marked. */
  function excerpt(text, terms) {
    const lower = text.toLowerCase();
    const places = terms.map((term) => ({ term, at: lower.indexOf(term) })).filter(({ at }) => at >= 0);
    const { term, at } = places.sort((a, b) => a.at - b.at)[0] ?? { term: '', at: 0 };
    const from = at < 50 ? 0 : text.indexOf(' ', at - 50) + 1;
    const until = at + term.length + 90;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(at, at + term.length);
    const line = document.createElement('span');
    line.className = 'excerpt';
    line.append(
      (from > 0 ? '… ' : '') + text.slice(from, at),
      ...(term === '' ? [] : [mark]),
      text.slice(at + term.length, until) + (until < text.length ? ' …' : ''),
    );
    return line;
  }

  function entry(result) {
    const link = document.createElement('a');
    link.href = root + result.at;
    const title = document.createElement('strong');
    title.textContent = result.heading === '' ? result.page : result.heading;
    const where = document.createElement('span');
    where.className = 'where';
    where.textContent = `${result.heading === '' ? '' : `${result.page} · `}TLP:${result.tlp}`;
    link.append(title, where, excerpt(result.text, result.terms));
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  function show() {
    const asked = field.value.trim();
    box.hidden = asked === '';
    if (!search || asked === '') return;
    const results = search.search(asked);
    const shown = results.slice(0, most);
    const all = results.length === 1 ? '1 passage' : `${results.length} passages`;
    count.textContent =
      results.length === 0
        ? 'Nothing was found.'
        : results.length > most
          ? `${all}, the first ${most} are shown.`
          : `${all}.`;
    list.replaceChildren(...shown.map(entry));
  }

  field.addEventListener('focus', load);
  field.addEventListener('input', () => {
    load();
    show();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      field.focus();
    }
    if (event.key === 'Escape') {
      box.hidden = true;
      if (box.contains(document.activeElement)) field.focus();
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !box.hidden) {
      const stops = [field, ...list.querySelectorAll('a')];
      const next = stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      if (stops.includes(document.activeElement) && stops[next]) {
        event.preventDefault();
        stops[next].focus();
      }
    }
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.search')) box.hidden = true;
  });
})();

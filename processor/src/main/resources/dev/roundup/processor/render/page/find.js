// The bar of a page of many papers: search as you type, filters, their state in the address, and shortcuts. The papers can
// be read without it.
(() => {
  'use strict';
  // Removes accents, letter case, apostrophes and other forms of letters, so that "lowe" finds "Löwe", "orsted" finds
  // "Ørsted", and "o'brien" finds "O’Brien".
  const letters = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
  const plain = text => text.normalize('NFKD').replace(/ ?\p{M}|['’‘ʼ`]/gu, '').replace(/\p{Pd}/gu, '-').toLowerCase()
    .replace(/[øłđıßæœ]/g, c => letters[c]);

  const form = document.querySelector('.filters');
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  const [panel, keys, search, status] = ['details', '.keys input', '#Search', 'output'].map(part => form.querySelector(part));
  const main = document.getElementById('Content');
  const lines = new Map(all(document, '.contents a').map(link => [link.hash.slice(1), link.parentElement]));
  const line = part => lines.get(encodeURI(part.id)) || {};
  const choices = all(form, 'fieldset input');
  const papers = all(main, '.paper').map(entry => ({
    entry, section: entry.parentElement, own: entry.dataset.t ? entry.dataset.t.split(' ').map(number => choices[number]) : [],
  }));
  let typing;

  // The text to search is collected when the reader is about to type: words, and ids, in which letters alone find nothing.
  const join = texts => plain(texts.join(' ')).replace(/\s+/g, ' ');
  const text = part => part?.textContent;
  const words = paper => paper.words ??= join([text(paper.section.querySelector('.band')),
    ...paper.own.map(choice => text(choice.nextSibling)),
    ...all(paper.entry, '.badges,.title,.authors,.affiliations,.tldr,.abstract,.facts,.tags').map(text)]);
  const ids = paper => paper.ids ??= join([paper.entry.id, ...all(paper.entry, '.links a')]);
  const has = (paper, word) => words(paper).includes(word) || (/[^\p{L} ]/u.test(word) && ids(paper).includes(word));

  // Shows the papers that have every word and, of each kind with a choice, a chosen one. The number of a choice is that
  // of the papers that it would show beside the others of its kind.
  function update() {
    const wanted = (plain(search.value.replace(/[“”„«»]/g, '"')).match(/"[^"]*|[^\s"]+/g) || [])
      .map(word => word.replace(/^(arxiv|doi):|"/, '').trim().replace(/\s+/g, ' ')).filter(Boolean);
    const chosen = new Set(choices.filter(choice => choice.checked));
    const kinds = new Set([...chosen].map(choice => choice.name));
    const counts = new Map();
    const shown = new Map(papers.map(paper => [paper.section, 0]));
    let total = 0;
    for (const paper of papers) {
      const { entry, section, own } = paper;
      const fits = wanted.every(word => has(paper, word));
      const missed = [...kinds].filter(kind => !own.some(choice => choice.name === kind && chosen.has(choice)));
      const hide = !fits || missed.length > 0;
      if (fits) own.filter(choice => missed.every(kind => kind === choice.name)).forEach(choice => counts.set(choice, (counts.get(choice) || 0) + 1));
      if (entry.hidden !== hide) entry.hidden = line(entry).hidden = hide;
      total += !hide;
      shown.set(section, shown.get(section) + !hide);
    }
    for (const choice of choices) {
      choice.parentElement.lastChild.textContent = counts.get(choice) || 0;
      choice.ariaDisabled = !counts.has(choice) && !choice.checked;
    }
    const narrowed = wanted.length + chosen.size > 0;
    shown.forEach((number, section) => { section.hidden = line(section).hidden = narrowed && !number; });
    if (panel) panel.querySelector('.chosen').textContent = chosen.size || '';
    status.textContent = narrowed ? status.dataset.shown.replace('{shown}', total) : '';
    main.querySelector('.nothing').hidden = total > 0;
    form.classList.toggle('narrowed', narrowed);
  }

  function set(address) {
    const query = new URLSearchParams(address);
    search.value = query.get('q') || '';
    for (const choice of choices) choice.checked = query.getAll(choice.name).includes(choice.value);
    typing = false;
    update();
  }

  // Keeps what is chosen in the address, as a step to go back or in place of the last one.
  function remember(step, hash = '') {
    const address = new URL(location);
    for (const { name } of form.elements) address.searchParams.delete(name);
    for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
    address.hash = hash;
    // Some browsers limit how often this may happen, or do not allow it for files.
    try { history[step](null, '', address); } catch {}
  }

  function reveal() {
    if (panel?.open) panel.lastElementChild.scrollIntoView({ block: 'nearest' });
  }

  // After a change, a reader who is below the first paper is led to it.
  function change(step) {
    update();
    remember(step);
    if (main.getBoundingClientRect().top < form.getBoundingClientRect().bottom - 1) main.scrollIntoView();
    reveal();
  }

  // Chooses the topic that the address ends in, or shows the paper that the filters hide.
  function follow() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch {}
    const target = document.getElementById(id);
    const tag = name => name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '').toLowerCase();
    const topics = id.startsWith('Topic-') ? choices.filter(choice => choice.name === 'topic') : [];
    const topic = topics.find(choice => choice.value === id.slice(6)) || topics.find(choice => tag(choice.value) === tag(id.slice(6)));
    if (topic) {
      for (const choice of topics) choice.checked = choice === topic;
      change('replaceState');
    } else if (target?.closest('[hidden]')) {
      set();
      remember('replaceState', id);
      target.scrollIntoView();
    }
  }

  function go(key, from) {
    const entries = papers.map(paper => paper.entry).filter(entry => !entry.hidden);
    const { top, bottom } = form.getBoundingClientRect();
    let at = entries.indexOf(from.closest('.paper'));
    // Before the bar sticks, the reader is above the first paper.
    if (at < 0 && top < 1) at = entries.findLastIndex(entry => entry.getBoundingClientRect().top < bottom + 40);
    const cite = key === 'c';
    const entry = entries[cite ? Math.max(at, 0) : at + (key === 'j' ? 1 : -1)];
    const stop = entry?.querySelector(cite ? '.cite summary' : '.title a');
    if (cite) stop?.click();
    else entry?.scrollIntoView();
    stop?.focus({ preventScroll: !cite });
  }

  form.addEventListener('input', ({ target }) => {
    if (target === keys) {
      try { localStorage[keys.checked ? 'removeItem' : 'setItem']('roundup-keys', 'off'); } catch {}
      return;
    }
    const again = typing;
    typing = target === search;
    change(again && typing ? 'replaceState' : 'pushState');
  });
  form.addEventListener('click', event => { if (event.target.ariaDisabled === 'true') event.preventDefault(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    set();
    change('pushState');
    (panel?.firstElementChild || search).focus();
  });
  search.addEventListener('change', () => { typing = false; });
  search.addEventListener('focus', () => papers.forEach(words));
  panel?.addEventListener('toggle', reveal);
  for (const type of ['click', 'focusin']) {
    document.addEventListener(type, ({ target }) => { if (panel && !panel.contains(target)) panel.open = false; });
  }
  document.addEventListener('keydown', event => {
    const { key, target } = event;
    if (key === 'Escape' && panel?.open) {
      panel.open = false;
      panel.firstElementChild.focus();
    } else if (keys?.checked && /^[/jkc]$/.test(key) && !event.ctrlKey && !event.altKey && !event.metaKey
        && !target.closest('input:not([type=checkbox]),textarea,select,[contenteditable]')) {
      event.preventDefault();
      if (key === '/') search.select();
      else go(key, target);
    }
  });
  addEventListener('hashchange', follow);
  addEventListener('popstate', () => set(location.search));

  for (const tag of all(main, '.tag a')) tag.href = '#Topic-' + encodeURIComponent(choices[tag.dataset.t].value);
  try { if (localStorage.getItem('roundup-keys')) keys.checked = false; } catch {}
  if (location.search) set(location.search);
  follow();
})();

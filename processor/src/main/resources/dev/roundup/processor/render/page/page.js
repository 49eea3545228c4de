// Search as you type, filters, shortcuts, and copying. Everything on the page can be read without a script.
(() => {
  'use strict';
  const form = document.querySelector('.filters');

  // Removes accents, letter case, apostrophes and other forms of letters, so that "lowe" finds "Löwe", "orsted" finds
  // "Ørsted", and "o'brien" finds "O’Brien".
  const letters = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
  const plain = text => text.normalize('NFKD').replace(/ ?\p{M}|['’‘ʼ`]/gu, '').replace(/\p{Pd}/gu, '-').toLowerCase()
    .replace(/[øłđıßæœ]/g, c => letters[c]);

  function filter() {
    const panel = form.querySelector('details');
    const keys = form.querySelector('.keys input');
    const search = document.getElementById('Search');
    const status = form.querySelector('output');
    const main = document.getElementById('Content');
    const lines = new Map([...document.querySelectorAll('.contents a')]
      .map(link => [link.hash.slice(1), link.parentElement]));
    const line = element => lines.get(encodeURI(element.id)) || {};
    const choices = [...form.querySelectorAll('fieldset input')]
      .map(input => ({ input, kind: input.name, value: input.value, label: input.parentElement, number: input.parentElement.lastChild }));
    const papers = [...document.querySelectorAll('.paper')].map(entry => ({
      entry, section: entry.parentElement, choices: (entry.dataset.t?.split(' ') || []).map(i => choices[i]),
    }));
    const sections = new Set(papers.map(paper => paper.section));
    let typing;

    // The text to search is collected when the reader is about to type: the words, and what only ids are looked up in.
    const texts = parts => plain(parts.join(' ')).replace(/\s+/g, ' ');
    const words = paper => paper.words ??= texts([paper.section.querySelector('.band')?.textContent,
      ...paper.choices.map(choice => choice.label.textContent),
      ...[...paper.entry.querySelectorAll('.badges,.title,.authors,.affiliations,.tldr,.abstract,.facts,.tags')].map(part => part.textContent)]);
    const ids = paper => paper.ids ??= texts([paper.entry.id, ...[...paper.entry.querySelectorAll('.links a')].map(link => link.href)]);
    const has = (paper, word) => words(paper).includes(word) || (/[^\p{L} ]/u.test(word) && ids(paper).includes(word));

    // Shows the papers that have every word and, of each kind with a choice, a chosen one. The number of a choice is that
    // of the papers that it would show beside those of its own kind.
    function update() {
      const wanted = (plain(search.value.replace(/[“”„«»]/g, '"')).match(/"[^"]*|[^\s"]+/g) || [])
        .map(word => word.replace(/^(arxiv|doi):|"/, '').trim().replace(/\s+/g, ' ')).filter(Boolean);
      const chosen = choices.filter(choice => choice.on = choice.input.checked);
      const kinds = [...new Set(chosen.map(choice => choice.kind))];
      const filled = new Set();
      let shown = 0;
      for (const choice of choices) choice.papers = 0;
      for (const paper of papers) {
        const fits = wanted.every(word => has(paper, word));
        const missed = kinds.filter(kind => !paper.choices.some(choice => choice.on && choice.kind === kind));
        const found = fits && !missed.length;
        if (fits) for (const choice of paper.choices) if (missed.every(kind => kind === choice.kind)) choice.papers++;
        if (paper.entry.hidden === found) paper.entry.hidden = line(paper.entry).hidden = !found;
        if (found) {
          shown++;
          filled.add(paper.section);
        }
      }
      for (const { input, on, number, papers } of choices) {
        number.textContent = papers;
        input.ariaDisabled = !papers && !on;
      }
      const narrowed = wanted.length + chosen.length > 0;
      for (const section of sections) section.hidden = line(section).hidden = narrowed && !filled.has(section);
      if (panel) panel.querySelector('.chosen').textContent = chosen.length || '';
      status.textContent = narrowed ? status.dataset.shown.replace('{shown}', shown) : '';
      main.querySelector('.nothing').hidden = shown > 0;
      form.classList.toggle('narrowed', narrowed);
    }

    // The address holds what is chosen. Typing changes it in place, everything else is a step to go back.
    function remember(again, hash = '') {
      const address = new URL(location);
      for (const { name } of form.elements) address.searchParams.delete(name);
      for (const [name, value] of new FormData(form)) if (value) address.searchParams.append(name, value);
      address.hash = hash;
      try {
        history[again ? 'replaceState' : 'pushState'](null, '', address);
      } catch { /* Some browsers limit how often, or do not allow it for files. */ }
    }

    function set(query) {
      search.value = query.get('q') || '';
      for (const { input, kind, value } of choices) input.checked = query.getAll(kind).includes(value);
      typing = false;
      update();
    }

    // Applies what the reader changed, and shows the first paper if the reader is below it.
    function change(again) {
      update();
      remember(again);
      if (main.getBoundingClientRect().top < form.getBoundingClientRect().bottom - 1) main.scrollIntoView();
    }

    // Chooses the topic that the address ends in, or shows the paper that the filters hide.
    function follow() {
      let id = location.hash.slice(1);
      try { id = decodeURIComponent(id); } catch { /* It stays as it is. */ }
      const tag = text => text.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '').toLowerCase();
      const name = id.replace(/^Topic-/, '');
      const topics = choices.filter(choice => choice.kind === 'topic');
      const topic = name !== id && (topics.find(choice => choice.value === name) || topics.find(choice => tag(choice.value) === tag(name)));
      const target = document.getElementById(id);
      if (topic) {
        for (const choice of topics) choice.input.checked = choice === topic;
        change(true);
      } else if (target && !target.checkVisibility() && main.contains(target)) {
        set(new URLSearchParams());
        remember(true, location.hash);
        target.scrollIntoView();
      }
    }

    function shortcut(key, target) {
      const shown = papers.map(paper => paper.entry).filter(entry => !entry.hidden);
      const edge = form.getBoundingClientRect().bottom + 40;
      let at = shown.indexOf(target.closest('.paper'));
      if (at < 0) at = shown.findLastIndex(entry => entry.getBoundingClientRect().top < edge);
      const entry = shown[key === 'c' ? Math.max(at, 0) : key === 'j' ? at + 1 : at - 1];
      if (!entry) return;
      const stop = entry.querySelector(key === 'c' ? '.cite summary' : '.title a');
      if (key === 'c') stop?.click();
      else entry.scrollIntoView();
      stop?.focus({ preventScroll: key !== 'c' });
    }

    form.addEventListener('input', ({ target }) => {
      if (target === keys) {
        try { localStorage[keys.checked ? 'removeItem' : 'setItem']('roundup-keys', 'off'); } catch { /* For this visit. */ }
        return;
      }
      const again = typing && target === search;
      typing = target === search;
      change(again);
    });
    form.addEventListener('click', event => { if (event.target.ariaDisabled === 'true') event.preventDefault(); });
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      set(new URLSearchParams());
      change();
      (panel?.firstElementChild || search).focus();
    });
    search.addEventListener('change', () => { typing = false; });
    search.addEventListener('focus', () => papers.forEach(words));
    panel?.addEventListener('toggle', () => { if (panel.open) panel.lastElementChild.scrollIntoView({ block: 'nearest' }); });
    for (const type of ['click', 'focusin']) {
      addEventListener(type, ({ target }) => { if (panel?.open && !panel.contains(target)) panel.open = false; });
    }
    addEventListener('keydown', event => {
      const { key, target } = event;
      if (key === 'Escape' && panel?.open) {
        panel.open = false;
        panel.firstElementChild.focus();
      } else if (keys?.checked && !event.ctrlKey && !event.altKey && !event.metaKey
          && !target.closest('input:not([type=checkbox]),textarea,select,[contenteditable]')) {
        if (key === '/') {
          event.preventDefault();
          search.select();
        } else if (/^[jkc]$/.test(key)) shortcut(key, target);
      }
    });
    addEventListener('hashchange', follow);
    addEventListener('popstate', () => set(new URLSearchParams(location.search)));

    for (const tag of document.querySelectorAll('.tag [data-t]')) tag.href = '#Topic-' + encodeURIComponent(choices[tag.dataset.t].value);
    try { if (localStorage.getItem('roundup-keys')) keys.checked = false; } catch { /* Shortcuts stay on. */ }
    if (location.search) set(new URLSearchParams(location.search));
    follow();
  }

  async function copy(button) {
    const source = button.parentElement.querySelector('pre');
    try {
      await navigator.clipboard.writeText(source.textContent);
      const label = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    } catch {
      getSelection().selectAllChildren(source);
    }
  }

  if (form) filter();
  document.addEventListener('click', event => {
    if (event.target.matches('.copy')) copy(event.target);
  });
})();

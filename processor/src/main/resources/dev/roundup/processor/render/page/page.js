// Search as you type and the number of papers shown. Everything else on the page works without a script.
(() => {
  'use strict';
  const form = document.querySelector('.filters');

  // Removes accents, letter case, apostrophes and other forms of letters, so that "lowe" finds "Löwe", "orsted" finds
  // "Ørsted", and "o'brien" finds "O’Brien".
  const letters = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
  const plain = text => text.normalize('NFKD').replace(/ ?\p{M}|['’‘ʼ`]/gu, '').replace(/\p{Pd}/gu, '-').toLowerCase()
    .replace(/[øłđıßæœ]/g, c => letters[c]);

  function filter() {
    const status = form.querySelector('output');
    const search = document.getElementById('Search');
    const lines = new Map([...document.querySelectorAll('.contents a')]
      .map(link => [link.hash.slice(1), link.parentElement]));
    const papers = [...document.querySelectorAll('.paper')].map(entry => ({
      entry, line: lines.get(encodeURI(entry.id)), tokens: (entry.dataset.t || '').split(' '), section: entry.parentElement,
    }));
    const sections = [...new Set(papers.map(paper => paper.section))];

    // The text to search is collected at the first search.
    const words = paper => paper.words ??= [...paper.entry.querySelectorAll('.badges,.title,.authors,.tldr,.abstract,.tags')]
      .map(part => plain(part.textContent)).join(' ');

    function update() {
      const wanted = plain(search.value).match(/\S+/g) || [];
      const chosen = [...form.querySelectorAll('fieldset :checked')].map(input => input.value).filter(Boolean);
      const filled = new Set();
      let shown = 0;
      for (const paper of papers) {
        const found = chosen.every(token => paper.tokens.includes(token)) && wanted.every(word => words(paper).includes(word));
        if (paper.entry.hidden === found) {
          paper.entry.hidden = !found;
          if (paper.line) paper.line.hidden = !found;
        }
        if (found) {
          shown++;
          filled.add(paper.section);
        }
      }
      const all = !wanted.length && !chosen.length;
      for (const section of sections) {
        section.hidden = !all && !filled.has(section);
        const line = lines.get(encodeURI(section.id));
        if (line) line.hidden = section.hidden;
      }
      status.textContent = all ? '' : status.dataset.shown.replace('{shown}', shown);
      form.classList.toggle('narrowed', !all);
    }

    // Selects the topic that the address ends in, or shows the paper that the filters hide.
    function follow() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target?.form === form && target.type === 'checkbox') {
        target.checked = true;
        target.focus();
        update();
      } else if (target && !target.checkVisibility()) {
        form.reset();
        setTimeout(() => target.scrollIntoView());
      }
    }

    form.addEventListener('input', update);
    form.addEventListener('reset', () => setTimeout(update));
    form.addEventListener('submit', event => {
      event.preventDefault();
      search.blur();
    });
    addEventListener('hashchange', follow);
    update();
    follow();
  }

  filter();
})();

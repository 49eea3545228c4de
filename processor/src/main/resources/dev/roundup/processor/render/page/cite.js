words => {
  // Citing: copies a paper's reference as BibTeX, APA or RIS, and its address. The page's JSON-LD has the facts. It
  // describes a journal or a book only once, and names it by its id elsewhere.
  const find = (query, part = document) => part.querySelector(query);
  const make = (name, className, textContent = '') => Object.assign(document.createElement(name), { className, textContent });
  const each = value => [value ?? []].flat();
  const present = values => values.filter(Boolean);
  const works = {}, things = {};
  for (const work of JSON.parse(find('[type$="ld+json"]').textContent).hasPart) {
    works[work['@id']] = work;
    for (const thing of each(work.isPartOf)) if (thing.name && thing['@id']) things[thing['@id']] = thing;
  }
  const idOf = paper => '#' + encodeURIComponent(paper.id);
  const titleOf = work => work.headline || work.name;
  const fill = (form, values) => form.replace(/\{(\w+)\}/g, (all, key) => values[key]);

  // The family name, the given name and the suffix. Unless they are stated, the family name is the last word.
  const partsOf = ({ name, familyName, givenName, honorificSuffix, '@type': type }) =>
    familyName || type === 'Organization' ? [familyName || name, givenName, honorificSuffix]
      : [name.slice(name.lastIndexOf(' ') + 1), name.slice(0, Math.max(0, name.lastIndexOf(' ')))];

  // A name with initials, the family name first or last. In a script without capitals it stays whole.
  function short(person, familyFirst) {
    const [family, given, suffix] = partsOf(person);
    if (!given) return family;
    if (!/[\p{Lu}\p{Ll}]/u.test(given)) return person.name;
    const initials = present(given.split(/[\s.]+/)
      .map(word => present(word.split(/\p{Pd}/u).map(part => /\p{L}\p{M}*/u.exec(part)))
        .map(letter => letter[0].toUpperCase() + '.').join('-'))).join(' ');
    return familyFirst ? present([family, initials, suffix]).join(', ') : initials + ' ' + family;
  }

  // Up to twenty names; of more, the first nineteen and the last (APA 7, section 9.8).
  function list(people, open, familyFirst) {
    const names = people.map(person => short(person, familyFirst)), last = names.length - 1;
    return last < 1 && !open ? names.join('')
      : open ? [...names.slice(0, 19), 'et al.'].join(', ')
      : names.slice(0, last > 19 ? 19 : last).join(', ') + (last > 19 ? ', . . . ' : familyFirst || last > 1 ? ', & ' : ' & ') + names[last];
  }

  const degrees = { PhD: 'Doctoral dissertation', Master: 'Master’s thesis', Bachelor: 'Bachelor’s thesis' };
  const kinds = { Dataset: ' [Data set]', SoftwareSourceCode: ' [Computer software]' };
  const types = { Thesis: 'THES', Report: 'RPRT', Book: 'BOOK', Chapter: 'CHAP', Dataset: 'DATA', SoftwareSourceCode: 'COMP' };

  function references(work, open) {
    const { '@type': type, datePublished: date = '', pagination: pages = '', reportNumber: report, inSupportOf: degree, url } = work;
    const [container = {}] = each(work.isPartOf).map(thing => things[thing['@id']] || thing);
    const { name: place, volumeNumber: volume, issueNumber: issue } = container;
    const [authors, editors] = [each(work.author), each(work.editor)];
    const publisher = each(work.publisher)[0]?.name, title = titleOf(work), year = date.slice(0, 4);
    const [doi] = present([url, ...each(work.sameAs)].map(address => /^https?:..(?:dx\.)?doi\.org.(10\..+)/.exec(address)?.[1]));
    const inJournal = each(container['@type']).includes('Periodical');
    const isPart = place && /Chapter|Article/.test(type);

    // The form of the Publication Manual of the American Psychological Association, 7th edition.
    function apa() {
      const bracket = values => present(values)[0] ? ` (${present(values).join(', ')})` : '';
      const edited = familyFirst => `${list(editors, false, familyFirst)} (${editors[1] ? 'Eds.' : 'Ed.'})`;
      const range = pages.replace(/-/g, '–'), vol = volume && 'Vol. ' + volume;
      const by = authors[0] ? list(authors, open, true) : type === 'Book' && editors[0] ? edited(true) : '';
      const press = publisher !== by && publisher;
      const about = type === 'Thesis' ? ` [${present([degrees[degree], press]).join(', ')}]`
        : isPart ? ''
        : bracket([report && 'Report No. ' + report, type === 'Book' && vol]) + (kinds[type] || '');
      const source = isPart && inJournal ? present([place, (volume || '') + (issue ? `(${issue})` : ''), range]).join(', ')
        : isPart && `In ${editors[0] ? edited() + ', ' : ''}${place}${bracket([vol, range && (/[–,]/.test(range) ? 'pp. ' : 'p. ') + range])}`;
      const dated = `(${year || 'n.d.'})`;
      return present([...by ? [by, dated, title + about] : [title + about, dated], source, type !== 'Thesis' && !(isPart && inJournal) && press])
        .map(part => /[.?!…]$/.test(part) ? part : part + '.').concat(doi ? 'https:\/\/doi.org/' + doi : url || []).join(' ');
    }

    // A record of RIS, whose lines end in CR and LF.
    function ris() {
      const name = person => present(partsOf(person)).join(', ');
      const article = inJournal ? 'JOUR' : place ? 'CPAPER' : publisher ? 'UNPB' : 'GEN';
      const [first, last] = pages.includes(',') ? [pages] : pages.split('-');
      return Object.entries({
        TY: types[type] || (/Article/.test(type) ? article : 'GEN'),
        AU: [...authors.map(name), open && 'et al.'], ED: editors.map(name), TI: title,
        T2: place, T3: container.isPartOf?.name, PY: year, DA: date !== year && date.replace(/-/g, '/'), VL: volume, IS: issue || report,
        SP: first, EP: last, PB: publisher, SN: work.isbn, M3: degrees[degree], DO: doi, UR: url, KW: work.keywords,
      }).flatMap(([tag, values]) => present(each(values)).map(value => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
        .join('') + 'ER  - \r\n';
    }

    return { APA: apa, RIS: ris };
  }

  // Where a page may not write to the clipboard, the text is selected and copied as its reader would do it.
  async function copy(text, shown) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const source = shown || make('pre', '', text);
      if (!shown) document.body.append(source);
      getSelection().selectAllChildren(source);
      const done = document.execCommand('copy');
      if (!shown) source.remove();
      return done;
    }
  }

  function button(className, text, name, act) {
    const made = make('button', className, text);
    made.type = 'button';
    made.ariaLabel = name;
    made.onclick = act;
    return made;
  }

  // A text that screen readers say when it changes.
  function teller(className) {
    const made = make('span', className);
    made.role = 'status';
    return [made, text => {
      made.textContent = '';
      setTimeout(() => { made.textContent = text; }, 50);
    }];
  }

  // The buttons of a paper are made when its reference is opened.
  addEventListener('toggle', ({ target }) => {
    if (!target.matches('.cite') || find('p', target)) return;
    const work = works[idOf(target.closest('.paper'))];
    const shown = find('pre', target), bibtex = shown.textContent;
    const forms = { BibTeX: () => bibtex, ...references(work, 'others' in target.dataset) };
    const row = make('p'), [told, tell] = teller();
    if (words.lang) row.lang = words.lang;
    row.append(...Object.keys(forms).map(form => button('button', form, fill(words.copy, { form, title: titleOf(work) }), async () => {
      const text = shown.textContent = forms[form]();
      tell(fill(await copy(text, shown) ? words.copied : words.selected, { form }));
    })), told);
    target.append(row);
  }, true);

  // The address of the page, without what is selected on it. A page on a disk is known by its published address.
  const home = /^http/.test(location) ? location.origin + location.pathname
    : (find('[rel=canonical]') || location).href.replace(/[?#].*/, '');
  const [told, tell] = teller('visually-hidden');
  document.body.append(told);
  for (const paper of document.querySelectorAll('.paper')) {
    const id = idOf(paper);
    const anchor = button('anchor', '', fill(words.link, { title: titleOf(works[id]) }), async () => {
      if (!await copy(home + id)) {
        location = id;
        return;
      }
      tell(words.linked);
      anchor.classList.add('done');
      setTimeout(() => anchor.classList.remove('done'), 2000);
    });
    find('.title', paper).after(anchor);
  }
}

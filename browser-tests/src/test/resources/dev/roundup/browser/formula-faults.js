// Measures the boxes of all formulas. Returns what is wrong, and how many boxes of each kind were measured.
() => {
  const faults = [], measured = {};
  const box = element => element.getBoundingClientRect();
  const em = element => parseFloat(getComputedStyle(element).fontSize);
  const leaves = element => element.children.length ? [...element.children].flatMap(leaves) : [element];
  const glyphs = element => leaves(element).filter(leaf => leaf.textContent.trim() && leaf.localName !== 'annotation');
  const left = element => Math.min(...glyphs(element).map(leaf => box(leaf).left));
  const right = element => Math.max(...glyphs(element).map(leaf => box(leaf).right));
  const top = element => Math.min(...glyphs(element).map(leaf => box(leaf).top));
  const style = element => getComputedStyle(element);
  const tex = element => element.closest('math').querySelector('annotation').textContent;
  const check = (kind, element, holds, ...figures) => {
    measured[kind] = (measured[kind] || 0) + 1;
    if (!holds) faults.push(`${kind}: ${tex(element)}: ${figures.map(figure => Math.round(figure * 100) / 100).join(' ')}`);
  };
  const all = query => [...document.querySelectorAll(query)];
  const is = (element, signs) => element && element.localName === 'mo' && signs.includes(element.textContent);

  for (const mark of all('mover, munder')) {
    const [base, sign] = mark.children;
    const drawn = mark.localName === 'mover' ? parseFloat(style(base).borderTopWidth) : parseFloat(style(base).borderBottomWidth);
    const wide = sign.getAttribute('stretchy') !== 'false';
    const line = drawn ? base : sign;
    if (is(sign, '‾_') && wide) {
      if (drawn) check('a drawn bar has no other beside it', mark, box(sign).width < 1, box(sign).width);
      check('a bar is as wide as what it covers', mark, Math.abs(box(line).width - (right(base) - left(base))) < .2 * em(mark), box(line).width, right(base) - left(base));
    } else if (is(sign, '^ˆ~˜') && wide) {
      check('a wide mark is as wide as what it covers', mark, box(sign).width > .75 * (right(base) - left(base)), box(sign).width, right(base) - left(base));
    } else if (is(sign, '¯˜~ˆ^˙¨ˇ˘˚´`') && mark.hasAttribute('accent')) {
      const gap = box(base).top - (box(sign).bottom - parseFloat(style(sign).paddingBottom));
      check('a mark does not touch its letter', mark, gap > .05 * em(mark), gap);
    } else if (is(base, '→←⇒↦') && !mark.hasAttribute('accent')) {
      const before = mark.previousElementSibling, behind = mark.nextElementSibling;
      check('an arrow does not touch its neighbours', mark, box(before).width > .2 * em(mark) && box(behind).width > .2 * em(mark)
        && before.localName === 'mspace' && behind.localName === 'mspace', box(before).width, box(behind).width);
    }
  }

  // The other fence, and a bar that must have the same height because its formula has one outside scripts, too.
  for (const fence of all('msub, msup, msubsup')) {
    const closing = glyphs(fence.children[0])[0];
    if (!closing || !closing.hasAttribute('minsize')) continue;
    const opening = all('mo').find(mo => mo.closest('math') === fence.closest('math') && !mo.closest('msub, msup, msubsup')
      && mo.getAttribute('minsize') === closing.getAttribute('minsize'));
    if (opening) {
      check('a fence with scripts is as high as the other one', fence, Math.abs(box(closing).height - box(opening).height) < 1.5
        && Math.abs(box(closing).top - box(opening).top) < 1.5, box(opening).height, box(closing).height, box(opening).top - box(closing).top);
    }
  }
  for (const bar of all('mo').filter(mo => is(mo, '|') && mo.previousElementSibling && mo.nextElementSibling && mo.hasAttribute('symmetric'))) {
    const size = bar.getAttribute('minsize');
    const fence = all('mo').find(mo => is(mo, '|') && mo.getAttribute('minsize') === size && !mo.previousElementSibling
      && (size || tex(mo) === '\\left| a \\frac{b}{c} \\right|'));
    if (fence && (size || tex(bar).includes('\\middle| \\frac{b}{c}'))) {
      check('a bar between fences is as high as a fence', bar, Math.abs(box(bar).height - box(fence).height) < 1.5, box(bar).height, box(fence).height);
    }
  }

  for (const fenced of all('mtable').filter(table => is(table.previousElementSibling, '([{|‖'))) {
    const gap = left(fenced) - box(fenced.previousElementSibling).right;
    check('a matrix is next to its fence', fenced, gap < .3 * em(fenced), gap);
  }
  for (const table of all('mtable')) {
    const rows = [...table.children].map(row => [...row.children]);
    rows[0].forEach((cell, column) => {
      const cells = rows.map(row => row[column]).filter(cell => cell && glyphs(cell).length);
      if (!(cell.getAttribute('style') || '').includes('right') || cells.length < 2) return;
      const ends = cells.map(right);
      check('cells end at the same place', cell, Math.max(...ends) - Math.min(...ends) < .1 * em(cell), ...ends);
    });
  }

  for (const prime of all('mo').filter(mo => /^[′″‴⁗]+$/.test(mo.textContent))) {
    const base = prime.closest('msup, msubsup')?.children[0];
    const letter = base && glyphs(base)[0];
    if (!letter || prime.closest('msup, msubsup').parentElement.closest('msup')) continue;
    check('a prime is as large as its letter', prime, Math.abs(em(prime) - em(letter)) < .12 * em(letter), em(prime), em(letter));
    if (base.localName === 'mi') {
      const rise = top(base) - box(prime).top;
      check('a prime is at the height of its letter', prime, Math.abs(rise) < .45 * em(letter), rise);
    }
  }
  for (const lap of all('mpadded').filter(padded => tex(padded).startsWith('a \\mathrlap{/} b'))) {
    check('what has no width lies over its neighbour', lap, box(lap).width < 1, box(lap).width);
  }
  return { faults, measured };
}

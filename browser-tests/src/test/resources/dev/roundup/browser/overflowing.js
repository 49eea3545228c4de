// Descriptions of the elements that extend beyond the window, or whose text does not fit into them.
() => {
  const window = document.documentElement.clientWidth;
  const describe = element => `${element.tagName}.${element.getAttribute('class')} ${element.textContent.trim().slice(0, 40)}`;
  const scrolls = element => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const found = document.documentElement.scrollWidth > window ? ['the page itself'] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (!box.width || element.closest('.visually-hidden, .skip, svg.icons') || scrolls(element)) continue;
    if (box.right > window + .5 || box.left < -.5) found.push(describe(element));
  }
  return found;
}

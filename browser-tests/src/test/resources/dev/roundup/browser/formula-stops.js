// Once the page has been drawn: how many wide formulas scroll and do not scroll, and those that the tabulator treats wrongly.
const done = arguments[0];
requestAnimationFrame(() => requestAnimationFrame(() => {
  const boxes = [...document.querySelectorAll('.wide')];
  const scrolls = box => box.scrollWidth > box.clientWidth;
  done({
    scrolling: boxes.filter(scrolls).length,
    still: boxes.filter(box => !scrolls(box)).length,
    wrong: boxes.filter(box => scrolls(box) !== (box.tabIndex === 0)).map(box => box.textContent),
  });
}));

// Scrolls through the page until every picture is loaded. Calls back with the distance that anything moved meanwhile.
const done = arguments[arguments.length - 1];
let moved = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; }))
  .observe({ type: 'layout-shift', buffered: true });
const images = [...document.images];
const next = () => {
  const image = images.find(candidate => !candidate.complete);
  if (!image) {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved), 100)));
    return;
  }
  image.scrollIntoView({ behavior: 'instant' });
  image.addEventListener('load', next, { once: true });
  image.addEventListener('error', () => done(-1), { once: true });
};
next();

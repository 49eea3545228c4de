// Holds a long page at the paper that its address names, until the reader scrolls. The papers above get their real height
// only once they are near, and not every browser then keeps its place.
(() => {
  'use strict';
  let frames;
  const named = () => document.querySelector(':target');
  function stay() {
    if (frames-- < 1) return;
    named()?.scrollIntoView();
    requestAnimationFrame(stay);
  }
  function hold() {
    frames = 12;
    stay();
  }
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, () => { frames = 0; }, { passive: true });
  // A reader who comes back or loads the page again is where they were before, and stays there.
  addEventListener('hashchange', () => { if (Math.abs(named()?.getBoundingClientRect().top) < 150) hold(); });
  if (performance.getEntriesByType('navigation')[0]?.type === 'navigate') hold();
})();

// Not all browsers let the keyboard reach what can be scrolled.
(() => {
  const reachable = new ResizeObserver(sizes => sizes.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }));
  document.querySelectorAll('.wide').forEach(box => reachable.observe(box));
})();

// What is copied has the TeX of its formulas. A formula is copied as a whole.
(() => {
  const around = end => (end.closest ? end : end.parentElement).closest('math');

  function copy(event) {
    const selection = getSelection();
    if (selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    const first = around(range.startContainer), last = around(range.endContainer);
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    const copied = document.createElement('div');
    copied.append(range.cloneContents());
    const formulas = copied.querySelectorAll('math');
    if (!formulas[0]) return;
    for (const math of formulas) {
      const [open, close] = math.hasAttribute('display') ? '[]' : '()';
      math.replaceWith(`\\${open}${math.querySelector('annotation').textContent}\\${close}`);
    }
    event.clipboardData.setData('text/html', new XMLSerializer().serializeToString(copied));
    // Only an element on the page knows where its lines end.
    copied.style.cssText = 'position:fixed;opacity:0';
    document.body.append(copied);
    event.clipboardData.setData('text/plain', copied.innerText);
    copied.remove();
    event.preventDefault();
  }

  document.addEventListener('copy', copy);
})();

// Copying. Everything on the page can be read without a script.
(() => {
  'use strict';

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

  document.addEventListener('click', event => {
    if (event.target.matches('.copy')) copy(event.target);
  });
})();

// Makes a choice. Calls back with the milliseconds until the page was drawn again, and the number of papers shown then.
const [what, done] = arguments;
const clear = document.querySelector('.filters button[type=reset]');
if (clear) clear.click();
const after = then => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
after(() => {
  const start = performance.now();
  if (what === 'search') {
    const search = document.getElementById('Search');
    search.value = 'amara benedikt'.split(' ')[0];
    search.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    document.querySelector('.filters [name=topic]').click();
  }
  after(() => {
    const time = Math.round(performance.now() - start);
    done([time, [...document.querySelectorAll('.paper')].filter(paper => paper.checkVisibility()).length]);
  });
});

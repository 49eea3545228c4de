// True if every paper on the page has everything that was chosen.
() => {
  const chosen = [...document.querySelectorAll('.filters :checked')].map(input => input.value).filter(Boolean);
  return chosen.length > 1 && [...document.querySelectorAll('.paper')].filter(paper => paper.checkVisibility())
    .every(paper => chosen.every(token => paper.dataset.t.split(' ').includes(token)));
}

// Whether every paper that is shown has all that was chosen.
() => {
  const chosen = [...document.querySelectorAll('.filters :checked')].map(input => input.value).filter(Boolean);
  return chosen.length > 1 && [...document.querySelectorAll('.paper')].filter(paper => paper.checkVisibility())
    .every(paper => chosen.every(token => paper.dataset.t.split(' ').includes(token)));
}

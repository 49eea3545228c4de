() => [...document.querySelectorAll('.paper')].filter(paper => paper.checkVisibility()).length

// Everything that a reader can use: all visible elements that take the focus, one for each group of radio buttons.
() => [...document.querySelectorAll('a[href], button, input, summary, video')]
  .filter(element => element.checkVisibility({ visibilityProperty: true }))
  .filter(element => element.type !== 'radio' || element.checked)
  .map(element => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`)

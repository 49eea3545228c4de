// What can be used on the page: all that is shown and takes the focus by itself; of a group of radio buttons one.
() => [...document.querySelectorAll('a[href], button, input, summary, video')]
  .filter(element => element.checkVisibility({ visibilityProperty: true }))
  .filter(element => element.type !== 'radio' || element.checked)
  .map(element => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`)

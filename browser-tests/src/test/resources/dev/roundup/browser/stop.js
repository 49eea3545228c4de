// The element that has the focus, and its place in the document; null where none has.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element.dataset.passed) return null;
  element.dataset.passed = 'yes';
  return { name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`, place: [...document.querySelectorAll('*')].indexOf(element) };
}

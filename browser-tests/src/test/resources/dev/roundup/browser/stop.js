// The focused element and its position in the document; null if no element has the focus.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element.dataset.passed) return null;
  element.dataset.passed = 'yes';
  return { name: `${element.tagName} ${element.textContent.trim().slice(0, 30)}`, place: [...document.querySelectorAll('*')].indexOf(element) };
}

// The number of characters on a full line of the paragraphs that match a selector.
selector => {
  const lengths = [];
  for (const paragraph of document.querySelectorAll(selector)) {
    const lines = paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
    if (Math.round(lines) >= 4) lengths.push(paragraph.textContent.length / (Math.round(lines) - .5));
  }
  lengths.sort((a, b) => a - b);
  return { median: lengths[Math.floor(lengths.length / 2)], count: lengths.length };
}

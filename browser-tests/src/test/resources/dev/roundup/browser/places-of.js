// The place of each text in the first element that matches: the left and the right edge, and the top edge.
(selector, texts) => {
  const element = document.querySelector(selector);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return texts.map(text => {
    const node = nodes.find(part => part.data.includes(text));
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(text));
    range.setEnd(node, node.data.indexOf(text) + text.length);
    const box = range.getBoundingClientRect();
    return [box.left, box.right, box.top].map(Math.round);
  });
}

// Ends with true as soon as the focused element has been scrolled.
const done = arguments[0], box = document.activeElement;
const look = () => box.scrollLeft > 0 ? done(true) : requestAnimationFrame(look);
look();

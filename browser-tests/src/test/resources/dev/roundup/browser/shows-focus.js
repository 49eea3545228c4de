// Whether an element that has the focus is drawn differently for it, itself or the label around it.
element => [element, element.closest('label')].filter(Boolean)
  .some(box => { const style = getComputedStyle(box); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; })

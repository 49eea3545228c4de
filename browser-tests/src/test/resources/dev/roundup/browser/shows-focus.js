// True if the focused element, or the label around it, looks different because of the focus.
element => [element, element.closest('label')].filter(Boolean)
  .some(box => { const style = getComputedStyle(box); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; })

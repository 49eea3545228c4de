package dev.roundup.processor.text.prose;

/** What the parts of the parser work on together. */
record Parts(Cursor cursor, NodeBuilder nodes, Problems problems) {}

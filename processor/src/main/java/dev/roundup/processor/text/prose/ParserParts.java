package dev.roundup.processor.text.prose;

/** What the parts of the parser work on together. */
record ParserParts(Cursor cursor, NodeBuilder nodes, TextProblems problems) {}

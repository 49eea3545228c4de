package dev.roundup.processor.text.prose;

/** The state that the parts of the parser share. */
record ParserParts(Cursor cursor, NodeBuilder nodes, TextProblems problems) {}

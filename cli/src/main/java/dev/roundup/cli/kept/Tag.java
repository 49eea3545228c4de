package dev.roundup.cli.kept;

/** The bytes that tell in a written declaration what follows. */
final class Tag {
    static final int TYPE = 1;
    static final int FIELD = 2;
    static final int METHOD = 3;
    static final int PACKAGE = 4;

    static final int DECLARED = 10;
    static final int ARRAY = 11;
    static final int OTHER = 12;

    static final int STRING = 20;
    static final int TRUE = 21;
    static final int FALSE = 22;
    static final int CONSTANT = 23;
    static final int LITERAL = 24;
    static final int ANNOTATION = 25;
    static final int LIST = 26;
    static final int NUMBER = 27;

    private Tag() {}
}

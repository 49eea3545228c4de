package dev.roundup.processor.text.name;

/**
 * A part of a written name that is not the name, such as the mark of a footnote.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 * @param written the part as it is written, without the blanks around it
 */
public record NameScrap(int start, int end, String written, ScrapKind kind) {
    /** The meaning of a scrap. */
    public enum ScrapKind {
        /** A footnote sign, the number of a footnote, or a note in brackets. */
        MARK,
        /** What is left of a list: a comma, a bullet, an "and". */
        REST,
        /** A title or form of address, such as {@code Dr.} */
        TITLE,
        /** A degree, such as {@code PhD}. */
        DEGREE,
        /** A post, a membership or a part in the talk, such as {@code Fellow, IEEE}. */
        ROLE,
        /** A place of work. */
        AFFILIATION,
        /** An ORCID iD. */
        ORCID,
        /** An e-mail address. */
        EMAIL,
        /** An address on the web, or an account. */
        WEB,
        /** A picture, such as an emoji or a character of an icon font. */
        ICON,
        /** Words of the page from which the name was copied, such as {@code Authors:} */
        LABEL,
        /** A tag of HTML. */
        HTML,
        /** Quotation marks or signs of Markdown around the name. */
        FRAME,
        /** A question mark in place of a letter that a wrong encoding lost. */
        LOST,
        /** An accent beside its letter. */
        ACCENT,
        /** A blank too many, or one that is not a plain space. */
        BLANK
    }
}

package dev.roundup.cli.importer.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note without what programs write into notes.
 *
 * @param text the words of the author; empty if there are none
 * @param isCounted true if the note has a citation count, as add-ons of Zotero write it
 * @param arxiv the id of the preprint that the note consists of
 */
record NoteText(String text, boolean isCounted, Optional<String> arxiv) {
    private static final Pattern COUNT =
            Pattern.compile("(?i)^\\s*(?:(?:ZSCC|GSCC|citations)\\s*:\\s*(?:NoCitationData|\\d+)"
                    + "(?:\\s*\\[s\\d+])?|0\\d{4,6}(?:\\s*\\[s\\d+])?(?=\\s|$)|\\d{5}\\s*$)[\\s.,;]*");
    private static final Pattern ARXIV =
            Pattern.compile("(?i)arxiv:\\s*(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z.-]+/\\d{7})\\s*(?:\\[[^\\[\\]]*])?");

    static NoteText of(String note) {
        Matcher count = COUNT.matcher(note);
        boolean isCounted = count.find();
        String text = isCounted ? note.substring(count.end()) : note;
        Matcher arxiv = ARXIV.matcher(text);
        return new NoteText(text, isCounted, arxiv.matches() ? Optional.of(arxiv.group(1)) : Optional.empty());
    }
}

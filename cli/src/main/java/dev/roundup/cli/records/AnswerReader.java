package dev.roundup.cli.records;

import dev.roundup.cli.importer.read.Entry;
import dev.roundup.cli.importer.read.Formats;
import dev.roundup.cli.importer.read.SourceFile;
import dev.roundup.cli.importer.read.SourceList;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.UnreadableSource;
import dev.roundup.cli.web.Answer;
import dev.roundup.cli.web.Failure;
import dev.roundup.cli.web.WebReply;
import dev.roundup.processor.text.Quote;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the answers of services with the readers of lists. */
final class AnswerReader {
    private static final int TOO_MANY_REQUESTS = 429;

    /** OpenReview's answer about an id that it does not know. */
    private static final Pattern NO_NOTES = Pattern.compile("(?s)\\s*\\{.*\"notes\"\\s*:\\s*\\[\\s*].*");

    private static final Pattern WEB_PAGE = Pattern.compile("(?is)\\s*<(?:!doctype\\s+html|html|head|body)\\b.*");

    /** The answer has no paper. The message is for the user. */
    static final class NoRecord extends Exception {
        private static final long serialVersionUID = 1L;

        /** True if the service has no such paper, or does not show it; false if it could not answer. */
        private final boolean isMissing;

        NoRecord(String message, boolean isMissing) {
            super(message);
            this.isMissing = isMissing;
        }

        boolean isMissing() {
            return isMissing;
        }
    }

    private AnswerReader() {}

    /** The papers in an answer; none if the service knows none. */
    static SourceList read(Service service, String name, WebReply reply) throws NoRecord {
        Answer answer = success(service, reply);
        String text = answer.text().replaceAll("\r\n?", "\n");
        if (text.isBlank()) {
            throw new NoRecord(service.title() + " gave an empty answer", false);
        }
        if (WEB_PAGE.matcher(text).matches()) {
            throw new NoRecord(service.title() + " gave a web page in place of a record: " + said(answer), false);
        }
        if (service != Service.ACL
                && service != Service.DOI
                && !text.stripLeading().startsWith(start(service))) {
            throw new NoRecord(service.title() + " says: " + said(answer), false);
        }
        if ((service == Service.OPENREVIEW || service == Service.OPENREVIEW_V1)
                && NO_NOTES.matcher(text).matches()) {
            throw new NoRecord(service.title() + " has no such paper", true);
        }
        try {
            SourceList list = Formats.read(file(service, name, text));
            for (ListFault fault : list.faults()) {
                if (!fault.isRead()) {
                    throw new NoRecord(service.title() + " gave an answer that cannot be read: " + fault.what(), false);
                }
            }
            // The agencies of DOIs give more than CSL-JSON has, so its fields have meanings of their own.
            return service == Service.DOI ? renamed(list, "doi") : list;
        } catch (UnreadableSource unreadable) {
            throw new NoRecord(
                    service.title() + " gave an answer that cannot be read: " + unreadable.getMessage(), false);
        } catch (StackOverflowError deep) {
            throw new NoRecord(service.title() + " gave an answer that is nested too deeply", false);
        }
    }

    /** The same list with a single entry. */
    static SourceList only(SourceList list, Entry entry) {
        return new SourceList(list.file(), list.format(), list.notation(), List.of(), List.of(entry), List.of());
    }

    private static SourceList renamed(SourceList list, String format) {
        return new SourceList(list.file(), format, list.notation(), list.page(), list.entries(), list.faults());
    }

    private static String start(Service service) {
        return service == Service.ARXIV ? "<" : "{";
    }

    /** The answer as the file of a list. An object of CSL-JSON becomes a list of one. */
    private static SourceFile file(Service service, String name, String text) {
        return switch (service) {
            case ARXIV -> new SourceFile(path(name, "xml"), text.stripLeading());
            case DOI -> new SourceFile(path(name, "json"), "[" + text + "]");
            case OPENREVIEW, OPENREVIEW_V1 -> new SourceFile(path(name, "json"), text);
            case ACL -> new SourceFile(path(name, "bib"), text);
        };
    }

    private static Path path(String name, String extension) {
        return Path.of(name.replaceAll("[^A-Za-z0-9.-]+", "-").toLowerCase(Locale.ROOT) + "." + extension);
    }

    private static Answer success(Service service, WebReply reply) throws NoRecord {
        if (reply instanceof Failure failure) {
            throw new NoRecord(service.title() + " gave no answer: " + failure.words(), false);
        }
        Answer answer = (Answer) reply;
        if (!answer.isSuccess()) {
            String said = said(answer);
            throw new NoRecord(
                    service.title() + " answered with status " + answer.status() + (said.isEmpty() ? "" : ": " + said),
                    answer.status() < 500 && answer.status() != TOO_MANY_REQUESTS);
        }
        return answer;
    }

    private static String said(Answer answer) {
        String said = answer.said();
        return said.isEmpty() ? "" : Quote.of(said);
    }
}

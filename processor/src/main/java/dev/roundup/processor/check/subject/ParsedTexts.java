package dev.roundup.processor.check.subject;

import dev.roundup.processor.check.subject.ShownText.TextUse;
import dev.roundup.processor.model.Abstract;
import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Figure;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Publications;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the texts of a declaration that may contain TeX. */
final class ParsedTexts {
    private final List<ParsedText> texts = new ArrayList<>();

    private ParsedTexts() {}

    /**
     * A text with the member that holds it.
     *
     * @param constant true if it is a constant of a Java source; false if it comes from a file
     */
    record ParsedText(String member, TextUse use, Text text, boolean constant) {
        /** The same text as a subject of rules. */
        ShownText shownBy(Declaration owner) {
            ShownText shown = ShownText.of(owner, member, use, text);
            return constant ? shown : shown.fromFile();
        }
    }

    static List<ParsedText> of(Declaration declaration) {
        ParsedTexts all = new ParsedTexts();
        if (declaration instanceof Paper paper) {
            all.paper(paper);
        } else if (declaration instanceof Roundup roundup) {
            all.roundup(roundup);
        } else if (declaration instanceof Publications list) {
            all.add("@Publications(title)", TextUse.TITLE, list.title());
            all.prose("@Publications(description)", list.description());
        }
        return all.texts;
    }

    private void roundup(Roundup roundup) {
        add("@Roundup(title)", TextUse.TITLE, roundup.metadata().title());
        prose("@Roundup(description)", roundup.metadata().description());
        prose("@Roundup(intro)", roundup.body().intro());
        for (Section section : roundup.body().sections()) {
            section.title().ifPresent(title -> add("@Section(title)", TextUse.TITLE, title));
            prose("@Section(intro)", section.intro());
        }
        prose("@Roundup(outro)", roundup.body().outro());
    }

    private void paper(Paper paper) {
        add("@Paper(title)", TextUse.TITLE, paper.title());
        paper.summary().abstractText().ifPresent(this::abstractText);
        prose("@Tldr", paper.summary().tldr());
        prose(
                "@Figure(caption)",
                paper.summary().figure().filter(figure -> !figure.pending()).flatMap(Figure::caption));
        paper.additions().notes().forEach(note -> add("@Note", TextUse.PROSE, note));
    }

    private void abstractText(Abstract given) {
        texts.add(new ParsedText("@Abstract", TextUse.PROSE, given.text(), given.given()));
    }

    private void add(String member, TextUse use, Text text) {
        texts.add(new ParsedText(member, use, text, true));
    }

    private void prose(String member, Optional<Text> text) {
        text.ifPresent(present -> add(member, TextUse.PROSE, present));
    }
}

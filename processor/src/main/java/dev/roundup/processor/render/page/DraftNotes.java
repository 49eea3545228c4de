package dev.roundup.processor.render.page;

import dev.roundup.processor.model.DraftRemark;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.InterfaceWords;
import java.util.List;
import java.util.Optional;

/** Renders the parts that only a draft has: a banner, and remarks next to the papers that they are about. */
final class DraftNotes {
    private static final RemarkSlots PAGE =
            new RemarkSlots("page-remarks", "page-remark", "page-headline", "page-detail");
    private static final RemarkSlots PAPER =
            new RemarkSlots("paper-remarks", "paper-remark", "paper-headline", "paper-detail");

    private final Optional<List<DraftRemark>> draft;
    private final InterfaceWords words;

    /** The slots of a list of remarks. */
    private record RemarkSlots(String list, String item, String headline, String detail) {}

    /**
     * Prepares the notes of a page.
     *
     * @param draft the remarks of a draft; empty for a finished page
     */
    DraftNotes(Optional<List<DraftRemark>> draft, InterfaceWords words) {
        this.draft = draft;
        this.words = words;
    }

    void fill(TemplatePart page) {
        page.keepIf("not-indexed", draft.isPresent());
        page.ifPresent("draft", draft, (banner, remarks) -> {
            banner.in("draft-count").become(words.count("draft.things", remarks.size()));
            list(banner, PAGE, of(remarks, Optional.empty()));
        });
    }

    void fill(TemplatePart article, Paper paper) {
        list(article, PAPER, of(draft.orElse(List.of()), Optional.of(paper.type())));
    }

    private static List<DraftRemark> of(List<DraftRemark> remarks, Optional<TypeName> paper) {
        return remarks.stream().filter(remark -> remark.paper().equals(paper)).toList();
    }

    private static void list(TemplatePart around, RemarkSlots slots, List<DraftRemark> remarks) {
        around.ifPresent(
                slots.list,
                Optional.of(remarks).filter(some -> !some.isEmpty()),
                (list, some) -> list.each(slots.item, some, (item, remark) -> {
                    item.in(slots.headline).text(remark.headline());
                    item.each(slots.detail, remark.details(), TemplatePart::text);
                }));
    }
}

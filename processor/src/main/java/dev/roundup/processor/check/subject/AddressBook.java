package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Declaration;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import java.util.IdentityHashMap;
import java.util.List;

/** The addresses of one run. Each is made once, so that rules share what one of them has read from it. */
public final class AddressBook {
    private final IdentityHashMap<Declaration, List<Address>> known = new IdentityHashMap<>();

    /** All addresses of a declaration. */
    public List<Address> of(Declaration declaration) {
        return known.computeIfAbsent(declaration, Address::of);
    }

    public LinkedPaper linked(Paper paper) {
        return new LinkedPaper(paper, of(paper));
    }

    public LinkedRoundup linked(Roundup roundup) {
        return new LinkedRoundup(
                roundup,
                roundup.papers().map(this::linked).toList(),
                roundup.venue().map(this::of).orElse(List.of()));
    }
}

package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Roundup;
import java.util.List;

/**
 * A roundup with the addresses of everything that it lists, for rules that compare them.
 *
 * @param papers its papers in the order of the page
 * @param venue the addresses of its venue
 */
public record LinkedRoundup(Roundup roundup, List<LinkedPaper> papers, List<Address> venue) {}

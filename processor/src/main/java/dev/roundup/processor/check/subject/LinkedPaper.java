package dev.roundup.processor.check.subject;

import dev.roundup.processor.model.Paper;
import java.util.List;

/**
 * A paper with its addresses, for rules that compare them.
 *
 * @param addresses the addresses of its links in the order of the page, then those of its sessions and texts
 */
public record LinkedPaper(Paper paper, List<Address> addresses) {}
